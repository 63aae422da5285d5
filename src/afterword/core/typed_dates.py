"""Days and times as a person types them, read strictly: what is unclear is asked, not guessed."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.clock_words import NOON, Hours, find_hours, find_lengths
from afterword.core.dates import When
from afterword.core.not_a_date import NotADate, not_understood
from afterword.core.saying import say
from afterword.core.typed_days import YEARS, Frame, typed_day

__all__ = ["NotADate", "Span", "read_day", "read_span", "read_when"]

LONGEST = 100
"""Longer texts, in characters, are no typed dates."""
_SPACE = re.compile(r"\s+")
_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2})?)\s?(z|[+-]\d{2}:?\d{2})?", re.ASCII
)


class Span(NamedTuple):
    """When an interview begins and, if it was said, when it ends; both aware."""

    start: datetime
    end: datetime | None


def read_day(text: str, today: date, *, past: bool = False, country: str = "") -> date:
    """Read a day: ISO, "4 Dec", "Fri 4 Dec", "fri", "tomorrow", "+3d", "4.12.", "04/12".

    A day without a year is the next one from today on, a bare weekday the next one strictly
    after today; with ``past`` both are the last one up to and including today. A written year
    is taken as it stands. ``country`` (ISO 3166) "US" makes 04/12 a day of April; elsewhere
    the two readings are asked. Raises NotADate, also where a time of day is written.
    """
    day, hours, _ = _parts(text, Frame(today, past, country))
    if hours:
        raise NotADate(say("Only a day is needed here: {day}, without the time?", day=day), (day,))
    return day


def read_when(
    text: str, today: date, zone: ZoneInfo, *, past: bool = False, country: str = ""
) -> When:
    """Read a day as ``read_day`` does, or an instant where a time stands beside it.

    The instant is aware: in ``zone``, or with the offset that is written. A time alone is
    today's. Of an hour that the clocks show twice it is the first; an hour that they skip
    raises NotADate with both sides, as does a range ("14:00-15:00"), which is no instant.
    """
    if instant := _iso_instant(text, zone):
        return instant
    day, hours, minutes = _parts(text, Frame(today, past, country))
    if not hours:
        return day
    start = _start(day, hours, zone)
    if hours.end or minutes:
        raise NotADate(say("One time is needed here: {start}?", start=start), (start,))
    return start


def read_span(
    text: str, today: date, zone: ZoneInfo, *, past: bool = False, country: str = ""
) -> Span:
    """Read when an interview takes place: "Tue 24 Nov 14:00", "tue 14:00-15:00", "2pm for 1h".

    Both ends are aware as in ``read_when``; the end is None unless it, or a length, is
    written. Raises NotADate as well where no time is written, or the end is not after the start.
    """
    if instant := _iso_instant(text, zone):
        return Span(instant, None)
    day, hours, minutes = _parts(text, Frame(today, past, country))
    if not hours:
        raise NotADate(say("At what time on {day}? For example “{day} 14:00”.", day=day), (day,))
    start = _start(day, hours, zone)
    if hours.end:
        return _ordered(start, _on_the_clock(day, hours.end, zone))
    lasts = timedelta(minutes=minutes)
    return Span(start, (start.astimezone(UTC) + lasts).astimezone(zone) if minutes else None)


def _ordered(start: datetime, end: datetime) -> Span:
    if end <= start:
        raise NotADate(
            say(
                "The end, {end}, is not after the start, {start}. Please write both again.",
                end=end,
                start=start,
            ),
            (start,),
        )
    return Span(start, end)


def _parts(text: str, frame: Frame) -> tuple[date, Hours | None, int]:
    """Take the text apart into its day, its time of day and its length in minutes."""
    words = _SPACE.sub(" ", text.strip()).casefold()
    if not words or len(words) > LONGEST:
        raise not_understood(text)
    rest, minutes = _without_length(words)
    found = find_hours(rest)
    if len(found) > 1 or (minutes and not found):
        raise not_understood(text)
    if not found:
        return typed_day(words, text, frame), None, 0
    rest = (rest[: found[0].span[0]] + " " + rest[found[0].span[1] :]).strip(" ,;@·")
    rest = re.sub(r"(^(on|am) | (at|um|@|,|from|von|à)$)", "", rest).strip(" ,")
    day = typed_day(_SPACE.sub(" ", rest), text, frame) if rest else frame.today
    return day, found[0], minutes


def _without_length(words: str) -> tuple[str, int]:
    for length in find_lengths(words):
        return (words[: length.span[0]] + words[length.span[1] :]).strip(" ,"), length.minutes
    return words, 0


def _start(day: date, hours: Hours, zone: ZoneInfo) -> datetime:
    """Give the start; "at 2" is asked, for it may be night or afternoon."""
    start = _on_the_clock(day, hours.start, zone)
    if not hours.open:
        return start
    late = _on_the_clock(day, hours.start.replace(hour=hours.start.hour + NOON), zone)
    raise NotADate(say("Is that {late} or {early}?", late=late, early=start), (late, start))


def _iso_instant(text: str, zone: ZoneInfo) -> datetime | None:
    """Read 2026-12-04T10:00 with or without an offset; None if it is written otherwise."""
    found = _INSTANT.fullmatch(text.strip().casefold())
    if not found:
        return None
    try:
        read = datetime.fromisoformat(f"{found[1]}T{found[2]}{(found[3] or '').upper()}")
    except ValueError:
        raise not_understood(text) from None
    if read.year not in YEARS:
        raise not_understood(text)
    return read if read.tzinfo else _on_the_clock(read.date(), read.time(), zone)


def _on_the_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Give the instant of a wall clock; an hour that the clocks skip is asked (RULES D.4)."""
    wall = datetime.combine(day, clock, tzinfo=zone)
    after = wall.astimezone(UTC).astimezone(zone)
    if after.replace(tzinfo=None) == wall.replace(tzinfo=None):
        return wall
    before = wall.replace(fold=1).astimezone(UTC).astimezone(zone)
    shown = {"time": f"{clock:%H:%M}", "before": f"{before:%H:%M}", "after": f"{after:%H:%M}"}
    raise NotADate(
        say(
            "On {day} the clocks skip {time} in {place}. Is it {before} or {after}?",
            day=day,
            place=str(zone),
            **shown,
        ),
        (before, after),
    )
