"""Single days by name: today, Friday, next Tuesday, Friday week, Friday of next week."""

from datetime import date, timedelta

from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.dates import dated, day, in_coming_months
from afterword.core.timing.days import DAY, Days, day_of, next_weekday
from afterword.core.timing.lengths import length
from afterword.core.timing.lexicon import Entry
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import NUMBER
from afterword.core.timing.weeks import (
    AFRESH,
    accompanied,
    after_next,
    after_the_hoped_for,
    in_week,
    numbered_week,
    week_after_that,
    which_week,
)

_WEEKS = {"week": 7, "fortnight": 14}
_RELATED = frozenset({k.THIS, k.COMING, k.NEXT, k.LAST, k.THEN})
_FRIDAY = 4


def point(p: Line, i: int) -> Read:
    """Read a single day."""
    i = p.skip(i, k.ON, k.THE, k.OF)
    if k.NEAR in p.e[i]:
        return _near(p, i)
    if p.e[i + 1].get(k.UNIT) == "week":
        found = _in_a_week(p, i)
        if found:
            return found
    return _weekday(p, i) or _dated(p, i) or _next_day(p, i)


def _in_a_week(p: Line, i: int) -> Read:
    """Read "next week Wednesday"."""
    week = week_at(p, i)
    if not week:
        return None
    j = p.skip(p.hyphen(p.comma(week[1])), k.ON, k.THE, k.SOFT)
    number = p.value(j, k.WEEKDAY)
    if number is None or (p.sign(week[1], ",") and k.LATEST in p.e[j + 1]):
        return None
    when = in_week(week[0], number)
    dated_too = _with_date(p, number, j + 1)
    return dated_too or (day(when), j + 1)


def _near(p: Line, i: int) -> Read:
    when = p.f.today + timedelta(days=p.e[i][k.NEAR])
    ahead = _WEEKS.get(p.e[i + 1].get(k.UNIT, ""), 0)
    if ahead:
        return day(when + timedelta(days=ahead)), i + 2
    later = _weeks_on(p, i + 1)
    if later:
        return day(when + later[0]), later[1]
    dated_too = dated(p, p.comma(p.skip(p.comma(i + 1), k.THE)))
    if dated_too and dated_too[0].first == when:
        return dated_too
    return day(when), i + 1


def _dated(p: Line, i: int) -> Read:
    """Read a date, perhaps with its weekday behind: the 30th of April, Fri."""
    found = dated(p, i)
    if not found:
        return None
    value, j = found
    m = j + 1 if p.sign(j, ",(") else p.skip(j, k.ON)
    number = p.value(m, k.WEEKDAY)
    if number is None:
        return found
    for one in (value, *value.others):
        if _falls_on(one, number):
            return one._replace(others=()), m + 2 if p.sign(m + 1, ")") else m + 1
    return found


def _weeks_on(p: Line, i: int) -> tuple[timedelta, int] | None:
    """Read "in two weeks" behind a day, and "en huit" (a week on)."""
    if k.IN not in p.e[i]:
        return None
    found = length(p, i + 1)
    if found:
        long, j = found
        per = _WEEKS.get(long.unit)
        return (timedelta(days=round(long.low * per)), j) if per else None
    days = p.value(i + 1, k.NUM) if k.POSTPOSED in p.e[i] else None
    return (timedelta(days={8: 7, 15: 14}[days]), i + 2) if days in (8, 15) else None


def _next_day(p: Line, i: int) -> Read:
    """Read "the next day" and "that day": by the time named before, else tomorrow and none."""
    entry, last = p.e[i], p.last
    if p.e[i + 1].get(k.UNIT) not in ("day", "wday"):
        return None
    anchor = day_of(last.last or last.first) if last and (last.last or last.first) else None  # type: ignore[arg-type]
    if k.NEXT in entry:
        base = anchor or p.f.today
        when = p.f.calendar.add(base, 1) if p.e[i + 1][k.UNIT] == "wday" else base + DAY
        return Days(when, when, how="lag" if anchor else "day"), i + 2
    if k.THEN in entry and anchor:
        return Days(anchor, anchor, how="lag"), i + 2
    return None


def _weekday(p: Line, i: int) -> Read:
    lead = p.e[i]
    j = i + 1 if _RELATED & lead.keys() and k.WEEKDAY in p.e[i + 1] else i
    if k.WEEKDAY not in p.e[j] or (j == i and (not accompanied(p, j) or _any_such(p, j))):
        return None
    number = p.e[j][k.WEEKDAY]
    after = j + 1
    if p.sign(after, ".") and (p.e[after + 1].keys() & {NUMBER, k.WEEKDAY}):
        after += 1
    found = _with_date(p, number, after)
    if found:
        return found
    if j > i and k.LAST in lead and k.OF in p.e[after]:
        return None  # "the last Friday of the month" is one of that month
    if j > i:
        return _related(p, lead, number, after)
    return _tailed(p, number, after)


def _any_such(p: Line, i: int) -> bool:
    """Say whether it is any such day, as in "on a Sunday"."""
    return i > 0 and k.INDEFINITE in p.e[i - 1]


