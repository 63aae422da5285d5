"""Several times in one statement weighed: which of them is the day of the decision (FORMATS 1)."""

from datetime import date

from afterword.core.dates import When
from afterword.core.reading import Precision
from afterword.core.saying import Sentence, say
from afterword.core.timing import kinds as k
from afterword.core.timing.corrections import DECISION, DROPPED, PLAIN, WAITS, drop_corrected
from afterword.core.timing.days import (
    DAY_SAID,
    EVENT,
    FOR_LENGTH,
    LENGTH,
    LOWER,
    STRETCH,
    WITHIN,
    Days,
    day_of,
)
from afterword.core.timing.line import STOPS, Line
from afterword.core.timing.marks import Mark, marks
from afterword.core.timing.scenes import FAR, clause_ends, set_scenes
from afterword.core.timing.stories import drop_stories
from afterword.core.timing.waiting import waiting


def weighed(p: Line) -> tuple[Days | None, tuple[int, int] | None]:
    """Give the time of the decision and the phrases it stands on; None where there is none."""
    found = marks(p)
    if not found:
        return None, None
    set_scenes(p, found)
    for mark in found:
        mark.role = _role(p, mark)
    drop_stories(p, found)
    drop_corrected(p, found)
    kept = [one for one in found if one.role in (DECISION, PLAIN)]
    kept = _standing(_likely(p, kept))
    if kept:
        return _merged(p, kept, found)
    return waiting(p, found)


_FEW_WORDS = 2
"""With no more words about other things, "Piers says two weeks" can mean the answer only."""


def names_decision(p: Line) -> int:
    """Say how surely a statement gives a time for the decision: 2 by its words, 1 perhaps, 0."""
    found = marks(p)
    set_scenes(p, found)
    roles = [(_role(p, one), one.words) for one in found]
    if any(role == DECISION for role, _ in roles):
        return 2
    return int(any(role == WAITS or (role == PLAIN and few <= _FEW_WORDS) for role, few in roles))


def _role(p: Line, mark: Mark) -> str:
    value, cues = mark.value, mark.cues
    if value.how == EVENT:
        return WAITS
    speaks = min(cues.get(k.DECIDE, FAR), cues.get(k.TELL, FAR))
    if _is_over(p, mark) or _is_other(p, mark, speaks):
        return DROPPED
    if speaks < FAR:
        return DECISION
    if k.MEET in cues:
        return WAITS
    return DROPPED if cues.keys() & {k.STEP, k.AWAY, k.CLOSED} else PLAIN


def _is_over(p: Line, mark: Mark) -> bool:
    """Say whether a time has passed, or belongs to a story of the past."""
    last = mark.value.last or mark.value.first
    if _is_today(p, mark):
        return True
    if last is None or (mark.value.how != LOWER and day_of(last) < p.f.today):
        return True
    return _is_past(p, mark)


def _is_today(p: Line, mark: Mark) -> bool:
    """Say whether "it's Saturday" only tells what day it is."""
    value = p.value(mark.first, k.WEEKDAY)
    return value == p.f.today.weekday() and mark.first > 0 and k.IT_IS in p.e[mark.first - 1]


def _is_other(p: Line, mark: Mark, speaks: int) -> bool:
    """Say whether a time is that of a start, of a task, or the length of something else."""
    if min(mark.cues.get(k.TASK, FAR), mark.cues.get(k.START, FAR)) < speaks:
        return True
    lengths = (LENGTH, FOR_LENGTH, WITHIN, LOWER)
    return mark.value.how in lengths and _is_term(p, mark, speaks)


_BACK = 60
"""So many phrases back "last time" makes what follows a story of the past."""


def _is_past(p: Line, mark: Mark) -> bool:
    if k.PAST in mark.cues and mark.cues[k.PAST] <= mark.cues.get(k.DECIDE, FAR):
        return True
    for j in range(mark.first - 1, max(-1, mark.first - _BACK), -1):
        entry = p.e[j]
        if entry.get(k.PAST):
            return True
        if k.BUT in entry or p.sign(j, STOPS):
            return False
    return False


def _is_term(p: Line, mark: Mark, speaks: int) -> bool:
    """Say whether a length is one of a contract, a course or the past."""
    if mark.cues.get(k.TERM, FAR) < min(speaks, 4):
        return True
    after = p.e[mark.after]
    if after.keys() & {k.TERM, k.STEP} and k.DECIDE not in after:
        return True
    unit = p.pieces[p.places[mark.after - 1][1] - 1].text
    return k.OTHER in after and not unit.endswith("s") and p.sign(mark.after - 2, "-")


