"""Whether entries and mails make an interview is thought out without any file."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from afterword.core.days_in_text import find_days
from afterword.core.interview_words import speaks_of_interview
from afterword.core.invite import Contact, Entry, Invite, Mail, Part, Refused
from afterword.core.job_words import find_title, is_head
from afterword.core.name_runs import find_names, is_personal, tidy_name
from afterword.core.readers.employer import label_of
from afterword.core.readers.interview_days import merge_days
from afterword.core.readers.invitation import read_entries
from afterword.core.readers.mailed_invitation import read_mail
from afterword.core.readers.meeting_place import place_of_mail
from afterword.core.readers.slots import slots_in
from afterword.core.readers.stated_time import Doubt, stated_time
from afterword.core.zone_words import iana, zone_beside, zone_of_place

pytestmark = pytest.mark.core

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
WRITTEN = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def entry(**said) -> Entry:
    """Make an entry about an interview in UTC."""
    return Entry(**{"start": START, "tz": "UTC", "summary": "Interview", "uid": "1"} | said)


def local(text: str) -> datetime:
    """Give a time without a zone."""
    return datetime.fromisoformat(text)


def only(outcomes) -> Invite:
    """Give the one interview that was made."""
    (invite,) = outcomes
    assert isinstance(invite, Invite), invite
    return invite


def test_nothing_makes_no_interview():
    (refused,) = read_entries((), None, "")
    assert isinstance(refused, Refused)
    assert not refused.is_interview


def test_the_later_stamp_wins_where_the_sequence_is_the_same():
    later = START + timedelta(hours=1)
    one, two = entry(stamp=START), entry(stamp=later, start=later)
    for entries in ((one, two), (two, one)):
        assert only(read_entries(entries, None, "")).start == later


def test_a_lone_instance_of_a_series_stands_for_it():
    first = entry(override_of=START)
    second = entry(override_of=START + timedelta(days=7), start=START + timedelta(days=7))
    for entries in ((first, second), (second, first)):
        assert only(read_entries(entries, None, "")).start == START


def test_a_later_instance_leaves_the_first_alone():
    moved = entry(override_of=START + timedelta(days=7), start=START + timedelta(days=8))
    assert only(read_entries((entry(repeats=True), moved), None, "")).start == START


def test_the_first_instance_of_whole_days_is_moved_too():
    day = date(2026, 11, 24)
    moved = entry(start=date(2026, 11, 25), tz=None, override_of=day)
    invite = only(read_entries((entry(start=day, tz=None), moved), None, ""))
    assert (invite.day, invite.all_day) == (date(2026, 11, 25), True)


def test_words_by_the_clock_of_another_place_agree():
    text = "We meet on Tuesday 24 November 2026 at 9:00 am EST."
    assert only(read_entries((entry(description=text),), None, "")).start == START


def test_words_of_a_part_of_a_floating_event_agree():
    floating = {"start": local("2026-11-24T14:00"), "end": local("2026-11-24T17:00"), "tz": None}
    text = "On 24 November 2026 at 15:00 you meet Priya Raman."
    assert only(read_entries((entry(description=text, **floating),), None, "")).tz is None


def test_words_that_name_another_weekday_are_asked():
    text = "We meet on Monday 24 November 2026 at 14:00."
    (refused,) = read_entries((entry(description=text),), None, "")
    assert refused.is_interview
    assert "weekday" in refused.says.template


def test_a_mail_without_a_date_gives_only_full_dates():
    mail = Mail(subject="Interview", text="It is on Friday, 27 November 2026 at 10:00.")
    invite = read_mail(mail, "")
    assert (invite.start, invite.tz) == (local("2026-11-27T10:00"), None)
    assert isinstance(read_mail(Mail(subject="Interview", text="On Friday at 10:00."), ""), Refused)


def test_a_mail_that_gives_a_length_without_a_zone_has_an_end():
    mail = Mail(subject="Interview", text="On 27 November 2026 at 10:00 for 45 minutes.")
    assert read_mail(mail, "").end == local("2026-11-27T10:45")


def test_the_applicant_named_by_address_is_no_interviewer():
    guests = (
        Contact(name="Ada Reyes", email="ada@home.example"),
        Contact(name="Jo Lind", email="jo@n.example"),
    )
    invite = only(read_entries((entry(attendees=guests),), None, "ADA@home.example"))
    assert [(one.name, one.kind) for one in invite.people] == [("Jo Lind", Part.INTERVIEWER)]


def test_parts_on_one_day_keep_every_person_once():
    jo = Contact(name="Jo Lind", email="jo@n.example")
    one = only(read_entries((entry(organizer=jo),), None, ""))
    two = only(
        read_entries((entry(uid="2", attendees=(jo,), start=START + timedelta(hours=1)),), None, "")
    )
    (day,) = merge_days((one, two), one_file=True)
    assert len(day.people) == 1
    assert day.end == two.start


@pytest.mark.parametrize(
    ("title", "text", "about"),
    [
        ("Interview", "", True),
        ("Lunch", "", False),
        ("Call with Jo", "about your application and the role", True),
        ("Call with Jo", "about the kitchen", False),
        ("Meeting", "Interview training for managers", False),
        ("Interview training", "for the interview", False),
        ("Meeting", "Interview tips below. Your interview is on Monday.", True),
        ("Vorstellungsgespräch", "", True),
    ],
)
def test_what_is_about_a_job_interview_is_known(title, text, about):
    assert speaks_of_interview(title, text) is about


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Interview Senior Data Analyst", "Senior Data Analyst"),
        ("Head of Data at Northwind", "Head of Data"),
        ("Software Engineer II", "Software Engineer II"),
        ("Softwareentwickler*in gesucht", "Softwareentwickler"),
        ("chemistry teacher", "teacher"),
        ("nothing of the kind", ""),
    ],
)
def test_a_job_title_is_found_as_it_is_written(text, title):
    assert find_title(text) == title


def test_heads_of_titles_are_known_in_both_genders():
    assert all(map(is_head, ("analyst", "Buchhalterin", "Softwareentwicklerin", "nurses")))
    assert not is_head("kitchen")


@pytest.mark.parametrize(
    ("written", "email", "name"),
    [
        ("Raman, Priya (Northwind)", "", "Priya Raman"),
        ("'Priya Raman'", "", "Priya Raman"),
        ("priya.raman@n.example", "priya.raman@n.example", "Priya Raman"),
        ("", "priya@n.example", ""),
        ("NGUYEN, Minh", "", "Minh Nguyen"),
        ("Herr Dr. Paul Winter", "", "Dr. Paul Winter"),
        ("Jo Lind | Northwind", "", "Jo Lind"),
    ],
)
def test_a_display_name_is_tidied(written, email, name):
    assert tidy_name(written, email) == name


def test_names_are_runs_of_capitals():
    text = "with Frau Dr. Lena Brandt, Ludwig van den Berg and the Head of Data, Ana-Maria Ruiz"
    assert [one.name for one in find_names(text)] == [
        "Dr. Lena Brandt",
        "Ludwig van den Berg",
        "Ana-Maria Ruiz",
    ]
    assert next(find_names("Frau Brandt")).is_full
    assert not is_personal("Northwind Analytics")
    assert not is_personal("Room 12")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("at 2pm CET", "Europe/Berlin"), ("UK time", "Europe/London"), ("GMT+1", "+01:00"),
        ("UTC-05:30", "-05:30"), ("UTC+0", "UTC"), ("Berlin time", "Europe/Berlin"),
        ("(Europe/Madrid)", "Europe/Madrid"), ("Eastern Time", "America/New_York"),
    ],
)  # fmt: skip
def test_a_zone_that_is_named_is_found(text, name):
    assert zone_beside(text).name == name


def test_no_zone_is_made_up():
    assert zone_beside("in Berlin") is None
    assert zone_beside("UTC+99") is None
    assert zone_of_place("Berlin or London") is None
    assert zone_of_place("Berlin").zone == ZoneInfo("Europe/Berlin")
    assert iana("Middle-earth/Shire") is None


@pytest.mark.parametrize(
    ("domain", "label"),
    [("mail.northwind.co.uk", "northwind"), ("n.example", "n"), ("localhost", ""), ("", "")],
)
def test_a_domain_has_one_telling_label(domain, label):
    assert label_of(domain) == label


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Location: 4 Harbour Street, Hull", "4 Harbour Street, Hull"),
        ("Where: Zoom\nhttps://zoom.us/j/1", "https://zoom.us/j/1"),
        ("Come to 4 Harbour Street, Hull.", "4 Harbour Street, Hull"),
        ("We meet at our Lisbon office, please ask for Jo.", "Lisbon office"),
        ("Join here: https://talk.example/room/1", "https://talk.example/room/1"),
        ("See you.", ""),
    ],
)
def test_the_place_in_a_mail_is_found(text, place):
    assert place_of_mail(text) == place


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("24 November (Tuesday)", ["2026-11-24"]),
        ("next Monday", ["2026-11-23"]),
        ("next Friday", ["2026-11-27"]),
        ("Good morning and guten Morgen", []),
        ("31 February", []),
        ("25/12 and 2027-01-04", ["2026-12-25", "2027-01-04"]),
    ],
)
def test_days_are_found_in_running_text(text, days):
    assert [str(found.day) for found in find_days(text, WRITTEN.date())] == days


def test_a_time_next_to_no_day_takes_the_one_that_follows():
    (slot,) = slots_in("From 14:00 to 15:00 in our house in Paris, on the 24 November.", WRITTEN)
    assert (slot.start.hour, slot.end.hour, slot.start.day) == (14, 15, 24)


def test_an_open_hour_is_the_afternoon():
    slot, _ = stated_time("The interview is on 24 November at 2.", WRITTEN)
    assert slot.start.hour == 14
    slot, _ = stated_time("The interview is on 24 November, from 2:30 to 3:30.", WRITTEN)
    assert (slot.start.hour, slot.end.hour) == (14, 15)


def test_times_with_and_without_a_zone_are_told_apart():
    text = "Interview on 24 November 2026, 10:00 - 11:00 (UTC+99), then 12:00 - 13:00 Tokyo time."
    assert stated_time(text, None)


def test_one_day_and_two_times_without_more_is_a_doubt():
    doubt = stated_time(
        "The interview is on 24 November at 14:00. It is on 24 November at 15:00.", WRITTEN
    )
    assert isinstance(doubt, Doubt)
