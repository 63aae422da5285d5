"""A told text as pieces: sentences, bullets and lines, each with the heading it stands under."""

from typing import NamedTuple

from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

_ENDS = frozenset({".", "!", "?", ";", "\n", "•", "·", "*", "|", "…", "▪", "●", "‣", "◦", "✓", "☐"})
_DASHES = frozenset({"-", "–", "—", "/", "--"})
_SHORT = word_set(
    "dr prof mr mrs ms st no nr approx ca bzw vs dipl ing z.b etc hr fr tel sr sra dña mme "
    "mlle m dhr mevr drs ir mw abt std uhr inkl ggf evtl max min jan feb mar apr jun jul "
    "aug sep sept oct nov dec okt dez mon tue tues wed thu thur thurs fri sat sun mo di mi "
    "do sa so"
)
_ENDS_TOO = word_set("no st m max min mar mon sun so do mi di mo sa st ir mw jan fr may")
MOST_LABEL_WORDS = 6


class Piece(NamedTuple):
    """Tokens that were said together, from ``first`` to before ``last``.

    ``label`` holds the words of the heading, such as ("i", "owe"); ``line`` counts the lines.
    """

    first: int
    last: int
    label: tuple[str, ...]
    line: int


def pieces_of(tokens: list[Token]) -> list[Piece]:
    """Cut the tokens of a text into pieces."""
    found = list[Piece]()
    standing: tuple[str, ...] = ()
    first, line = 0, 0
    for place in range(len(tokens) + 1):
        if place < len(tokens) and not _is_end(tokens, place):
            continue
        if place > first:
            standing = _add(found, tokens, Piece(first, place, standing, line))
        first = place + 1
        if place < len(tokens) and tokens[place].word == "\n":
            line += 1
            if place + 1 < len(tokens) and tokens[place + 1].word == "\n":
                standing = ()
    return found


def _add(found: list[Piece], tokens: list[Token], piece: Piece) -> tuple[str, ...]:
    """Add a piece under its own heading, or under the standing one; give what stands then.

    A heading with words on its own line holds for that line alone.
    """
    label, begin = _label(tokens, piece.first, piece.last)
    if begin == piece.last:
        return label or piece.label
    found.append(Piece(begin, piece.last, label or piece.label, piece.line))
    return () if label and label != piece.label else piece.label


def _label(tokens: list[Token], first: int, last: int) -> tuple[tuple[str, ...], int]:
    """Give the words before a colon near the beginning, and where the rest begins."""
    for place in range(first, min(last, first + MOST_LABEL_WORDS + 1)):
        if tokens[place].word == ":":
            return tuple(token.word for token in tokens[first:place]), place + 1
    return (), first


def _is_end(tokens: list[Token], place: int) -> bool:
    word = tokens[place].word
    if word in _DASHES:
        return _is_spaced(tokens, place)
    if word not in _ENDS:
        return False
    return word != "." or not _is_abbreviation(tokens, place)


def _is_spaced(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    before = place == 0 or tokens[place - 1].end < token.start or tokens[place - 1].word == "\n"
    after = place + 1 == len(tokens) or tokens[place + 1].start > token.end
    return before and after


def _is_abbreviation(tokens: list[Token], place: int) -> bool:
    """Say whether a full stop only shortens the word before it: "Dr.", "K. Vale", "z. B."."""
    if place == 0 or place + 1 == len(tokens) or tokens[place - 1].end != tokens[place].start:
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    if after.word == "\n":
        return False
    if len(before.raw) == 1 and before.raw.isalpha() and before.word != "i":
        return True
    if before.word not in _SHORT:
        return tokens[place].end == after.start and after.is_word and not after.is_capital
    return before.word not in _ENDS_TOO or not after.is_capital
