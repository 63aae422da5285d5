"""Times a length away from another: three days after Thanksgiving, a week on Friday."""

from datetime import date, timedelta

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, EVENT, LAG, Days, day_of, months_on
from afterword.core.timing.feasts import feast, feast_at
from afterword.core.timing.lengths import Length, length, reckoned
from afterword.core.timing.lexicon import Entry
from afterword.core.timing.line import PAUSES, STOPS, Line, Read
from afterword.core.timing.periods import period
from afterword.core.timing.points import point
from afterword.core.timing.weeks import after_next

_FAR = 9
"""How far behind "two days after" the day of the event may stand."""


def plain(p: Line, i: int) -> Read:
    """Read one time that stands by itself, without a bound."""
    return _unit_beside(p, i) or _counted(p, i) or point(p, i) or period(p, i) or feast(p, i)


def anchor(p: Line, i: int) -> Read:
    """Read a time from which another is counted; of a feast its last day, or its first."""
    found = feast_at(p, i)
    if found:
        one, j = found
        return Days(one.first if one.name == "holidays" else one.day, one.last), j
    return point(p, i) or period(p, i)


def _counted(p: Line, i: int) -> Read:
    j = p.skip(i, k.IN, k.AT, k.THE) if k.ONE not in p.e[i] else i
    found = length(p, j)
    if not found or _says_how_often(p, found[1]):
        return None
    long, j = found
    if k.TO in p.e[j] and k.NOT in p.e[j + 1]:
        return None  # "ten minutes to never"
    if k.AGO in p.e[j] and k.BUT not in p.e[j]:
        return _ago(p, long, j + 1)
    if k.HENCE in p.e[j]:
        return reckoned(p.f, p.f.today, long, now=True), j + 1
    if k.NEAR in p.e[j] and long.low == long.high:
        return _lag(p, long, Days(*(p.f.today + timedelta(days=p.e[j][k.NEAR]),) * 2)), j + 1
    found_lag = _from_anchor(p, long, j)
    if found_lag:
        return found_lag
    return reckoned(p.f, p.f.today, long, now=True), j


def _says_how_often(p: Line, j: int) -> bool:
    """Say whether it is "three days a week"."""
    return k.PER in p.e[j] and k.UNIT in p.e[j + 1]


def _from_anchor(p: Line, long: Length, j: int) -> Read:
    """Read what is counted from: a day, a feast, an event, or the time named before."""
    sides = p.e[j]
    if sides.keys() & {k.AFTER, k.FROM, k.BEFORE}:
        found = anchor(p, p.skip(j + 1, k.SOFT))
        if found:
            beside = _lead if k.BEFORE in sides else _lag
            return beside(p, long, found[0]), found[1]
    if k.LATER in sides and _points_back(p, j):
        last = p.last
        if last is None or (last.how == EVENT and last.first is None):
            return (Days(None, None, how=EVENT), j + 1) if last else None
        return _lag(p, long, last)._replace(how=LAG), j + 1
    if k.AFTER in sides or (k.FROM in sides and not sides.keys() & {k.ON, k.OF}):
        return _from_event(p, long, j)
    return None


def _points_back(p: Line, j: int) -> bool:
    """Say whether nothing follows "after" on which it could stand."""
    if p.value(j, k.LATER):
        return True
    if not p.e[j].keys() & {k.AFTER, k.FROM, k.ON}:
        return True
    after = p.e[j + 1]
    return bool(after.keys() & {k.SIGN, k.END, k.BUT, k.AND})


def _from_event(p: Line, long: Length, j: int) -> Read:
    """Read "two days after the council votes on the 16th"; without a day it hangs on the event."""
    found = _event(p, j + 1)
    if found is None:
        return None
    day, m = found
    return (
        (_lag(p, long, day)._replace(how=LAG), m)
        if day
        else (Days(None, None, how=EVENT, lag=long[:3]), m)
    )


def _event(p: Line, i: int) -> tuple[Days | None, int] | None:
    """Read what something comes after: an event, with its day where that is said."""
    m = i
    while m < p.size and m < i + _FAR and not p.e[m].keys() & {k.BUT} and not p.value(m, k.WILL):
        if p.sign(m, STOPS + PAUSES):
            if k.WHICH not in p.e[m + 1]:
                break
            m += 2
        found = anchor(p, m) if k.OPENS in p.e[m] and m > i else None
        if found and found[0].last is not None:
            return found
        m += 1
    return (None, m) if m > i else None


