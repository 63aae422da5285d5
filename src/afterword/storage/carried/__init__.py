"""Everything that a person wrote down, as one file that any later version can read."""
