"""What a first user of the whole command line ran into, kept from coming back."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


@pytest.mark.parametrize(
    "line", ["ACME 31 Feb 18:00", "ACME on the 32nd at 18.00", "ACME Feb 30 at 9:00"]
)
def test_a_day_that_was_not_read_is_asked_about(shell: Shell, line: str) -> None:
    refused = shell.run("add", line, "--yes")
    assert refused.code == 2
    assert "Nothing was stored." in refused.err
    assert shell.entries() <= 1


@pytest.mark.parametrize(
    ("line", "format_"),
    [
        ("Kestrel Labs, senior analyst, thu 11:30-12:30, video, with Amara Osei", "video"),
        ("Kestrel analyst thu 11:30 by phone, Amara Osei", "phone"),
        ("Kestrel analyst, Zoom call thu 11:30, Amara Osei", "video"),
        ("Kestrel analyst thu 11:30, Amara Osei", "onsite"),
    ],
)
def test_how_a_talk_is_held_is_read_from_the_line(shell: Shell, line: str, format_: str) -> None:
    shown = shell.run("add", line, "--yes").out
    assert f", {format_}" in shown
    assert "Amara Osei, interviewer" in shown
    path = shell.run("path", "kestrel").out
    assert ("Set out for" in path) == (format_ == "onsite")


def test_which_promise_a_message_keeps_is_never_guessed(told: Shell) -> None:
    assert told.run("sent", "marcus").code == 0
    told.run("sent", "marcus")
    told.run("sent", "marcus")
    document = told.run("path", "northwind", "--json").document
    assert "promise-marcus" in {node["step"] for node in document["nodes"]}


def test_the_day_at_the_end_of_their_words_is_read_and_echoed(told: Shell) -> None:
    heard = told.run("heard", "northwind", "still deciding, will let you know by 8 dec")
    assert "'by 8 dec' read as Tue 8 Dec 2026" in heard.err
    assert "once for news: Thu 3 Dec, 10:00 → Fri 11 Dec, 10:00" in " ".join(heard.out.split())
    assert told.run("heard", "northwind", "they need more time, by and by").code == 0


def test_words_may_stand_behind_the_flags(told: Shell) -> None:
    heard = told.run("heard", "northwind", "--as", "later", "--from", "hana", "more time")
    assert heard.code == 0
    assert "New here: hana. If that is a slip: afterword undo" in heard.err


def test_an_application_that_ended_before_the_talk_wants_no_debrief(shell: Shell) -> None:
    shell.run("add", "ACME thu 26 Nov 10:00, Bo Li", "--yes")
    assert shell.run("withdraw", "acme").code == 0
    shell.now = "2026-11-26T18:00-05:00"
    assert "Tell how it went" not in shell.run("today").out


def test_a_tick_is_no_deed_before_its_time(told: Shell) -> None:
    refused = told.run("done", "letgo-northwind")
    assert refused.code == 5
    assert "Not yet: that step comes on" in refused.err


@pytest.mark.parametrize(
    "words",
    [
        ["away", "--from", "today", "--to", "23 nov"],
        ["offer", "northwind", "--by", "yesterday"],
    ],
)
def test_days_on_the_wrong_side_are_asked_about(told: Shell, words: list[str]) -> None:
    entries = told.entries()
    refused = told.run(*words)
    assert refused.code == 2
    assert "Nothing was stored." in refused.err
    assert told.entries() == entries


def test_letting_go_tells_of_a_talk_that_is_agreed(shell: Shell) -> None:
    shell.run("add", "ACME thu 26 Nov 10:00, Bo Li", "--yes")
    assert "they wait for a word: afterword withdraw" in " ".join(
        shell.run("letgo", "acme").out.split()
    )


def test_a_wrong_flag_is_told_in_one_line(told: Shell) -> None:
    refused = told.run("interest", "northwind", "perhaps")
    assert refused.code == 2
    assert len(refused.err.splitlines()) == 1
    assert "Nothing was stored." in refused.err
