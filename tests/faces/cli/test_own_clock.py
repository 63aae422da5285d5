"""Days are told by the applicant's clock, and words without a day are kept all the same."""

import sqlite3

import pytest

from tests.faces.cli.conftest import INVITATION
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


@pytest.fixture
def far(shell: Shell) -> Shell:
    """Somebody in Auckland, where the talk in New York falls on the next day."""
    shell.zone, shell.now = "Pacific/Auckland", "2026-11-18T10:00+13:00"
    assert shell.run("import", str(INVITATION), "--me", "lena@home.example").code == 0
    return shell


def test_a_talk_ahead_is_told_by_my_calendar(far: Shell) -> None:
    early = far.run("debrief", "northwind", "--text", "It went well.")
    assert (early.code, "is on Wed 25 Nov; it can be told" in early.err) == (3, True), early.err


def test_a_talk_behind_is_told_by_my_calendar(far: Shell) -> None:
    words = ["Wed 11 Nov 2026 08:00", "--zone", "Pacific/Auckland"]
    behind = far.run("add", "--employer", "Helio", "--when", *words)
    assert (behind.code, "Wed 11 Nov 2026 lies behind you" in behind.err) == (2, True), behind.err


def test_a_lock_tells_its_times_by_my_clock(far: Shell) -> None:
    locked = far.run("ask", "northwind")
    assert (locked.code, "Wed 2 Dec" in locked.err) == (5, True), locked.err


def test_words_for_a_decision_without_a_day_are_kept(told: Shell) -> None:
    assert told.run("debrief", "northwind", "--quote", "some time before spring").code == 0
    with sqlite3.connect(told.home / "afterword.sqlite3") as database:
        rows = database.execute(
            "SELECT f.body, e.words FROM storage_fact f JOIN storage_entry e ON f.entry_id = e.id "
            "WHERE f.kind = 'Debriefed' ORDER BY f.id"
        ).fetchall()
    body, words = rows[-1]
    assert words == "When they decide: some time before spring"
    assert "some time before spring" in body
    why = told.run("why", "ask-northwind", "--json").document
    assert "end of the month" in why["source"], "the date that they named stands"


def test_a_time_of_theirs_is_read_by_their_clock_and_told_by_both(shell: Shell) -> None:
    shell.now = "2026-12-30T10:00-05:00"
    words = ["--employer", "Rhein", "--when", "2027-01-07 10:00", "--zone", "Europe/Berlin"]
    assert shell.run("add", *words, "--yes").code == 0
    shell.now = "2026-12-30T11:00-05:00"
    moved = shell.run("moved", "rhein", "Fri 1 Jan 02:00")
    assert moved.code == 0
    assert "read as Thu 31 Dec 2026, 20:00 (Fri 1 Jan, 02:00 theirs)" in moved.err
