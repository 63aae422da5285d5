"""Single days by name: today, Friday, next Tuesday, Friday week, Friday of next week."""

from datetime import date, timedelta

from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.dates import dated, day
from afterword.core.timing.days import DAY, Days, next_weekday
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import NUMBER

_WEEKS = {"week": 7, "fortnight": 14}


def point(p: Line, i: int) -> Read:
    """Read a single day."""
    i = p.skip(i, k.ON, k.THE)
    entry = p.e[i]
    if k.NEAR in entry:
        return _near(p, i)
    return _weekday(p, i) or dated(p, i)


def _near(p: Line, i: int) -> Read:
    when = p.f.today + timedelta(days=p.e[i][k.NEAR])
    ahead = _WEEKS.get(p.e[i + 1].get(k.UNIT, ""), 0)
    if ahead:
        return day(when + timedelta(days=ahead)), i + 2
    return day(when), i + 1


def _weekday(p: Line, i: int) -> Read:
    lead = p.e[i]
    j = i + 1 if _REL & lead.keys() and k.WEEKDAY in p.e[i + 1] else i
    if k.WEEKDAY not in p.e[j]:
        return None
    number = p.e[j][k.WEEKDAY]
    after = j + 1
    if p.sign(after, ".") and not p.e[after + 1].keys() & {k.END}:
        after += 1
    found = _with_date(p, number, after)
    if found:
        return found
    if j > i:
        return _related(p, lead, number, after)
    return _tailed(p, number, after)


_REL = frozenset({k.THIS, k.COMING, k.NEXT, k.LAST})


def _with_date(p: Line, number: int, i: int) -> Read:
    """Read the date beside a weekday; where they differ, the date holds and the other is asked."""
    j = p.skip(i + 1 if p.sign(i, ",(") else i, k.THE, k.ON)
    if p.sign(j, ",("):
        j += 1
    found = dated(p, j) if j < p.size else None
    if not found:
        return None
    value, after = found
    if p.sign(after, ")"):
        after += 1
    first = value.first
    assert isinstance(first, date)
    fitting = [one for one in (value, *value.others) if one.first.weekday() == number]  # type: ignore[union-attr]
    if fitting:
        return fitting[0]._replace(others=()), after
    near = first + timedelta(days=(number - first.weekday() + 3) % 7 - 3)
    why = say("The weekday and the date do not fit; the date was taken.")
    return value._replace(why=why, others=(day(near),)), after


def _related(p: Line, lead: object, number: int, i: int) -> Read:
    f = p.f
    assert isinstance(lead, dict)
    here = f.week_of(f.today)
    this = here + timedelta(days=(number - here.weekday()) % 7)
    if k.LAST in lead and k.COMING not in lead:
        return day(this if this < f.today else this - 7 * DAY), i
    if k.THIS in lead or k.COMING in lead:
        coming = this if this >= f.today and k.THIS in lead else next_weekday(f.today, number)
        return day(coming), i
    coming = next_weekday(f.today, number)
    after = this + 7 * DAY
    if coming == after or f.today.weekday() >= 4:
        return day(after), i
    why = say("“Next” was read as the one in next week; it may mean {coming}.", coming=coming)
    return Days(after, after, Precision.DAY, why, (day(coming),)), i


def _tailed(p: Line, number: int, i: int) -> Read:
    coming = next_weekday(p.f.today, number)
    ahead = _WEEKS.get(p.e[i].get(k.UNIT, ""), 0)
    if ahead:
        return day(coming + timedelta(days=ahead)), i + 1
    if k.AFTER_NEXT in p.e[i]:
        return day(p.f.week(2) + timedelta(days=(number - p.f.week_start) % 7)), i + 1
    week = week_at(p, p.skip(i + 1 if p.sign(i, ",-") else i, k.OF, k.THE, k.IN))
    if week:
        start, j = week
        return day(start + timedelta(days=(number - p.f.week_start) % 7)), j
    return day(coming), i


_WHICH = ((k.NEXT, 1), (k.COMING, 1), (k.THIS, 0), (k.LAST, -1))


def week_at(p: Line, i: int) -> tuple[date, int] | None:
    """Read which week is meant, as the day on which it begins."""
    f, entry = p.f, p.e[i]
    if p.e[i + 1].get(k.UNIT) == "week":
        for kind, offset in _WHICH:
            if kind in entry:
                return f.week(offset), i + 2
    if entry.get(k.UNIT) == "week" and k.AFTER_NEXT in p.e[i + 1]:
        return f.week(2), i + 2
    if k.WEEK_OF in entry:
        found = point(p, i + 1)
        if found:
            start = found[0].first
            assert isinstance(start, date)
            return start, found[1]
    return _numbered_week(p, i)


def _numbered_week(p: Line, i: int) -> tuple[date, int] | None:
    text = p.e[i + 1].get(NUMBER) if k.WEEK_NUMBER in p.e[i] else None
    if text is None or not text.isdigit() or not 1 <= int(text) <= 53:
        return None
    for year in (p.f.today.isocalendar().year, p.f.today.isocalendar().year + 1):
        try:
            start = date.fromisocalendar(year, int(text), 1)
        except ValueError:
            continue
        if start + 6 * DAY >= p.f.today:
            return start - (DAY if p.f.week_start == 6 else 0 * DAY), i + 2
    return None
