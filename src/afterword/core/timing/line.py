"""One text as the grammar sees it: its phrases by class, and the frame they are reckoned in."""

from datetime import date
from typing import Any

from afterword.core.reading import Span
from afterword.core.timing import kinds as k
from afterword.core.timing.days import Days, Frame
from afterword.core.timing.languages import language_of
from afterword.core.timing.lexicon import Entry, classify
from afterword.core.timing.tokens import NUMBER, pieces

PAST_THE_END: Entry = {k.END: None}
_AHEAD = 32
_BACK = 9
"""How many phrases back a "not" still governs a bound."""

Read = tuple[Days, int] | None
"""A time and the place after it; None where none stands there."""
STOPS = ".!?;\n"
PAUSES = ",:()–—…"


class Line:
    """The phrases of a text; ``e`` holds the classes of each, with a margin past the end.

    ``last`` is the time read before, which "the day after" and "that week" point back to, ;
    ``base`` is the beginning of the range that is being read;
    ``unit`` is the unit of the length read before, which "sorry, ten" leaves out, and ``period``
    what "not this week but next" leaves out.
    """

    __slots__ = (
        "base",
        "e",
        "f",
        "lang",
        "last",
        "period",
        "pieces",
        "places",
        "size",
        "text",
        "unit",
    )

    def __init__(self, text: str, frame: Frame, lang: str) -> None:
        self.text = text
        self.f = frame
        self.pieces = pieces(text)
        self.lang = language_of(self.pieces, lang)
        entries, self.places = classify(self.pieces, self.lang, frame.names)
        self.size = len(entries)
        self.e: list[Entry] = [*entries, *(PAST_THE_END,) * _AHEAD]
        self.last: Days | None = None
        self.base: date | None = None
        self.unit = ""
        self.period = ""

    def span(self, first: int, after: int) -> Span:
        """Give the place in the text of some phrases."""
        pieces_ = self.pieces
        return pieces_[self.places[first][0]].start, pieces_[self.places[after - 1][1] - 1].end

    def skip(self, i: int, *classes: str) -> int:
        """Pass over phrases of some classes, a few at most."""
        e = self.e
        for _ in range(4):
            entry = e[i]
            for one in classes:
                if one in entry:
                    break
            else:
                return i
            i += 1
        return i

    def value(self, i: int, kind: str) -> Any:
        """Give the value of a phrase as one of a class, None where it is not of that class."""
        return self.e[i].get(kind)

    def sign(self, i: int, signs: str) -> bool:
        """Say whether a sign stands there, one of these."""
        text = self.e[i].get(k.SIGN)
        return text is not None and text in signs

    def comma(self, i: int) -> int:
        """Pass over one comma."""
        return i + 1 if self.sign(i, ",") else i

    def hyphen(self, i: int) -> int:
        """Pass over one hyphen."""
        return i + 1 if self.sign(i, "-–/") else i

    def owns(self, i: int) -> bool:
        """Say whether the phrase before is in the genitive, as in "Friday's meeting"."""
        text = self.pieces[self.places[i - 1][1] - 1].text
        return text.endswith(("'s", "s'"))

    def negated(self, i: int) -> bool:
        """Say whether a "not" stands before, in the same clause."""
        for j in range(i - 1, max(-1, i - _BACK), -1):
            entry = self.e[j]
            if entry.keys() & {k.NOT, k.UNSURE, k.UNLIKELY}:
                return True
            if k.BUT in entry or self.sign(j, STOPS + PAUSES):
                return False
        return False

    def denied_later(self, i: int) -> bool:
        """Say whether a "not" follows in the same clause: before Monday nothing will happen."""
        for j in range(i, i + _BACK):
            entry = self.e[j]
            if k.NOT in entry:
                return True
            if k.BUT in entry or k.END in entry or self.sign(j, "!?;,:()–—"):
                return False
        return False

    def count(self, i: int) -> tuple[float, int] | None:
        """Read a number, in digits or words."""
        entry = self.e[i]
        if NUMBER in entry:
            return float(entry[NUMBER].replace(",", ".")), i + 1
        if k.NUM in entry:
            return float(entry[k.NUM]), i + 1
        return None

    def ordinal(self, i: int) -> tuple[int, int] | None:
        """Read "5th" or "fifth"."""
        entry = self.e[i]
        if k.ORDINAL in entry:
            return entry[k.ORDINAL], i + 1
        text = entry.get(NUMBER)
        if text is None or len(text) > 2:
            return None
        if k.SUFFIX in self.e[i + 1] and self.touches(i):
            return int(text), i + 2
        return None

    def touches(self, i: int) -> bool:
        """Say whether nothing stands between a phrase and the next one."""
        if i + 1 >= len(self.places):
            return False
        here, there = self.pieces[self.places[i][1] - 1], self.places[i + 1][0]
        return here.end == self.pieces[there].start