def _with_date(p: Line, number: int, i: int) -> Read:
    """Read the date beside a weekday; where they differ, the date holds and the other is asked."""
    j = p.skip(i + 1 if p.sign(i, ",(-–") else i, k.DAYPART)
    j = p.skip(p.comma(j), k.THE, k.ON, k.THEN)
    found = (dated(p, j) or _the_number(p, j, number)) if j < p.size else None
    if not found:
        return None
    value, after = found
    if p.sign(after, ")"):
        after += 1
    if len(value.others) == 1 and isinstance(value.others[0].first, date):
        fitting = [one for one in (value, *value.others) if _falls_on(one, number)]
        value = fitting[0]._replace(others=()) if fitting else value
    if _falls_on(value, number):
        return value._replace(others=()), after
    first = value.first
    assert isinstance(first, date)
    near = first + timedelta(days=(number - first.weekday() + 3) % 7 - 3)
    why = say("The weekday and the date do not fit together. The date {day} was taken.", day=first)
    return value._replace(why=why, others=(day(near),)), after


def _the_number(p: Line, i: int, weekday: int) -> Read:
    """Read "Thursday the twenty fourth", whatever follows."""
    found = p.ordinal(i) if k.THE in p.e[i - 1] else None
    when = in_coming_months(p.f, found[0]) if found and found[0] <= 31 else None
    if found is None or when is None or when.weekday() != weekday:
        return None
    return day(when), found[1]


def _falls_on(value: Days, weekday: int) -> bool:
    return value.first is not None and value.first.weekday() == weekday


def _related(p: Line, lead: Entry, number: int, i: int) -> Read:
    f = p.f
    this = in_week(f.week(0), number)
    if k.THEN in lead:
        return _that(p, number, i)
    if k.LAST in lead:
        return day(this if this < f.today else this - 7 * DAY), i
    if k.THIS in lead:
        return day(this if this >= f.today else next_weekday(f.today, number)), i
    if k.COMING in lead:
        return day(next_weekday(f.today, number)), i
    return _next(p, lead[k.NEXT], number, i)


def _that(p: Line, number: int, i: int) -> Read:
    """Read "that Friday": of the week of the time named before."""
    if p.last is None or p.last.last is None:
        return None
    when = in_week(p.f.week_of(day_of(p.last.last)), number)
    return Days(when, when, how="lag"), i


def _next(p: Line, weeks: int, number: int, i: int) -> Read:
    f = p.f
    if weeks == AFRESH and p.last is not None and p.last.last is not None:
        when = next_weekday(day_of(p.last.last), number)
        return Days(when, when, how="lag"), i
    weeks = 1 if weeks == AFRESH else weeks
    after = in_week(f.week(weeks), number)
    if p.e[i].get(k.UNIT) == "week":
        return day(after + 7 * DAY), i + 1
    found = after_next(p, i)
    if found:
        after, i = after + 7 * DAY, found
    coming = next_weekday(f.today, number)
    if weeks > 1 or coming == after or f.today.weekday() >= _FRIDAY:
        return day(after), i
    why = say(
        "Said in the middle of a week, “next” was read as the one in next week, {day}.", day=after
    )
    other = day(coming, "“Next” may also mean the one that comes first, {day}.")
    return Days(after, after, Precision.DAY, why, (other,)), i


def _shared_week(p: Line, i: int) -> date | None:
    """Give the week of "Thursday or Friday next week" for its first day."""
    j = p.skip(p.hyphen(i), k.OR, k.TO, k.AND, k.SOFT)
    if j == i or k.WEEKDAY not in p.e[j]:
        return None
    week = week_at(p, p.skip(p.comma(j + 1), k.OF, k.THE, k.IN))
    return week[0] if week else None


def _tailed(p: Line, number: int, i: int) -> Read:
    coming = after_the_hoped_for(p, i, next_weekday(p.base or p.f.today, number), number)
    ahead = _WEEKS.get(p.e[i].get(k.UNIT, ""), 0)
    if ahead:
        return day(coming + timedelta(days=ahead)), i + 1
    found = after_next(p, i)
    if found:
        return day(in_week(p.f.week(2), number)), found
    later = _weeks_on(p, i)
    if later:
        return day(coming + later[0]), later[1]
    if k.NEXT in p.e[i] and k.UNIT not in p.e[i + 1] and k.POSTPOSED in p.e[i]:
        return _next(p, p.e[i][k.NEXT], number, i + 1)
    shared = _shared_week(p, i)
    if shared:
        return day(in_week(shared, number)), i
    j = i + 1 if p.sign(i, ",-(") else i
    week = week_at(p, p.skip(j, k.OF, k.THE, k.IN, k.DAYPART, k.SOFT))
    if week:
        after = week[1] + 1 if p.sign(week[1], ")") else week[1]
        return day(in_week(week[0], number)), after
    return day(coming), i


def week_at(p: Line, i: int) -> tuple[date, int] | None:
    """Read which week is meant, as the day on which it begins."""
    here, behind = p.e[i], p.e[i + 1]
    if behind.get(k.UNIT) == "week" and (found := which_week(p, here)):
        return found, i + 2
    if here.get(k.UNIT) == "week":
        if end := after_next(p, i + 1):
            return p.f.week(2), end
        if k.POSTPOSED in behind and (found := which_week(p, behind)):
            return found, i + 2
        if found := week_after_that(p, i):
            return found, i + 2
    return _week_of(p, i) if k.WEEK_OF in here else numbered_week(p, i)


def _week_of(p: Line, i: int) -> tuple[date, int] | None:
    """Read "week of the 8th" as the week that begins then."""
    if k.WEEK_OF in p.e[i]:
        start = point(p, i + 1)
        if start and start[0].first is not None:
            return day_of(start[0].first), start[1]
    return numbered_week(p, i)
