"""The one time that a mail states for an interview, or why there is none."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from afterword.core.clock_words import NOON, Hours, find_hours, find_lengths
from afterword.core.days_in_text import Day, find_days
from afterword.core.saying import Sentence, say
from afterword.core.zone_words import Zone, offset_zone, zone_beside, zone_of_place

_SENTENCE_END = re.compile(r"[.!](?=\s+[A-ZÄÖÜ])|\?|\n\s*\n|\n(?=\s*[-•*])")
_DEADLINE = re.compile(
    r"(?:\b(?:by|until|before|no later than|bis|spätestens|vor|avant|deadline:?)"
    r"(?:\s+(?:the|end of|zum|um|at|am|spätestens|on|le))*|\b(?:arrive|be (?:there|here)|reception"
    r"|call me|reach me|sent|written)(?:\s+\w+){0,3})\s*,?$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:instead of|not|rather than|no longer|statt|anstatt|nicht(?: am)?|au lieu d[eu]"
    r"|originally"
    r"(?:\s+\w+){0,3}|previous(?:ly)?(?:\s+\w+){0,4}|was(?:\s+\w+){0,3}"
    r"|ursprünglich(?:\s+\w+){0,3})"
    r"(?:\s+(?:on|at|am|um|the|den|le))*\s*$",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(
    r"\b(?:moved?|moving|reschedul\w+|chang\w+|verschoben|verschieben|verleg\w+|swap)\b[^.?!]*?"
    r"(?:\bfrom|\bvom|\bvon|\bswap)\s*(?:on|the)?\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:vom|from|du)\s*(?:the\s*)?$", re.IGNORECASE)
_UNTIL = re.compile(r"[^.?!\n]{0,30}\b(?:auf|to|zum|au)\b", re.IGNORECASE)
_CORRECTION = re.compile(
    r"\b(?:correction|corrected|i meant|we meant|new (?:time|date|slot)|moved? (?:it |this |us )?to"
    r"|rescheduled (?:to|for)|instead|actually|should (?:be|have been|read)|verschoben auf"
    r"|neue[rn]? (?:termin|zeit|uhrzeit)|stattdessen|sondern|korrektur|richtig ist|nouvelle date"
    r"|is (?:the )?(?:right|correct)|holds|postponed (?:to|until))\b",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\b(?:or|oder|ou|either|alternatively|which (?:one|of|slot|time|suits)|options?"
    r"|slots? (?:are|below)"
    r"|choose|pick one|one of (?:the|these)|folgende termine|zur auswahl|auswählen|au choix)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:would\b.{0,80}\b(?:work|suit|be (?:ok|okay|fine|convenient))|how about|what about"
    r"|could you"
    r"|can you make|are you (?:free|available)|i(?:['’]d| would| can) (?:suggest|propose|offer)"
    r"|we (?:would|could) (?:suggest|propose|offer)|passt|hätten sie|ginge|vorschlagen"
    r"|does\b.{0,60}"
    r"\b(?:work|suit)|seriez-vous|is\b.{0,60}\b(?:convenient|ok for you))\b",
    re.IGNORECASE | re.DOTALL,
)
_ASKED_AFTER = re.compile(
    r"\s*(?:would|does|is|could|will) (?:that|this|it|the time)\b[^.!?]{0,60}\?"
    r"|\s*(?:passt|geht|ginge) (?:das|ihnen|der|es)[^.!?]{0,60}\?|\s*(?:are|would) you (?:free"
    r"|available)"
    r"[^.!?]{0,40}\?",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:(?:date|weekday|day|time|number)\b[^.?!]{0,30}\b(?:is (?:right|correct)|holds|counts)"
    r"|go by"
    r" the (?:date|weekday)|maßgeblich|es gilt)\b",
    re.IGNORECASE,
)
_NEXT_TO = 40
MOST_TIMES = 60
"""So many days and times of a text are looked at; no invitation has more."""
_AFTERNOON_OF_OFFICES = range(1, 7)


class Slot(NamedTuple):
    """A time stated for a day: ``start`` and ``end`` aware, or naive where no zone is known."""

    start: datetime
    end: datetime | None
    zone: Zone | None
    span: tuple[int, int]
    fits: bool = True
    asked: bool = False
    exact: bool = True
    own_zone: bool = False


class Doubt(NamedTuple):
    """Why no single time can be taken from the text."""

    says: Sentence


class _Text(NamedTuple):
    """A mail's words with what is known of its times."""

    words: str
    days: tuple[Day, ...]
    zone: Zone | None
    lasts: timedelta | None


