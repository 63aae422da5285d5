"""Whole stories, told day by day."""
