"""The call: its lines come from the record alone, and its hours are theirs."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.call import Script, call_script, good_hours
from afterword.core.dates import Place
from afterword.core.draft import Writer
from afterword.core.facts import ApplicationOpened, PersonKnown
from afterword.core.foresight import with_fact
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english
from afterword.outside import holidays
from tests.core.cases import Case

pytestmark = pytest.mark.core

NEW_YORK = holidays.place("America/New_York", "US")


def waited(situation: str = "dated") -> Pursuit:
    [pursuit] = Case("call", {"situation": situation, "at": "2026-03-20T09:00"}).pursuits()
    return pursuit


def script(pursuit: Pursuit, who: str = "Marcus Hale", name: str = "Lena Ortiz") -> Script:
    [person] = [one for one in pursuit.people.values() if one.name == who]
    return call_script(pursuit, person, Writer(name))


def asked(found: Script) -> list[str]:
    return [english(one, ZoneInfo("UTC")) for one in found.questions]


def test_three_lines_who_which_talk_and_thanks() -> None:
    found = script(waited())
    assert found.lines == (
        "This is Lena Ortiz. Is now a good moment?",
        "We spoke on Tuesday 3 March about the Editor role. You expected to decide by Friday 13 "
        "March. May I ask whether there is news on the timing?",
        "Thank you for looking, and for considering me.",
    )


def test_what_is_not_known_is_asked_and_not_made_up() -> None:
    bare = [
        ApplicationOpened(at=fact.at, employer="Quillworks")
        if isinstance(fact, ApplicationOpened)
        else fact
        for fact in waited("undated").facts
    ]
    pursuit = Pursuit("bare", bare, NEW_YORK)
    found = script(pursuit, name="")
    assert found.lines[0] == "Is now a good moment?"
    assert found.lines[1] == (
        "We spoke on Tuesday 3 March. May I ask whether there is news on the timing?"
    )
    assert asked(found) == [
        "Which number? None of Marcus Hale is on record.", "Which name do you say first?",
        "Which role was it?",
    ]  # fmt: skip


def test_a_number_on_record_is_not_asked_for() -> None:
    pursuit = waited()
    [key] = [one.key for one in pursuit.people.values() if one.name == "Marcus Hale"]
    told = PersonKnown(at=pursuit.facts[-1].at, who=key, phone="+1 212 555 0100")
    assert asked(script(with_fact(pursuit, told))) == []


def test_who_was_not_there_is_told_where_it_was() -> None:
    pursuit = waited()
    told = PersonKnown(at=pursuit.facts[-1].at, who="hanna", name="Hanna Lee")
    found = script(with_fact(pursuit, told), "Hanna Lee")
    assert found.lines[1].startswith(
        "I had an interview at Quillworks on Tuesday 3 March about the Editor role."
    )


def test_without_a_talk_none_is_made_up() -> None:
    opened = [one for one in waited().facts if isinstance(one, (ApplicationOpened, PersonKnown))]
    found = script(Pursuit("bare", opened, NEW_YORK))
    assert found.lines[1] == "May I ask whether there is news on the timing?"


def test_the_message_fits_in_fifteen_seconds() -> None:
    """People leave messages at some 150 words a minute."""
    for situation in ("dated", "undated"):
        assert len(script(waited(situation)).voicemail.split()) <= 15 * 150 // 60


@pytest.mark.parametrize(
    ("now", "start", "is_now"),
    [
        ("2026-03-18T08:00", "2026-03-18T10:00", False),
        ("2026-03-18T10:00", "2026-03-18T10:00", True),
        ("2026-03-18T11:59", "2026-03-18T10:00", True),
        ("2026-03-18T12:00", "2026-03-19T10:00", False),
        ("2026-03-20T15:00", "2026-03-23T10:00", False),  # from Friday to Monday
        ("2026-03-21T11:00", "2026-03-23T10:00", False),  # Saturday
        ("2026-07-03T09:00", "2026-07-06T10:00", False),  # Independence Day, kept on Friday
        ("2026-03-06T13:00", "2026-03-09T10:00", False),  # their clocks change in between
    ],
)
def test_good_hours_are_mornings_of_their_working_days(now: str, start: str, is_now: bool) -> None:
    place: Place = NEW_YORK
    found = good_hours(datetime.fromisoformat(now).replace(tzinfo=place.zone), place)
    assert found.start == datetime.fromisoformat(start).replace(tzinfo=place.zone)
    assert (found.end.astimezone(place.zone).hour, found.now) == (12, is_now)
