"""Text cut into words, numbers, clock times, written dates and signs, each with its place."""

import re
from typing import NamedTuple

WORD, NUMBER, CLOCK, ISO, SLASHED, DOTTED, SIGN = (
    "word", "number", "clock", "iso", "slashed", "dotted", "sign",
)  # fmt: skip

_PIECE = re.compile(
    r"(?P<word>[^\W\d_]+(?:['’`][^\W\d_]+)*)"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2}(?:T\d{1,2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:?\d{2}|Z)?)?(?!\d))"
    r"|(?P<dotted>\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d{2})?(?!\d)|\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d))"
    r"|(?P<slashed>\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-]))"
    r"|(?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|\d{1,2}[hH]\d{2}(?![\w])"
    r"|\d{1,2}\.\d{2}(?=\s?(?:[aApP]\.?\s?[mM]\b|[uU]hr\b|[hH]\b)))"
    r"|(?P<number>\d{1,4}(?:[.,]\d)?(?![\d]))"
    r"|(?P<long>\d+)"
    r"|(?P<sign>[^\w\s])"
)
_UNSEEN = re.compile("[\x00\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks that show nothing: soft hyphens, zero widths, directions, null bytes."""


class Piece(NamedTuple):
    """A token: what kind, its text in lower case, and where it stands."""

    kind: str
    text: str
    start: int
    end: int


def pieces(text: str) -> list[Piece]:
    """Cut a text into tokens; marks that show nothing are passed over, wherever they stand."""
    if _UNSEEN.search(text) is None:
        return _cut(text)
    kept = [place for place, sign in enumerate(text) if _UNSEEN.match(sign) is None]
    seen = "".join([text[place] for place in kept])
    return [
        Piece(kind, word, kept[start], kept[end - 1] + 1) for kind, word, start, end in _cut(seen)
    ]


def _cut(text: str) -> list[Piece]:
    found = []
    for match in _PIECE.finditer(text):
        kind = match.lastgroup or SIGN
        start, end = match.span()
        found.append(Piece(kind, text[start:end].lower().replace("’", "'"), start, end))
    return found
