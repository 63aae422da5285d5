"""Cases of the etiquette, a table beside each rule."""
