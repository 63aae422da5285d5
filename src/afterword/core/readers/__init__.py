"""The shelf of readers: free words in, proposals out that name their place in the text."""
