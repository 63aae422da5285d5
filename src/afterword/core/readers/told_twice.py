"""Whether the words of an event and of the mail around it name the time of the event too."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from afterword.core.days_in_text import Day, find_days
from afterword.core.invite import Entry, Mail
from afterword.core.readers.interview_days import moment
from afterword.core.readers.slot_cues import Said, is_former
from afterword.core.readers.slots import Slot, slots_in
from afterword.core.readers.stated_time import is_settled
from afterword.core.saying import Sentence, say

Compared = tuple[Sentence | None, tuple[Sentence, ...]]
"""Why the two contradict each other, or what to warn of."""


def compared(entry: Entry, mail: Mail | None) -> Compared:
    """Compare the time of an event with what its words say; who sent it may say which holds."""
    start = entry.start
    if start is None or entry.method == "CANCEL":
        return None, ()
    written = (mail.date if mail else None) or entry.stamp or _some_days_before(start)
    words = "\n\n".join(
        [entry.summary, entry.description, *([mail.subject, mail.text] if mail else [])]
    )
    named = [slot for slot in slots_in(words, written) if slot.exact]
    slots = [slot for slot in named if slot.said in (Said.FIXED, Said.ASKED)]
    if any(_agrees(slot, entry) and slot.fits for slot in named):
        return None, ()
    titles = [entry.summary, *([mail.subject] if mail else [])]
    if not slots and (other := _other_day(titles, entry, written)):
        return _judged_day(other, "\n".join(titles) + words)
    if not slots and is_settled(words):
        slots = [slot for slot in named if slot.said is Said.FORMER]
    return _judged(start, slots[0], words) if slots else (None, ())


def _judged(start: date | datetime, slot: Slot, words: str) -> Compared:
    one, other = start, slot.start
    if is_settled(words):
        word = "The event says {one}, its words {other}; please compare."
        return None, (say(word, one=one, other=other),)
    if not slot.fits:
        word = "The weekday that the words name does not fit {other}. Please ask them which holds."
        return say(word, other=other.date()), ()
    return say(
        "The event says {one}, but its words {other}. Please ask them which holds, or type it.",
        one=one,
        other=other,
    ), ()


def _other_day(titles: Sequence[str], entry: Entry, written: datetime) -> Day | None:
    """Give the day of a title that is not the event's, or whose weekday is another one."""
    first = entry.start.date() if isinstance(entry.start, datetime) else entry.start
    last = entry.end.date() if isinstance(entry.end, datetime) else entry.end
    if first is None:
        return None
    spare = timedelta(days=1 if entry.tz == "UTC" else 0)
    for title in titles:
        for day in find_days(title, written.date()):
            inside = first - spare <= day.day <= (last or first) + spare
            if day.exact and not is_former(title[: day.span[0]]) and not (inside and day.fits):
                return day
    return None


def _judged_day(day: Day, words: str) -> Compared:
    if is_settled(words):
        return None, (say("The title names {other}; please compare.", other=day.day),)
    word = "The title names {other}, and that does not fit. Please ask them which day holds."
    return say(word, other=day.day), ()


def _some_days_before(start: date | datetime) -> datetime:
    day = start.date() if isinstance(start, datetime) else start
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=7)


def _agrees(slot: Slot, entry: Entry) -> bool:
    """Say whether a time in the words may be that of the event, by the clock of some place."""
    start, end = entry.start, entry.end
    if not isinstance(start, datetime):
        return start is None or start <= slot.start.date() <= (end or start)
    wall = slot.start.replace(tzinfo=None)
    if slot.own_zone and start.tzinfo is not None:
        return _at_that_instant(slot, start, end)
    if wall == start.replace(tzinfo=None) or moment(slot.start) == moment(start):
        return True
    if start.tzinfo is None:
        return _within(wall, start, end)
    if entry.tz == "UTC":
        return abs(moment(wall) - moment(start)) <= 14 * 3600 and wall.minute == start.minute
    return _within(wall, start, end)


def _at_that_instant(slot: Slot, start: datetime, end: date | datetime | None) -> bool:
    """Compare by the zone that is said; many say GMT in summer too."""
    spare = 3600 if slot.zone and slot.zone.name == "UTC" else 0
    last = moment(end) if isinstance(end, datetime) else moment(start)
    return moment(start) - spare <= moment(slot.start) <= max(last - 1, moment(start)) + spare


def _within(wall: datetime, start: datetime, end: date | datetime | None) -> bool:
    """A part of the agenda lies inside of the event."""
    first = start.replace(tzinfo=None)
    last = end.replace(tzinfo=None) if isinstance(end, datetime) else first
    return first <= wall < last
