"""Written dates: 3 December, Dec 3rd, 03/04, 3.12., 2026-12-03, the 5th, the 5th of next month."""

from datetime import date

from afterword.core.date_words import in_year, next_such_day
from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, Days, Frame, months_on
from afterword.core.timing.lexicon import Entry
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import DOTTED, ISO, NUMBER, SLASHED

YEARS = range(1990, 2100)
MONTH_FIRST = frozenset({"US"})
_NOT_A_DAY = frozenset({
    k.UNIT, k.OTHER, k.HALF, k.WEEKDAY, k.PART, k.WEEK_OF, k.STEP, k.PIECE, k.QUARTER, k.TASK,
    k.DECIDE, k.MEET, k.TELL, k.DAYPART, k.NUM, k.TERM,
})  # fmt: skip
"""What may not follow "the second" where it is a day: "the second round", "the first week"."""
_NUMBERED_TWENTIES = (20, 30)


def day(when: date, why: str = "", others: tuple[Days, ...] = ()) -> Days:
    """Make a single day."""
    return Days(when, when, Precision.DAY, say(why, day=when) if why else None, others)


def year_at(p: Line, i: int) -> tuple[int | None, int]:
    """Read a year after a date, with or without a comma; its place is ``i`` where there is none."""
    j = p.skip(p.comma(i), k.OF)
    text = p.e[j].get(NUMBER)
    if text is not None and len(text) == 4 and text.isdigit() and int(text) in YEARS:
        return int(text), j + 1
    if k.NEXT in p.e[j] and p.e[j + 1].get(k.UNIT) == "year":
        return p.f.today.year + 1, j + 2
    if k.THIS in p.e[j] and p.e[j + 1].get(k.UNIT) == "year":
        return p.f.today.year, j + 2
    return None, i


def dated(p: Line, i: int) -> Read:
    """Read a written date."""
    entry = p.e[i]
    if ISO in entry:
        return _iso(entry, i)
    if SLASHED in entry and k.MONTH in p.e[i + 1]:
        return None
    if SLASHED in entry or DOTTED in entry:
        found = _in_digits(entry, p.f)
        return (found, i + 1) if found else None
    if k.MONTH in entry:
        return _month_first(p, i)
    return _day_first(p, i)


def _iso(entry: Entry, i: int) -> Read:
    year, month, number = (int(part) for part in entry[ISO].split("t")[0].split("-"))
    when = in_year(year, month, number)
    return (day(when), i + 1) if when else None


def _month_first(p: Line, i: int) -> Read:
    month = p.e[i][k.MONTH]
    j = p.hyphen(p.skip(i + 1, k.THE))
    if p.sign(j, "."):
        j += 1
    found = p.ordinal(j) or _bare(p, j) or _two_words(p, j)
    if not found:
        return None
    number, j = found
    year, j = year_at(p, j)
    when = placed(p.f, year, month, number)
    return (day(when), j) if when else None


def _bare(p: Line, i: int) -> tuple[int, int] | None:
    text = p.e[i].get(NUMBER)
    if text is None or len(text) > 2 or p.e[i + 1].keys() & {k.UNIT, k.MERIDIEM, k.OCLOCK}:
        return None
    return int(text), i + 1


def _two_words(p: Line, i: int) -> tuple[int, int] | None:
    """Read "twenty fifth" in two words, or a number word."""
    value = p.e[i].get(k.NUM)
    if value is None or k.UNIT in p.e[i + 1]:
        return None
    j = p.hyphen(i + 1)
    unit = p.e[j].get(k.ORDINAL)
    if value in _NUMBERED_TWENTIES and unit and unit < 10:
        return value + unit, j + 1
    return (value, i + 1) if value <= 31 else None


def _numbered(p: Line, i: int) -> tuple[int, int] | None:
    """Read "5." as the number of a day."""
    text = p.e[i].get(NUMBER)
    if text is None or len(text) > 2 or not p.sign(i + 1, ".") or not p.touches(i):
        return None
    return int(text), i + 2


