"""Written dates: 3 December, Dec 3rd, 03/04, 3.12., 2026-12-03, the 5th, the 5th of next month."""

from datetime import date

from afterword.core.date_words import in_year, next_such_day
from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.days import Days, Frame, months_on
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import DOTTED, ISO, NUMBER, SLASHED

YEARS = range(1990, 2100)


def day(when: date, why: str = "", others: tuple[Days, ...] = ()) -> Days:
    """Make a single day."""
    return Days(when, when, Precision.DAY, say(why, day=when) if why else None, others)


def year_at(p: Line, i: int) -> tuple[int | None, int]:
    """Read a year after a date, with or without a comma."""
    j = i + 1 if p.sign(i, ",") else i
    text = p.e[j].get(NUMBER)
    if text is not None and len(text) == 4 and text.isdigit() and int(text) in YEARS:
        return int(text), j + 1
    return None, i


def dated(p: Line, i: int) -> Read:
    """Read a written date."""
    entry = p.e[i]
    if ISO in entry or SLASHED in entry or DOTTED in entry:
        found = written(entry, p.f)
        return (found, i + 1) if found else None
    if k.MONTH in entry:
        return _month_first(p, i)
    return _day_first(p, i)


def _month_first(p: Line, i: int) -> Read:
    month = p.e[i][k.MONTH]
    j = p.skip(i + 1, k.THE)
    if p.sign(j, "."):
        j += 1
    found = p.ordinal(j) or _bare(p, j)
    if not found:
        return None
    number, j = found
    year, j = year_at(p, j)
    when = placed(p.f, year, month, number)
    return (day(when), j) if when else None


def _bare(p: Line, i: int) -> tuple[int, int] | None:
    text = p.e[i].get(NUMBER)
    if text is None or len(text) > 2 or k.UNIT in p.e[i + 1]:
        return None
    return int(text), i + 1


def _day_first(p: Line, i: int) -> Read:
    found = p.ordinal(i) or p.dotted(i) or _bare(p, i) or _spelt(p, i)
    if not found:
        return None
    number, j = found
    month = p.skip(p.hyphen(j), k.OF, k.THE)
    if k.MONTH in p.e[month]:
        year, after = year_at(p, month + 1)
        when = placed(p.f, year, p.e[month][k.MONTH], number)
        return (day(when), after) if when else None
    return _of_a_month(p, i, (number, j))


def _spelt(p: Line, i: int) -> tuple[int, int] | None:
    """Read "twenty fifth" in two words, or a number word before a month."""
    value = p.e[i].get(k.NUM)
    if value is None:
        return None
    j = p.hyphen(i + 1)
    unit = p.e[j].get(k.ORDINAL)
    if value in (20, 30) and unit and unit < 10:
        return value + unit, j + 1
    return (value, i + 1) if value <= 31 else None


def _of_a_month(p: Line, i: int, found: tuple[int, int]) -> Read:
    """Read "the 5th", alone or "of next month"."""
    number, j = found
    is_ordinal = p.ordinal(i) is not None or (j > i + 1)
    m = p.skip(j, k.OF, k.THE)
    if k.UNIT in p.e[m + 1] and p.e[m + 1][k.UNIT] == "month":
        shift = 1 if k.NEXT in p.e[m] else 0 if k.THIS in p.e[m] else None
        if shift is not None:
            base = months_on(p.f.today.replace(day=1), shift)
            when = in_year(base.year, base.month, number)
            return (day(when), m + 2) if when else None
    led = i > 0 and k.THE in p.e[i - 1]
    if not is_ordinal or not (led or NUMBER in p.e[i]) or not 1 <= number <= 31:
        return None
    if p.e[j].keys() & _NOT_A_DAY or (k.ORDINAL in p.e[i] and not led):
        return None
    return day(numbered(p.f, number)), j


_NOT_A_DAY = frozenset({k.UNIT, k.OTHER, k.HALF, k.WEEKDAY, k.PART, k.WEEK_OF})
"""What may not follow "the second" where it is a day: "the second round", "the first week"."""


def numbered(f: Frame, number: int) -> date:
    """Find the 5th: of this month, or of the next that has one (FORMATS 1)."""
    base = f.today.replace(day=1)
    for months in range(13):
        first = months_on(base, months)
        when = in_year(first.year, first.month, number)
        if when and when >= f.today:
            return when
    return f.today


def placed(f: Frame, year: int | None, month: int, number: int) -> date | None:
    """Give a day and month in its year, or where they come next."""
    if year is not None:
        return in_year(year, month, number)
    return next_such_day(f.today, month, number)


def written(entry: dict[str, str] | object, f: Frame) -> Days | None:
    """Read a date in digits; 03/04 by the country, the other way round as another reading."""
    assert isinstance(entry, dict)
    if ISO in entry:
        y, m, d = (int(x) for x in entry[ISO].split("t")[0].split("-"))
        when = in_year(y, m, d)
        return day(when) if when else None
    dotted_ = DOTTED in entry
    text = entry[DOTTED] if dotted_ else entry[SLASHED]
    parts = [
        int(x) for x in text.replace("/", ".").replace("-", ".").replace(" ", "").split(".") if x
    ]
    year = parts[2] if len(parts) > 2 else None
    if year is not None and year < 100:
        year += 2000
    day_first = placed(f, year, parts[1], parts[0])
    month_first = None if dotted_ else placed(f, year, parts[0], parts[1])
    first, second = (month_first, day_first) if f.country == "US" else (day_first, month_first)
    if first is None:
        first, second = second, None
    if first is None:
        return None
    return day(first, others=(day(second),) if second and second != first else ())
