"""What a decision waits for: the event, and its day where that was said."""

from datetime import date

from afterword.core.dates import When
from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.bounds import after_day
from afterword.core.timing.corrections import DROPPED, WAITS
from afterword.core.timing.days import EVENT, Days, day_of
from afterword.core.timing.lengths import Length, reckoned
from afterword.core.timing.line import Line
from afterword.core.timing.marks import Mark

Waiting = tuple[Days | None, tuple[int, int] | None]


def waiting(p: Line, found: list[Mark]) -> Waiting:
    """Give the event that the decision waits for, with its day where that was said."""
    waits = [one for one in found if one.role == WAITS]
    back = _points_back(p, found)
    if back and not waits and any(k.UNSURE in p.e[j] for j in range(found[-1].after, p.size)):
        return None, None
    if back or any(one.value.first is None for one in waits):
        steps = [one for one in found if one.role == DROPPED and one.cues.keys() & _BEFORE_IT]
        closed = [one for one in steps if k.CLOSED in one.cues and one.value.last is not None]
        if closed and (back or waits):
            one = closed[-1]
            return after_day(p, _day(one.value.last)), (one.first, one.after)
        waits += [one for one in steps if one.value.first is not None]
    dated = [one for one in waits if one.value.first is not None]
    if dated:
        return _dated(p, dated[-1], waits)
    if waits:
        why = say("It waits for something whose day was not said.")
        return Days(None, None, why=why, how=EVENT), (waits[-1].first, waits[-1].after)
    return None, None


def _dated(p: Line, one: Mark, waits: list[Mark]) -> Waiting:
    """Give what waits for a known day; with a lag it is an ordinary time."""
    first = _day(one.value.first)
    lagging = next((each for each in waits if each.value.lag), None)
    if lagging is not None and lagging.value.lag is not None:
        value = reckoned(p.f, first, Length(*lagging.value.lag), now=False)
        return value, (min(one.first, lagging.first), max(one.after, lagging.after))
    if first < p.f.today:
        return None, None
    why = say("It waits for something on {day}; how long after was not said.", day=first)
    return Days(first, None, Precision.DAY, why, how=EVENT), (one.first, one.after)


def _day(when: When | None) -> date:
    """Give the day of a time that is known."""
    if when is None:
        raise ValueError("a time without a day")
    return day_of(when)


_BEFORE_IT = frozenset({k.STEP, k.AWAY, k.MEET, k.CLOSED})


def _points_back(p: Line, found: list[Mark]) -> bool:
    """Say whether "after that" follows a time."""
    last = found[-1].after
    return any(p.value(j, k.LATER) or k.THEREUPON in p.e[j] for j in range(last, p.size))
