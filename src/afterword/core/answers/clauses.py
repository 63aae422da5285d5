"""Cuts sentences into clauses, and tells which are real, which hang on an if, which are quoted."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from afterword.core.answers.lexicon import Lexicon, Tags
from afterword.core.answers.words import Line, Token

HARD = frozenset(';:()[]—–•|"“”„«»‹›')
SOFT = frozenset({",", "-"})
SHORT = 3
"""An aside of fewer words, or a clause begun with fewer, is not cut off by a comma."""
OPENERS = ("PRONOUN", "BUT", "IF", "BECAUSE", "WHICH", "PLEASE", "SO", "THAT")
_LEAST_AFTER = 2


class Clause(NamedTuple):
    """A stretch of a sentence that says one thing.

    ``tags`` are places counted in the sentence. ``wish`` is a condition on what the applicant
    wants or can do; ``open`` one on what is not decided; ``hangs`` says that the clause itself
    holds only under an open condition.
    """

    words: Sequence[Token]
    begin: int
    end: int
    tags: Tags
    wish: bool = False
    open: bool = False
    hangs: bool = False
    quoted: bool = False
    asks: bool = False
    line: int = 0
    language: str = "en"

    def has(self, *concepts: str) -> bool:
        """Say whether one of these is meant anywhere in the clause."""
        return any(concept in self.tags for concept in concepts)


class Statement(NamedTuple):
    """A sentence with its clauses; ``whole`` is the sentence as one clause, a ``heading`` no
    part of the text."""

    line: Line
    whole: Clause
    clauses: tuple[Clause, ...]
    heading: bool = False

    @property
    def calm(self) -> bool:
        """Say whether all of a sentence is told as one: no if, no but, nothing quoted."""
        return not any(
            clause.open or clause.hangs or clause.wish or clause.quoted or clause.has("BUT")
            for clause in self.clauses
        )


def statement(
    line: Line, lexicon: Lexicon, number: int, language: str, mine: frozenset[str]
) -> Statement:
    """Read one sentence of a language; ``mine`` are the applicant's own names, in small letters."""
    tags = lexicon.tag(line.tokens)
    if language != "de" and (names := _names(line, lexicon, mine)):
        tags["NAME"] = names
    quoted = _quoted(line.tokens)
    found: list[Clause] = []
    for begin, end in _stretches(line.tokens, tags):
        inside = _within(tags, begin, end)
        condition = _opens_condition(inside, begin)
        found.append(
            Clause(
                line.tokens, begin, end, inside,
                wish=condition and not _is_open(inside),
                open=condition and _is_open(inside),
                quoted=begin in quoted,
                asks=line.asks,
                line=number,
                language=language,
            )
        )  # fmt: skip
    hanging = any(clause.open for clause in found)
    clauses = tuple(
        clause._replace(hangs=hanging and not clause.open and _reaches(found, at))
        for at, clause in enumerate(found)
    )
    whole = Clause(
        line.tokens, 0, len(line.tokens), tags, asks=line.asks, line=number, language=language
    )
    return Statement(line, whole, clauses)


def _names(line: Line, lexicon: Lexicon, mine: frozenset[str]) -> list[tuple[int, int]]:
    """Give the words inside a sentence that are written like names of other people."""
    return [
        (at, at + 1)
        for at, token in enumerate(line.tokens)
        if at
        and token.raw[0].isupper()
        and token.raw[1:].islower()
        and token.low not in mine
        and not lexicon.keys(token.low)
    ]


def _reaches(clauses: list[Clause], at: int) -> bool:
    """Say whether an open condition next to a clause, or after a "then", governs it."""
    before = clauses[at - 1] if at else None
    after = clauses[at + 1] if at + 1 < len(clauses) else None
    if before is not None and before.open:
        return True
    if after is not None and after.open:
        return not clauses[at].has("BUT") or at == 0
    far = clauses[at - 2] if at > 1 else None
    return far is not None and far.open and not clauses[at].has("BUT")


def _within(tags: Tags, begin: int, end: int) -> Tags:
    inside: Tags = {}
    for concept, places in tags.items():
        here = [place for place in places if begin <= place[0] < end]
        if here:
            inside[concept] = here
    return inside


def _opens_condition(tags: Tags, begin: int) -> bool:
    """Say whether a clause begins with an if (a word or two may stand before it)."""
    return any(start - begin <= SHORT for start, _ in tags.get("IF", ())) or any(
        start - begin <= 1 for start, _ in tags.get("SHOULD", ())
    )


def _is_open(tags: Tags) -> bool:
    return "UNDECIDED" in tags and "WISHED" not in tags


def _stretches(words: Sequence[Token], tags: Tags) -> Iterator[tuple[int, int]]:
    starts = {
        concept: {start for start, _ in tags.get(concept, ())}
        for concept in (*OPENERS, "AND", "SHOULD")
    }
    openers = set().union(*(starts[concept] for concept in OPENERS))
    begin = 0
    conditional = False
    for at in range(len(words)):
        if at > begin and _cuts(words, at, (openers, starts), (begin, conditional)):
            yield begin, at
            begin = at
            conditional = False
        if at - begin <= SHORT and at in starts["IF"] | starts["SHOULD"]:
            conditional = True
    if begin < len(words):
        yield begin, len(words)


def _cuts(
    words: Sequence[Token],
    at: int,
    opened: tuple[set[int], dict[str, set[int]]],
    state: tuple[int, bool],
) -> bool:
    """Say whether a new clause begins at a place."""
    _openers, starts = opened
    begin, _conditional = state
    before = words[at - 1].low
    if at in starts["BUT"] and at + 1 < len(words) and words[at + 1].low == ",":
        return False  # "we would, however, like": an aside
    if before in HARD:
        return True
    if before in SOFT:
        return _cuts_after_comma(words, at, opened, state)
    if at in starts["BUT"] or at in starts["IF"] or at in starts["BECAUSE"]:
        return True
    if at in starts["WHICH"] or at in starts["THAT"] or at in starts["SO"]:
        return at - begin > 1
    return at in starts["PRONOUN"] and (at - 1) in starts["AND"]


def _cuts_after_comma(
    words: Sequence[Token],
    at: int,
    opened: tuple[set[int], dict[str, set[int]]],
    state: tuple[int, bool],
) -> bool:
    openers, starts = opened
    begin, conditional = state
    if words[at - 1].low == "-" and at > 1 and words[at - 1].start == words[at - 2].end:
        return False
    if words[at].low in ("so", "also", "daher", "donc", "dus", "quindi"):
        return True
    return (conditional and at - begin > SHORT) or at in openers or at in starts["AND"]


def _quoted(words: Sequence[Token]) -> set[int]:
    """Give the places between quotation marks, where they close in the same sentence."""
    marks = [at for at, token in enumerate(words) if token.low in '"“”„«»']
    inside: set[int] = set()
    for left, right in zip(marks[::2], marks[1::2], strict=False):
        inside.update(range(left + 1, right + 1))
    return inside
