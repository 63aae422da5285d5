"""Killed, out of room, refused or kept waiting: what the program does then, at every turn."""
