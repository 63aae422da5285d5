"""What is remembered: the one Django app, its reader and its writer."""
