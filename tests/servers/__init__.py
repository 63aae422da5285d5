"""Real servers that a test run starts, uses and stops by itself."""
