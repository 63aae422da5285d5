"""Every time in a statement with what its clause is about, and the events it may hang on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from afterword.core.timing import kinds as k
from afterword.core.timing.bounds import after_day, timed
from afterword.core.timing.days import EVENT, LENGTH, WITHIN, Days, day_of
from afterword.core.timing.feasts import feast_at
from afterword.core.timing.lengths import Length, reckoned
from afterword.core.timing.line import PAUSES, STOPS, Line, Read

_LONGEST_CLAUSE = 24
"""So many phrases a condition goes at most: a statement is short, a hostile text is not."""
_FIRST_WORDS = 5
_MOST_MARKS = 48
"""Nobody names more times in one breath; weighing them against each other has its bound."""
CUES = frozenset({
    k.DECIDE, k.TELL, k.STEP, k.START, k.TERM, k.TASK, k.AWAY, k.MEET, k.PAST, k.UNLIKELY,
    k.STANDS, k.NOT, k.FIX, k.CLOSED,
})  # fmt: skip


@dataclass(slots=True)
class Mark:
    """A time with its place, and the distance to each cue of its clause, in phrases.

    ``words`` counts the words of the clause that the vocabulary does not know; ``contrast`` holds
    where it begins with "but".
    """

    first: int
    after: int
    value: Days
    sentence: int = 0
    clause: int = 0
    cues: dict[str, int] = field(default_factory=dict)
    rank: int = 0
    words: int = 0
    contrast: bool = False
    role: str = ""


def marks(p: Line) -> list[Mark]:
    """Find the times and conditions of a text, in order; the first ones of a very long text."""
    return list(islice(_marks(p), _MOST_MARKS))


def _marks(p: Line) -> Iterator[Mark]:
    i = 0
    while i < p.size:
        entry = p.e[i]
        if k.OPENS not in entry:
            i += 1
            continue
        found = _at(p, i)
        if found:
            yield Mark(i, found[1], found[0])
            i = max(found[1], i + 1)
        else:
            i += 1


def _at(p: Line, i: int) -> Read:
    try:
        return timed(p, i) or _condition(p, i) or _another_number(p, i)
    except (OverflowError, ValueError):
        return None  # beyond the calendar: no time that anybody means


def _another_number(p: Line, i: int) -> Read:
    """Read the number alone of "within five days, sorry, ten"."""
    found = p.count(i) if p.unit and p.last is not None else None
    before = [p.e[j] for j in range(max(0, i - 3), i)]
    if not found or not any(entry.keys() & {k.FIX, k.STANDS} for entry in before):
        return None
    if not p.e[found[1]].keys() & {k.SIGN, k.END, k.LATEST} or found[0] > 200:
        return None
    value = reckoned(p.f, p.f.today, Length(found[0], found[0], p.unit), now=True)
    if p.last is not None and p.last.how == WITHIN:
        value = value._replace(first=p.f.today, how=WITHIN)
    return value, found[1]


def times(p: Line) -> Iterator[tuple[Days, int, int]]:
    """Find the times of a text alone, each with its place."""
    i = 0
    while i < p.size:
        found = None
        if k.OPENS in p.e[i]:
            try:
                found = timed(p, i)
            except (OverflowError, ValueError):
                found = None
        if found:
            yield found[0], i, found[1]
        i = found[1] if found else i + 1


def _condition(p: Line, i: int) -> Read:
    """Read "once the board has met on the 12th", "it depends on the budget"."""
    entry = p.e[i]
    if not entry.keys() & {k.WHEN, k.WAIT, k.IF} or _asks_when(p, i):
        return None
    end = _end_of_clause(p, i + 1)
    if not _tells(p, i, end) or any(k.PAST in p.e[j] for j in range(i, end)):
        return None
    if p.value(i, k.WHEN) == 1 and _is_silence(p, i, end):
        return None
    goes_on = p.skip(p.comma(end), k.AND, k.BUT)
    if k.WHICH in p.e[goes_on]:
        end = _end_of_clause(p, goes_on + 1)
    found = _rest_over(p, i, end) or _dated_event(p, i + 1, end)
    value, after = found if found else (Days(None, None, how=EVENT), end)
    if value.how == EVENT and k.IF not in p.e[i]:
        p.last = value
    return value, max(after, end)


def _tells(p: Line, i: int, end: int) -> bool:
    """Say whether a condition names something to wait for."""
    entry = p.e[i]
    if k.WHEN in entry:
        if end <= i + 1 or _is_trivial(p, i + 1, end):
            return False
        return bool(entry[k.WHEN]) or p.negated(i) or k.NOT in entry
    return k.WAIT in entry or _is_outside(p, i + 1, end)


def _is_silence(p: Line, i: int, end: int) -> bool:
    """Say whether it is "wenn Sie bis Freitag nichts hören": the day of their answer."""
    cues = [p.e[j].keys() for j in range(i, end)]
    return any(k.NOT in cue for cue in cues) and any(k.TELL in cue for cue in cues)


def _is_outside(p: Line, i: int, end: int) -> bool:
    """Say whether an "if" is about something of the world: the client, the budget."""
    j = p.skip(i, k.THE)
    return j > i and end > j + 1 and bool(p.e[j].keys() & {k.OTHER, k.MEET, k.SUBJECT})


def _asks_when(p: Line, i: int) -> bool:
    """Say whether it is "I can't say when", "that is when"."""
    if k.WHEN not in p.e[i] or p.e[i][k.WHEN] != 1 or not i:
        return False
    return bool(p.e[i - 1].keys() & {k.TELL, k.UNSURE, k.TRIVIAL, k.BE, k.TO})


def _end_of_clause(p: Line, i: int) -> int:
    """Give where a condition ends: at a sign, or where the main clause begins."""
    for j in range(i, min(i + _LONGEST_CLAUSE, p.size)):
        entry = p.e[j]
        if k.SIGN in entry and (entry[k.SIGN] in STOPS + PAUSES or not p.touches(j)):
            return j
        if j > i and (k.BUT in entry or entry.get(k.WILL)):
            return j
        if j > i + 1 and k.AND in entry and p.e[j + 1].keys() & {k.SUBJECT, k.WILL}:
            return j
    return min(i + _LONGEST_CLAUSE, p.size)


def _is_trivial(p: Line, i: int, end: int) -> bool:
    """Say whether the condition tells nothing: as soon as we can, once we know more."""
    if k.TRIVIAL in p.e[i]:
        return True
    personal = bool(p.e[i].get(k.SUBJECT) or p.e[i].get(k.WILL))
    return personal and any(
        p.e[j].keys() & {k.TRIVIAL, k.DECIDE} for j in range(i, min(end, i + _FIRST_WORDS))
    )


def _rest_over(p: Line, i: int, end: int) -> Read:
    """Read "once the holidays are over": a feast is no event, but a day to count from."""
    for j in range(i + 1, end):
        if k.FEAST in p.e[j]:
            feast = feast_at(p, j)
            return (after_day(p, feast[0].last), end) if feast else None
    return None


def _dated_event(p: Line, i: int, end: int) -> Read:
    for j in range(i, end):
        found = timed(p, j) if k.OPENS in p.e[j] else None
        if found and found[0].first is not None and found[0].how != LENGTH:
            return Days(day_of(found[0].first), None, how=EVENT), max(end, found[1])
    return None
