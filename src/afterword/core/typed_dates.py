"""Days and times as a person types them, read strictly: what is unclear is asked, not guessed."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.clock_words import NOON, Hours, find_hours, find_lengths
from afterword.core.date_words import (
    MONTHS,
    NEAR,
    WEEKDAYS,
    any_of,
    in_year,
    last_until,
    nearest,
    next_such_day,
    strictly_after,
)
from afterword.core.dates import When
from afterword.core.saying import Sentence, say

LONGEST = 100
"""Longer texts, in characters, are no typed dates."""
YEARS = range(1900, 2200)
"""Years outside of these are slips of the finger."""

_MONTH, _WEEKDAY = any_of(MONTHS), any_of(WEEKDAYS)
_YEAR = r"(?P<year>\d{4})"
_SPACE = re.compile(r"\s+")
_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2})?)\s?(z|[+-]\d{2}:?\d{2})?", re.ASCII
)
_STEPS = re.compile(
    r"(?:(?P<sign>[+-])\s?|in )(?P<count>\d{1,3})\s?(?P<unit>d|w|days?|weeks?|tagen?|wochen?)",
    re.ASCII,
)
_WEEKDAY_FIRST = re.compile(rf"(?P<weekday>{_WEEKDAY})\.?,?(?: (?:the|den|der)\b)? ?(?P<rest>.+)")
_WEEKDAY_LAST = re.compile(rf"(?P<rest>.+?),? \(?(?P<weekday>{_WEEKDAY})\.?\)?")
_SUCH_WEEKDAY = re.compile(
    rf"(?:(?P<this>this|coming|diesen|kommenden|ce)|(?P<next>next|nächsten|naechsten)"
    rf"|(?P<last>last|letzten)) (?P<after>{_WEEKDAY})\.?"
)
_LEADING = re.compile(r"^(?:(?:on|am|the|den|der|le|for)\b ?)+")
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? ?(?:of )?(?P<name>{_MONTH})\.?(?:,? {_YEAR})?",
        rf"(?P<name>{_MONTH})\.? ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR})?",
        r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.? ?(?P<year>\d{4}|\d{2})?",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)",
    )
)
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?", re.ASCII)


class NotADate(ValueError):
    """The words are no day, no possible day, or more than one; ``says`` tells which, kindly.

    ``proposals`` are the days (or instants) that may have been meant, the likelier one first.
    """

    def __init__(self, says: Sentence, proposals: Iterable[date] = ()) -> None:
        super().__init__(says.template)
        self.says = says
        self.proposals = tuple(proposals)


class Span(NamedTuple):
    """When an interview begins and, if it was said, when it ends; both aware."""

    start: datetime
    end: datetime | None


class _Frame(NamedTuple):
    """What a day is read against."""

    today: date
    past: bool
    country: str


def read_day(text: str, today: date, *, past: bool = False, country: str = "") -> date:
    """Read a day: ISO, "4 Dec", "Fri 4 Dec", "fri", "tomorrow", "+3d", "4.12.", "04/12".

    A day without a year is the next one from today on, a bare weekday the next one strictly
    after today; with ``past`` both are the last one up to and including today. A written year
    is taken as it stands. ``country`` (ISO 3166) "US" makes 04/12 a day of April; elsewhere
    the two readings are asked. Raises NotADate, also where a time of day is written.
    """
    day, hours, _ = _parts(text, _Frame(today, past, country))
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
    day, hours, minutes = _parts(text, _Frame(today, past, country))
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
    day, hours, minutes = _parts(text, _Frame(today, past, country))
    if not hours:
        raise NotADate(say("At what time on {day}? For example “{day} 14:00”.", day=day), (day,))
    start = _start(day, hours, zone)
    if hours.end:
        return _ordered(start, _on_the_clock(day, hours.end, zone))
    lasts = timedelta(minutes=minutes)
    return Span(start, (start.astimezone(UTC) + lasts).astimezone(zone) if minutes else None)


def _ordered(start: datetime, end: datetime) -> Span:
    if end <= start:
        sentence = "The end, {end}, is not after the start, {start}. Please write both again."
        raise NotADate(say(sentence, end=end, start=start), (start,))
    return Span(start, end)


def _parts(text: str, frame: _Frame) -> tuple[date, Hours | None, int]:
    """Take the text apart into its day, its time of day and its length in minutes."""
    words = _SPACE.sub(" ", text.strip()).casefold()
    if not words or len(words) > LONGEST:
        raise _not_understood(text)
    rest, minutes = _without_length(words)
    found = find_hours(rest)
    if len(found) > 1 or (minutes and not found):
        raise _not_understood(text)
    if not found:
        return _day(words, text, frame), None, 0
    rest = (rest[: found[0].span[0]] + " " + rest[found[0].span[1] :]).strip(" ,;@·")
    rest = re.sub(r"(^(on|am) | (at|um|@|,|from|von|à)$)", "", rest).strip(" ,")
    day = _day(_SPACE.sub(" ", rest), text, frame) if rest else frame.today
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
        raise _not_understood(text) from None
    if read.year not in YEARS:
        raise _not_understood(text)
    return read if read.tzinfo else _on_the_clock(read.date(), read.time(), zone)


def _on_the_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Give the instant of a wall clock; an hour that the clocks skip is asked (RULES D.4)."""
    wall = datetime.combine(day, clock, tzinfo=zone)
    after = wall.astimezone(UTC).astimezone(zone)
    if after.replace(tzinfo=None) == wall.replace(tzinfo=None):
        return wall
    before = wall.replace(fold=1).astimezone(UTC).astimezone(zone)
    sentence = "On {day} the clocks skip {time} in {place}. Is it {before} or {after}?"
    shown = {"time": f"{clock:%H:%M}", "before": f"{before:%H:%M}", "after": f"{after:%H:%M}"}
    raise NotADate(say(sentence, day=day, place=str(zone), **shown), (before, after))


