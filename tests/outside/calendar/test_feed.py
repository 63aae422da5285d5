"""The calendar file is what calendars expect, whatever stands in the names."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from afterword.core.feed import Event
from afterword.outside.calendar.feed import Published, fit, written

pytestmark = pytest.mark.calendar

NOW = datetime(2026, 11, 24, 20, 22, tzinfo=UTC)
HOUR = timedelta(hours=1)
HOSTILE = (
    "O’Neill, Söhne; \\n & “Co” 😀\r\nEND:VEVENT\r\nBEGIN:VEVENT\rATTENDEE:mailto:x@y.example\n"
    "\x00\x07\x0b\x1b[31m\u2028\u202e" + "長い名前" * 40
)


def published(**more: Any) -> Published:
    event = Event(
        key="k", application="a", title="Thank Priya Raman", start=NOW, end=NOW + HOUR,
        says=("Because.", "Changes if: you send it"),
    )._replace(**more)  # fmt: skip
    return Published(event, "0123@afterword", 7, NOW)


def read(*published: Published) -> list[Any]:
    """Read the file back with the library that others use too."""
    return list(Calendar.from_ical(written(published)).walk("VEVENT"))


def test_the_file_says_who_made_it_and_when_to_look_again() -> None:
    calendar = Calendar.from_ical(written([published()]))
    assert (calendar["VERSION"], calendar["PRODID"]) == ("2.0", "-//Afterword//Afterword//EN")
    lines = written([]).decode().split("\r\n")
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT4H" in lines
    assert "X-PUBLISHED-TTL:PT4H" in lines
    assert "NAME:Afterword" in lines


def test_what_was_written_is_what_is_read() -> None:
    [event] = read(published(place="12 Harbor Street, New York", busy=True, rings=-HOUR))
    assert event["SUMMARY"] == "Thank Priya Raman"
    assert event["DESCRIPTION"] == "Because.\nChanges if: you send it"
    assert event["LOCATION"] == "12 Harbor Street, New York"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (NOW, NOW + HOUR)
    assert (event["UID"], event["SEQUENCE"]) == ("0123@afterword", 7)
    assert (event["DTSTAMP"].dt, event["LAST-MODIFIED"].dt) == (NOW, NOW)
    assert (event["STATUS"], event["TRANSP"], event["CLASS"]) == ("CONFIRMED", "OPAQUE", "PRIVATE")
    [alarm] = event.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", -HOUR)


def test_what_depends_on_silence_is_tentative_and_takes_no_time() -> None:
    [event] = read(published(tentative=True))
    assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")
    assert list(event.walk("VALARM")) == []


def test_days_are_days_and_instants_are_in_utc() -> None:
    day, there = date(2026, 12, 17), timedelta(hours=-5)
    start = datetime(2026, 12, 3, 10, tzinfo=timezone(there))
    content = written([
        published(start=day, end=day + timedelta(days=1)), published(start=start, end=start + HOUR),
    ]).decode()  # fmt: skip
    assert "DTSTART;VALUE=DATE:20261217\r\n" in content
    assert "DTEND;VALUE=DATE:20261218\r\n" in content
    assert "DTSTART:20261203T150000Z\r\n" in content
    assert "TZID" not in content
    assert "VTIMEZONE" not in content


def test_a_hostile_name_adds_nothing_and_breaks_nothing() -> None:
    one = published(title=HOSTILE, says=(HOSTILE, "after"), place=HOSTILE, rings=HOUR)
    content = written([one])
    lines = content.decode().split("\r\n")
    assert lines.count("BEGIN:VEVENT") == 1
    assert not any(line.startswith(("ATTENDEE", "ORGANIZER")) for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)
    assert content.count(b"\n") == content.count(b"\r\n")
    [event] = read(one)
    assert event["SUMMARY"] == event["LOCATION"] == fit(HOSTILE)
    assert event["DESCRIPTION"] == f"{fit(HOSTILE)}\nafter"
    assert "😀" in event["SUMMARY"]
    assert "\x1b" not in event["SUMMARY"]


@given(st.text(max_size=200))
def test_any_text_comes_back(text: str) -> None:
    [event] = read(published(title=text, says=(text,)))
    assert event["SUMMARY"] == fit(text)
    assert event["DESCRIPTION"] == fit(text)


def test_the_same_events_make_the_same_bytes() -> None:
    assert written([published(), published()]) == written([published(), published()])
