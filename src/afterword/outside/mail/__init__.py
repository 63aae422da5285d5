"""Mails, read and sent."""
