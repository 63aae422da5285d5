"""Weeks, months, quarters and years, whole or in part: mid next week, the first week of May."""

from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.dates import year_at
from afterword.core.timing.days import DAY, Days, Frame, month_end, months_on
from afterword.core.timing.line import Line, Read
from afterword.core.timing.points import week_at

WEEK, MONTH, QUARTER, YEAR = "week", "month", "quarter", "year"


class Period(NamedTuple):
    """A stretch of the calendar that can be spoken of in parts."""

    kind: str
    first: date
    last: date


def period(p: Line, i: int) -> Read:
    """Read a period, whole or a part of it."""
    i = p.skip(i, k.ON, k.THE)
    if k.PART in p.e[i]:
        return _parted(p, i)
    if k.ORDINAL in p.e[i] or k.LAST in p.e[i]:
        found = _ordered(p, i)
        if found:
            return found
    stretch = whole(p, i)
    return (_value(p.f, "all", stretch[0]), stretch[1]) if stretch else None


def _parted(p: Line, i: int) -> Read:
    parts = [p.e[i][k.PART]]
    j = i + 1
    while len(parts) < 3:
        m = p.skip(j, k.OR, k.TO, k.AND)
        m = p.hyphen(m)
        m = p.hyphen(p.skip(m, k.BY, k.THE)) if k.PART not in p.e[m] else m
        if m == j or k.PART not in p.e[m]:
            break
        parts.append(p.e[m][k.PART])
        j = m + 1
    j = p.skip(p.hyphen(j), k.OF, k.IN, k.THE)
    found = whole(p, j)
    if not found:
        return None
    values = [_value(p.f, part, found[0]) for part in parts]
    first, last = values[0].first, values[-1].last
    return values[0]._replace(first=first, last=last), found[1]


def whole(p: Line, i: int) -> tuple[Period, int] | None:
    """Read a week, month, quarter or year."""
    i = p.skip(i, k.THE)
    week = week_at(p, i)
    if week:
        return Period(WEEK, week[0], week[0] + 4 * DAY), week[1]
    return _month(p, i) or _by_unit(p, i)


def _month(p: Line, i: int) -> tuple[Period, int] | None:
    j = i + 1 if p.e[i].keys() & {k.THIS, k.NEXT, k.COMING} else i
    if k.MONTH not in p.e[j]:
        return None
    year, after = year_at(p, j + 1)
    month = p.e[j][k.MONTH]
    if year is None:
        year = p.f.today.year + (month < p.f.today.month)
    return Period(MONTH, date(year, month, 1), month_end(year, month)), after


def _by_unit(p: Line, i: int) -> tuple[Period, int] | None:
    entry = p.e[i]
    shift = 1 if k.NEXT in entry else 0 if entry.keys() & {k.THIS, k.COMING} else None
    j = i + 1
    if shift is None:
        if k.UNIT not in entry or i == 0 or not p.e[i - 1].keys() & {k.THE, k.PART, k.OF}:
            return None
        shift, j = 0, i
        if k.AFTER_NEXT in p.e[i + 1]:
            return _shifted(p.f, p.e[i][k.UNIT], 2, i + 2)
    return _shifted(p.f, p.e[j].get(k.UNIT, ""), shift, j + 1)


