"""Whatever may have happened, a command tells it: one line a kind of fact."""

import sqlite3
from pathlib import Path

import pytest

from afterword.core.facts import Fact
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

TOLD = {
    "ApplicationOpened": ["add", "Helio clerk fri 4 Dec 10:00, Bo Li", "--yes"],
    "InterviewScheduled": ["add", "Northwind Tue 1 Dec 10:00, Ann Lee", "--yes"],
    "InterviewMoved": ["moved", "helio", "Mon 7 Dec 9:00", "--by", "me", "--why", "a cold"],
    "InterviewCancelled": ["cancelled", "helio", "--by", "them"],
    "InterviewHeld": ["debrief", "northwind", "--text", "It went well.", "--met", "Dana"],
    "Debriefed": ["debrief", "northwind", "--text", "And one thing more."],
    "TopicShared": ["debrief", "northwind", "--topic", "Dana: maps"],
    "DecisionDateSaid": ["debrief", "northwind", "--decides-by", "Wed 2 Dec"],
    "PersonKnown": ["person", "Zoe Park", "--employer", "northwind"],
    "PersonLeft": ["person", "zoe", "--left"],
    "PermissionAnswered": ["person", "dana", "--linkedin", "no"],
    "PromiseMade": ["promise", "northwind", "a report by fri", "--to", "dana"],
    "PromiseEnded": ["done", "promise-dana"],
    "MessageSent": ["sent", "priya"],
    "ReplyReceived": ["heard", "northwind", "still deciding"],
    "InterestStated": ["interest", "northwind", "unsure"],
    "WishExpressed": ["wish", "northwind", "no-calls"],
    "ChannelPreferred": ["wish", "northwind", "by-phone"],
    "AgencyNamed": ["agency", "helio", "Hart & Vale", "--consultant", "Noor Vale"],
    "StepMarked": ["snooze", "thank-dana", "tomorrow"],
    "ExceptionMade": ["ask", "northwind", "--they-asked", "do write on Thursday"],
    "WasAway": ["away", "--from", "wed", "--to", "thu"],
    "JobSeen": ["opening", "northwind", "senior analyst"],
    "ScamSuspected": ["scam", "helio", "asks for money"],
    "OfferChanged": ["offer", "northwind", "--by", "Fri 11 Dec", "--written"],
    "OfferAccepted": ["offer", "northwind", "--accepted"],
    "WithdrawalDecided": ["withdraw", "helio"],
    "LetGo": ["letgo", "contoso"],
    "Reopened": ["reopen", "contoso"],
    "FileKept": ["sent", "dana", "--kind", "commitment_delivery", "--attach", "{file}"],
}
"""A line for each kind, in an order in which they may follow each other."""

AT_A_TERMINAL = {"NoteWritten"}
"""Kinds that only an editor tells, with a person at it; their own tests type there."""


def test_every_kind_has_its_line() -> None:
    kinds = {kind.__name__ for kind in Fact.__subclasses__()}
    assert set(TOLD) <= kinds <= set(TOLD) | AT_A_TERMINAL


def test_a_command_tells_each_kind(told: Shell, tmp_path: Path) -> None:
    file = tmp_path / "samples.txt"
    file.write_text("two samples", encoding="utf-8")
    told.run("add", "Contoso buyer Mon 14 Dec 10:00, Ed Orr", "--yes")
    for kind, words in TOLD.items():
        before = _count(told, kind)
        ran = told.run(*(word.format(file=file) for word in words))
        assert ran.code in (0, 5), (words, ran.err)
        assert _count(told, kind) > before, words


def _count(shell: Shell, kind: str) -> int:
    with sqlite3.connect(shell.home / "afterword.sqlite3") as database:
        query = "SELECT count(*) FROM storage_fact WHERE kind = ?"
        found: int = database.execute(query, (kind,)).fetchone()[0]
        return found
