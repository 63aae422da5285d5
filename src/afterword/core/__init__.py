"""The part that thinks: facts in, a reasoned plan out; no clock, no files, no network."""
