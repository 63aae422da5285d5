"""follow-through: finds sentences that commit somebody to something, in a transcript."""

from collections.abc import Sequence


def read(texts: Sequence[str]) -> list[list[str]]:
    """Give the sentences that it takes for commitments, for each text."""
    from follow_through.extract import extract_text

    return [[one.text for one in extract_text(text, "debrief.txt")] for text in texts]
