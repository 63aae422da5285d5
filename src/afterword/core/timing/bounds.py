"""Bounds and ranges around times: by Friday, not before the 5th, from Monday to Wednesday."""

from collections.abc import Callable
from datetime import date, datetime

from afterword.core.date_words import in_year
from afterword.core.dates import When
from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.anchored import anchor
from afterword.core.timing.clocks import clocked
from afterword.core.timing.days import (
    DAY,
    DAY_SAID,
    EVENT,
    FOR_LENGTH,
    LOWER,
    STRETCH,
    WITHIN,
    Days,
    day_of,
)
from afterword.core.timing.feasts import Feast, feast_at
from afterword.core.timing.lengths import MINUTES, Length, length, or_more, reckoned
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import NUMBER
from afterword.core.timing.weeks import after_next

_LEADS = (k.BY, k.BETWEEN, k.IN, k.AT, k.SOFT, k.ON, k.FROM, k.OF, k.LATEST)
_AFTER_DAYS = 5
"""A time after something is the first five working days after it (FORMATS 1)."""


def timed(p: Line, i: int) -> Read:
    """Read a time with its bound, or a range of two; remember it for what points back to it."""
    found = _timed(p, i)
    if found:
        p.last = found[0]
    return found


def _timed(p: Line, i: int) -> Read:
    entry = p.e[i]
    for kind, read in _BOUNDS:
        if kind in entry:
            found = read(p, i)
            if found:
                return found
    if k.IN in entry and p.e[p.skip(i + 1, k.THE)].get(k.FEAST) == "new year":
        return _after(p, i)
    j = p.skip(i, *_LEADS)
    return _led(p, i, j) if j > i else ranged(p, i)


def _led(p: Line, i: int, j: int) -> Read:
    """Read a time behind words that lead one; the last of them may be part of the time."""
    found = ranged(p, j) or (ranged(p, j - 1) if j - 1 > i else None) or ranged(p, i)
    if found and p.value(i, k.BY) and p.negated(i):
        return _not_before(p, found[0]), found[1]
    return found


def ranged(p: Line, i: int) -> Read:
    """Read a time, or two that belong together: Monday to Wednesday, Thursday or Friday."""
    found = clocked(p, i)
    if not found:
        return None
    value, j = found
    if k.ONWARD in p.e[j] and k.SOFT not in p.e[j]:
        return _not_before(p, value), j + 1
    joined = p.skip(p.comma(p.skip(j, k.SOFT)), k.SOFT) if k.TO not in p.e[j] else j
    m = p.skip(p.hyphen(joined), k.TO, k.OR, k.AND, k.BY, k.LATEST, k.BETWEEN, k.SOFT, k.IN)
    joint = p.e[joined].keys() & {k.TO, k.OR, k.AND} or p.sign(joined, "-–/")
    if p.sign(joined - 1, ",") and k.AND in p.e[joined]:
        joint = False
    if joint and m > joined and not _is_another(p, joined):
        second = _second(p, m, value)
        if second:
            return _joined(value, second[0]), p.skip(second[1], k.LATEST)
    return value, p.skip(j, k.LATEST)


def _is_another(p: Line, i: int) -> bool:
    """Say whether "and" begins another statement rather than the end of a range."""
    return bool(p.e[i].keys() & {k.FIX, k.BUT}) and k.OR not in p.e[i]


def _second(p: Line, i: int, first: Days) -> Read:
    """Read the end of a range; "the 3rd and the 5th of December" share their month."""
    keep, p.last = p.last, first
    p.base = day_of(first.first) if first.first is not None else None
    found = _same_month(p, i, first) or clocked(p, i)
    p.last, p.base = keep, None
    if not found:
        return None
    value, j = found
    if _later(value.last, first.first):
        return value, j
    return None


