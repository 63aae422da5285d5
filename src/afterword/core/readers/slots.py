"""The times that a mail names, each with its day, its zone, and what is said of it."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from afterword.core.clock_words import NOON, Hours
from afterword.core.days_in_text import Day
from afterword.core.meeting_zones import zone_after
from afterword.core.readers.slot_cues import (
    Context,
    Said,
    is_agreed,
    is_former,
    moves_hours,
    said_of,
    speaks_of_meeting,
    speaks_of_past,
)
from afterword.core.readers.timed_text import TimedText, prepared
from afterword.core.zone_words import Zone

_NEXT_TO = 40
FARTHEST = timedelta(days=330)
"""Nobody invites farther ahead."""
_DAY_BELOW = re.compile(
    r"[^\n]{0,20}\n\W*(?:date|day|datum|tag|jour|fecha|data|giorno|dag)\s*:?\W*", re.IGNORECASE
)
_LEADING = re.compile(
    r"\s*(?:for|für|pour|voor|per)(?: an?)?(?: (?:start|prompt start)(?: at)?| at| um| om)?\s*",
    re.IGNORECASE,
)
_SAME_TIME = re.compile(
    r"\b(?:same (?:time|hour)|(?:gleiche[rn]?|selbe[rn]?) (?:zeit|uhrzeit|stelle und zeit)"
    r"|même heure"
    r"|zelfde (?:tijd|tijdstip)|misma hora|stessa ora)\b",
    re.IGNORECASE,
)
_OFFICE_AFTERNOON = range(1, 7)


class Slot(NamedTuple):
    """A time named for a day: ``start`` and ``end`` aware, or naive where no zone is known.

    ``span`` holds the words of the hours, ``sentence`` bounds the words around; ``about`` tells
    that the sentence speaks of the talk, ``agreed`` that it fixes what it names, ``chosen`` that
    the words right before the time do.
    """

    start: datetime
    end: datetime | None
    zone: Zone | None
    span: tuple[int, int]
    fits: bool = True
    said: Said = Said.FIXED
    exact: bool = True
    own_zone: bool = False
    sentence: tuple[int, int] = (0, 0)
    about: bool = False
    agreed: bool = False
    chosen: bool = False

    @property
    def day(self) -> date:
        """The day by the clock of the place."""
        return self.start.date()

    @property
    def moment(self) -> float:
        """The seconds of the start; a time without a zone is taken as UTC."""
        return (self.start if self.start.tzinfo else self.start.replace(tzinfo=UTC)).timestamp()


def slots_in(words: str, written_at: datetime | None) -> list[Slot]:
    """Find all times that a text names with a day; of "14:45 for 15:00" only the second.

    ``written_at`` is when the text was written: it places "Tuesday", gives the year, and its
    offset is that of times without a zone or a place.
    """
    text = prepared(words, written_at)
    found = [slot for number in range(len(text.hours)) if (slot := _slot(text, number))]
    found = [slot for place, slot in enumerate(found) if not _leads_on(text, found, place)]
    return sorted([*found, *_at_same_time(text, found)], key=lambda slot: slot.span)


def _slot(text: TimedText, number: int) -> Slot | None:
    hours = text.hours[number]
    day = _day_of(text, hours)
    return None if day is None else _placed(text, hours, day)


def _day_of(text: TimedText, hours: Hours) -> Day | None:
    """Give the day of a time: beside it, in its sentence, or the last one that still counts."""
    first, last = text.bounds(hours.span[0])
    here = [day for day in text.days if first <= day.span[0] < last]
    before = [day for day in here if day.span[1] <= hours.span[0]]
    after = [day for day in here if day.span[0] >= hours.span[1]]
    near = before and hours.span[0] - before[-1].span[1] <= _NEXT_TO
    if after and not near and after[0].span[0] - hours.span[1] <= _NEXT_TO:
        return after[0]
    if before or after:
        return before[-1] if before else after[0]
    earlier = [day for day in text.counting if day.span[1] <= hours.span[0]]
    if earlier and not _labelled_next(text, hours, text.counting):
        return earlier[-1]
    return next((day for day in text.counting if day.span[0] >= hours.span[1]), None) or (
        earlier[-1] if earlier else None
    )


def _labelled_next(text: TimedText, hours: Hours, days: Sequence[Day]) -> bool:
    """Say whether the next line is the day: "Time: 10:00", and below it "Date: 3 December"."""
    following = [day for day in days if day.span[0] >= hours.span[1]]
    if not following or following[0].span[0] - hours.span[1] > _NEXT_TO:
        return False
    between = text.words[hours.span[1] : following[0].span[0]]
    return bool(_DAY_BELOW.fullmatch(between))


def _placed(text: TimedText, hours: Hours, day: Day) -> Slot:
    start_clock, end_clock = _office_hours(hours)
    if end_clock and moves_hours(text.before(hours.span[0]), text.words[slice(*hours.span)]):
        start_clock, end_clock = end_clock, None
    own = zone_after(text.words[hours.span[1] : hours.span[1] + 40], text.ahead)
    zone = own or text.zone
    start = _instant(day.day, start_clock, zone)
    if own is None and text.home and start.replace(tzinfo=text.home.zone).utcoffset() != text.ahead:
        zone = text.home
        start = _instant(day.day, start_clock, zone)
    end = _instant(day.day, end_clock, zone) if end_clock else None
    if end and end <= start:
        end = None
    bounds = text.bounds(hours.span[0])
    sentence = text.words[slice(*bounds)]
    slot = Slot(
        start, end or _after(start, text.lasts), zone, hours.span, day.fits, exact=day.exact,
        own_zone=own is not None, sentence=bounds, about=speaks_of_meeting(sentence),
        agreed=is_agreed(sentence),
    )  # fmt: skip
    around = _context(text, slot, day)
    slot = slot._replace(chosen=is_agreed(around.before), said=said_of(around))
    return slot._replace(said=Said.ASIDE) if _is_elsewhen(text, slot, sentence) else slot


def _is_elsewhen(text: TimedText, slot: Slot, sentence: str) -> bool:
    """Say whether it lies behind and is looked back on, or farther ahead than anybody invites.

    "17 November", read a week later, is that of the next year by its form alone.
    """
    if text.written_at is None:
        return False
    ahead = slot.start.replace(tzinfo=None) - text.written_at.replace(tzinfo=None)
    return ahead > FARTHEST or (ahead < timedelta(0) and speaks_of_past(sentence))


def _context(text: TimedText, slot: Slot, day: Day) -> Context:
    """Gather the words around a time, up to the times beside it."""
    first, last = slot.sentence
    joined = (slot.span, day.span) if _adjoins(text, slot.span, day.span) else (slot.span,)
    begin, end = min(span[0] for span in joined), max(span[1] for span in joined)
    spans = [*(one.span for one in text.days), *(one.span for one in text.hours)]
    floor = max([first, *(span[1] for span in spans if span[1] <= begin)])
    roof = min([last, *(span[0] for span in spans if span[0] >= end)])
    following = text.words[last : text.bounds(min(last, len(text.words) - 1))[1]]
    if not following.strip() and last < len(text.words):
        following = text.words[
            last : text.bounds(min(last + len(following), len(text.words) - 1))[1]
        ]
    before = text.words[max(floor, begin - 160) : begin]
    return Context(before, text.words[end:roof], text.words[first:last], following)


def _adjoins(text: TimedText, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Say whether a day and its hours stand together, with no other time between them."""
    begin, end = sorted((one, two))
    gap = text.words[begin[1] : end[0]]
    apart = text.bounds(begin[0])[0] != text.bounds(end[0])[0]
    if apart and (len(gap) > _NEXT_TO or re.search(r"[.!?]", gap)):
        return False
    between = [*(each.span for each in text.days), *(each.span for each in text.hours)]
    return not any(begin[1] <= span[0] < end[0] for span in between if span not in (one, two))


