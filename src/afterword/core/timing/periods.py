"""Weeks, months, quarters and years, whole or in part: mid next week, the first week of May."""

from collections.abc import Callable
from datetime import date, timedelta

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.dates import YEARS, year_at
from afterword.core.timing.days import DAY, Days, Frame, day_of, month_end, months_on
from afterword.core.timing.line import Line, Read
from afterword.core.timing.parts import (
    MONTH,
    QUARTER,
    SEASON,
    WEEK,
    WEEKEND,
    YEAR,
    Period,
    part_of,
)
from afterword.core.timing.points import week_at
from afterword.core.timing.tokens import NUMBER
from afterword.core.timing.weeks import AFRESH, accompanied, after_next

_SOUTHERN = frozenset({"AU", "NZ", "ZA", "AR", "CL", "BR", "UY", "NA", "ZW", "PE"})
_LONG = (MONTH, QUARTER, YEAR, SEASON)


def period(p: Line, i: int) -> Read:
    """Read a period, whole or a part of it."""
    i = p.skip(i, k.ON, k.THE, k.OF) if not p.e[i].keys() & {k.PART, k.PIECE} else i
    entry = p.e[i]
    for kind, read in _FORMS:
        found = read(p, i) if kind in entry else None
        if found:
            return found
    stretch = whole(p, i)
    return (part_of(p.f, "all", stretch[0]), stretch[1]) if stretch else None


def _compound(p: Line, i: int) -> Read:
    """Read "Dezembermitte", "erste Dezemberwoche"."""
    part, month = p.e[i][k.COMPOUND]
    of = _calendar_month(p.f, month, None)
    if part.startswith(WEEK):
        return _nth_week(p.f, of, int(part.split()[1])), i + 1
    return part_of(p.f, part, of), i + 1


def _parted(p: Line, i: int) -> Read:
    """Read "early next week", "mid to late June", "the end of this month or early next"."""
    entry = p.e[i]
    parts = [entry.get(k.PART) or entry[k.PIECE]]
    piece = k.PART not in entry
    j = i + 1
    while len(parts) < 3:
        m = p.hyphen(p.skip(p.hyphen(j), k.OR, k.TO, k.AND, k.THE, k.SOFT))
        if m == j or not p.e[m].keys() & {k.PART, k.PIECE}:
            break
        parts.append(p.e[m].get(k.PART) or p.e[m][k.PIECE])
        j = m + 1
    j = p.hyphen(j)
    # "You start in May" has a verb, "the start of May" a part of the month.
    m = p.skip(j, k.OF, k.THE, k.SOFT) if piece else p.skip(j, k.OF, k.IN, k.THE, k.SOFT, k.ON)
    if k.PIECE in p.e[m] and not piece:
        parts, m = [_towards(parts[0], p.e[m][k.PIECE])], p.skip(m + 1, k.OF, k.THE)
    found = whole(p, m, led=True)
    if not found or (m == j and piece and found[0].kind == "named unit"):
        return None
    values = [part_of(p.f, part, found[0]) for part in parts]
    return values[0]._replace(first=values[0].first, last=values[-1].last), found[1]


def _towards(lead: str, piece: str) -> str:
    return "late" if lead == "towards" and piece in ("end", "late") else piece


def _period_end(p: Line, i: int) -> Read:
    """Read EOW, month end, year end, alone or of the next one."""
    unit = p.e[i][k.PERIOD_END]
    j = p.skip(i + 1, k.OF, k.THE)
    found = whole(p, j) if p.e[j].keys() & {k.NEXT, k.THIS, k.COMING, k.MONTH} else None
    if found and found[0].kind == unit:
        return part_of(p.f, "end", found[0]), found[1]
    stretch = shifted(p.f, unit, 0)
    return (part_of(p.f, "end", stretch), i + 1) if stretch else None


def _midweek(p: Line, i: int) -> Read:
    week = week_at(p, p.skip(p.comma(i + 1), k.OF, k.IN, k.THE))
    if week:
        return part_of(p.f, "mid", Period(WEEK, week[0], week[0] + 4 * DAY)), week[1]
    start = p.f.week(0)
    start = start if p.f.today < start + 3 * DAY else start + 7 * DAY
    return part_of(p.f, "mid", Period(WEEK, start, start + 4 * DAY)), i + 1


def whole(p: Line, i: int, *, led: bool = False) -> tuple[Period, int] | None:
    """Read a week, month, quarter, season or year; ``led`` where a part of it was named before."""
    found = _whole(p, i, led=led)
    if found:
        p.period = found[0].kind
    return found


