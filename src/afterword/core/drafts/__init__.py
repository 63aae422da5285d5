"""The shelf of letters: each file drafts one kind of letter from confirmed facts only."""
