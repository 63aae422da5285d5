"""The command line: one command a file, plain when piped, and a document with --json."""
