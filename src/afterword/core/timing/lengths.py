"""Lengths of time from now: in two weeks, ten working days, 3-4 weeks, 48 hours, a day or two."""

from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.dates import hours_after
from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, Days, Frame, months_on
from afterword.core.timing.line import Line

HOURS = {"hour": 60, "minute": 1}
PER_UNIT = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}


class Length(NamedTuple):
    """How long: from so many to so many of a unit; ``few`` days are working days."""

    low: float
    high: float
    unit: str
    few: bool = False


def length(p: Line, i: int) -> tuple[Length, int] | None:
    """Read a length: two weeks, a week or two, 3-4 weeks, a couple of days, half a day."""
    i = p.skip(i, k.SOFT)
    entry = p.e[i]
    if k.COUPLE in entry:
        return _of_unit(p, 2, 2, i + 1)
    if k.FEW in entry:
        return _few(p, i + 1)
    if k.HALF in entry:
        j = p.skip(i + 1, k.ONE)
        return _of_unit(p, 0.5, 0.5, j)
    if k.ONE in entry:
        return _of_unit(p, 1, 1, i + 1) or _few_more(p, i + 1)
    found = p.count(i)
    if not found:
        return None
    return _counted(p, *found)


def _few_more(p: Line, i: int) -> tuple[Length, int] | None:
    """Read "another two weeks"."""
    found = p.count(i)
    return _counted(p, *found) if found else None


def _few(p: Line, i: int) -> tuple[Length, int] | None:
    i = p.skip(i, k.SOFT)
    unit = p.e[i].get(k.UNIT)
    if unit in ("day", "wday"):
        return Length(2, 4, "wday", few=True), i + 1
    return (Length(3, 3, unit, few=True), i + 1) if unit else None


def _counted(p: Line, low: float, i: int) -> tuple[Length, int] | None:
    j = p.skip(i, k.TO, k.OR, k.AND)
    j = p.hyphen(j)
    high = p.count(j) if j > i else None
    if high and high[0] >= low:
        return _of_unit(p, low, high[0], high[1])
    unit = _of_unit(p, low, low, i)
    if not unit or j == i:
        return unit
    return unit


def _of_unit(p: Line, low: float, high: float, i: int) -> tuple[Length, int] | None:
    i = p.skip(i, k.SOFT, k.OF)
    i = p.hyphen(i)
    unit = p.e[i].get(k.UNIT)
    if unit is None:
        return None
    i += 1
    if k.OR in p.e[i]:
        more = p.count(i + 1)
        if more and (k.UNIT not in p.e[more[1]] or p.e[more[1]][k.UNIT] == unit):
            after = more[1] + (k.UNIT in p.e[more[1]])
            return Length(low, max(more[0], low), unit), after
    if k.AND in p.e[i] and k.HALF in p.e[p.skip(i + 1, k.ONE)]:
        return Length(low + 0.5, high + 0.5, unit), p.skip(i + 1, k.ONE) + 1
    return Length(low, high, unit), p.skip(i, k.SOFT)


def reckoned(f: Frame, base: date, one: Length, *, now: bool) -> Days:
    """Give the day or days that lie a length after a base."""
    first, last = _end(f, base, one.low, one.unit, now), _end(f, base, one.high, one.unit, now)
    grain = Precision.INSTANT if one.unit in HOURS and now else Precision.DAY
    return Days(first, last, grain if first == last else Precision.DAYS)


def _end(f: Frame, base: date, count: float, unit: str, now: bool):  # type: ignore[no-untyped-def]
    if unit in HOURS:
        return _hours(f, base, count * HOURS[unit], now)
    if unit == "wday":
        return f.calendar.add(base, int(count))
    if unit in PER_UNIT:
        return f.calendar.roll(base + timedelta(days=round(count * PER_UNIT[unit])))
    months = {"month": 1, "quarter": 3, "year": 12}[unit] * count
    day = months_on(base, int(months))
    if months != int(months):
        day += timedelta(days=15)
    return f.calendar.roll(day)


def _hours(f: Frame, base: date, minutes: float, now: bool):  # type: ignore[no-untyped-def]
    if not now:
        return base + timedelta(minutes=minutes) // DAY * DAY
    then = hours_after(f.now, minutes / 60).astimezone(f.now.tzinfo)
    open_day = f.calendar.roll(then.date())
    return then + (open_day - then.date())
