"""Odd and hostile input: what the readers are given that nobody means well with."""
