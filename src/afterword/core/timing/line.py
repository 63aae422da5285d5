"""One text as the grammar sees it: its phrases by class, and the frame they are reckoned in."""

from collections.abc import Mapping
from typing import Any

from afterword.core.reading import Span
from afterword.core.timing import kinds as k
from afterword.core.timing.days import Days, Frame
from afterword.core.timing.lexicon import Entry, classify
from afterword.core.timing.tokens import NUMBER, pieces

PAST_THE_END: Entry = {k.END: None}
_AHEAD = 24

Read = tuple[Days, int] | None
"""A time and the place after it; None where none stands there."""


class Line:
    """The phrases of a text; ``e`` holds the classes of each, with a margin past the end."""

    __slots__ = ("e", "f", "pieces", "places", "size", "text")

    def __init__(self, text: str, frame: Frame, lang: str) -> None:
        self.text = text
        self.f = frame
        self.pieces = pieces(text)
        entries, self.places = classify(self.pieces, lang)
        self.size = len(entries)
        self.e: list[Mapping[str, Any]] = entries + [PAST_THE_END] * _AHEAD

    def span(self, first: int, after: int) -> Span:
        """Give the place in the text of some phrases."""
        pieces_ = self.pieces
        return pieces_[self.places[first][0]].start, pieces_[self.places[after - 1][1] - 1].end

    def skip(self, i: int, *classes: str) -> int:
        """Pass over phrases of some classes, a few at most."""
        for _ in range(4):
            entry = self.e[i]
            for one in classes:
                if one in entry:
                    break
            else:
                return i
            i += 1
        return i

    def sign(self, i: int, signs: str) -> bool:
        """Say whether a sign stands there, one of these."""
        text = self.e[i].get(k.SIGN)
        return text is not None and text in signs

    def hyphen(self, i: int) -> int:
        """Pass over one hyphen."""
        return i + 1 if self.sign(i, "-–") else i

    def count(self, i: int) -> tuple[float, int] | None:
        """Read a number, in digits or words."""
        entry = self.e[i]
        if NUMBER in entry:
            return float(entry[NUMBER].replace(",", ".")), i + 1
        if k.NUM in entry:
            return float(entry[k.NUM]), i + 1
        return None

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """Read "5th", "fifth", or "5." before a month."""
        entry = self.e[i]
        if k.ORDINAL in entry:
            return entry[k.ORDINAL], i + 1
        text = entry.get(NUMBER)
        if text is None or len(text) > 2:
            return None
        if k.SUFFIX in self.e[i + 1] and self._touches(i):
            return int(text), i + 2
        return None

    def dotted(self, i: int) -> tuple[int, int] | None:
        """Read "5." as a number of a day."""
        text = self.e[i].get(NUMBER)
        if text is None or len(text) > 2 or not self.sign(i + 1, ".") or not self._touches(i):
            return None
        return int(text), i + 2

    def _touches(self, i: int) -> bool:
        here, there = self.pieces[self.places[i][1] - 1], self.places[i + 1][0]
        return here.end == self.pieces[there].start
