"""Sets of words, written as one line of them."""

from functools import cache


@cache
def word_set(line: str) -> frozenset[str]:
    """Give the words of a line."""
    return frozenset(line.split())