def _whole(p: Line, i: int, *, led: bool) -> tuple[Period, int] | None:
    week = week_at(p, i)
    if week:
        return Period(WEEK, week[0], week[0] + 4 * DAY), week[1]
    i = p.skip(i, k.THE)
    if led and p.e[i].get(k.FEAST) == "new year":
        return _calendar_month(p.f, 1, None), i + 1
    found = _month(p, i, led=led) or _quarter(p, i) or _season(p, i)
    return found or _by_unit(p, i, led=led) or _year(p, i, led=led)


def _month(p: Line, i: int, *, led: bool) -> tuple[Period, int] | None:
    related = bool(p.e[i].keys() & {k.THIS, k.NEXT, k.COMING})
    j = i + 1 if related else i
    if k.MONTH not in p.e[j] or not (led or related or accompanied(p, j)):
        return None
    after = j + 2 if p.sign(j + 1, ".") and NUMBER in p.e[j + 2] else j + 1
    if k.NEXT in p.e[after] and k.POSTPOSED in p.e[after] and k.UNIT not in p.e[after + 1]:
        after += 1
    year, after = year_at(p, after)
    return _calendar_month(p.f, p.e[j][k.MONTH], year), after


def _calendar_month(f: Frame, month: int, year: int | None) -> Period:
    if year is None:
        year = f.today.year + (month < f.today.month)
    return Period(MONTH, date(year, month, 1), month_end(year, month))


def _quarter(p: Line, i: int) -> tuple[Period, int] | None:
    number = p.value(i, k.QUARTER)
    if number is None:
        return None
    year, after = year_at(p, i + 1)
    year = year or p.f.today.year
    first = date(year, 3 * number - 2, 1)
    if months_on(first, 3) <= p.f.today:
        first = months_on(first, 12)
    return Period(QUARTER, first, months_on(first, 3) - DAY), after


def _season(p: Line, i: int) -> tuple[Period, int] | None:
    j = i + 1 if p.e[i].keys() & {k.THIS, k.NEXT, k.COMING} else i
    number = p.value(j, k.SEASON)
    if number is None:
        return None
    year, after = year_at(p, p.skip(j + 1, k.BREAK))
    first = date(year or p.f.today.year, (3, 6, 9, 12)[number], 1)
    if p.f.country in _SOUTHERN:
        first = months_on(first, -6)
    if months_on(first, 3) <= p.f.today:
        first = months_on(first, 12)
    return Period(SEASON, first, months_on(first, 3) - DAY), after


def _by_unit(p: Line, i: int, *, led: bool) -> tuple[Period, int] | None:
    """Read "this month", "next quarter", "the week", "the month after next"."""
    entry = p.e[i]
    if k.UNIT in entry:
        return _bare_unit(p, i, led=led)
    unit, after = p.e[i + 1].get(k.UNIT), i + 2
    if unit is None and k.NEXT in entry and p.e[i + 1].keys() & {k.SIGN, k.END}:
        unit, after = p.period, i + 1  # "not this week but next"
    if not unit or not entry.keys() & {k.NEXT, k.THIS, k.COMING, k.THEN}:
        return None
    shift = entry.get(k.NEXT, 1 if k.COMING in entry and unit != WEEKEND else 0)
    if (shift == AFRESH or k.THEN in entry) and p.last is not None and p.last.last is not None:
        base = p.last.last
        found = shifted(p.f, unit, 1 if shift == AFRESH else 0, base)
    else:
        found = shifted(p.f, unit, 1 if shift == AFRESH else shift)
    return (found, after) if found else None


def _bare_unit(p: Line, i: int, *, led: bool) -> tuple[Period, int] | None:
    entry, after = p.e[i], p.e[i + 1]
    if after.keys() & {k.NEXT, k.THIS, k.COMING} and k.POSTPOSED in after:
        found = shifted(p.f, entry[k.UNIT], after.get(k.NEXT, 1 if k.COMING in after else 0))
        return (found, i + 2) if found else None
    end = after_next(p, i + 1)
    if end:
        found = shifted(p.f, entry[k.UNIT], 2)
        return (found, end) if found else None
    if led and k.LATER in after and (after[k.LATER] or p.e[i + 2].keys() & {k.SIGN, k.END}):
        base = p.last.last if p.last is not None and p.last.last is not None else p.f.today
        found = shifted(p.f, entry[k.UNIT], 1, day_of(base))
        return (found, i + 2) if found else None
    the = i > 0 and k.THE in p.e[i - 1]
    if not (led or (the and entry[k.UNIT] == WEEKEND)) or entry[k.UNIT] == "day":
        return None
    found = shifted(p.f, entry[k.UNIT], 0)
    return (found, i + 1) if found else None


