"""Words looked up in the vocabulary of a language: the longest phrase wins, slips are forgiven."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from afterword.core.timing import kinds as k
from afterword.core.timing.english import WORDS as ENGLISH
from afterword.core.timing.tokens import WORD, Piece

Entry = Mapping[str, Any]
"""The classes a phrase may belong to, each with the value it has there."""

UNKNOWN: Entry = {k.OTHER: None}
_SLIP_LENGTH = 6
"""Shorter words are too near to other words for a slip to be seen through."""


class Lexicon(NamedTuple):
    """The phrases of a language by their first word, longest first, and the words that may slip."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    slips: dict[str, str]


def _lexicon(tables: Iterable[Mapping[str, Mapping[str, object]]]) -> Lexicon:
    merged: dict[tuple[str, ...], dict[str, object]] = {}
    for table in tables:
        for kind, phrases in table.items():
            for phrase, value in phrases.items():
                merged.setdefault(_words(phrase), {})[kind] = value
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words, entry in merged.items():
        by_first.setdefault(words[0], []).append((words[1:], entry))
    ordered = {
        first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in by_first.items()
    }
    return Lexicon(ordered, _slips(merged))


def _words(phrase: str) -> tuple[str, ...]:
    from afterword.core.timing.tokens import pieces

    return tuple(piece.text for piece in pieces(phrase))


def _slips(phrases: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Give every word that is one letter short of a long word, to see slips quickly."""
    known: dict[str, str] = {}
    for words in phrases:
        for word in words:
            if len(word) >= _SLIP_LENGTH and word.isalpha():
                for shorter in _shorter(word):
                    known.setdefault(shorter, word)
    return known


def _shorter(word: str) -> list[str]:
    return [word, *(word[:place] + word[place + 1 :] for place in range(1, len(word)))]


_TABLES: dict[str, tuple[Mapping[str, Mapping[str, object]], ...]] = {"en": (ENGLISH,)}


@lru_cache(maxsize=8)
def lexicon(lang: str) -> Lexicon:
    """Give the words of a language (ISO 639-1), English where it is not known."""
    return _lexicon(_TABLES.get(lang, (ENGLISH,)))


@lru_cache(maxsize=4096)
def meant(word: str, lang: str) -> str | None:
    """Give the word of the vocabulary that was meant by a slip, or None."""
    if not _SLIP_LENGTH - 1 <= len(word) <= 14:
        return None
    slips = lexicon(lang).slips
    for shorter in _shorter(word):
        known = slips.get(shorter)
        if known is not None and known != word and abs(len(known) - len(word)) <= 1:
            return known
    return None


def classify(pieces: list[Piece], lang: str) -> tuple[list[Entry], list[tuple[int, int]]]:
    """Give the phrases of a text: the classes of each, and from which to which piece it goes."""
    phrases = lexicon(lang).phrases
    entries: list[Entry] = []
    places: list[tuple[int, int]] = []
    place, count = 0, len(pieces)
    while place < count:
        piece = pieces[place]
        entry, after = UNKNOWN, place + 1
        if piece.kind == WORD:
            rows = phrases.get(piece.text)
            if rows is None:
                rows = _bent(piece.text, lang, phrases)
        else:
            entry, rows = {piece.kind: piece.text}, phrases.get(piece.text)
        for rest, known in rows or ():
            end = _matches(pieces, place + 1, rest)
            if end:
                entry, after = known, end
                break
        entries.append(entry)
        places.append((place, after))
        place = after
    return entries, places


def _bent(
    word: str, lang: str, phrases: dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]
) -> tuple[tuple[tuple[str, ...], Entry], ...] | None:
    """Look a word up without its 's, or as the word that was meant."""
    if word.endswith("'s"):
        return phrases.get(word[:-2])
    if word.endswith("s'"):
        return phrases.get(word[:-1])
    known = meant(word, lang)
    return phrases.get(known) if known else None


def _matches(pieces: list[Piece], place: int, rest: tuple[str, ...]) -> int:
    """Give the place after a phrase, or 0; hyphens between its words do not matter."""
    count = len(pieces)
    for word in rest:
        if place < count and pieces[place].text == "-" and word != "-":
            place += 1
        if place >= count or pieces[place].text != word:
            return 0
        place += 1
    return place
