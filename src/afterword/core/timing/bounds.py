"""Bounds and ranges around times: by Friday, not before the 5th, from Monday to Wednesday."""

from datetime import date

from afterword.core.dates import When
from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.clocks import clocked
from afterword.core.timing.days import DAY, Days, day_of
from afterword.core.timing.lengths import length, reckoned
from afterword.core.timing.line import Line, Read


def timed(p: Line, i: int) -> Read:
    """Read a time with its bound, or a range of two."""
    entry = p.e[i]
    if k.WITHIN in entry:
        found = _within(p, i)
        if found:
            return found
    if k.EARLIEST in entry:
        return _bounded(p, i, _not_before)
    if k.AFTER in entry:
        found = _bounded(p, i, _after)
        if found:
            return found
    if k.BEFORE in entry:
        return _bounded(p, i, _before)
    j = p.skip(i, k.BY, k.BETWEEN, k.IN, k.AT, k.SOFT, k.ON, k.FROM)
    return _ranged(p, j) or (_ranged(p, i) if j > i else None)


def _ranged(p: Line, i: int) -> Read:
    found = clocked(p, i)
    if not found:
        return None
    value, j = found
    if k.EARLIEST_AFTER in p.e[j]:
        return _not_before(p, value), j + 1
    joined = p.skip(j, k.SOFT)
    m = p.skip(p.hyphen(joined), k.TO, k.OR, k.AND, k.BY, k.LATEST, k.BETWEEN, k.SOFT, k.IN)
    if m > joined:
        second = clocked(p, m)
        if second and _later(second[0].last, value.first):
            return _joined(value, second[0]), p.skip(second[1], k.LATEST)
    return value, p.skip(j, k.LATEST)


def _joined(one: Days, two: Days) -> Days:
    return Days(one.first, two.last, Precision.DAYS, None, one.others or two.others)


def _later(last: When | None, first: When | None) -> bool:
    return last is not None and first is not None and day_of(last) >= day_of(first)


def _bounded(p: Line, i: int, bound) -> Read:  # type: ignore[no-untyped-def]
    found = _ranged(p, p.skip(i + 1, k.SOFT, k.AT, k.IN))
    return (bound(p, found[0]), found[1]) if found else None


def _not_before(_p: Line, value: Days) -> Days:
    return value._replace(last=None)


def _after(p: Line, value: Days) -> Days:
    last = day_of(value.last or p.f.today)
    first = p.f.calendar.add(date(last.year + 1, 1, 1) if _over_the_holidays(value) else last, 1)
    return Days(first, p.f.calendar.add(first, 4), Precision.DAYS)


def _over_the_holidays(value: Days) -> bool:
    return value.grain is Precision.SEASON and (day_of(value.last or date.min)).month == 12


def _before(p: Line, value: Days) -> Days:
    """Keep the day as it was said; before a feast is the last working day before it."""
    if value.grain is not Precision.SEASON or value.last is None:
        return value
    day = day_of(value.last) - DAY
    if (day.month, day.day) != (12, 24):
        day = p.f.last_open(day - 7 * DAY, day)
    return Days(day, day)


def _within(p: Line, i: int) -> Read:
    found = length(p, p.skip(i + 1, k.SOFT, k.THE, k.NEXT))
    if not found:
        return None
    long, j = found
    value = reckoned(p.f, p.f.today, long, now=True)
    if p.e[i][k.WITHIN] and (long.low != long.high or (long.few and long.unit == "wday")):
        return value, j
    return value._replace(first=p.f.today, grain=Precision.DAYS), j
