"""Several files are read together: parts of one day, updates, and what is refused."""

import pytest

from afterword.actions.read_invite import read_invites
from afterword.outside.calendar.invitations import read_invitations

pytestmark = pytest.mark.calendar

ME = "ada@home.example"


def event(uid: str, start: str, *, end: str = "", more: str = "", method: str = "REQUEST") -> bytes:
    """Make a calendar file with one interview at Northwind."""
    ends = f"DTEND;TZID=Europe/London:{end}\n" if end else ""
    return (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:{uid}\n"
        f"DTSTART;TZID=Europe/London:{start}\n{ends}SUMMARY:Interview Northwind\n{more}"
        "ORGANIZER;CN=Jo Lindqvist:mailto:jo@northwind.example\nEND:VEVENT\nEND:VCALENDAR\n"
    ).encode()


def test_parts_of_one_day_in_two_files_are_one():
    first = event("1", "20261124T100000", end="20261124T104500")
    guest = "ATTENDEE;CN=Priya Raman:mailto:priya@northwind.example\n"
    second = event("2", "20261124T110000", end="20261124T114500", more=guest)
    (reading,) = read_invitations([("b.ics", second), ("a.ics", first)], ME)
    (invite,) = reading.invites
    assert reading.files == ("b.ics", "a.ics")
    assert invite.start.isoformat() == "2026-11-24T10:00:00+00:00"
    assert invite.end.isoformat() == "2026-11-24T11:45:00+00:00"
    assert [one.name for one in invite.people] == ["Jo Lindqvist", "Priya Raman"]


def test_two_days_stay_two():
    files = [("a", event("1", "20261124T100000")), ("b", event("2", "20261125T100000"))]
    assert [one.files for one in read_invitations(files, ME)] == [("a",), ("b",)]


def test_two_employers_on_one_day_stay_two():
    other = event("2", "20261124T140000").replace(b"Northwind", b"Quillworks")
    other = other.replace(b"northwind", b"quillworks")
    readings = read_invitations([("a", event("1", "20261124T100000")), ("b", other)], ME)
    assert [one.invites[0].company_guess for one in readings] == ["Northwind", "Quillworks"]


def test_an_update_in_another_file_wins():
    old = event("1", "20261124T100000", more="SEQUENCE:0\n")
    new = event("1", "20261126T100000", more="SEQUENCE:1\n")
    for files in ([("old", old), ("new", new)], [("new", new), ("old", old)]):
        (reading,) = read_invitations(files, ME)
        assert [one.day.day for one in reading.invites] == [26]


def test_a_cancellation_in_another_file_wins():
    asked = event("1", "20261124T100000", more="SEQUENCE:0\n")
    off = event("1", "20261124T100000", more="SEQUENCE:1\n", method="CANCEL")
    (reading,) = read_invitations([("a", asked), ("b", off)], ME)
    assert [one.cancelled for one in reading.invites] == [True]


def test_rounds_on_two_days_in_one_file_are_two_interviews():
    one, two = event("1", "20261124T100000"), event("2", "20261126T100000")
    both = one.replace(b"END:VCALENDAR\n", two[two.index(b"BEGIN:VEVENT") :])
    (reading,) = read_invitations([("a", both)], ME)
    assert [invite.day.day for invite in reading.invites] == [24, 26]


def test_what_is_refused_keeps_its_place():
    files = [("a", b""), ("b", event("1", "20261124T100000")), ("c", b"\x00\x01")]
    readings = read_invitations(files, ME)
    assert [bool(one.refused) for one in readings] == [True, False, True]


def test_a_large_calendar_gives_its_one_interview():
    filler = b"".join(
        b"BEGIN:VEVENT\nUID:d%d\nDTSTART:20261120T140000Z\nSUMMARY:Choir\nEND:VEVENT\n" % n
        for n in range(3000)
    )
    data = event("1", "20261124T100000").replace(b"BEGIN:VEVENT", filler + b"BEGIN:VEVENT", 1)
    (reading,) = read_invitations([("all.ics", data)], ME)
    assert [one.day.day for one in reading.invites] == [24]


def test_one_uid_at_two_firms_is_two_interviews():
    other = event("1", "20261124T140000").replace(b"Northwind", b"Quillworks")
    other = other.replace(b"northwind", b"quillworks")
    readings = read_invitations([("a", event("1", "20261124T100000")), ("b", other)], ME)
    assert [one.files for one in readings] == [("a",), ("b",)]


def test_a_mail_without_a_firm_joins_the_file_of_the_same_start_and_person():
    mail = (
        b"From: Jo Lindqvist <jo.lindqvist@gmail.com>\nSubject: Your interview\n"
        b"Date: Fri, 20 Nov 2026 09:12:00 +0000\n\nSee you on Tuesday 24 November at 10:00.\n\n"
        b"Jo Lindqvist"
    )
    readings = read_invitations([("m.eml", mail), ("a.ics", event("1", "20261124T100000"))], ME)
    assert [one.files for one in readings] == [("m.eml", "a.ics")]
    stranger = mail.replace(b"Jo Lindqvist", b"Al Berg").replace(b"jo.l", b"al.b")
    readings = read_invitations([("m.eml", stranger), ("a.ics", event("1", "20261124T100000"))], ME)
    assert len(readings) == 2


def test_the_machine_format_names_the_first_file_and_tells_all():
    first = event("1", "20261124T100000", end="20261124T104500")
    second = event("2", "20261124T110000", end="20261124T114500")
    (answer,) = read_invites([("b.ics", second), ("a.ics", first)], ME)
    assert answer.line["file"] == "b.ics"
    assert answer.more["files"] == ["b.ics", "a.ics"]
    assert (answer.line["start"], answer.line["end"]) == (
        "2026-11-24T10:00:00+00:00",
        "2026-11-24T11:45:00+00:00",
    )
