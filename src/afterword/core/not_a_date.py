"""What is said when typed words are no date: why, and which days may have been meant."""

import re
from collections.abc import Iterable
from datetime import date

from afterword.core.saying import Sentence, say

_SPACE = re.compile(r"\s+")


class NotADate(ValueError):
    """The words are no day, no possible day, or more than one; ``says`` tells which, kindly.

    ``proposals`` are the days (or instants) that may have been meant, the likelier one first.
    """

    def __init__(self, says: Sentence, proposals: Iterable[date] = ()) -> None:
        super().__init__(says.template)
        self.says = says
        self.proposals = tuple(proposals)


def contradiction(text: str, near: date, given: date) -> NotADate:
    """Say that the weekday does not fit the date, and offer both."""
    one, two = sorted((near, given))
    return NotADate(
        say(
            "In {typed} the weekday does not fit the date; did you mean {one} or {two}?",
            typed=quoted(text),
            one=one,
            two=two,
        ),
        (one, two),
    )


def not_understood(text: str) -> NotADate:
    """Say that the words are no date, and how dates may be written."""
    return NotADate(
        say(
            "{typed} is no date that can be read. Try “4 Dec”, “fri”, “+3d” or “2026-12-04”.",
            typed=quoted(text),
        )
    )


def quoted(text: str) -> str:
    """Give the typed words in quotation marks, cut where they are long."""
    shown = _SPACE.sub(" ", text.strip())
    return f"“{shown if len(shown) <= 40 else shown[:39] + '…'}”"
