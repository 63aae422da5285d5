"""How a told text is taken apart: words, names, clauses, and who is to do what."""