def _day_first(p: Line, i: int) -> Read:
    found = p.ordinal(i) or _numbered(p, i) or _bare(p, i) or _two_words(p, i)
    if not found or not 1 <= found[0] <= 31:
        return None
    number, j = found
    m = p.skip(p.hyphen(j), k.OF, k.THE)
    shared = _shared_month(p, number, j)
    if shared:
        return shared, j
    if k.MONTH in p.e[m]:
        after = m + 2 if p.sign(m + 1, ".") and NUMBER in p.e[m + 2] else m + 1
        year, after = year_at(p, p.hyphen(after))
        when = placed(p.f, year, p.e[m][k.MONTH], number)
        return (day(when), after) if when else None
    return _of_next_month(p, number, m) or _this_number(p, i, number, j)


def _shared_month(p: Line, number: int, j: int) -> Days | None:
    """Read the first day of "the 3rd to the 5th of January": both are of that month."""
    m = p.skip(p.hyphen(j), k.TO, k.OR, k.AND, k.THE, k.ON)
    if m == j or k.MONTH in p.e[j]:
        return None
    second = p.ordinal(m) or _numbered(p, m) or _bare(p, m) or _two_words(p, m)
    if not second or second[0] <= number:
        return None
    m = p.skip(p.hyphen(second[1]), k.OF, k.THE)
    if k.MONTH not in p.e[m]:
        return None
    year, _ = year_at(p, m + 1)
    when = placed(p.f, year, p.e[m][k.MONTH], number)
    return day(when) if when else None


def _of_next_month(p: Line, number: int, m: int) -> Read:
    if p.e[m + 1].get(k.UNIT) != "month":
        return None
    entry = p.e[m]
    shift = 1 if k.NEXT in entry else 0 if entry.keys() & {k.THIS, k.COMING} else None
    if shift is None:
        return None
    base = months_on(p.f.today.replace(day=1), shift)
    when = in_year(base.year, base.month, number)
    return (day(when), m + 2) if when else None


def _this_number(p: Line, i: int, number: int, j: int) -> Read:
    """Read "the 5th" alone: with its ending, or as a word after "the"."""
    if p.ordinal(i) is None and not (k.DATE_LED in p.e[i - 1] if i else False):
        return None
    led = i > 0 and bool(p.e[i - 1].keys() & {k.THE, k.ON, k.BY, k.OF})
    if k.ORDINAL in p.e[i] and (not led or p.e[j].keys() & _NOT_A_DAY):
        return None
    if p.e[j].keys() & {k.UNIT, k.STEP, k.WEEKDAY, k.HALF, k.WEEK_OF, k.PIECE}:
        return None
    return day(in_coming_months(p.f, number)), j


def in_coming_months(f: Frame, number: int) -> date:
    """Find the 5th: of this month, or of the next that has one (FORMATS 1)."""
    base = f.today.replace(day=1)
    for months in range(13):
        first = months_on(base, months)
        when = in_year(first.year, first.month, number)
        if when and when >= f.today:
            return when
    return f.today + DAY


def placed(f: Frame, year: int | None, month: int, number: int) -> date | None:
    """Give a day and month in its year, or where they come next."""
    if year is not None:
        return in_year(year, month, number)
    return next_such_day(f.today, month, number)


def _in_digits(entry: Entry, f: Frame) -> Days | None:
    """Read a date in digits; 03/04 by the country, the other way round as another reading."""
    dots = DOTTED in entry
    text: str = entry[DOTTED] if dots else entry[SLASHED]
    for sign in "/-":
        text = text.replace(sign, ".")
    parts = [int(part) for part in text.replace(" ", "").split(".") if part]
    year = parts[2] if len(parts) > 2 else None
    year = year + 2000 if year is not None and year < 100 else year
    day_first = placed(f, year, parts[1], parts[0])
    month_first = None if dots else placed(f, year, parts[0], parts[1])
    if f.country in MONTH_FIRST:
        return _chosen(month_first, day_first, "Here the month stands first, so it is {day}.")
    return _chosen(day_first, month_first, "Here the day stands first, so it is {day}.")


def _chosen(first: date | None, second: date | None, why: str) -> Days | None:
    if first is None or second is None or first == second:
        only = first or second
        return day(only) if only else None
    return day(first, why, (day(second, "Read the other way round it is {day}."),))
