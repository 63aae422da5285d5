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
    english_matters,
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
Node = dict[str, Any]
"""The words that may follow in a phrase; under "" the classes of the phrase that ends here."""

UNKNOWN: Entry = {k.OTHER: None}
_SLIP_LENGTH = 6
"""Shorter words are too near to other words for a slip to be seen through."""
_LONGEST = 15
_TWO_SLIPS = 7
"""In words longer than this two slips are seen through."""
_FORGIVEN = frozenset(
    {k.WEEKDAY, k.MONTH, k.UNIT, k.NEAR, k.FEAST, k.PIECE, k.ORDINAL, k.NUM, k.PART}
)
"""Classes whose long words are recognised with a slip of the finger in them."""

ENGLISH: tuple[Table, ...] = (
    english.WORDS,
    english_bounds.WORDS,
    english_feasts.WORDS,
    english_cues.WORDS,
    english_matters.WORDS,
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
    """The phrases of a language word by word, and the words that may slip."""

    phrases: Node
    slips: dict[str, str]


@lru_cache(maxsize=8)
def lexicon(lang: str) -> Lexicon:
    """Give the words of a language (ISO 639-1), English where it is not known."""
    merged: dict[tuple[str, ...], dict[str, object]] = {}
    for table in TABLES.get(lang, ENGLISH):
        for kind, phrases in table.items():
            for phrase, value in phrases.items():
                merged.setdefault(_words(phrase), {})[kind] = value
    phrases_: Node = {}
    for words, entry in merged.items():
        if entry.keys() & k.OPENING:
            entry[k.OPENS] = True
        plant(phrases_, words, entry)
    return Lexicon(phrases_, _slips(merged))


def plant(node: Node, words: Iterable[str], entry: Entry) -> None:
    """Add a phrase to those below a node."""
    for word in words:
        node = node.setdefault(word, {})
    node[""] = entry


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(piece.text for piece in pieces(phrase))


def _slips(phrases: Mapping[tuple[str, ...], Mapping[str, object]]) -> dict[str, str]:
    """Give every word that is one or two letters short of a long word, to see slips quickly."""
    known: dict[str, str] = {}
    for words, entry in phrases.items():
        word = words[0]
        if len(words) > 1 or not entry.keys() & _FORGIVEN or len(word) < _shortest(entry):
            continue
        for shorter in _shorter(word):
            known.setdefault(shorter, word)
    return known


def _shortest(entry: Mapping[str, object]) -> int:
    return _SLIP_LENGTH - (k.MONTH in entry and k.WEAK not in entry)


def _shorter(word: str) -> set[str]:
    """Give a word with no letter or one left out, of a long word also with two."""
    once = {word[:place] + word[place + 1 :] for place in range(1, len(word))}
    twice: set[str] = set()
    if len(word) > _TWO_SLIPS:
        twice = {one[:place] + one[place + 1 :] for one in once for place in range(1, len(one))}
    return {word} | once | twice


@lru_cache(maxsize=4096)
def meant(word: str, lang: str) -> str | None:
    """Give the word of the vocabulary that was meant by a slip, or None.

    A slip is a letter too few, too many or wrong, or two letters swapped, and never the first
    one; a long word may have two slips.
    """
    if not _SLIP_LENGTH - 2 < len(word) <= _LONGEST:
        return None
    slips = lexicon(lang).slips
    for shorter in sorted(_shorter(word), key=len, reverse=True):
        known = slips.get(shorter)
        if known is not None and abs(len(known) - len(word)) <= 1 + (len(known) > _TWO_SLIPS):
            return known
    return None


def classify(
    pieces_: list[Piece], lang: str, names: Node
) -> tuple[list[Entry], list[tuple[int, int]]]:
    """Give the phrases of a text: the classes of each, and from which to which piece it goes.

    ``names`` are further phrases: the public holidays of a country.
    """
    phrases = lexicon(lang).phrases
    entries: list[Entry] = []
    places: list[tuple[int, int]] = []
    place, count = 0, len(pieces_)
    while place < count:
        kind, word, _, _ = pieces_[place]
        entry: Entry | None = None
        after = place + 1
        node = names.get(word)
        if node is not None:
            entry, after = _longest(pieces_, place, node)
        if entry is None:
            node = phrases.get(word)
            if node is None and kind == WORD:
                node = _bent(word, lang, phrases)
            if node is not None:
                entry, after = _longest(pieces_, place, node)
        if entry is None:
            entry = _bare(kind, word)
        entries.append(entry)
        places.append((place, after))
        place = after
    return entries, places


def _bare(kind: str, word: str) -> Entry:
    if kind == WORD:
        return UNKNOWN
    return {k.SIGN: word} if kind == k.SIGN else {kind: word, k.OPENS: True}


def _bent(word: str, lang: str, phrases: Node) -> Node | None:
    """Look a word up without its 's, or as the word that was meant."""
    if word.endswith("'s"):
        return phrases.get(word[:-2])
    if word.endswith("s'"):
        return phrases.get(word[:-1])
    if "'" in word[1:3]:
        return phrases.get(word.partition("'")[2])
    known = meant(word, lang)
    return phrases.get(known) if known else None


def _longest(pieces_: list[Piece], place: int, node: Node) -> tuple[Entry | None, int]:
    """Follow the words of a text as far as phrases go; hyphens between them do not matter."""
    count = len(pieces_)
    entry: Entry | None = node.get("")
    place += 1
    after = place
    while place < count:
        word = pieces_[place].text
        if word == "-" and "-" not in node and place + 1 < count:
            place += 1
            word = pieces_[place].text
        found = node.get(word)
        if found is None:
            break
        node = found
        place += 1
        if "" in node:
            entry, after = node[""], place
    return entry, after