def _day(words: str, text: str, frame: _Frame) -> date:
    bare = _LEADING.sub("", words.strip(" ,"), count=1)
    for read in (_near, _stepped, _weekday, _such_weekday):
        if day := read(bare, frame):
            return day
    return _dated(bare, text, frame)


def _near(words: str, frame: _Frame) -> date | None:
    return frame.today + timedelta(days=NEAR[words]) if words in NEAR else None


def _stepped(words: str, frame: _Frame) -> date | None:
    found = _STEPS.fullmatch(words)
    if not found:
        return None
    count = int(found["count"]) * (7 if found["unit"].startswith("w") else 1)
    return frame.today + timedelta(days=-count if found["sign"] == "-" else count)


def _weekday(words: str, frame: _Frame) -> date | None:
    number = WEEKDAYS.get(words.rstrip("."))
    if number is None:
        return None
    find = last_until if frame.past else strictly_after
    return find(frame.today, number)


def _such_weekday(words: str, frame: _Frame) -> date | None:
    """Read "this", "last" and "next Friday"; the last one is asked from Monday to Thursday."""
    found = _SUCH_WEEKDAY.fullmatch(words)
    if not found:
        return None
    today, number = frame.today, WEEKDAYS[found["after"]]
    if found["last"]:
        return last_until(today - timedelta(days=1), number)
    monday = today - timedelta(days=today.weekday())
    if found["this"]:
        return monday + timedelta(days=number)
    coming, week_after = strictly_after(today, number), monday + timedelta(days=7 + number)
    if today.weekday() < WEEKDAYS["fri"] and coming != week_after:
        proposals = (coming, week_after)
        raise NotADate(say("Is that {one} or {two}?", one=coming, two=week_after), proposals)
    return week_after