def _ago(p: Line, long: Length, j: int) -> Read:
    per = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}.get(long.unit, 1)
    when = p.f.today - timedelta(days=max(1, round(long.low * per)))
    return Days(when, when), j


def _lag(p: Line, long: Length, base: Days) -> Days:
    """Count from a day. Weeks from a weekday land on that weekday, and are not moved."""
    start = day_of(base.last or base.first)  # type: ignore[arg-type]
    per = {"week": 7, "fortnight": 14}.get(long.unit)
    if per and base.first == base.last:
        first, last = (start + timedelta(days=round(n * per)) for n in (long.low, long.high))
        return Days(first, last, Precision.DAY if first == last else Precision.DAYS)
    return reckoned(p.f, start, long, now=False)


def _lead(p: Line, long: Length, base: Days) -> Days:
    start = day_of(base.first or base.last)  # type: ignore[arg-type]
    if long.unit == "wday":
        when = p.f.calendar.before(start, int(long.low))
    elif long.unit == "month":
        when = months_on(start, -int(long.low))
    else:
        per = {"day": 1, "week": 7, "fortnight": 14}.get(long.unit, 0)
        when = start - timedelta(days=round(long.low * per))
    return Days(when, when)


def _unit_beside(p: Line, i: int) -> Read:
    """Read the week after Thanksgiving, the Monday after Easter, the day before Christmas."""
    i = p.skip(i, k.IN, k.ON, k.THE)
    entry = p.e[i]
    if after_next(p, i + 1) or (
        entry.get(k.UNIT) not in ("week", "day", "wday", "month") and k.WEEKDAY not in entry
    ):
        return None
    sides = p.e[i + 1]
    if k.BEFORE in sides:
        found = anchor(p, i + 2)
        return (_beside(p, entry, -1, found[0]), found[1]) if found else None
    return _unit_after(p, i) if sides.keys() & {k.AFTER, k.LATER} else None


def _unit_after(p: Line, i: int) -> Read:
    """Read what follows a day, an event, or the time named before."""
    entry, sides = p.e[i], p.e[i + 1]
    found = anchor(p, i + 2) if k.AFTER in sides else None
    if found:
        return _beside(p, entry, 1, found[0]), found[1]
    back = _points_back(p, i + 1)
    event = _event(p, i + 2) if k.AFTER in sides and not back else None
    if event:
        day, m = event
        return (_beside(p, entry, 1, day) if day else Days(None, None, how=EVENT)), m
    if back and k.LATER in sides and k.ON not in sides:
        return _after_the_last(p, entry, i + 2)
    return None


def _after_the_last(p: Line, entry: Entry, j: int) -> Read:
    """Read "the week after" and "the Monday after", by the time named before."""
    last = p.last
    if last is not None and last.how == EVENT and last.first is None:
        return Days(None, None, how=EVENT), j
    base = last if last is not None and (last.last or last.first) else Days(p.f.today, p.f.today)
    return _beside(p, entry, 1, base)._replace(how=LAG), j


def _beside(p: Line, entry: Entry, sign: int, base: Days) -> Days:
    f = p.f
    edge = day_of((base.last if sign > 0 else base.first) or base.first or f.today)
    if k.WEEKDAY in entry:
        shift = (entry[k.WEEKDAY] - edge.weekday()) * sign
        when = edge + timedelta(days=((shift - 1) % 7 + 1) * sign)
        return Days(when, when)
    unit = entry[k.UNIT]
    if unit == "week":
        start = f.week_of(edge) + timedelta(weeks=sign)
        return Days(start, start + 4 * DAY, Precision.WEEK, how="stretch")
    if unit == "month":
        first: date = months_on(edge.replace(day=1), sign)
        return Days(first, months_on(first, 1) - DAY, Precision.MONTH, how="stretch")
    if unit == "wday":
        when = f.calendar.add(edge, 1) if sign > 0 else f.calendar.before(edge)
        return Days(when, when)
    return Days(edge + sign * DAY, edge + sign * DAY)