def _shifted(f: Frame, unit: str, shift: int, after: int) -> tuple[Period, int] | None:
    if unit == WEEK:
        return Period(WEEK, f.week(shift), f.week(shift) + 4 * DAY), after
    if unit == "weekend":
        start = f.week(shift) + 5 * DAY
        return Period("weekend", start, start + DAY), after
    if unit == MONTH:
        first = months_on(f.today.replace(day=1), shift)
        return Period(MONTH, first, month_end(first.year, first.month)), after
    if unit == QUARTER:
        first = months_on(date(f.today.year, (f.today.month - 1) // 3 * 3 + 1, 1), 3 * shift)
        return Period(QUARTER, first, months_on(first, 3) - DAY), after
    if unit == YEAR:
        year = f.today.year + shift
        return Period(YEAR, date(year, 1, 1), date(year, 12, 31)), after
    return None


def _ordered(p: Line, i: int) -> Read:
    """Read the first week of December, the last week of the month, the second Friday in May."""
    number = p.e[i].get(k.ORDINAL, -1)
    unit = p.e[i + 1]
    of = p.skip(i + 2, k.OF, k.IN, k.THE)
    if k.WEEK_OF in unit:
        unit = {k.UNIT: "week"}
    elif of == i + 2 or not (unit.get(k.UNIT) in ("week", "day", "wday") or k.WEEKDAY in unit):
        return None
    found = whole(p, of)
    if not found or found[0].kind not in (MONTH, QUARTER, YEAR):
        return None
    month, after = found
    if k.WEEKDAY in unit:
        return _nth_weekday(month, number, unit[k.WEEKDAY]), after
    if unit[k.UNIT] == "week":
        return _nth_week(p.f, month, number), after
    return None


def _nth_weekday(month: Period, number: int, weekday: int) -> Days:
    if number < 0:
        when = month.last - timedelta(days=(month.last.weekday() - weekday) % 7)
    else:
        first = month.first + timedelta(days=(weekday - month.first.weekday()) % 7)
        when = first + timedelta(weeks=number - 1)
    return Days(when, when)


def _nth_week(f: Frame, month: Period, number: int) -> Days:
    if number < 0:
        first, last = month.last - 6 * DAY, month.last
    else:
        first = month.first + timedelta(weeks=number - 1)
        last = min(first + 6 * DAY, month.last)
    first, last = f.clipped(first, last)
    return Days(first, last, Precision.WEEK)


def _value(f: Frame, part: str, of: Period) -> Days:
    if of.kind == WEEK:
        return _of_week(f, part, of)
    if of.kind == MONTH:
        return _of_month(f, part, of)
    if part == "end":
        day = f.last_open(of.first, of.last)
        return Days(day, day)
    months = (of.last.year - of.first.year) * 12 + of.last.month - of.first.month + 1
    third = months // 3 or 1
    first, last = _thirds(part, of, third)
    return Days(max(first, f.today), last, Precision.SEASON)


def _thirds(part: str, of: Period, third: int) -> tuple[date, date]:
    if part in ("early", "first thing"):
        return of.first, months_on(of.first, third) - DAY
    if part == "mid":
        return months_on(of.first, third), months_on(of.first, 2 * third) - DAY
    if part == "late":
        return months_on(of.first, 2 * third), of.last
    if part == "first half":
        return of.first, of.first + (of.last - of.first) // 2
    if part == "second half":
        return of.first + (of.last - of.first) // 2 + DAY, of.last
    return of.first, of.last


_WEEK_PARTS = {
    "all": (0, 4), "early": (0, 1), "mid": (1, 3), "late": (3, 4), "first half": (0, 2),
    "second half": (2, 4),
}  # fmt: skip


def _of_week(f: Frame, part: str, of: Period) -> Days:
    if part == "end":
        day = f.last_open(of.first, of.last)
        return Days(day, day)
    if part == "first thing":
        day = f.first_open(of.first, of.last)
        return Days(day, day)
    one, two = _WEEK_PARTS[part]
    first, last = of.first + one * DAY, of.first + two * DAY
    if first < f.today <= last:
        first = f.today
    return Days(first, last, Precision.WEEK if part == "all" else Precision.DAYS)


def _of_month(f: Frame, part: str, of: Period) -> Days:
    if part == "end":
        day = f.last_open(of.first, of.last)
        return Days(day, day)
    if part == "all":
        return Days(max(of.first, f.today), of.last, Precision.MONTH)
    one, two = _MONTH_PARTS[part]
    first = of.first + (one - 1) * DAY
    last = min(of.first + (two - 1) * DAY, of.last)
    first, last = f.clipped(first, last)
    return Days(first, last, Precision.DAYS)


_MONTH_PARTS = {
    "early": (1, 10), "mid": (13, 17), "late": (21, 31), "first half": (1, 15),
    "second half": (16, 31), "first thing": (1, 1),
}  # fmt: skip
