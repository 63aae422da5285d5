"""Lengths of time: two weeks, ten working days, 3-4 weeks, 48 hours, a day or two, a fortnight."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.dates import When, hours_after
from afterword.core.reading import Precision
from afterword.core.saying import Sentence, say
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, LENGTH, Days, Frame, months_on
from afterword.core.timing.line import Line
from afterword.core.timing.tokens import NUMBER, SLASHED

MINUTES = {"hour": 60, "minute": 1}
DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
FEW_DAYS = (2, 4)
"""A few days are two to four working days (FORMATS 1)."""
FEW_HOURS = 3
_MOST = 5000
"""More of a unit than this is no time that anybody waits."""


class Length(NamedTuple):
    """How long: from so many to so many of a unit; ``few`` holds for "a few days"."""

    low: float
    high: float
    unit: str
    few: bool = False


def length(p: Line, i: int) -> tuple[Length, int] | None:
    """Read a length: two weeks, a week or two, 3-4 weeks, a couple of days, half a day."""
    i = p.skip(i, k.SOFT) if k.ONE not in p.e[i] else i
    entry = p.e[i]
    for kind, read in _FORMS:
        found = read(p, i) if kind in entry else None
        if found:
            return found
    counted = p.count(i)
    return _counted(p, *counted) if counted else None


def _couple(p: Line, i: int) -> tuple[Length, int] | None:
    return _of_unit(p, 2, 2, i + 1)


def _half(p: Line, i: int) -> tuple[Length, int] | None:
    return _of_unit(p, 0.5, 0.5, p.skip(i + 1, k.ONE))


def _one(p: Line, i: int) -> tuple[Length, int] | None:
    return _of_unit(p, 1, 1, i + 1) or _more(p, i + 1)


def _fortnight(p: Line, i: int) -> tuple[Length, int] | None:
    return _of_unit(p, 1, 1, i) if p.e[i][k.UNIT] == "fortnight" else None


def _more(p: Line, i: int) -> tuple[Length, int] | None:
    """Read "another two weeks", "another couple of days"."""
    for kind, read in ((k.COUPLE, _couple), (k.FEW, _few), (k.HALF, _half)):
        if kind in p.e[i]:
            return read(p, i)
    found = p.count(i)
    return _counted(p, *found) if found else None


def _slashed(p: Line, i: int) -> tuple[Length, int] | None:
    """Read "2/3 weeks"."""
    parts = p.e[i][SLASHED].split("/")
    if len(parts) != 2 or int(parts[0]) >= int(parts[1]):
        return None
    return _of_unit(p, float(parts[0]), float(parts[1]), i + 1)


def _few(p: Line, i: int) -> tuple[Length, int] | None:
    i = p.skip(i + 1, k.SOFT, k.OF)
    unit = p.e[i].get(k.UNIT)
    if unit is None or p.e[i].get(k.SINGULAR):
        return None
    if unit in ("day", "wday"):
        return Length(*FEW_DAYS, "wday", few=True), i + 1
    return Length(FEW_HOURS, FEW_HOURS, unit, few=True), i + 1


def _counted(p: Line, low: float, i: int) -> tuple[Length, int] | None:
    if low > _MOST:
        return None
    j = p.hyphen(p.skip(p.comma(i), k.TO, k.OR, k.AND, k.SOFT, k.LATEST))
    high = p.count(j) if j > i else None
    if high is None and k.NUM in p.e[i]:
        high = p.count(i)  # "two three weeks"
    if high and low < high[0] <= _MOST:
        found = _of_unit(p, low, high[0], high[1])
        if found:
            return found
    return _of_unit(p, low, low, i)


def _of_unit(p: Line, low: float, high: float, i: int) -> tuple[Length, int] | None:
    i = p.hyphen(p.skip(i, k.SOFT, k.OF))
    unit = p.e[i].get(k.UNIT)
    if unit is None:
        return None
    i += 1
    p.unit = unit
    more = or_more(p, high, unit, i)
    if more:
        return Length(low, more[0], unit), more[1]
    j = p.skip(i + 1, k.ONE) if k.AND in p.e[i] else i
    if j > i and k.HALF in p.e[j] and k.UNIT not in p.e[j + 1]:
        return Length(low + 0.5, high + 0.5, unit), j + 1
    after = p.skip(i, k.SOFT) if _closes(p, i) else i
    return Length(low, high, unit), after


def _closes(p: Line, i: int) -> bool:
    """Say whether "or so" ends a length, rather than "probably" beginning something else."""
    return k.SOFT in p.e[i] and not p.e[i + 1].keys() & k.OPENING


def or_more(p: Line, high: float, unit: str, i: int) -> tuple[float, int] | None:
    """Give the higher number of "a week or two" and "two weeks, three at most"."""
    j = p.skip(p.comma(i), k.OR, k.TO, k.SOFT, k.LATEST)
    more = p.count(j) if j > i else None
    if more is None or more[0] <= high or more[0] > _MOST:
        return None
    after = p.skip(more[1], k.SOFT)
    if p.e[after].get(k.UNIT) == unit:
        return more[0], after + 1
    if NUMBER in p.e[j] and not p.e[after].keys() & {k.SIGN, k.END, k.LATEST}:
        return None
    return (
        None
        if p.e[after].keys() & {k.UNIT, k.MONTH, k.WEEKDAY, k.MERIDIEM}
        else (more[0], p.skip(after, k.LATEST))
    )


_FORMS: tuple[tuple[str, Callable[[Line, int], tuple[Length, int] | None]], ...] = (
    (k.COUPLE, _couple),
    (k.FEW, _few),
    (k.HALF, _half),
    (SLASHED, _slashed),
    (k.ONE, _one),
    (k.UNIT, _fortnight),
)


def reckoned(f: Frame, base: date, long: Length, *, now: bool) -> Days:
    """Give the day or days that lie a length after a base; ``now`` counts hours from the clock."""
    first, last = _end(f, base, long.low, long.unit, now), _end(f, base, long.high, long.unit, now)
    if first == last:
        grain = Precision.INSTANT if long.unit in MINUTES and now else Precision.DAY
        return Days(first, last, grain, _why(long, last), how=LENGTH)
    return Days(first, last, Precision.DAYS, _range_why(long, first, last), how=LENGTH)


def _why(long: Length, when: When) -> Sentence | None:
    if long.unit == "wday":
        return say("Working days were counted from the day after: it is {day}.", day=when)
    return say("Counted from the day when it was said, it is {day}.", day=when)


def _range_why(long: Length, first: When, last: When) -> Sentence:
    if long.few:
        return say("A few days are two to four working days: {a} to {b}.", a=first, b=last)
    return say("Counted from the day when it was said: {a} to {b}.", a=first, b=last)


def _end(f: Frame, base: date, count: float, unit: str, now: bool) -> When:
    if unit in MINUTES:
        return _hours(f, base, count * MINUTES[unit], now)
    if unit == "wday":
        return f.calendar.add(base, max(1, round(count)))
    if unit in DAYS:
        return f.calendar.roll(base + timedelta(days=max(1, round(count * DAYS[unit]))))
    months = MONTHS[unit] * count
    when = months_on(base, int(months))
    if months != int(months):
        when += timedelta(days=15)
    return f.calendar.roll(when)


def _hours(f: Frame, base: date, minutes: float, now: bool) -> When:
    """Add hours to the clock; an end on a day off moves to the same hour of the next working day.

    Beside a day without an hour, full days are added.
    """
    if not now:
        return f.calendar.roll(base + timedelta(minutes=minutes) // DAY * DAY)
    then = hours_after(f.now, minutes / 60).astimezone(f.zone)
    return then + (f.calendar.roll(then.date()) - then.date())