def stated_time(
    words: str, written_at: datetime | None
) -> tuple[Slot, tuple[Sentence, ...]] | Doubt:
    """Give the one slot that a mail fixes, with warnings, or a Doubt that says what is in the way.

    ``written_at`` is the aware Date of the mail; it gives the year and, where the text names
    neither zone nor place, the offset. Sessions of one day make one slot.
    """
    slots = slots_in(words, written_at)
    if not slots:
        return Doubt(say("No day with a time is named in this mail. Please type when it is."))
    fixed = _after_corrections(words, [slot for slot in slots if not slot.asked] or slots)
    different = _different(fixed)
    if len(different) > 1:
        return _several(words, different)
    slot = different[0]
    if slot.asked:
        return Doubt(say("This time is only proposed so far. Enter it once it is agreed."))
    return _judged(words, slot)


def _judged(words: str, slot: Slot) -> tuple[Slot, tuple[Sentence, ...]] | Doubt:
    if slot.fits:
        return slot, ()
    if _HOLDS.search(words):
        return slot, (
            say("The weekday does not fit the date {day}; please compare.", day=slot.start.date()),
        )
    return Doubt(
        say(
            "The weekday beside {day} is another one. Please ask them which holds.",
            day=slot.start.date(),
        )
    )


def slots_in(words: str, written_at: datetime | None) -> list[Slot]:
    """Find all times of interviews that a text names; deadlines and former times are left out."""
    days = find_days(
        words,
        written_at.date() if written_at else None,
        month_first=_is_american(words, written_at),
    )
    zone = zone_beside(words) or zone_of_place(words) or _zone_of(written_at)
    text = _Text(words, tuple(days[:MOST_TIMES]), zone, _length(words))
    slots = [slot for hours in _clear_hours(text) if (slot := _slot(text, hours))]
    return [slot for place, slot in enumerate(slots) if not _for_the_next(text, slots, place)]


def is_settled(words: str) -> bool:
    """Say whether the sender tells which of two times holds."""
    return bool(_HOLDS.search(words) or _CORRECTION.search(words))


def _zone_of(written_at: datetime | None) -> Zone | None:
    offset = written_at.utcoffset() if written_at else None
    return None if offset is None else offset_zone(round(offset.total_seconds() / 60))


def _is_american(words: str, written_at: datetime | None) -> bool:
    zone = zone_beside(words) or zone_of_place(words)
    if zone and zone.name.startswith("America/"):
        return True
    offset = written_at.utcoffset() if written_at else None
    return zone is None and offset is not None and -8 <= offset.total_seconds() / 3600 <= -4


def _clear_hours(text: _Text) -> list[Hours]:
    """Find times that do not stand inside of a date; a bare "at 5" counts beside a day only."""
    clear = []
    for hours in find_hours(text.words)[:MOST_TIMES]:
        start, end = hours.span
        inside = any(start < day.span[1] and day.span[0] < end for day in text.days)
        bare = not re.search(
            r"[:.h]\d\d|[ap]\.?\s?m|uhr|h\b|noon|midi|mittag|clock", text.words[start:end], re.I
        )
        beside = any(
            0 <= start - day.span[1] <= 10 or 0 <= day.span[0] - end <= 10 for day in text.days
        )
        if not inside and (beside or not bare):
            clear.append(hours)
    return clear


def _slot(text: _Text, hours: Hours) -> Slot | None:
    day = _day_of(text, hours)
    if day is None:
        return None
    first = min((hours.span, day.span) if _adjoin(hours, day) else (hours.span,))[0]
    before = text.words[max(0, first - 80) : first].rpartition("\n\n")[2]
    ahead = text.words[max(0, hours.span[0] - 60) : hours.span[0]].rpartition("\n\n")[2]
    if _DEADLINE.search(before) or _DEADLINE.search(ahead):
        return None
    if _FORMER.search(before) or _FORMER.search(ahead) or _MOVED_FROM.search(before):
        return None
    if _FROM.search(before) and _UNTIL.match(text.words, hours.span[1]):
        return None
    return _placed(text, hours, day)


def _adjoin(hours: Hours, day: Day) -> bool:
    gap = max(hours.span[0] - day.span[1], day.span[0] - hours.span[1])
    return gap <= _NEXT_TO


def _day_of(text: _Text, hours: Hours) -> Day | None:
    """Give the day of a time: close before it, close after it, else the last one named."""
    start, end = hours.span
    before = [day for day in text.days if day.span[1] <= start]
    after = [day for day in text.days if day.span[0] >= end and day.span[0] - end <= _NEXT_TO]
    near = before and start - before[-1].span[1] <= _NEXT_TO
    if after and not near and not re.search(r"[.?!\n]", text.words[end : after[0].span[0]]):
        return after[0]
    if before:
        return before[-1]
    return after[0] if after else None


def _placed(text: _Text, hours: Hours, day: Day) -> Slot:
    start_clock, end_clock = _office_hours(hours)
    own = zone_beside(text.words[hours.span[1] : hours.span[1] + 30].split("\n")[0])
    zone = own or text.zone
    start = _instant(day.day, start_clock, zone)
    end = _instant(day.day, end_clock, zone) if end_clock else None
    if end and end <= start:
        end = None
    return Slot(
        start, end or _after(start, text.lasts), zone, hours.span, day.fits, _is_asked(text, hours)
    )