def _office_hours(hours: Hours) -> tuple[time, time | None]:
    """Take "at 2" as the afternoon: nobody interviews at night."""
    if not hours.open or hours.start.hour not in _OFFICE_AFTERNOON:
        return hours.start, hours.end
    start = hours.start.replace(hour=hours.start.hour + NOON)
    if hours.end and hours.end.hour < NOON:
        return start, hours.end.replace(hour=hours.end.hour + NOON)
    return start, hours.end


def _instant(day: date, clock: time, zone: Zone | None) -> datetime:
    place: tzinfo | None = zone.zone if zone else None
    return datetime.combine(day, clock, tzinfo=place)


def _after(start: datetime, lasts: timedelta | None) -> datetime | None:
    """Add elapsed time, as the clocks may change in between."""
    if lasts is None or start.tzinfo is None:
        return start + lasts if lasts else None
    return (start.astimezone(UTC) + lasts).astimezone(start.tzinfo)


def _leads_on(text: TimedText, slots: Sequence[Slot], place: int) -> bool:
    """Say whether a time only leads to the next one: "14:45 for 15:00" is 15:00 (FORMATS 4)."""
    if place + 1 == len(slots):
        return False
    between = text.words[slots[place].span[1] : slots[place + 1].span[0]]
    return bool(_LEADING.fullmatch(between))


def _at_same_time(text: TimedText, slots: Sequence[Slot]) -> Iterator[Slot]:
    """Read "moved to Wednesday, same time" by the hour of the time that is given up."""
    found = _SAME_TIME.search(text.words)
    if (
        not found
        or not slots
        or any(slot.span[0] >= found.start() - 60 for slot in slots if slot.said is Said.FIXED)
    ):
        return
    days = [day for day in text.days if day.span[1] <= found.start()] or list(text.days)
    day, known = days[-1], slots[0]
    wall = known.start.timetz()
    if day.day == known.start.date() or is_former(text.before(day.span[0])):
        return
    start = datetime.combine(day.day, wall)
    lasts = known.end - known.start if known.end else None
    yield known._replace(
        start=start, end=start + lasts if lasts else None, span=found.span(), fits=day.fits,
        said=Said.FIXED, sentence=text.bounds(found.start()), about=True, agreed=True,
    )  # fmt: skip
