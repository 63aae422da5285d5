"""Hostile and broken files are refused quickly, and nothing but Unreadable escapes."""

import random
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.outside.calendar.ics import LARGEST, read_calendar
from afterword.outside.calendar.invitations import Reading, read_invitation, read_invitations
from afterword.outside.mail.mime import open_mail
from afterword.outside.unreadable import Unreadable
from tests.outside.calendar.cases import CASES, file_of

pytestmark = [pytest.mark.calendar, pytest.mark.fuzz]

FILES = [file_of(case) for case in CASES.values()]
ODD = (
    b"=?utf-8?b?", b"\xff\xfe", b"Feb 30 ", b"29:99", b";TZID=../../etc/passwd", b"\r\n ", b"\x00",
    b"14:00 or 15:00 ", b"DTSTART:00010101T000000Z\n", b"99999999999", b"BEGIN:VEVENT\n",
    b"DTSTART:99991231T235959Z\nDURATION:P9999D\n", b"END:VCALENDAR\n", b"+99:99", b"<div>",
)  # fmt: skip


def calendar(*lines: str, text: str = "") -> bytes:
    """Make a calendar file of one event."""
    head = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261124T140000Z"]
    tail = [f"DESCRIPTION:{text}", "SUMMARY:Interview", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join([*head, *tail]).encode()


def mail(text: str, kind: str = "text/plain") -> bytes:
    """Make a mail about an interview."""
    head = "From: jo@n.example\nSubject: Interview\nDate: Fri, 20 Nov 2026 09:12:00 +0100\n"
    return f"{head}Content-Type: {kind}; charset=utf-8\n\n{text}".encode()


BOMBS = {
    "components in components": b"BEGIN:VCALENDAR\n" * 100_000,
    "events in events": b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 100_000,
    "a rule for every second": calendar("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"),
    "exceptions without end": calendar("EXDATE:" + ",".join(["20261124T140000Z"] * 5000)),
    "guests without end": calendar(
        *(f"ATTENDEE;CN=Jo N:mailto:jo{n}@n.example" for n in range(30_000))
    ),
    "folds without end": b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview" + b"\n a" * 500_000,
    "events without end": b"BEGIN:VCALENDAR\n"
    + b"BEGIN:VEVENT\nSUMMARY:Dentist\nEND:VEVENT\n" * 50_000,
    "zones without end": b"BEGIN:VCALENDAR\n"
    + b"BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n" * 50_000,
    "more than is read": b"BEGIN:VCALENDAR\n" + b"x" * LARGEST,
    "times without end": mail("24 Nov 14:00 " * 20_000),
    "links without end": mail("https://" * 20_000),
    "names without end": mail("interview with " + "Abc de la " * 20_000),
    "days in HTML without end": mail("<p>Interview on 24 Nov 14:00</p>" * 12_000, "text/html"),
    "tags in tags": mail("<div>" * 100_000, "text/html"),
    "tables in tables": mail("<table><tr><td>" * 3_000, "text/html"),
    "parts in parts": b"From: a@b.c\n"
    + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500)
    ),
    "parts without end": b"From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\n\nx\n" * 60_000,
    "a header without end": b"To: "
    + b"<a," * 200_000
    + b"\nSubject: "
    + b"=?utf-8?q?a?= " * 50_000
    + b"\n\nx",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_little(name):
    read_invitation("warm", FILES[0], "")
    begun = time.process_time()
    assert isinstance(read_invitation("x", BOMBS[name], "ada@home.example"), Reading)
    assert time.process_time() - begun < 1.5


@given(st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused(data):
    for read in (read_calendar, open_mail):
        with suppress(Unreadable):
            read(data)
    for begin in (b"", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", b"From: a@b.c\n"):
        (reading,) = read_invitations([("x", begin + data)], "Ada Reyes")
        assert reading.invites or reading.refused


@given(st.integers(0, 2**32), st.sampled_from(FILES))
@settings(max_examples=300, deadline=None)
def test_any_change_to_a_real_file_is_read_or_refused(seed, data):
    dice, changed = random.Random(seed), bytearray(data)
    for _ in range(dice.randint(1, 6)):
        place = dice.randrange(len(changed) + 1)
        other = dice.choice(FILES)
        cut = dice.randrange(len(other) + 1)
        changed[place : place + dice.choice((0, 1, 20))] = dice.choice(
            (b"", bytes([dice.randrange(256)]), dice.choice(ODD), other[cut : cut + 200])
        )
    (reading,) = read_invitations([("x", bytes(changed))], dice.choice(("", "ada@home.example")))
    assert reading.invites or reading.refused
