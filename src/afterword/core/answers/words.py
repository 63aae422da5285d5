"""Cuts a mail into sentences and words, each with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

LONGEST_TEXT = 20_000
"""Of longer mails, in characters, the beginning is read: an answer says it early."""
LONGEST_WORD = 40
MOST_WORDS = 160
"""A longer sentence is cut here, so that a hostile text stays cheap to read."""

_PIECE = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
    r"|https?://[^\s<>]{1,300}"
    r"|\d{1,9}(?:[.:,/-]\d{1,9}){0,4}(?:st|nd|rd|th)?\b"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\d+|[^\w\s]|_"
)
_ENGLISH_TAIL = {"d", "s", "ll", "re", "ve", "m"}
_ABBREVIATED = frozenset({
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "nr", "z", "bzw", "ca", "usw", "approx", "incl",
    "excl", "vs", "etc", "tel", "ext", "jr", "sr", "ing", "dipl", "gem", "evtl", "ggf", "inkl",
    "zzgl", "mme", "mlle", "sra", "srta", "dott", "mevr", "dhr", "bijv", "evt", "p.a", "d.h",
    "hd", "jan", "feb", "apr", "aug", "sep", "sept", "oct", "nov", "dec", "okt", "dez", "mon",
    "tue", "tues", "wed", "thu", "thurs", "fri", "hr",
})  # fmt: skip
_AFTER_ORDINAL = frozenset({
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember", "kw", "kalenderwoche", "stock", "runde", "etage",
})  # fmt: skip
_END = frozenset(".!?…")


class Token(NamedTuple):
    """A word, number, address or mark: as written, in small letters, and where it stands."""

    low: str
    start: int
    end: int
    raw: str


class Line(NamedTuple):
    """One sentence: its words, and whether it asks."""

    tokens: tuple[Token, ...]
    asks: bool
    start: int
    end: int


@lru_cache(maxsize=16384)
def small(word: str) -> str:
    """Give a word in small letters, with wide and joined forms made plain."""
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'")


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Give the words of a stretch; "don't" is two, and so is "l'entretien"."""
    for found in _PIECE.finditer(text, start, len(text) if end is None else end):
        raw = found[0]
        if "'" in raw or "’" in raw:
            yield from _parted(raw.replace("’", "'"), found.start())
        else:
            yield Token(small(raw[:LONGEST_WORD]), found.start(), found.end(), raw)


def _parted(raw: str, start: int) -> Iterator[Token]:
    low = raw.casefold()
    cut = raw.index("'")
    if low.endswith("n't") and len(low) > 3:
        at = len(raw) - 3
    elif low[cut + 1 :] in _ENGLISH_TAIL:
        at = cut
    else:
        at = cut + 1
    head, tail = raw[:at], raw[at:]
    yield Token(_whole(small(head)), start, start + at, head)
    if tail:
        yield Token(small(tail), start + at, start + len(raw), tail)


def _whole(head: str) -> str:
    """Give back the letters that a contraction swallowed ("ca" n't, "wo" n't)."""
    return {"ca": "can", "wo": "will", "sha": "shall"}.get(head, head)


def lines(text: str) -> Iterator[Line]:
    """Give the sentences of a text, in order."""
    for start, end in _paragraphs(text):
        yield from _sentences(text, start, end)


_BLANK = re.compile(r"\n[ \t\xa0]*\n")
_BREAK = re.compile(r"\n")
_BULLET = re.compile(r"\s*(?:[-*•·–]|\d{1,2}[.)])\s")
WRAPPED = 50
"""A line at least this long goes on in the next one; a shorter one was ended by its writer."""


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches between hard breaks: blank lines, and ends of lines not wrapped."""
    start = 0
    for found in _BREAK.finditer(text):
        at = found.start()
        begun = text.rfind("\n", 0, at) + 1
        after = text[at + 1 : at + 60]
        if _goes_on(text[begun:at], after):
            continue
        yield start, at
        start = at + 1
    yield start, len(text)


def _goes_on(line: str, after: str) -> bool:
    line, after = line.strip(), after.split("\n", 1)[0].strip()
    if not line or not after or _BULLET.match(after + " "):
        return False
    if line[-1] in ".!?:" or (line[-1] == "," and len(line) < 30):
        return False
    return len(line) >= WRAPPED or after[0].islower()


def _sentences(text: str, start: int, end: int) -> Iterator[Line]:
    held: list[Token] = []
    pieces = list(tokens(text, start, end))
    for at, token in enumerate(pieces):
        held.append(token)
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        if _closes(token, held, following) or len(held) >= MOST_WORDS:
            yield _line(held)
            held = []
    if held:
        yield _line(held)


def _closes(token: Token, held: list[Token], following: Token | None) -> bool:
    if token.low not in _END or following is None:
        return False
    if following.low in _END or following.start == token.end:
        return False
    if token.low == ".":
        return not _abbreviates(held, following)
    return True


def _abbreviates(held: list[Token], following: Token) -> bool:
    before = held[-2] if len(held) > 1 else None
    if before is None or before.end != held[-1].start:
        return False
    if following.raw[0].islower():
        return True
    if before.raw.isdigit():
        return len(before.raw) <= 2 and following.low in _AFTER_ORDINAL
    if len(before.raw) == 1 and before.raw.isalpha():
        return before.raw.isupper() or len(held) > 2
    return before.low in _ABBREVIATED


def _line(held: list[Token]) -> Line:
    asks = any(token.low == "?" for token in held[-3:])
    return Line(tuple(held), asks, held[0].start, held[-1].end)