def shifted(f: Frame, unit: str, shift: int, base: date | None = None) -> Period | None:
    """Give the period of that unit some steps on from the one of today, or of another day."""
    day = base or f.today
    if unit == WEEK:
        start = f.week_of(day) if base else f.this_week() if shift == 0 else f.week(0)
        start += timedelta(weeks=shift)
        return Period(WEEK, start, start + 4 * DAY)
    if unit == WEEKEND:
        start = f.week_of(day) + timedelta(weeks=shift, days=5)
        return Period(WEEKEND, start, start + DAY)
    if unit == MONTH:
        first = months_on(day.replace(day=1), shift)
        return Period(MONTH, first, month_end(first.year, first.month))
    if unit == QUARTER:
        first = months_on(date(day.year, (day.month - 1) // 3 * 3 + 1, 1), 3 * shift)
        return Period(QUARTER, first, months_on(first, 3) - DAY)
    if unit == YEAR:
        return Period(YEAR, date(day.year + shift, 1, 1), date(day.year + shift, 12, 31))
    return None


def _year(p: Line, i: int, *, led: bool) -> tuple[Period, int] | None:
    """Read a year by its number: "early 2027", "in 2027"."""
    text = p.e[i].get(NUMBER)
    if text is None or len(text) != 4 or not text.isdigit() or int(text) not in YEARS:
        return None
    if not led and not (i and k.IN in p.e[i - 1]):
        return None
    return Period(YEAR, date(int(text), 1, 1), date(int(text), 12, 31)), i + 1


def _ordered(p: Line, i: int) -> Read:
    """Read the first week of December, the last week of the month, the second Friday in May."""
    number = p.e[i].get(k.ORDINAL, -1)
    j = p.skip(i + 1, k.COUPLE) if p.e[i + 2].get(k.UNIT) == "week" else i + 1
    unit = p.e[j]
    if k.HALF in unit:
        unit = {k.HALF: 1}
    of = p.skip(j + 1, k.OF, k.IN, k.THE)
    if k.WEEK_OF not in unit and of == j + 1 and not p.e[of].keys() & {k.MONTH, k.NEXT, k.THIS}:
        return None
    found = whole(p, of, led=True)
    if not found or found[0].kind not in _LONG:
        return None
    value = _nth(p.f, found[0], number, unit)
    return (value, found[1]) if value else None


def _nth(f: Frame, of: Period, number: int, unit: object) -> Days | None:
    assert isinstance(unit, dict)
    if k.HALF in unit:
        return part_of(f, "first half" if number == 1 else "second half", of)
    if k.WEEKDAY in unit:
        return _nth_weekday(of, number, unit[k.WEEKDAY])
    if k.WEEK_OF in unit or unit.get(k.UNIT) == WEEK:
        return _nth_week(f, of, number)
    if unit.get(k.UNIT) in ("day", "wday"):
        if number < 0:
            return part_of(f, "end", of)
        when = (
            f.calendar.add(of.first - DAY, number)
            if unit[k.UNIT] == "wday"
            else (of.first + (number - 1) * DAY)
        )
        return Days(when, when)
    return None


def _nth_weekday(of: Period, number: int, weekday: int) -> Days:
    if number < 0:
        when = of.last - timedelta(days=(of.last.weekday() - weekday) % 7)
    else:
        first = of.first + timedelta(days=(weekday - of.first.weekday()) % 7)
        when = first + timedelta(weeks=number - 1)
    return Days(when, when)


def _nth_week(f: Frame, of: Period, number: int) -> Days:
    if number < 0:
        first, last = of.last - 6 * DAY, of.last
    else:
        first = of.first + timedelta(weeks=number - 1)
        last = min(first + 6 * DAY, of.last)
    first, last = f.clipped(first, last)
    return Days(first, last, Precision.WEEK, how="stretch")


_FORMS: tuple[tuple[str, Callable[[Line, int], Read]], ...] = (
    (k.PART, _parted),
    (k.PIECE, _parted),
    (k.PERIOD_END, _period_end),
    (k.MIDWEEK, _midweek),
    (k.COMPOUND, _compound),
    (k.ORDINAL, _ordered),
    (k.LAST, _ordered),
)
