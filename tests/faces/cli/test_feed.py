"""The calendar on the command line: steady names, steady bytes, and nothing that tells."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


def events(shell: Shell) -> dict[str, Any]:
    """Give the events of the calendar by their titles, as another program reads them."""
    ran = shell.run("feed")
    assert ran.code == 0, ran.err
    return {str(one["SUMMARY"]): one for one in Calendar.from_ical(ran.out).walk("VEVENT")}


def uids(shell: Shell) -> dict[str, str]:
    return {title: str(one["UID"]) for title, one in events(shell).items()}


ASKING = "If still no word: Ask Marcus Oyelaran once for news"


def test_everything_dated_is_in_one_file(told: Shell) -> None:
    found = events(told)
    assert set(found) == {
        "Interview at Northwind: Data Analyst", "Thank Marcus Oyelaran", "Thank Priya Raman",
        "Thank Dana Wu", "Say at Northwind that you want it, and why",
        "Your promise to Marcus Oyelaran: two samples", "Northwind decides, by their own word",
        ASKING, "If still no word: Let Northwind go",
    }  # fmt: skip
    talk = found["Interview at Northwind: Data Analyst"]
    assert talk["DTSTART"].dt.isoformat() == "2026-11-24T19:00:00+00:00"
    assert talk["LOCATION"] == "12 Harbor Street, New York"
    assert "Priya Raman" in talk["DESCRIPTION"]
    asking = found[ASKING]
    assert (asking["STATUS"], asking["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")
    assert asking["DTSTART"].dt.isoformat() == "2026-12-03T15:00:00+00:00"
    assert found["If still no word: Let Northwind go"]["DTSTART"].dt.isoformat() == "2026-12-17"


def test_the_same_data_make_the_same_bytes_on_any_day(told: Shell) -> None:
    first = told.run("feed").out
    told.now = "2026-12-20T09:00-05:00"
    assert told.run("feed", "show").out == first


def test_a_moved_date_moves_the_event_under_its_name(told: Shell) -> None:
    before, number = uids(told), events(told)[ASKING]["SEQUENCE"]
    told.now = "2026-12-01T09:00-05:00"
    told.run("heard", "northwind", "new date Fri 11 Dec", "--from", "Marcus")
    found = events(told)
    assert found[ASKING]["UID"] == before[ASKING]
    assert found[ASKING]["DTSTART"].dt.isoformat() == "2026-12-16T15:00:00+00:00"
    assert found[ASKING]["SEQUENCE"] == number + 1
    assert found[ASKING]["LAST-MODIFIED"].dt.isoformat() == "2026-12-01T14:00:00+00:00"
    told.run("undo")
    assert events(told)[ASKING]["SEQUENCE"] == number + 2
    assert uids(told) == before


def test_an_answer_takes_what_it_ends_out_of_the_calendar(told: Shell) -> None:
    told.run("heard", "northwind", "--as", "no", "--from", "Hanna Lee")
    assert not any(title.startswith("If still no word") for title in uids(told))


def test_names_tell_nothing_and_are_another_persons_nowhere(told: Shell, tmp_path: Path) -> None:
    other = Shell(tmp_path / "other")
    shutil.copytree(told.home, other.home)
    mine, theirs = uids(told), uids(other)
    assert set(mine) == set(theirs)
    assert set(mine.values()).isdisjoint(theirs.values())
    assert not any("northwind" in one or "marcus" in one for one in mine.values())


def test_the_secret_is_made_once_and_is_nobodys_act(told: Shell) -> None:
    before = told.entries()
    first = uids(told)
    assert told.entries() == before + 1
    assert uids(told) == first
    assert told.entries() == before + 1
    assert "feed" not in told.run("history").out
    undone = told.run("undo")
    assert (undone.code, "debrief" in undone.out) == (0, True)
    shown = {"Interview at Northwind: Data Analyst", "Thank Priya Raman"}
    assert {uids(told)[title] for title in shown} == {first[title] for title in shown}


def test_two_who_ask_first_at_once_agree(told: Shell) -> None:
    before, words = told.entries(), [sys.executable, "-m", "afterword", "feed"]
    environment = {
        **os.environ, "AFTERWORD_HOME": str(told.home), "AFTERWORD_NOW": told.now, "TZ": told.zone,
    }  # fmt: skip
    with closing(sqlite3.connect(told.home / "afterword.sqlite3", isolation_level=None)) as third:
        third.execute("BEGIN IMMEDIATE")  # both have looked for a secret before either may write
        both = [
            subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(2)
        ]
        time.sleep(3)
        third.execute("ROLLBACK")
    first, second = (one.communicate(timeout=120)[0] for one in both)
    assert first == second
    assert b"BEGIN:VEVENT" in first
    assert told.entries() == before + 1


def test_without_anything_dated_nothing_is_written_down(shell: Shell) -> None:
    ran = shell.run("feed", example=False)
    assert ran.code == 0
    assert list(Calendar.from_ical(ran.out).walk("VEVENT")) == []
    assert shell.entries() == 0


def test_lines_end_as_calendars_expect_and_fit_any_terminal(told: Shell, tmp_path: Path) -> None:
    file = tmp_path / "all.ics"
    ran = told.run("feed", "-o", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert "9 events are in" in ran.err
    content = file.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") > 50
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert told.run("feed").out.encode() == content


def test_programs_get_objects(told: Shell, tmp_path: Path) -> None:
    found = told.run("feed", "--json").document["events"]
    by_title = {one["title"]: one for one in found}
    assert {title: one["uid"] for title, one in by_title.items()} == uids(told)
    assert by_title[ASKING]["tentative"] is True
    assert by_title[ASKING]["start"] == "2026-12-03T15:00:00+00:00"
    assert by_title["If still no word: Let Northwind go"]["all_day"] is True
    file = tmp_path / "all.ics"
    document = told.run("feed", "--json", "-o", str(file)).document
    assert (document["file"], len(document["events"])) == (str(file), 9)
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_only_show_is_there_yet(told: Shell) -> None:
    assert told.run("feed", "url").code == 2
