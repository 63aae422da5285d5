"""Which week is meant, and the days of a week: next week, the week after next, week 49."""

from datetime import date, timedelta

from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, day_of, next_weekday
from afterword.core.timing.lexicon import Entry
from afterword.core.timing.line import Line
from afterword.core.timing.tokens import NUMBER

AFRESH = 9
"""The value of NEXT in words that count from a time named before: the following week."""
_COMPANY = frozenset({
    k.ON, k.BY, k.BEFORE, k.AFTER, k.OR, k.AND, k.TO, k.BETWEEN, k.FROM, k.THIS, k.NEXT, k.COMING,
    k.PART, k.PIECE, k.OF, k.IN, k.EARLIEST, k.DAYPART, k.ORDINAL, k.LATEST, NUMBER, k.MONTH,
    k.WEEK_OF, k.LAST, k.WEEKDAY, k.SUFFIX,
})  # fmt: skip


def accompanied(p: Line, i: int) -> bool:
    """Say whether a word that may be no name of a day or month (may, sat) is one here."""
    if k.WEAK not in p.e[i]:
        return True
    after = p.e[i + 1]
    if i and p.e[i - 1].keys() & _COMPANY:
        return True
    alone = i == 0 or k.SIGN in p.e[i - 1]
    return (
        NUMBER in after or (k.ORDINAL in after) or (alone and bool({k.SIGN, k.END} & after.keys()))
    )


def in_week(start: date, weekday: int) -> date:
    """Give the day of a week that begins on ``start``."""
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def after_next(p: Line, i: int) -> int:
    """Pass over "after next", as in "the week after next"; 0 where it does not stand there."""
    if k.AFTER not in p.e[i]:
        return 0
    j = p.skip(i + 1, k.THE)
    if not p.e[j].keys() & {k.NEXT, k.COMING} or p.e[j].get(k.NEXT) == AFRESH:
        return 0
    return 0 if p.e[j + 1].keys() & {k.UNIT, k.WEEKDAY, k.MONTH, k.FEAST} else j + 1


def after_the_hoped_for(p: Line, i: int, coming: date, number: int) -> date:
    """Put "Thursday at the latest" after the Monday that was hoped for."""
    h = i - 2
    while h >= 0 and p.e[h].keys() & {k.ON, k.THE, k.DATE_LED} and k.LATEST not in p.e[h]:
        h -= 1
    latest = k.LATEST in p.e[i] or (h >= 0 and bool(p.e[h].keys() & {k.LATEST, k.OR}))
    last = p.last
    if not latest or last is None or last.first is None or last.first != last.last:
        return coming
    base = day_of(last.first)
    return next_weekday(base, number) if coming < base < coming + 7 * DAY else coming


def week_after_that(p: Line, i: int) -> date | None:
    """Give the week after the time named before, for "of the week after"."""
    behind, last = p.e[i + 1], p.last
    if i == 0 or not p.e[i - 1].keys() & {k.OF, k.THE} or k.LATER not in behind:
        return None
    if last is None or last.last is None or k.ON in behind:
        return None
    if not behind[k.LATER] and not p.e[i + 2].keys() & {k.SIGN, k.END}:
        return None
    return p.f.week_of(day_of(last.last)) + 7 * DAY


def which_week(p: Line, entry: Entry) -> date | None:
    """Give the start of this week, the next, the last, or the one named before."""
    f = p.f
    if k.NEXT in entry and (entry[k.NEXT] != AFRESH or p.last is None or p.last.last is None):
        return f.week(1 if entry[k.NEXT] == AFRESH else entry[k.NEXT])
    if k.NEXT in entry and p.last is not None and p.last.last is not None:
        return f.week_of(day_of(p.last.last)) + 7 * DAY
    if k.COMING in entry:
        return f.week(1)
    if k.THIS in entry:
        return f.this_week()
    if k.LAST in entry:
        return f.week(-1)
    if k.THEN in entry and p.last is not None and p.last.last is not None:
        return f.week_of(day_of(p.last.last))
    return None


def numbered_week(p: Line, i: int) -> tuple[date, int] | None:
    j = i + 2 if p.sign(i + 1, ".") else i + 1
    text = p.e[j].get(NUMBER) if k.WEEK_NUMBER in p.e[i] else None
    if text is None or not text.isdigit() or not 1 <= int(text) <= 53 or k.UNIT in p.e[j + 1]:
        return None
    year = p.f.today.isocalendar().year
    for candidate in (year, year + 1):
        start = iso_week(candidate, int(text))
        if start is not None and start + 6 * DAY >= p.f.today:
            return start - (DAY if p.f.week_start else 0 * DAY), j + 1
    return None


def iso_week(year: int, number: int) -> date | None:
    """Give the Monday of a calendar week, None where the year has no such week."""
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
