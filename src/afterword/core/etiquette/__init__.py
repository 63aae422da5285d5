"""The shelf of the etiquette: one rule a file, named by its sentence."""
