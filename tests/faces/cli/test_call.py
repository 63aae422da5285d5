"""Asking by phone: the plan that guards a letter guards a call, and each end can be recorded."""

import os
import shlex
import subprocess
import sys

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

ON_RECORD = """
import sys
from datetime import datetime
from afterword import wiring
world = wiring.start()
from afterword.actions.writing import writing
from afterword.core.facts import PersonKnown, Source, WishExpressed
from afterword.core.terms import Channel, Wish
with writing(world, "told") as entry:
    entry.record("northwind", eval(sys.argv[1]))
"""
"""Puts a fact on record, as a mail or another command would."""


@pytest.fixture
def waited(told: Shell) -> Shell:
    """A shell on the morning on which one may ask."""
    told.now = "2026-12-03T10:30-05:00"
    return told


def record(shell: Shell, fact: str) -> None:
    environment = {
        **os.environ, "AFTERWORD_HOME": str(shell.home), "AFTERWORD_NOW": shell.now,
        "TZ": shell.zone,
    }  # fmt: skip
    subprocess.run(
        [sys.executable, "-c", ON_RECORD, fact], env=environment, check=True, timeout=120
    )


def test_before_its_time_a_call_is_as_locked_as_a_letter(told: Shell) -> None:
    ran = told.run("call", "northwind", "--json")
    assert (ran.code, ran.document["opens_at"]) == (5, "2026-12-03T10:00:00-05:00")
    assert told.run("call", "north").err == told.run("ask", "north").err


def test_without_an_interview_there_is_nobody_to_call(shell: Shell) -> None:
    assert shell.run("call", "northwind").code == 3


def test_the_script_has_three_lines_and_a_message(waited: Shell) -> None:
    ran = waited.run("call", "northwind")
    assert ran.code == 0
    for words in ("Call Marcus Oyelaran, once", "Good: now, until 12:00", "1  “", "3  “Thank you",
                  "in 15 seconds", "No answer: nothing is used up"):  # fmt: skip
        assert words in ran.out
    document = waited.run("call", "northwind", "--json").document
    assert len(document["lines"]) == 3
    assert document["good_now"] is True
    assert document["calls_welcome"] is False


def test_their_hours_are_told_by_both_clocks(waited: Shell) -> None:
    waited.now, waited.zone = "2026-12-03T15:00-05:00", "Europe/Berlin"
    assert "Fri 4 Dec, 16:00 (10:00 theirs) to 18:00 (12:00 theirs)" in waited.run(
        "call", "north"
    ).out.replace("tomorrow", "Fri 4 Dec")


def test_no_answer_uses_nothing_up(waited: Shell) -> None:
    before = waited.entries()
    for _ in range(3):
        assert waited.run("call", "northwind").code == 0
    assert waited.entries() == before
    assert waited.run("ask", "northwind").code == 0


def said(shell: Shell, *ends: str) -> None:
    """Type what the script says for these ends of the call."""
    commands = shell.run("call", "northwind", "--json").document["afterwards"]
    for end in ends:
        words = shlex.split(commands[end])
        assert words.pop(0) == "afterword"
        ran = shell.run(*words)
        assert ran.code == 0, ran.err


def test_a_message_left_is_the_one(waited: Shell) -> None:
    said(waited, "called")
    ran = waited.run("call", "northwind")
    assert (ran.code, "You have asked once. The next word is theirs." in ran.err) == (5, True)
    assert waited.run("ask", "northwind").code == 5
    path = waited.run("path", "northwind", "--json").document
    assert "You asked Marcus Oyelaran for news, once." in [node["says"] for node in path["nodes"]]


def test_a_new_date_on_the_phone_gives_another_one_after_it(waited: Shell) -> None:
    said(waited, "called", "new_date")
    ran = waited.run("call", "northwind", "--json")
    assert (ran.code, ran.document["opens_at"]) == (5, "2026-12-16T10:00:00-05:00")


def test_still_open_gives_them_two_weeks(waited: Shell) -> None:
    said(waited, "called", "still_open")
    ran = waited.run("call", "northwind", "--json")
    assert (ran.code, ran.document["opens_at"]) == (5, "2026-12-17T10:00:00-05:00")


def test_a_no_on_the_phone_ends_the_asking(waited: Shell) -> None:
    said(waited, "called", "answer")
    assert waited.run("call", "northwind").code == 5
    assert waited.run("path", "northwind", "--json").document["state"] == "a no"


def test_who_asked_for_no_calls_gets_none(waited: Shell) -> None:
    record(waited, "WishExpressed(at=world.now(), wish=Wish.NO_CALLS, source=Source(quote='Please "
           "write, do not call.'))")  # fmt: skip
    ran = waited.run("call", "northwind")
    assert (ran.code, ran.out) == (5, "")
    assert "“Please write, do not call.”" in ran.err
    assert "Write instead: afterword ask northwind" in ran.err
    assert waited.run("ask", "northwind").code == 0


def test_a_number_and_a_liking_are_told(waited: Shell) -> None:
    record(waited, "PersonKnown(at=world.now(), who='marcus-oyelaran', phone='+1 212 555 0100', "
           "prefers=Channel.PHONE)")  # fmt: skip
    ran = waited.run("call", "northwind")
    assert "Number: +1 212 555 0100" in ran.out
    assert "They like calls." in ran.out
    assert "Which number" not in ran.out


def test_a_name_does_nothing_in_a_shell(waited: Shell) -> None:
    record(waited, "PersonKnown(at=world.now(), who='marcus-oyelaran', name='Marcus $(touch x) O')")
    commands = waited.run("call", "northwind", "--json").document["afterwards"]
    assert shlex.split(commands["called"])[2] == "Marcus $(touch x) O"
    assert "'Marcus $(touch x) O'" in commands["called"]
