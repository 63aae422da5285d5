"""The shelf of answers: each file is one kind of reply, told by the words that speak for it."""
