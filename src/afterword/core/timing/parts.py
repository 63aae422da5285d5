"""What the parts of a week, a month and a longer time are: early, mid, late, the end."""

from datetime import date
from typing import NamedTuple

from afterword.core.reading import Precision
from afterword.core.saying import Sentence, say
from afterword.core.timing.days import DAY, Days, Frame, months_on

WEEK, WEEKEND, MONTH, QUARTER, SEASON, YEAR = (
    "week", "weekend", "month", "quarter", "season", "year",
)  # fmt: skip
_WEEK_PARTS = {
    "all": (0, 4), "rest": (0, 4), "early": (0, 1), "mid": (1, 3), "late": (3, 4),
    "towards": (3, 4), "first half": (0, 2), "second half": (2, 4),
}  # fmt: skip
"""First and last day of each part of a working week, from 0 to 4 (FORMATS 1)."""
_MONTH_PARTS = {
    "early": (1, 10), "mid": (13, 17), "late": (21, 31), "towards": (21, 31),
    "first half": (1, 15), "second half": (16, 31), "third 1": (1, 10), "third 2": (11, 20),
    "third 3": (21, 31),
}  # fmt: skip
"""First and last day of each part of a month (FORMATS 1)."""


class Period(NamedTuple):
    """A stretch of the calendar that can be spoken of in parts."""

    kind: str
    first: date
    last: date


def part_of(f: Frame, part: str, of: Period) -> Days:
    """Give a part of a period."""
    if part == "end":
        when = f.last_open(of.first, of.last)
        return Days(when, when, why=_end_why(of.kind, when))
    if part == "first thing":
        when = f.first_open(of.first, of.last)
        return Days(when, when)
    if of.kind == WEEK:
        return _of_week(f, part, of)
    if of.kind == MONTH:
        return _of_month(f, part, of)
    if of.kind == WEEKEND:
        return Days(of.first, of.last, Precision.DAYS, how="stretch")
    first, last = _of_long(part, of)
    return Days(
        max(first, f.today) if last >= f.today else first, last, Precision.SEASON, how="stretch"
    )


def _end_why(kind: str, when: date) -> Sentence | None:
    if kind == WEEK:
        return say("The end of a week is its last working day, {day}.", day=when)
    return say("The end is the last working day, {day}.", day=when)


def _of_week(f: Frame, part: str, of: Period) -> Days:
    one, two = _WEEK_PARTS.get(part, (0, 4))
    first, last = of.first + one * DAY, of.first + two * DAY
    if first < f.today <= last:
        first = f.today
    grain = Precision.WEEK if part == "all" else Precision.DAYS
    return Days(first, last, grain, _week_why(part, first, last), how="stretch")


def _week_why(part: str, first: date, last: date) -> Sentence | None:
    if part == "early":
        return say("Early in a week is its first two days: {a} to {b}.", a=first, b=last)
    if part == "mid":
        return say("The middle of a week is its second to fourth day: {a} to {b}.", a=first, b=last)
    if part in ("late", "towards"):
        return say("Late in a week is its last two days: {a} to {b}.", a=first, b=last)
    return say("A week is its working days: {a} to {b}.", a=first, b=last)


def _of_month(f: Frame, part: str, of: Period) -> Days:
    if part in ("all", "rest"):
        first = max(of.first, f.today) if of.last >= f.today else of.first
        why = say("The whole month was taken: {a} to {b}.", a=first, b=of.last)
        return Days(first, of.last, Precision.MONTH, why, how="stretch")
    one, two = _MONTH_PARTS[part]
    first = of.first + (one - 1) * DAY
    last = min(of.first + (two - 1) * DAY, of.last)
    first, last = f.clipped(first, last)
    if first < f.today <= last:
        first = f.today
    why = say("That part of the month, cut to working days, is {a} to {b}.", a=first, b=last)
    return Days(first, last, Precision.DAYS, why, how="stretch")


def _of_long(part: str, of: Period) -> tuple[date, date]:
    """Cut a longer time into thirds or halves of whole months."""
    months = (of.last.year - of.first.year) * 12 + of.last.month - of.first.month + 1
    third, half = months // 3, months // 2
    if part == "early":
        return of.first, months_on(of.first, third) - DAY
    if part == "mid":
        return months_on(of.first, third), months_on(of.first, 2 * third) - DAY
    if part in ("late", "towards"):
        return months_on(of.first, 2 * third), of.last
    if part == "first half":
        return of.first, months_on(of.first, half) - DAY
    if part == "second half":
        return months_on(of.first, half), of.last
    return of.first, of.last
