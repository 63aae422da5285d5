"""What people spoke of: the words behind "about" and the like, cut into single things."""

from collections.abc import Iterable
from typing import NamedTuple

from afterword.core.grammar.account import Account
from afterword.core.reading import Span

_JOINTS = frozenset(
    {",", "and", "&", "+", "plus", "und", "sowie", "et", "y", "e", "en", "also", "then", ";"}
)
_EDGES = frozenset(
    [
        "a",
        "an",
        "the",
        "my",
        "their",
        "his",
        "her",
        "our",
        "your",
        "about",
        "of",
        "on",
        "over",
        "with",
        "to",
        "in",
        "at",
        "by",
        "for",
        "as",
        "that",
        "how",
        "what",
        "and",
        "or",
        ",",
        ".",
        ";",
        ":",
        "&",
        "+",
        "-",
        "–",
        "—",
        "(",
        ")",
        '"',
        "“",
        "”",
        "'",
        "we",
        "they",
        "she",
        "he",
        "i",
        "some",
        "lot",
        "lots",
        "bit",
        "quite",
        "really",
        "very",
        "also",
        "mainly",
        "mostly",
        "a",
        "lot",
        "then",
        "both",
        "den",
        "die",
        "das",
        "der",
        "dem",
        "ein",
        "eine",
        "über",
        "und",
        "le",
        "la",
        "les",
        "un",
        "une",
        "de",
        "du",
        "des",
        "sur",
        "et",
        "el",
        "los",
        "las",
        "de",
        "sobre",
        "y",
        "het",
        "een",
        "over",
        "en",
        "is",
        "was",
        "it",
        "so",
        "there",
        "briefly",
        "which",
        "where",
        "when",
        "was",
        "were",
        "but",
        "not",
        "just",
        "too",
        "really",
        "well",
        "already",
    ]
)
MOST_WORDS = 10


class Subject(NamedTuple):
    """Something spoken of, in the words of the text, with its place."""

    what: str
    span: Span


def subjects_in(account: Account, first: int, last: int, *, cut: bool = True) -> list[Subject]:
    """Cut the tokens from ``first`` to before ``last`` into what they name, times left out."""
    hidden = _timed(account, first, last)
    parts, part = list[list[int]](), list[int]()
    for place in range(first, last):
        word = account.tokens[place].word
        if place in hidden or (cut and word in _JOINTS):
            parts.append(part)
            part = []
        else:
            part.append(place)
    parts.append(part)
    return [subject for part in parts if (subject := _trimmed(account, part))]


def _timed(account: Account, first: int, last: int) -> frozenset[int]:
    spans = [time.span for time in account.times_within(first, last) if time.span]
    if not spans:
        return frozenset()
    return frozenset(
        place for place in range(first, last)
        if any(start <= account.tokens[place].start < end for start, end in spans)
    )  # fmt: skip


def _trimmed(account: Account, part: list[int]) -> Subject | None:
    while part and account.tokens[part[0]].word in _EDGES:
        part = part[1:]
    while part and account.tokens[part[-1]].word in _EDGES:
        part = part[:-1]
    if not part or len(part) > MOST_WORDS * 2 or not any(account.tokens[p].is_word for p in part):
        return None
    start, end = account.span(part[0], part[-1] + 1)
    return Subject(" ".join(account.text[start:end].split()), (start, end))


def without_repeats(subjects: Iterable[Subject]) -> list[Subject]:
    """Leave out what was named before."""
    seen, kept = set[str](), list[Subject]()
    for subject in subjects:
        if subject.what.casefold() not in seen:
            seen.add(subject.what.casefold())
            kept.append(subject)
    return kept