def _likely(p: Line, kept: list[Mark]) -> list[Mark]:
    """Leave out what is called unlikely, where something else remains."""
    likely = [one for one in kept if k.UNLIKELY not in one.cues]
    likely = [one for one in likely if not _doubted_after(p, one, kept)]
    return likely or kept


def _doubted_after(p: Line, one: Mark, kept: list[Mark]) -> bool:
    """Say whether the clause behind a time doubts it: "Tuesday, but I doubt it"."""
    following = next((other for other in kept if other.first >= one.after), None)
    end = following.first if following else p.size
    stopped = 0
    for j in range(one.after, end):
        if p.sign(j, STOPS):
            stopped += 1
        if stopped > 1:
            return False
        if k.UNLIKELY in p.e[j]:
            return following is None or following.clause != _clause_of(p, one, j)
    return False


def _clause_of(p: Line, one: Mark, place: int) -> int:
    clause = one.clause
    for j in range(one.after, place):
        clause += clause_ends(p, j) > 0
    return clause


def _standing(kept: list[Mark]) -> list[Mark]:
    """Keep only what is called official, realistic or the one to plan on."""
    highest = max((one.rank for one in kept), default=0)
    return [one for one in kept if one.rank == highest] if highest else kept


def _merged(
    p: Line, kept: list[Mark], found: list[Mark]
) -> tuple[Days | None, tuple[int, int] | None]:
    told = _told(kept)
    value = told[0].value
    if value.how == LENGTH and len(told) == 1:
        value = _after_event(p, told[0], found) or value
    for one in told[1:]:
        value = _together(value, one.value)
    return value, (told[0].first, told[-1].after)


def _told(kept: list[Mark]) -> list[Mark]:
    """Where both the deciding and the telling have a day, the telling counts."""
    telling = [one for one in kept if k.TELL in one.cues and k.DECIDE not in one.cues]
    deciding = [one for one in kept if k.DECIDE in one.cues and k.TELL not in one.cues]
    if telling and deciding and len(telling) + len(deciding) == len(kept):
        first, last = deciding[-1].value, telling[-1].value
        if deciding[-1].first < telling[-1].first and _day(last.last) > _day(first.last):
            return telling
    return kept


def _day(when: When | None) -> date:
    return day_of(when) if when is not None else date.max


_ONCE = 2
"""The value of WHEN in words that make the rest follow the event: once, as soon as."""


def _after_event(p: Line, one: Mark, found: list[Mark]) -> Days | None:
    """Count a length from the event before it: "once the board has met, we need two days"."""
    before = [other for other in found if other.after <= one.first and other.role == WAITS]
    if not before or before[-1].sentence != one.sentence or before[-1].value.how != EVENT:
        return None
    plus = k.PLUS in p.e[one.first] or (one.first > 0 and k.PLUS in p.e[one.first - 1])
    if not plus and p.e[before[-1].first].get(k.WHEN, 0) < _ONCE:
        return None
    event = before[-1].value
    if event.first is None:
        return event
    assert isinstance(one.value.last, date)
    shift = day_of(one.value.last) - p.f.today
    when = p.f.calendar.roll(day_of(event.first) + shift)
    return Days(when, when, how=DAY_SAID)


def _together(one: Days, two: Days) -> Days:
    """Make one time of two for the same answer: a window, or the finer of a period and its day."""
    if one[:2] == two[:2]:
        return one
    for outer, inner in ((one, two), (two, one)):
        if outer.how == STRETCH and inner.how == DAY_SAID and _holds(outer, inner):
            return inner
    first = _least(one, two)
    last = _most(one, two)
    if last is not None and first is not None and isinstance(first, date) != isinstance(last, date):
        first, last = day_of(first), day_of(last)
    why = _window_why(first, last)
    return Days(first, last, Precision.DAYS, why, one.others + two.others, how=STRETCH)


def _holds(outer: Days, inner: Days) -> bool:
    if None in (outer.first, outer.last, inner.first, inner.last):
        return False
    return (
        _day(outer.first) <= _day(inner.first)
        and _day(inner.last) <= _day(outer.last)
        and outer.grain in (Precision.WEEK, Precision.MONTH, Precision.SEASON)
    )


def _least(one: Days, two: Days) -> When | None:
    """Give the earlier beginning; what only bounds from above does not begin anything."""
    begins = [each.first for each in (one, two) if each.first is not None and each.how != WITHIN]
    begins = begins or [each.first for each in (one, two) if each.first is not None]
    return min(begins, key=day_of) if begins else None


def _most(one: Days, two: Days) -> When | None:
    ends = [each.last for each in (one, two) if each.last is not None]
    return max(ends, key=day_of) if ends else None


def _window_why(first: When | None, last: When | None) -> Sentence | None:
    if first is None or last is None:
        return None
    return say("Two times were named for the same answer: from {a} to {b}.", a=first, b=last)