def _office_hours(hours: Hours) -> tuple[time, time | None]:
    """Take "at 2" as the afternoon: nobody interviews at night."""
    if not hours.open or hours.start.hour not in _AFTERNOON_OF_OFFICES:
        return hours.start, hours.end
    start = hours.start.replace(hour=hours.start.hour + NOON)
    if hours.end and hours.end.hour < NOON:
        return start, hours.end.replace(hour=hours.end.hour + NOON)
    return start, hours.end


def _instant(day: date, clock: time, zone: Zone | None) -> datetime:
    place: tzinfo | None = zone.zone if zone else None
    return datetime.combine(day, clock, tzinfo=place)


def _length(words: str) -> timedelta | None:
    """Give the one length of time that a mail names, if an interview may take so long."""
    lengths = {length.minutes for length in find_lengths(words)}
    lasts = timedelta(minutes=lengths.pop()) if len(lengths) == 1 else timedelta(0)
    return lasts if timedelta(minutes=10) <= lasts <= timedelta(hours=10) else None


def _after(start: datetime, lasts: timedelta | None) -> datetime | None:
    """Add elapsed time, as the clocks may change in between."""
    if lasts is None or start.tzinfo is None:
        return start + lasts if lasts else None
    return (start.astimezone(UTC) + lasts).astimezone(start.tzinfo)


def _is_asked(text: _Text, hours: Hours) -> bool:
    """Say whether the time is put as a question, in its sentence or the one after it."""
    end = _SENTENCE_END.search(text.words, hours.span[1])
    close = end.start() if end else len(text.words)
    opened = [
        found.end()
        for found in _SENTENCE_END.finditer(text.words, max(0, hours.span[0] - 500), hours.span[0])
    ]
    sentence = text.words[opened[-1] if opened else 0 : close]
    if end and end[0] == "?":
        return True
    return bool(_ASKED.search(sentence) or (end and _ASKED_AFTER.match(text.words, end.end())))


def _for_the_next(text: _Text, slots: Sequence[Slot], place: int) -> bool:
    """Say whether a time only leads to the next one: "14:45 for 15:00" is 15:00 (FORMATS 4)."""
    if place + 1 == len(slots):
        return False
    between = text.words[slots[place].span[1] : slots[place + 1].span[0]]
    return re.fullmatch(r"\s*(?:for|für)(?: a)?(?: (?:start at|on))?\s*", between) is not None


def _after_corrections(words: str, slots: list[Slot]) -> list[Slot]:
    """Keep what stands in the sentence of the last correction, or after it."""
    for found in reversed(list(_CORRECTION.finditer(words))):
        ends = [end.end() for end in _SENTENCE_END.finditer(words, 0, found.start())]
        kept = [slot for slot in slots if slot.span[1] > (ends[-1] if ends else 0)]
        if kept and len(kept) < len(slots):
            return kept
    return slots


def _different(slots: Sequence[Slot]) -> list[Slot]:
    """Drop repetitions: the same instant, also when it is told by the clocks of two places."""
    seen: dict[tuple[bool, float], Slot] = {}
    for slot in slots:
        key = (bool(slot.start.tzinfo), _moment(slot))
        if key not in seen or (seen[key].end is None and slot.end):
            seen[key] = slot
    return sorted(seen.values(), key=lambda slot: slot.span)


def _moment(slot: Slot) -> float:
    """Give the seconds of a start; a time without a zone is taken as UTC."""
    return (slot.start if slot.start.tzinfo else slot.start.replace(tzinfo=UTC)).timestamp()


def _several(words: str, slots: list[Slot]) -> tuple[Slot, tuple[Sentence, ...]] | Doubt:
    """Take sessions of one day together; anything else is a choice, or a contradiction."""
    first, last = slots[0], slots[-1]
    chosen = _CHOICE.search(words)
    if chosen or any(slot.asked for slot in slots):
        return Doubt(
            say("Several times are offered and none is fixed. Enter the one that you agree on.")
        )
    rising = all(_moment(one) < _moment(two) for one, two in pairwise(slots))
    if (
        {slot.start.date() for slot in slots} == {first.start.date()}
        and rising
        and _agenda(words, slots)
    ):
        return _judged(words, first._replace(end=last.end, fits=all(slot.fits for slot in slots)))
    return Doubt(
        say(
            "This mail names {one} and {two}. Please ask them which holds, or type it.",
            one=first.start,
            two=last.start,
        )
    )


def _agenda(words: str, slots: Sequence[Slot]) -> bool:
    """Say whether the times look like the parts of a day: several ranges, lines, or "then"."""
    opening = sum(words.rfind("\n", 0, slot.span[0]) >= slot.span[0] - 6 for slot in slots)
    lasting = sum(slot.end is not None for slot in slots)
    then = re.search(r"\b(?:then|followed by|afterwards|danach|anschließend|puis)\b", words, re.I)
    return bool(then) or opening >= len(slots) - 1 or lasting >= len(slots) - 1
