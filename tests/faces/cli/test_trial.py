"""What a first user ran into: guesses, names for two things, and days on the wrong side."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

LINE = "Northwind data analyst Mon 16 Nov 2pm, Marcus Hill <m+x@n.example> + Priya Raman (data)"


@pytest.fixture
def added(shell: Shell) -> Shell:
    """A shell with one talk agreed, on Mon 16 Nov at 14:00."""
    shell.now = "2026-11-10T10:00-05:00"
    assert shell.run("add", LINE, "--recruiter", "Hanna Lee").code == 0
    return shell


def _rows(shell: Shell) -> set[str]:
    return {row["step"] for row in shell.run("today", "--json").document["rows"]}


def test_a_second_message_is_no_guess_and_the_inquiry_keeps_its_time(added: Shell) -> None:
    early = added.run("sent", "marcus")
    assert (early.code, "is on Mon 16 Nov; thanks come after it" in early.err) == (2, True)
    added.now = "2026-11-17T10:00-05:00"
    assert added.run("debrief", "northwind").code == 0
    assert "come after it" in added.run("sent", "marcus", "--on", "15 Nov").err
    assert added.run("sent", "marcus", "--on", "yesterday").code == 0
    again = added.run("sent", "marcus")
    assert (again.code, "You thanked Marcus Hill on Mon 16 Nov. Was this" in again.err) == (2, True)
    done = added.run("done", "ask-northwind")
    assert (done.code, "You may ask from Mon 23 Nov" in done.err) == (5, True)
    told = added.run("sent", "marcus", "--kind", "inquiry")
    assert "earlier than your plan (from Mon 23 Nov). The next word is theirs." in told.out
    refused = added.run("sent", "marcus", "--kind", "accept")
    assert (refused.code, "Record it first" in refused.err) == (2, True)


def test_a_debrief_counts_whom_it_names_and_a_later_one_adds(added: Shell) -> None:
    added.now = "2026-11-16T15:22-05:00"
    ran = added.run("debrief", "northwind", "--met", "Sue Park", "--topic", "Zora: maps")
    assert "New here: Zora." in ran.err
    assert "Left out: Marcus Hill, Priya Raman. If you met them too" in ran.err
    assert _rows(added) >= {"thank-sue", "thank-zora"}
    added.now = "2026-11-16T16:00-05:00"
    also = added.run("debrief", "northwind", "--also", "Marcus", "--not-met", "Zora")
    assert also.out.count("You were at Northwind.") == 1
    assert added.run("sent", "marcus").code == 0
    added.run("debrief", "northwind", "--met", "Marcus")
    added.run("debrief", "northwind", "--interest", "yes")
    rows = _rows(added)
    assert "thank-sue" in rows
    assert not rows & {"thank-marcus", "thank-zora", "thank-hanna", "thank-priya"}


def test_a_name_that_means_two_is_asked_and_rounds_belong_together(added: Shell) -> None:
    people = added.run("people").out
    assert "m+x@n.example" in people
    assert "Priya Raman, data, Northwind" in people
    added.now = "2026-11-20T10:00-05:00"
    second = added.run("add", "Northwind second round Thu 3 Dec 2pm, Ann Lee", "--json").document
    assert (second["application"], second["round"], second["role"]) == ("northwind", 2, None)
    third = added.run("add", "Zweitgespräch bei Northwind Fri 4 Dec 2pm", "--json").document
    assert (third["employer"], third["round"]) == ("Northwind", 3)
    assert added.run("add", "Northwind engineer Mon 7 Dec 2pm, Bo Li").code == 0
    both = added.run("path", "northwind")
    assert both.code == 3
    assert "northwind-1 (Northwind, data analyst, Fri 4 Dec)" in both.err
    assert "northwind-engineer (Northwind, engineer, Mon 7 Dec)" in both.err
    assert "Northwind data analyst, Northwind engineer" in added.run("path", "acme").err
    told = added.run("debrief", "northwind", "--json")
    assert (told.code, told.document["application"]) == (0, "northwind")
    for typed in ("northwind data analyst", "northwind-1"):
        assert added.run("path", typed, "--json").document["application"] == "northwind"
    assert added.run("letgo", "northwind-1").code == 0
    before = added.entries()
    assert "had ended already" in added.run("letgo", "northwind-1").out
    assert added.entries() == before
    assert added.run("path", "northwind", "--json").document["application"] == "northwind-engineer"


REFUSED = [
    (["heard", "northwind", "--as", "later", "--day", "10 Nov"], "10 Nov 2026 or Wed 10 Nov 2027"),
    (["heard", "northwind", "--as", "later", "--on", "tomorrow"], "has not come yet"),
    (["promise", "northwind", "samples", "--by", "1 Nov"], "1 Nov 2026 or Mon 1 Nov 2027"),
    (["promise", "northwind", ""], "What was promised?"),
    (["snooze", "thank-dana", "2026-11-01"], "lies behind you"),
    (["debrief", "northwind", "--decides-by", "2026-11-20"], "lies before the talk"),
    (["debrief", "northwind", "--met", ""], "names nobody"),
    (["sent", ""], "Whom did it go to?"),
    (["add", "--employer", "\x1b[31m", "--when", "fri 14:00"], "names nobody"),
]


@pytest.mark.parametrize(("words", "says"), REFUSED, ids=[" ".join(w[:4]) for w, _ in REFUSED])
def test_a_day_on_the_wrong_side_or_an_empty_word_stores_nothing(
    told: Shell, words: list[str], says: str
) -> None:
    before = told.entries()
    ran = told.run(*words, "--no-input")
    assert (ran.code, says in ran.err) == (2, True), ran
    assert told.entries() == before
