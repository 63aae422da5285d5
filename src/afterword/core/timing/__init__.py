"""The grammar of time as people speak of it after an interview: tokens, vocabularies, values."""