def _dated(words: str, text: str, frame: _Frame) -> date:
    """Read a date with or without a weekday beside it."""
    found = _WEEKDAY_FIRST.fullmatch(words) or _WEEKDAY_LAST.fullmatch(words)
    days = _readings(found["rest"].strip() if found else words, text, frame)
    if found:
        number = WEEKDAYS[found["weekday"]]
        fitting = tuple(day for day in days if day.weekday() == number)
        if not fitting:
            raise _contradiction(text, nearest(days[0], number), days[0])
        days = fitting
    if len(days) > 1:
        sentence = "{typed} may be {one} or {two}. Which one is it?"
        raise NotADate(say(sentence, typed=_quoted(text), one=days[0], two=days[1]), days)
    return days[0]


def _contradiction(text: str, near: date, given: date) -> NotADate:
    sentence = "In {typed} the weekday does not fit the date; did you mean {one} or {two}?"
    one, two = sorted((near, given))
    return NotADate(say(sentence, typed=_quoted(text), one=one, two=two), (one, two))


def _readings(words: str, text: str, frame: _Frame) -> tuple[date, ...]:
    """Give all days that a written date may be: one, or two for 04/12."""
    if slashed := _SLASHED.fullmatch(words):
        return _slashed(slashed, text, frame)
    for form in _FORMS:
        if found := form.fullmatch(words):
            return (_single(found.groupdict(), text, frame),)
    raise _not_understood(text)


def _single(found: dict[str, str | None], text: str, frame: _Frame) -> date:
    number = int(found["day"] or 0)
    name, digits = found.get("name"), found.get("month")
    if not name and not digits:
        return _numbered_day(number, text, frame)
    month = MONTHS[name] if name else int(digits or 0)
    day = _placed(_year(found.get("year")), month, number, frame)
    if day is None:
        raise _impossible(text, _year(found.get("year")), (month, number), frame)
    return day


def _slashed(found: re.Match[str], text: str, frame: _Frame) -> tuple[date, ...]:
    one, two, year = int(found["one"]), int(found["two"]), _year(found["year"])
    day_first, month_first = _placed(year, two, one, frame), _placed(year, one, two, frame)
    if frame.country[:2].upper() == "US" and month_first:
        return (month_first,)
    days = tuple(dict.fromkeys(day for day in (day_first, month_first) if day))
    if not days:
        raise _impossible(text, year, (two, one), frame)
    return days


def _numbered_day(number: int, text: str, frame: _Frame) -> date:
    """Find "the 5th" in this month or the nearest one that has it (FORMATS 1)."""
    step = -1 if frame.past else 1
    for months in range(13):
        count = frame.today.year * 12 + frame.today.month - 1 + months * step
        day = in_year(count // 12, count % 12 + 1, number)
        if day and (day <= frame.today if frame.past else day >= frame.today):
            return day
    raise _not_understood(text)


def _placed(year: int | None, month: int, day: int, frame: _Frame) -> date | None:
    if year is not None:
        return in_year(year, month, day) if year in YEARS else None
    return next_such_day(frame.today, month, day, past=frame.past)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _impossible(text: str, year: int | None, rest: tuple[int, int], frame: _Frame) -> NotADate:
    """Offer the last day of that month and the first of the next for a day that is neither."""
    month, day = rest
    today = frame.today
    turned = -(month > today.month) if frame.past else int(month < today.month)
    first = _placed(year or today.year + turned, month, 1, frame)
    if first is None or not 1 <= day <= 31:
        return _not_understood(text)
    after = date(first.year + month // 12, month % 12 + 1, 1)
    last = after - timedelta(days=1)
    sentence = "{typed} is not in the calendar; did you mean {last} or {after}?"
    return NotADate(say(sentence, typed=_quoted(text), last=last, after=after), (last, after))


def _not_understood(text: str) -> NotADate:
    sentence = "{typed} is no date that can be read. Try “4 Dec”, “fri”, “+3d” or “2026-12-04”."
    return NotADate(say(sentence, typed=_quoted(text)))


def _quoted(text: str) -> str:
    shown = _SPACE.sub(" ", text.strip())
    return f"“{shown if len(shown) <= 40 else shown[:39] + '…'}”"
