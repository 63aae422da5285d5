"""Cuts a text into clauses whose words carry what they do in a wish about contact."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.core.readers.contact_words import LANGUAGES, SHORTENED, SMALL
from afterword.core.readers.contact_words.part import Part

PIECE = re.compile(r"[^\W_]+|[^\w\s]")
ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
LONGEST_WORD = 254
LONGEST_SENTENCE = 120
"""Nobody says a wish in so many words; the cut keeps a hostile text cheap to read."""
ENDS = frozenset(".!?")
STANDING = frozenset("()–—,;:!?…")
BREAKS = frozenset(",;:()[]–—|•*-…")
CHANNELS = frozenset({Part.CALL, Part.MAIL, Part.REACH, Part.OTHER})
ACTS = frozenset({Part.CALL, Part.MAIL, Part.REACH, Part.REACHED, Part.GO})
FRESH = frozenset({Part.NOT, Part.ONLY, Part.PLEASE, Part.WE, Part.NEEDLESS})
NOTHING: frozenset[Part] = frozenset()


class Word(NamedTuple):
    """A word, a phrase or a mark, with what it does."""

    text: str
    parts: frozenset[Part]
    lead: str = " "

    @property
    def low(self) -> str:
        return self.text.casefold()

    @property
    def is_break(self) -> bool:
        return self.text in BREAKS

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


class Clause:
    """One statement or demand: a stretch of a sentence."""

    __slots__ = ("does", "opened_by", "start", "words")

    def __init__(self, words: tuple[Word, ...], start: int, opened_by: Part | None) -> None:
        self.words = words
        self.start = start
        self.opened_by = opened_by
        self.does = frozenset[Part]().union(*(word.parts for word in words))

    def has(self, *parts: Part) -> bool:
        """Say whether any word does one of these."""
        return not self.does.isdisjoint(parts)

    def first(self, *parts: Part) -> int:
        """Give the place of the first word that does one of these, or a place past the end."""
        if not self.has(*parts):
            return len(self.words)
        return next(at for at, word in enumerate(self.words) if not word.parts.isdisjoint(parts))

    @property
    def refuses(self) -> bool:
        if self.opened_by is Part.EXCEPT:
            return False
        return self.opened_by is Part.INSTEAD_OF or self.has(Part.NOT)


class Sentence(NamedTuple):
    """The words of one sentence, and whether it asks."""

    words: tuple[Word, ...]
    asks: bool


class Lexicon:
    """The phrases of one language by their first word, longest first."""

    def __init__(self, language: int) -> None:
        self.known: set[str] = set()
        self.endless: dict[str, set[Part]] = {}
        phrases: dict[tuple[str, ...], set[Part]] = {}
        for part, row in (*LANGUAGES[language].items(), (Part.SMALL, SMALL)):
            for phrase in row.split(","):
                if phrase.endswith("*"):
                    self.endless.setdefault(phrase.strip(" *"), set()).add(part)
                else:
                    phrases.setdefault(tuple(_pieces(phrase)), set()).add(part)
        self.phrases: dict[str, list[tuple[tuple[str, ...], frozenset[Part]]]] = {}
        for key in sorted(phrases, key=len, reverse=True):
            self.known.update(key)
            self.phrases.setdefault(key[0], []).append((key, frozenset(phrases[key])))

    def knows(self, low: str) -> bool:
        return low in self.known or bool(self.stem(low))

    def stem(self, low: str) -> frozenset[Part]:
        """Give what a word does by its beginning, where its ending is free."""
        for length in range(min(len(low), 14), 2, -1):
            if low[:length] in self.endless:
                return frozenset(self.endless[low[:length]])
        return NOTHING

    def match(self, lows: list[str], at: int) -> tuple[int, frozenset[Part]]:
        """Give the length of the longest phrase at a place, and what it does."""
        for key, parts in self.phrases.get(lows[at], ()):
            if tuple(lows[at : at + len(key)]) == key:
                free = self.stem(lows[at]) if len(key) == 1 else NOTHING
                return len(key), parts | free
        return 1, self.stem(lows[at])


@cache
def lexicon(language: int) -> Lexicon:
    """Give a language's lexicon; built when first asked for."""
    return Lexicon(language)


def _pieces(text: str) -> list[str]:
    return [piece.text.casefold() for piece in _cut(text) if piece.text != "."]


class _Piece(NamedTuple):
    text: str
    ends: bool = False
    lead: str = " "


def _cut(text: str) -> Iterator[_Piece]:
    """Give words and marks; a mark inside a word ("don't", "e-mail", "a.m.") only parts it."""
    lines = 0
    for chunk in re.finditer(r"\S+|\n", text):
        found = chunk.group()
        if found == "\n":
            lines += 1
            if lines == 2:
                yield _Piece(".", True)
            continue
        lines = 0
        if len(found) <= LONGEST_WORD:
            yield from _cut_chunk(found)


def _cut_chunk(chunk: str) -> Iterator[_Piece]:
    address = ADDRESS.search(chunk) if "@" in chunk else None
    if address is not None:
        yield _Piece(address.group().rstrip("."))
        chunk = chunk[address.end() :]
    found = PIECE.findall(chunk)
    last_word = max((at for at, piece in enumerate(found) if piece.isalnum()), default=-1)
    lead = " "
    for at, piece in enumerate(found):
        if piece == "/" or piece.isalnum():
            yield _Piece(piece, False, lead)
            lead = ""
        elif 0 < at < last_word and piece not in STANDING:
            lead = piece
        else:
            yield _Piece(piece, piece in ENDS)
            lead = " "


