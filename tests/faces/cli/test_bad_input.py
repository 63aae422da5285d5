"""What people mistype: a clear sentence, the right exit code, and nothing stored half."""

from pathlib import Path

import pytest

from tests.faces.cli.conftest import INVITATION
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

MISTYPED = [
    (["tody"], 2, "Did you mean today?"),
    (["path", "acme"], 3, "No application is called 'acme'"),
    (["why", "thank-nobody"], 3, "No step is called"),
    (["note", "Zoe"], 3, "No person is called 'Zoe'"),
    (["why", "thank"], 3, "may mean more than one step"),
    (
        ["debrief", "northwind", "--decides-by", "Fri 28 Nov 2026"],
        2,
        "did you mean Fri 27 Nov or Sat 28 Nov",
    ),
    (["debrief", "northwind", "--decides-by", "30 Feb"], 2, "Nothing was stored"),
    (["debrief", "northwind", "--topic", "Priya the dashboard"], 2, "with a colon"),
    (["debrief", "northwind", "--no-date", "--decides-by", "fri"], 2, "do not go together"),
    (["sent", "Marcus", "--kind", "postcard"], 2, "--kind is one of"),
    (["sent", "Marcus", "--on", "tomorrow 10:00"], 2, "has not come yet"),
    (["heard", "northwind", "they smiled"], 2, "Say what it was"),
    (["snooze", "thank-dana", "someday"], 2, "Nothing was stored"),
    (["promise", "northwind", "x", "--to", "Marcus", "--theirs", "Dana"], 2, "not both"),
    (["add", "--employer", "Helio"], 2, "When is it?"),
    (
        ["add", "--employer", "Helio", "--when", "tue 14:00", "--zone", "Mars/Base"],
        2,
        "no time zone",
    ),
    (["add", "--employer", "Helio", "--when", "3 Nov 2026 14:00"], 2, "lies behind you"),
    (
        ["add", "--employer", "Helio", "--when", "8 Mar 2026 02:30", "--past"],
        2,
        "Nothing was stored",
    ),
    (["import", "nowhere.ics"], 2, "cannot be read"),
]


@pytest.mark.parametrize(
    ("words", "code", "says"), MISTYPED, ids=[" ".join(words) for words, _, _ in MISTYPED]
)
def test_it_says_what_is_the_matter_and_stores_nothing(
    told: Shell, words: list[str], code: int, says: str
) -> None:
    before = told.entries()
    ran = told.run(*words, "--no-input")
    assert (ran.code, says in ran.err) == (code, True), ran
    assert "Traceback" not in ran.err
    assert told.entries() == before


BROKEN = [
    ("empty.ics", b"", "neither"),
    ("cut.ics", INVITATION.read_bytes()[:200], ""),
    ("noise.ics", bytes(range(256)) * 20, ""),
    ("no-text.eml", b"From: a@b.example\r\nSubject: hello\r\n\r\n", ""),
    (
        "lunch.eml",
        b"From: a@b.example\r\nSubject: Lunch\r\n\r\nLunch on Friday?",
        "",
    ),
]


@pytest.mark.parametrize(("name", "content", "says"), BROKEN, ids=[name for name, _, _ in BROKEN])
def test_a_broken_invitation_is_refused_with_a_reason(
    told: Shell, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    before = told.entries()
    ran = told.run("import", str(tmp_path / name))
    assert ran.code == 1
    assert "refused" in ran.out
    assert says in ran.out
    assert "Traceback" not in ran.err
    assert told.entries() == before


def test_two_people_of_one_name_are_told_apart(told: Shell) -> None:
    told.run(
        "add",
        "--employer",
        "Northwind",
        "--when",
        "Wed 2 Dec 2026 10:00",
        "--with",
        "Marcus Bell <bell@northwind.example>",
    )
    ran = told.run("sent", "Marcus", "--kind", "thank_you")
    assert ran.code == 3
    assert "Marcus Oyelaran" in ran.err
    assert "Marcus Bell" in ran.err


def test_an_employer_named_twice_is_another_round_and_not_another_application(told: Shell) -> None:
    ran = told.run("add", "--employer", "northwind", "--when", "Wed 2 Dec 2026 10:00", "--json")
    assert ran.document["new"] is False
    assert ran.document["round"] == 2


def test_the_clock_is_moved_for_an_example_only(shell: Shell) -> None:
    assert shell.run("people", example=False).code == 0
    ran = shell.run("today")
    assert ran.code == 2
    assert "example only" in ran.err


def test_data_of_ones_own_are_no_place_for_an_example(shell: Shell) -> None:
    shell.run("add", "--employer", "Helio", "--when", "+3d 10:00", example=False)
    ran = shell.run("today", "--example", example=False)
    assert ran.code == 2
    assert "no place for an example" in ran.err