def _same_month(p: Line, i: int, first: Days) -> Read:
    """Read the bare number of "December 1 to 3"."""
    text = p.e[i].get(NUMBER)
    if text is None or not text.isdigit() or first.first != first.last or first.how != DAY_SAID:
        return None
    if p.sign(i + 1, ".") and k.MONTH in p.e[i + 2]:
        return None
    after = p.e[i + 1].keys() & {k.UNIT, k.MONTH, k.MERIDIEM, k.OCLOCK, k.OF, k.SUFFIX}
    day = day_of(first.first) if first.first is not None else None
    if after or day is None or not day.day < int(text) <= 31 or isinstance(first.first, datetime):
        return None
    when = in_year(day.year, day.month, int(text))
    return (Days(when, when), i + 1) if when else None


def _later(last: When | None, first: When | None) -> bool:
    return last is not None and first is not None and day_of(last) >= day_of(first)


def _joined(one: Days, two: Days) -> Days:
    first, last = one.first, two.last
    if isinstance(first, date) != isinstance(last, date):
        first, last = day_of(first), day_of(last)  # type: ignore[arg-type]
    why = say("Two times were named: from {a} to {b}.", a=first, b=last)  # type: ignore[arg-type]
    return Days(first, last, Precision.DAYS, why, one.others or two.others, how=STRETCH)


Bound = Callable[[Line, Days], Days]


def _bounded(p: Line, i: int, bound: Bound) -> Read:
    found = ranged(p, p.skip(i + 1, k.SOFT, k.AT, k.IN, k.ON, k.OF))
    if not found or found[0].how == EVENT:
        return None
    return bound(p, found[0]), found[1]


def _not_before(_p: Line, value: Days) -> Days:
    if value.first is None:
        return value
    why = say("Only a first possible day was said: not before {day}.", day=value.first)
    return value._replace(last=None, why=why, how=LOWER)


def _earliest(p: Line, i: int) -> Read:
    """Read "not before Monday"; "from Monday to Friday" is a range."""
    found = ranged(p, p.skip(i + 1, k.SOFT, k.AT, k.IN, k.ON))
    if not found or found[0].how == EVENT or (k.TO in p.e[found[1]] and k.NOT in p.e[found[1] + 1]):
        return None
    if k.BETWEEN in p.e[i] and (found[0].how == STRETCH or k.ONWARD not in p.e[found[1] - 1]):
        from_on = found[0].how == LOWER or found[0].first == found[0].last
        return (_not_before(p, found[0]) if from_on else found[0]), found[1]
    if k.LATEST in p.e[found[1] - 1] and found[0].first != found[0].last:
        return found  # "at least three weeks, six at most"
    return _not_before(p, found[0]), found[1]


def _longer(p: Line, i: int) -> Read:
    """Read "more than two weeks" as a lower bound, "not more than two weeks" as an upper one."""
    found = length(p, i + 1)
    if not found or (found[0].unit in MINUTES and not p.negated(i)):
        return None
    value = reckoned(p.f, p.f.today, found[0], now=True)
    if p.negated(i):
        return _from_today(p, value), found[1]
    return _not_before(p, value), found[1]


def _from_today(p: Line, value: Days) -> Days:
    why = say("“Within” runs from the day when it was said to {day}.", day=value.last or p.f.today)
    return value._replace(first=p.f.today, grain=Precision.DAYS, why=why, how="within")


def _within(p: Line, i: int) -> Read:
    j = p.skip(i + 1, k.SOFT)
    found = length(p, j) or _unit_alone(p, i, j)
    if not found:
        return None
    long, j = found
    base, j = _base(p, j)
    value = reckoned(p.f, base or p.f.today, long, now=base is None)
    if p.e[i][k.WITHIN] and (long.low != long.high):
        return value, j
    if base is not None:
        return Days(base, value.last, Precision.DAYS, how=WITHIN), j
    return _from_today(p, value), j


def _base(p: Line, j: int) -> tuple[date | None, int]:
    """Read from which day on "within" runs: "within a week of Easter"."""
    if k.HENCE in p.e[j]:
        return None, j + 1
    if k.LATER in p.e[j] and p.last is not None and p.last.first is not None:
        return day_of(p.last.last or p.last.first), j + 1
    if p.e[j].keys() & {k.FROM, k.AFTER, k.OF}:
        found = anchor(p, j + 1)
        if found and found[0].last is not None:
            return day_of(found[0].last), found[1]
    return None, j


