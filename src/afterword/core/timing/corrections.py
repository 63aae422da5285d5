"""What is taken back in the same breath: Tuesday, no, Wednesday; not this week."""

from itertools import pairwise

from afterword.core.reading import Precision
from afterword.core.saying import say
from afterword.core.timing import kinds as k
from afterword.core.timing.days import LOWER, STRETCH, WITHIN, Days, day_of
from afterword.core.timing.line import Line
from afterword.core.timing.marks import Mark

DECISION, PLAIN, DROPPED, WAITS = "decision", "plain", "dropped", "waits"
"""What a time is: that of the decision, of nothing else, of something else, or of an event."""


def drop_corrected(p: Line, found: list[Mark]) -> None:
    """Let a correction take back what was said before it."""
    live = _live(found)
    for one, two in pairwise(found):
        if one.role == DROPPED and two.role == PLAIN and _is_corrected(p, one.after, two):
            two.role = DROPPED if one.cues.keys() & {k.START, k.TASK} else PLAIN
    live = _live(live)
    for number in range(1, len(live)):
        if _is_corrected(p, live[number - 1].after, live[number]):
            for earlier in live[:number]:
                earlier.role = DROPPED
    _drop_denied(p, _live(live))


def _live(found: list[Mark]) -> list[Mark]:
    return [one for one in found if one.role in (DECISION, PLAIN)]


def _drop_denied(p: Line, live: list[Mark]) -> None:
    """Drop the times that were denied; one denied alone leaves what comes after it."""
    denied = [one for one in live if _is_denied(p, one)]
    for one in denied:
        if len(live) > len(denied) or one.value.how != STRETCH:
            one.role = DROPPED
        else:
            one.value = _not_in(p, one.value)


_NEAR_FIX, _FAR_FIX = 6, 30
"""How far before the right time a correction stands; "scratch that" may be far."""
_BACK = 60
"""So many phrases back "last time" makes what follows a story of the past."""


def _is_corrected(p: Line, after: int, two: Mark) -> bool:
    for j in range(max(after, two.first - _FAR_FIX), two.first):
        near = j >= two.first - _NEAR_FIX or p.e[j].get(k.FIX)
        if near and k.FIX in p.e[j] and not (k.NOT in p.e[j] and k.OTHER in p.e[j + 1]):
            return True
    behind = p.comma(two.after)
    return k.FIX in p.e[behind] and k.NOT not in p.e[behind] and k.BACKWARD in p.e[behind]


def _not_in(p: Line, value: Days) -> Days:
    """Read "not this week" alone: not before the week is over."""
    first = p.f.calendar.add(day_of(value.last or p.f.today), 1)
    why = say("Only a first possible day was said: not before {day}.", day=first)
    return Days(first, None, Precision.DAY, why, how=LOWER)


def _is_denied(p: Line, one: Mark) -> bool:
    """Say whether a "not" governs a time: right before a day, in the clause of a week."""
    if one.value.how in (LOWER, WITHIN) or p.e[one.first].keys() & {k.BY, k.BEFORE, k.EARLIEST}:
        return False
    if one.value.how == STRETCH and one.value.grain in (Precision.WEEK, Precision.MONTH):
        return p.negated(one.first)
    j = one.first - 1
    while j >= 0 and p.e[j].keys() & {k.SOFT, k.THE, k.ON, k.IN, k.AT, k.BE}:
        j -= 1
    return j >= 0 and k.NOT in p.e[j] and k.FIX not in p.e[j]
