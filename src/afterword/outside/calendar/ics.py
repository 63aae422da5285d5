"""Calendar files, cut into events without trusting them, and read with the icalendar library."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from afterword.core.invite import Contact, Entry
from afterword.core.saying import Sentence, say
from afterword.outside.calendar.outline import Block, outline
from afterword.outside.calendar.series import first_left
from afterword.outside.calendar.zones import zone_named
from afterword.outside.unreadable import Unreadable

LARGEST = 4 * 1024 * 1024
"""Files above this size, in bytes, are not read."""
MOST_EVENTS = 150
"""So many events are read closely; of a larger calendar, those that speak of an interview."""
MOST_ATTENDEES = 100
LONGEST_FIELD = 1_000
LONGEST_TEXT = 20_000
"""Of longer fields, in characters, the beginning is read."""
_ABOUT_INTERVIEWS = re.compile(
    r"interview|gespräch|entretien|entrevista|colloquio|candidate|bewerb|screening|recruit|hiring",
    re.IGNORECASE,
)
_ZONE = re.compile(r';TZID=(?:"([^"]*)"|([^";\n]*?))(?=;|:(?:\d{8}|$))', re.IGNORECASE)
_ANY_ZONE = re.compile(r";TZID=", re.IGNORECASE)
_KEPT_ZONE = "X-ZONE"
_LINK = re.compile(r"https://[^\s<>\"']{4,500}")
_LINK_FIELDS = (
    "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "CONFERENCE", "URL",
)  # fmt: skip


class _Time(NamedTuple):
    """A date, or a time with the name of its zone and a doubt about it."""

    when: date | datetime
    tz: str | None = None
    doubt: Sentence | None = None


def read_calendar(data: bytes, *, method: str | None = None) -> tuple[Entry, ...]:
    """Read the events of a calendar file, at most 150 of them, in the order of the file.

    ``method`` is what the mail around it says, for files without a METHOD of their own.
    Raises Unreadable, and nothing else, whatever the bytes are.
    """
    if len(data) > LARGEST:
        raise Unreadable(
            say(
                "This file is larger than {mib} MiB and was not read. Please export the one event.",
                mib=LARGEST // (1024 * 1024),
            )
        )
    file = outline(data)
    if not file.events:
        raise Unreadable(
            say("There is no event (VEVENT) in this file. Please export the invitation again.")
        )
    said = file.method or method
    return tuple(_entry(block, file.zones, said) for block in _nearer(file.events))


def _nearer(events: list[Block]) -> list[Block]:
    if len(events) > MOST_EVENTS:
        events = [one for one in events if any(map(_ABOUT_INTERVIEWS.search, one.lines))]
    if len(events) > MOST_EVENTS:
        raise Unreadable(
            say(
                "This file holds more than {most} interviews. Please export fewer at a time.",
                most=MOST_EVENTS,
            )
        )
    return events


def _entry(block: Block, zones: Mapping[str, list[str]], method: str | None) -> Entry:
    """Read one event; what cannot be read in it is told in ``trouble`` or ``warnings``."""
    event = _component(block)
    start = _time(event, "DTSTART", zones)
    if start is None:
        return Entry(start=None, trouble=_no_start(block), summary=_text(event, "SUMMARY"),
                     description=_text(event, "DESCRIPTION"), method=method)  # fmt: skip
    end, doubts = _end(event, start, zones)
    first = first_left(event, start.when)
    if first is None:
        gone = say("Every date of this event is taken out again. Please type when it is.")
        return Entry(start=None, trouble=gone, summary=_text(event, "SUMMARY"),
                     description=_text(event, "DESCRIPTION"), method=method)  # fmt: skip
    start, end = start._replace(when=first), _moved(end, start.when, first)
    if not block.whole:
        doubts = (*doubts, say("The file breaks off inside of this event; please compare it."))
    override = _time(event, "RECURRENCE-ID", zones)
    stamp = _time(event, "DTSTAMP", zones)
    return Entry(
        start=start.when, end=end, tz=start.tz, method=method, summary=_text(event, "SUMMARY"),
        description=_described(event), place=_text(event, "LOCATION"), url=_link(event),
        organizer=next(_contacts(event, "ORGANIZER"), None),
        attendees=tuple(_contacts(event, "ATTENDEE")), uid=_text(event, "UID"),
        sequence=_number(event, "SEQUENCE"), status=_text(event, "STATUS").upper(),
        override_of=override.when if override else None, repeats="RRULE" in event,
        stamp=stamp.when if stamp and isinstance(stamp.when, datetime) else None,
        warnings=tuple(doubt for doubt in (start.doubt, *doubts) if doubt),
    )  # fmt: skip


def _moved(
    end: date | datetime | None, start: date | datetime, first: date | datetime
) -> date | datetime | None:
    """Give the end of a later instance of a series: as long after its start by the clock."""
    if end is None or start == first:
        return end
    if isinstance(end, datetime) and isinstance(start, datetime) and isinstance(first, datetime):
        wall = end.replace(tzinfo=None) - start.replace(tzinfo=None)
        return first + wall
    return end if isinstance(first, datetime) else end + (first - _day(start))


def _day(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def _component(block: Block) -> Any:
    """Let icalendar read one event without anything nested in it.

    Zone names are kept from it under another parameter: it would look them up as file names.
    """
    from icalendar import Event

    attendees = 0
    lines = ["BEGIN:VEVENT"]
    for line in block.lines:
        attendees += line[:8].upper() == "ATTENDEE"
        if ":" in line and (attendees <= MOST_ATTENDEES or line[:8].upper() != "ATTENDEE"):
            kept = _ZONE.sub(rf';{_KEPT_ZONE}="\1\2"', line, count=1)
            lines.append(_ANY_ZONE.sub(";X-LEFT=", kept))
    try:
        return Event.from_ical("\r\n".join([*lines, "END:VEVENT", ""]))
    except Exception:  # whatever the library trips over, the file is to blame
        raise Unreadable(
            say(
                "Line {line}: this event cannot be read. Please export the invitation again.",
                line=block.line,
            )
        ) from None


def _no_start(block: Block) -> Sentence:
    if place := block.place_of("DTSTART"):
        return say(
            "Line {line}: the start (DTSTART) is no date or time. Please type when it is.",
            line=place,
        )
    return say(
        "Line {line}: this event has no start (DTSTART). Please type when it is.", line=block.line
    )


def _value(event: Any, name: str) -> Any:
    """Give the first value of a field that may stand there more than once."""
    value = event.get(name)
    return (value[0] if value else None) if isinstance(value, list) else value


def _meaning(event: Any, name: str) -> Any:
    """Give the date, time or length of a field; None where its text is broken."""
    try:
        return getattr(_value(event, name), "dt", None)
    except ValueError:
        return None


def _text(event: Any, name: str) -> str:
    value = _value(event, name)
    longest = LONGEST_TEXT if name in ("DESCRIPTION", "X-ALT-DESC") else LONGEST_FIELD
    return "" if value is None else str(value).strip()[:longest]


def _number(event: Any, name: str) -> int:
    digits = _text(event, name)
    return int(digits) if digits.isdecimal() and len(digits) < 10 else 0


def _time(event: Any, name: str, zones: Mapping[str, list[str]]) -> _Time | None:
    """Read a date or a time; a zone that cannot be resolved leaves the time floating."""
    when = _meaning(event, name)
    if not isinstance(when, date) or not 1900 <= when.year <= 2200:
        return None
    if not isinstance(when, datetime):
        return _Time(when)
    wall = when.replace(tzinfo=None)
    tzid = "UTC" if when.tzinfo else str(_value(event, name).params.get(_KEPT_ZONE, ""))
    if not tzid:
        return _Time(wall)
    zone = zone_named(tzid, zones)
    if zone is None:
        return _Time(
            wall,
            None,
            say(
                "The time zone {zone} is not known, so the time is taken as it is written.",
                zone=f"“{tzid[:60]}”",
            ),
        )
    return _Time(wall.replace(tzinfo=zone.zone), zone.name)


def _end(
    event: Any, start: _Time, zones: Mapping[str, list[str]]
) -> tuple[date | datetime | None, tuple[Sentence | None, ...]]:
    """Give the end from DTEND or DURATION, with the last day of an all-day event included."""
    ended = _time(event, "DTEND", zones)
    end = ended.when if ended else _after(start.when, event)
    if not isinstance(start.when, datetime):
        return _last_day(start.when, end), ()
    if not isinstance(end, datetime):
        return None, ()
    if (end.tzinfo is None) != (start.when.tzinfo is None):
        end = end.replace(tzinfo=start.when.tzinfo)
    if end.timestamp() < start.when.timestamp() if end.tzinfo else end < start.when:
        return None, (say("The end lies before the start, so it was left out."),)
    return (end.astimezone(start.when.tzinfo) if end.tzinfo else end), ()


def _last_day(start: date, end: date | None) -> date:
    if end is None or isinstance(end, datetime):
        return start
    return max(start, end - timedelta(days=1))


def _after(start: date | datetime, event: Any) -> date | datetime | None:
    """Add a DURATION: elapsed time, as the clocks may change in between."""
    lasts = _meaning(event, "DURATION")
    if not isinstance(lasts, timedelta) or not timedelta(0) < lasts < timedelta(days=400):
        return None
    if isinstance(start, datetime) and start.tzinfo:
        return datetime.fromtimestamp(start.timestamp() + lasts.total_seconds(), start.tzinfo)
    return start + lasts


def _contacts(event: Any, name: str) -> Iterator[Contact]:
    value = event.get(name)
    for one in value if isinstance(value, list) else [value] if value is not None else []:
        params = getattr(one, "params", {})
        address = re.sub(r"^mailto:\s*", "", str(one).strip(), flags=re.IGNORECASE)
        waits = str(params.get("PARTSTAT", "NEEDS-ACTION")).upper() == "NEEDS-ACTION"
        yield Contact(
            name=str(params.get("CN", "")).strip()[:200],
            email=address[:320] if "@" in address and " " not in address else "",
            sort=str(params.get("CUTYPE", "INDIVIDUAL")).upper(),
            duty=str(params.get("ROLE", "REQ-PARTICIPANT")).upper(),
            waits=waits,
        )


def _described(event: Any) -> str:
    """Give the description as plain text; some programs write HTML into it."""
    from afterword.outside.mail.html import plain

    text = _text(event, "DESCRIPTION") or _text(event, "X-ALT-DESC")
    return plain(text) if "<" in text and re.search(r"</|<br|<p>", text, re.IGNORECASE) else text


def _link(event: Any) -> str:
    for name in _LINK_FIELDS:
        if found := _LINK.search(_text(event, name)):
            return found[0]
    return ""
