"""Afterword looks after the part of a job hunt between "goodbye" and the answer."""

__version__ = "0.2.0"
