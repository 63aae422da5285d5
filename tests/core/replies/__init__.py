"""Mails by the kind that they are, a table for each kind on the shelf."""