def _unit_alone(p: Line, i: int, j: int) -> tuple[Length, int] | None:
    """Read "within the hour", "in the coming days", "over the coming weeks", "in the next week"."""
    unit = p.e[j].get(k.UNIT)
    if unit is None:
        j = p.skip(j, k.THE, k.NEXT)
        unit = p.e[j].get(k.UNIT)
    more = or_more(p, 1, unit, j + 1) if unit else None
    if unit and more:
        return Length(1, more[0], unit), more[1]
    plural = unit is not None and p.pieces[p.places[j][1] - 1].text.endswith(("s", "n"))
    if unit in ("hour", "minute"):
        return Length(1, 1, unit), j + 1
    if p.e[i][k.WITHIN] and plural and unit in ("day", "wday"):
        return Length(2, 4, "wday", few=True), j + 1
    if p.e[i][k.WITHIN] and plural and unit:
        return Length(3, 3, unit, few=True), j + 1
    if p.e[i][k.WITHIN] and unit in ("week", "fortnight", "month") and k.IN_LED in p.e[i]:
        return Length(1, 1, unit), j + 1
    return None


def _after(p: Line, i: int) -> Read:
    """Read "after Easter": five working days; "after two weeks" is in two weeks."""
    if after_next(p, i):
        return None
    feast = feast_at(p, p.skip(i + 1, k.THE, k.OF))
    if feast:
        return after_day(p, _end_of(feast[0])), feast[1]
    j = p.skip(i + 1, k.SOFT)
    if length(p, j):
        return ranged(p, j)
    found = ranged(p, j)
    if not found or found[0].last is None or found[0].how == EVENT:
        return None
    if p.owns(found[1]) or p.e[found[1]].keys() & {k.MEET, k.STEP}:
        return None  # "after Friday's meeting" hangs on the meeting
    return after_day(p, day_of(found[0].last)), found[1]


def _end_of(feast: Feast) -> date:
    return feast.last


def after_day(p: Line, last: date) -> Days:
    """Give the five working days after a day."""
    first = p.f.calendar.add(last, 1)
    end = p.f.calendar.add(first, _AFTER_DAYS - 1)
    why = say("“After” is the first five working days after it: {a} to {b}.", a=first, b=end)
    return Days(first, end, Precision.DAYS, why, how=STRETCH)


def _before(p: Line, i: int) -> Read:
    """Read "before Friday" as Friday; before a feast or a rest is the last working day before."""
    if p.negated(i) or p.denied_later(i + 1):
        return _bounded(p, i, _not_before)
    feast = feast_at(p, p.skip(i + 1, k.THE, k.OF))
    if feast:
        one = feast[0]
        day = one.first - (DAY if one.name != "holidays" else 0 * DAY)
        if (day.month, day.day) != (12, 24):
            day = p.f.last_open(day - 7 * DAY, day)
        why = say("Before a feast is the last working day before it, {day}.", day=day)
        return Days(day, day, why=why), feast[1]
    found = ranged(p, p.skip(i + 1, k.SOFT, k.AT, k.IN, k.ON, k.OF))
    if found and found[0].grain is Precision.DAYS and k.UNIT in p.e[found[1] - 1]:
        first = found[0].first
        if p.e[found[1] - 1][k.UNIT] == "weekend" and first is not None:
            day = p.f.last_open(day_of(first) - 7 * DAY, day_of(first) - DAY)
            return Days(day, day), found[1]
    return found


def _for(p: Line, i: int) -> Read:
    """Read "not for two weeks" as a lower bound; "for two weeks" alone says how long."""
    found = length(p, p.skip(i + 1, k.SOFT))
    if not found:
        return None
    value = reckoned(p.f, p.f.today, found[0], now=True)
    if p.negated(i):
        return _not_before(p, value), found[1]
    return value._replace(how=FOR_LENGTH), found[1]


_BOUNDS: tuple[tuple[str, Callable[[Line, int], Read]], ...] = (
    (k.LONGER, _longer),
    (k.WITHIN, _within),
    (k.EARLIEST, _earliest),
    (k.AFTER, _after),
    (k.BEFORE, _before),
    (k.FOR, _for),
)
