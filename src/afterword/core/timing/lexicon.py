"""Words looked up in the vocabulary of a language: the longest phrase wins, slips are forgiven."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from afterword.core.timing import (
    dutch,
    dutch_cues,
    english,
    english_bounds,
    english_cues,
    english_feasts,
    french,
    french_cues,
    german,
    german_cues,
    spanish,
    spanish_cues,
)
from afterword.core.timing import kinds as k
from afterword.core.timing.tokens import WORD, Piece, pieces

Entry = Mapping[str, Any]
"""The classes a phrase may belong to, each with the value it has there."""
Table = Mapping[str, Mapping[str, object]]
Row = tuple[tuple[str, ...], Entry]
"""The further words of a phrase, and its classes."""

UNKNOWN: Entry = {k.OTHER: None}
_SLIP_LENGTH = 6
"""Shorter words are too near to other words for a slip to be seen through."""
_LONGEST = 15
_FORGIVEN = frozenset({k.WEEKDAY, k.MONTH, k.UNIT, k.NEAR, k.FEAST, k.PIECE, k.ORDINAL, k.NUM})
"""Classes whose long words are recognised with a slip of the finger in them."""

ENGLISH: tuple[Table, ...] = (
    english.WORDS,
    english_bounds.WORDS,
    english_feasts.WORDS,
    english_cues.WORDS,
)
_EVERYWHERE = frozenset({k.MONTH, k.WEEKDAY, k.PERIOD_END, k.MERIDIEM, k.SUFFIX, k.QUARTER})
BORROWED: Table = {
    kind: {phrase: value for phrase, value in rows.items() if phrase not in english.WORDS[k.WEAK]}
    for kind, rows in english.WORDS.items()
    if kind in _EVERYWHERE
}
"""English words that are used in every language of work."""
TABLES: dict[str, tuple[Table, ...]] = {
    "en": ENGLISH,
    "de": (BORROWED, german.WORDS, german_cues.WORDS),
    "fr": (BORROWED, french.WORDS, french_cues.WORDS),
    "es": (BORROWED, spanish.WORDS, spanish_cues.WORDS),
    "nl": (BORROWED, dutch.WORDS, dutch_cues.WORDS),
}


class Lexicon(NamedTuple):
    """The phrases of a language by their first word, longest first, and the words that may slip."""

    phrases: dict[str, tuple[Row, ...]]
    slips: dict[str, str]


@lru_cache(maxsize=8)
def lexicon(lang: str) -> Lexicon:
    """Give the words of a language (ISO 639-1), English where it is not known."""
    merged: dict[tuple[str, ...], dict[str, object]] = {}
    for table in TABLES.get(lang, ENGLISH):
        for kind, phrases in table.items():
            for phrase, value in phrases.items():
                merged.setdefault(_words(phrase), {})[kind] = value
    by_first: dict[str, list[Row]] = {}
    for words, entry in merged.items():
        if entry.keys() & k.OPENING:
            entry[k.OPENS] = True
        by_first.setdefault(words[0], []).append((words[1:], entry))
    ordered = {
        first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in by_first.items()
    }
    return Lexicon(ordered, _slips(merged))


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(piece.text for piece in pieces(phrase))


def _slips(phrases: Mapping[tuple[str, ...], Mapping[str, object]]) -> dict[str, str]:
    """Give every word that is one letter short of a long word, to see slips quickly."""
    known: dict[str, str] = {}
    for words, entry in phrases.items():
        word = words[0]
        if len(words) == 1 and len(word) >= _SLIP_LENGTH and entry.keys() & _FORGIVEN:
            for shorter in _shorter(word):
                known.setdefault(shorter, word)
    return known


def _shorter(word: str) -> Iterable[str]:
    yield word
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]


@lru_cache(maxsize=4096)
def meant(word: str, lang: str) -> str | None:
    """Give the word of the vocabulary that was meant by a slip, or None.

    A slip is a letter too few, too many or wrong, or two letters swapped; never the first one.
    """
    if not _SLIP_LENGTH - 1 <= len(word) <= _LONGEST:
        return None
    slips = lexicon(lang).slips
    for shorter in _shorter(word):
        known = slips.get(shorter)
        if known is not None and abs(len(known) - len(word)) <= 1:
            return known
    return None


def classify(
    pieces_: list[Piece], lang: str, names: Mapping[str, tuple[Row, ...]]
) -> tuple[list[Entry], list[tuple[int, int]]]:
    """Give the phrases of a text: the classes of each, and from which to which piece it goes.

    ``names`` are further phrases: the public holidays of a country.
    """
    phrases = lexicon(lang).phrases
    entries: list[Entry] = []
    places: list[tuple[int, int]] = []
    place, count = 0, len(pieces_)
    while place < count:
        piece = pieces_[place]
        word = piece.text
        rows = phrases.get(word)
        entry, after = UNKNOWN, place + 1
        if piece.kind != WORD:
            entry = {piece.kind: word, k.OPENS: True} if piece.kind != k.SIGN else {k.SIGN: word}
        elif rows is None and word not in names:
            rows = _bent(word, lang, phrases)
        if word in names:
            rows = names[word] + (rows or ())
        for rest, known in rows or ():
            end = _matches(pieces_, place + 1, rest) if rest else place + 1
            if end:
                entry, after = known, end
                break
        entries.append(entry)
        places.append((place, after))
        place = after
    return entries, places


def _bent(word: str, lang: str, phrases: dict[str, tuple[Row, ...]]) -> tuple[Row, ...] | None:
    """Look a word up without its 's, or as the word that was meant."""
    if word.endswith("'s"):
        return phrases.get(word[:-2])
    if word.endswith("s'"):
        return phrases.get(word[:-1])
    known = meant(word, lang)
    return phrases.get(known) if known else None


def _matches(pieces_: list[Piece], place: int, rest: tuple[str, ...]) -> int:
    """Give the place after a phrase, or 0; hyphens between its words do not matter."""
    count = len(pieces_)
    for word in rest:
        if place < count and word != "-" and pieces_[place].text == "-":
            place += 1
        if place >= count or pieces_[place].text != word:
            return 0
        place += 1
    return place
