"""Public cases of what people write, and how the readers are scored by them."""