def sentences(text: str) -> Iterator[Sentence]:
    """Give the sentences of a text, each read in the language it is most likely written in."""
    pieces: list[_Piece] = []
    shortened = False
    for piece, after in _with_next(_cut(text)):
        if not piece.ends and len(pieces) < LONGEST_SENTENCE:
            pieces.append(piece._replace(lead=". ") if shortened else piece)
            shortened = False
        elif not pieces:
            continue
        elif _is_shortened(piece, pieces[-1].text, after):
            shortened = True
        else:
            yield Sentence(_read(pieces), piece.text == "?")
            pieces = []
    if pieces:
        yield Sentence(_read(pieces), False)


def _with_next(pieces: Iterator[_Piece]) -> Iterator[tuple[_Piece, str]]:
    before: _Piece | None = None
    for piece in pieces:
        if before is not None:
            yield before, piece.text
        before = piece
    if before is not None:
        yield before, ""


def _is_shortened(mark: _Piece, before: str, after: str) -> bool:
    """Say whether the dot belongs to a title or an initial ("Dr. van Dijk", "J. Holt")."""
    if mark.text != "." or not after[:1].isalpha():
        return False
    if len(before) == 1:
        return before.isupper()
    return before.casefold() in _shortened() and not before.isupper()


@cache
def _shortened() -> frozenset[str]:
    return frozenset(_pieces(SHORTENED))


def _read(pieces: list[_Piece]) -> tuple[Word, ...]:
    lows = [piece.text.casefold() for piece in pieces]
    words = lexicon(_language(lows))
    read: list[Word] = []
    at = 0
    while at < len(lows):
        length, parts = words.match(lows, at)
        span = pieces[at : at + length]
        read.append(Word(written(span), parts, span[0].lead))
        at += length
    return tuple(read)


def written(pieces: Iterable["_Piece | Word"]) -> str:
    """Give words as they stood in the text, with the marks between them."""
    text = ""
    for piece in pieces:
        text += (piece.lead if text else "") + piece.text
    return text


def _language(lows: list[str]) -> int:
    scores = [0] * len(LANGUAGES)
    for low in lows:
        for language in _languages_of(low):
            scores[language] += 1
    return scores.index(max(scores))


@lru_cache(maxsize=4096)
def _languages_of(low: str) -> tuple[int, ...]:
    return tuple(n for n in range(len(LANGUAGES)) if lexicon(n).knows(low))


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Cut a sentence where a statement ends: at marks, turns, exceptions and contrasts."""
    words = sentence.words
    start = 0
    opened: Part | None = None
    for at in range(len(words) + 1):
        part = _cut_at(words, start, at, opened) if at < len(words) else Part.BUT
        if part is None:
            continue
        if at > start:
            yield Clause(words[start:at], start, opened)
        start = at + (at < len(words) and words[at].is_break)
        opened = part if part in (Part.INSTEAD_OF, Part.EXCEPT, Part.IF) else None


def _cut_at(words: tuple[Word, ...], start: int, at: int, opened: Part | None) -> Part | None:
    """Give what opens a new clause at this word, or None where the clause goes on."""
    word = words[at]
    if word.is_break:
        return None if _lists_on(words, start, at) else Part.BUT
    for part in (Part.INSTEAD_OF, Part.EXCEPT, Part.IF, Part.BUT):
        if part in word.parts:
            return part
    if opened in (Part.INSTEAD_OF, Part.IF) and _starts_demand(words, start, at):
        return Part.BUT
    return Part.AND if _turns(words, start, at) else None


def _lists_on(words: tuple[Word, ...], start: int, at: int) -> bool:
    """Say whether a comma stands in a list of refused things ("no calls, mails or visits")."""
    if words[at].text != "," or not any(Part.NOT in word.parts for word in words[start:at]):
        return False
    for word in words[at + 1 : at + 8]:
        if Part.OR in word.parts and Part.NOT not in word.parts:
            return True
        if not (word.text == "," or (word.parts and word.parts <= CHANNELS)):
            return False
    return False


def _starts_demand(words: tuple[Word, ...], start: int, at: int) -> bool:
    """Say whether a demand begins though no comma says so ("instead of calling write to…")."""
    word = words[at]
    if Part.PLEASE in word.parts:
        return True
    earlier = any(other.low.endswith("ing") for other in words[start:at])
    after = Part.TO in words[at - 1].parts or Part.OR in words[at - 1].parts
    verb = bool(word.parts & {Part.REACH, Part.GO}) and not word.low.endswith("ing")
    return earlier and verb and not after


def _turns(words: tuple[Word, ...], start: int, at: int) -> bool:
    """Say whether "and" or "not" begins another demand ("… and write to Ria", "… not Omar")."""
    word = words[at]
    if at + 1 == len(words) or not (Part.AND in word.parts or word.low == "not"):
        return False
    after = words[at + 1]
    if Part.AND in word.parts and after.parts & FRESH:
        return True
    if not any(other.parts & ACTS for other in words[start:at]):
        return False
    if Part.AND not in word.parts:
        return _names_one(after)
    window = 4 if Part.GO in after.parts else int(Part.REACH in after.parts)
    return any(_goes_towards(other) for other in words[at + 2 : at + 2 + window])


def _goes_towards(word: Word) -> bool:
    return bool(word.parts & {Part.TO, Part.SELF, Part.THROUGH, Part.ONLY}) or (
        not word.parts and word.is_capital
    )


def _names_one(word: Word) -> bool:
    """Say whether a refusal is of a person or a way, not of a deed ("write to Ria, not Omar")."""
    ways = {Part.TO, Part.THROUGH, Part.PANEL, Part.BY, Part.CALL, Part.DET, Part.SELF}
    return bool(word.parts & ways) and Part.DIRECTLY not in word.parts
