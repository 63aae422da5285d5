"""The shelf of commands: the file's name is what people type."""
