"""Times a length away from another: three days after Thanksgiving, a week on Friday."""

from datetime import timedelta

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, Days, day_of
from afterword.core.timing.feasts import feast
from afterword.core.timing.lengths import Length, length, reckoned
from afterword.core.timing.line import Line, Read
from afterword.core.timing.periods import period
from afterword.core.timing.points import point


def plain(p: Line, i: int) -> Read:
    """Read one time that stands by itself."""
    return _unit_after(p, i) or _length(p, i) or point(p, i) or period(p, i) or feast(p, i)


def _anchor(p: Line, i: int) -> Read:
    return point(p, i) or period(p, i) or feast(p, i)


def _length(p: Line, i: int) -> Read:
    j = p.skip(i, k.IN, k.AT)
    found = length(p, j)
    if not found:
        return None
    long, j = found
    if k.AGO in p.e[j]:
        return _ago(p, long, j + 1)
    if k.HENCE in p.e[j]:
        return reckoned(p.f, p.f.today, long, now=True), j + 1
    return _from_anchor(p, long, j) or (reckoned(p.f, p.f.today, long, now=True), j)


def _from_anchor(p: Line, long: Length, j: int) -> Read:
    sides = p.e[j].keys()
    if not sides & {k.AFTER, k.FROM, k.ON, k.BEFORE}:
        return None
    anchor = _anchor(p, j + 1)
    if not anchor:
        return None
    beside = _lead if k.BEFORE in sides else _lag
    return beside(p, long, anchor[0]), anchor[1]


def _ago(p: Line, long: Length, j: int) -> Read:
    when = p.f.today - timedelta(days=max(1, round(long.low)))
    return Days(when, when), j


def _lag(p: Line, long: Length, anchor: Days) -> Days:
    base = day_of(anchor.last or anchor.first)  # type: ignore[arg-type]
    found = reckoned(p.f, base, long, now=False)
    if long.unit in ("week", "fortnight") and not found.others and anchor.first == anchor.last:
        exact = base + timedelta(days=round(long.low * (7 if long.unit == "week" else 14)))
        if long.low == long.high:
            return Days(exact, exact)
    return found


def _lead(p: Line, long: Length, anchor: Days) -> Days:
    base = day_of(anchor.first or anchor.last)  # type: ignore[arg-type]
    if long.unit == "wday":
        when = p.f.calendar.before(base, int(long.low))
    else:
        per = {"day": 1, "week": 7, "fortnight": 14, "month": 30}.get(long.unit, 0)
        when = base - timedelta(days=round(long.low * per))
    return Days(when, when)


def _unit_after(p: Line, i: int) -> Read:
    """Read the week after Thanksgiving, the Monday after Easter, the day before Christmas."""
    i = p.skip(i, k.IN, k.ON, k.THE, k.ONE)
    entry = p.e[i]
    unit = entry.get(k.UNIT)
    if unit not in ("week", "day", "wday", "month") and k.WEEKDAY not in entry:
        return None
    side = p.e[i + 1]
    if k.AFTER_NEXT in side or not side.keys() & {k.AFTER, k.BEFORE}:
        return None
    anchor = _anchor(p, i + 2)
    if not anchor:
        return None
    sign = 1 if k.AFTER in side else -1
    return _beside(p, entry, sign, anchor[0]), anchor[1]


def _beside(p: Line, entry: object, sign: int, anchor: Days) -> Days:
    assert isinstance(entry, dict)
    f = p.f
    edge = day_of((anchor.last if sign > 0 else anchor.first) or f.today)
    if k.WEEKDAY in entry:
        shift = (entry[k.WEEKDAY] - edge.weekday()) * sign
        when = edge + timedelta(days=((shift - 1) % 7 + 1) * sign)
        return Days(when, when)
    unit = entry[k.UNIT]
    if unit == "week":
        start = f.week_of(edge) + timedelta(weeks=sign)
        return Days(start, start + 4 * DAY, Precision.WEEK)
    if unit == "wday":
        when = f.calendar.add(edge, 1) if sign > 0 else f.calendar.before(edge)
        return Days(when, when)
    if unit == "month":
        return _lag(p, Length(1, 1, "month"), anchor)
    return Days(edge + sign * DAY, edge + sign * DAY)
