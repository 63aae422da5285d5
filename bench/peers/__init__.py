"""Other programs that read times, promises and answers, one a file, beside our readers."""
