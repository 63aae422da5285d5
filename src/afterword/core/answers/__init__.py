"""How answers of employers are read: words, clauses, cues, and what they weigh together."""
