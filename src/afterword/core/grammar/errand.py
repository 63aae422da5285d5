"""A promise as it is gathered: its words, its day, where it was read."""

from collections.abc import Iterable
from typing import NamedTuple

from afterword.core.dates import When
from afterword.core.grammar.account import Account
from afterword.core.grammar.common_words import ARTICLES, POSSESSIVES
from afterword.core.grammar.promise_words import DROPPED, EDGES, PLAIN_VERBS
from afterword.core.reading import Span


class Errand(NamedTuple):
    """Something promised: what, by whom (None: nobody named), and until which day (or None)."""

    what: str
    who: str | None
    due: When | None


class Draft(NamedTuple):
    errand: Errand
    words: frozenset[str]
    spans: tuple[Span, ...]
    sure: bool
    mine: bool
    place: int


def content_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(
        word.removesuffix("s") for word in words
        if word[:1].isalnum() and word not in DROPPED and word not in EDGES
        and word not in ARTICLES and word not in POSSESSIVES and word not in PLAIN_VERBS
    )  # fmt: skip


def joined(account: Account, places: list[int]) -> str:
    """Give the words as they were written, with one space for what was left out."""
    text, last = "", -1
    for place in places:
        token = account.tokens[place]
        near = last >= 0 and account.tokens[last].end == token.start
        text += token.raw if near or not text else f" {token.raw}"
        last = place
    return text
