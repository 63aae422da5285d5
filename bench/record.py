"""How long it takes until what happened is safe on the disk and the plan follows it."""

import shutil
import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bench.measure import Result, judge, medians
from bench.stored import database

if TYPE_CHECKING:
    from afterword.core.facts import Fact
    from afterword.outside.world import World

NAME = "record"
PEER = "sqlite3 alone, a commit of the same rows, as durable"
GOAL = "at least 0.02 of its rate, and 5 ms"
UNIT = "ms"

APPLICATIONS, TALKS = 20, 4
LIVE, OFFERED = range(10), 10
"""Those of which is told, and the one with an offer; the others ended in winter."""
RATE, MILLISECONDS = 0.02, 5.0
NOW = datetime(2026, 6, 1, 15, tzinfo=UTC)


def run(quick: bool) -> Result:
    """Time one act, as the mean over ten live applications of a person with 1,000 facts.

    An act is the whole action: the application is found by what was typed, one fact is
    written and committed for good, its plan is made anew and with it ``open`` and
    ``wake_at``. The peer commits what the act left behind: the entry, the fact, the columns
    of the application. Each series starts from the same file. The worse verb is the result.
    """
    with database() as file:
        world = somebody()
        fill(world)
        stage = Stage(file, world)
        verbs = {"heard": heard, "promise": promised}
        acts = [series(verb, world) for verb in verbs.values()]
        commits = [stage.commits(verb) for verb in verbs.values()]
        *times, weighing = medians(
            *acts, *commits, lambda: heard(world, OFFERED), quick=quick, prepare=stage.reset
        )
        stage.close()
    each = [median / len(LIVE) * 1000 for median in times]
    pairs = dict(zip(verbs, zip(each[: len(verbs)], each[len(verbs) :], strict=True), strict=True))
    return judged(pairs, 1000 * weighing)


def judged(pairs: dict[str, tuple[float, float]], weighing: float) -> Result:
    """Compare the rates, and our own time with what it may be."""
    ours, peer = max(pairs.values(), key=lambda pair: pair[0] / pair[1])
    rates = judge(
        ours=1 / ours, peer=1 / peer, goal=RATE, unit=UNIT, n=len(LIVE), more_is_better=True
    )
    detail = [
        f"{verb}: {mine:.2f} ms, the rows alone {raw:.3f} ms, rate {raw / mine:.3f}"
        for verb, (mine, raw) in pairs.items()
    ]
    detail.append(f"while an offer is weighed, so that all the others are read: {weighing:.1f} ms")
    within = max(mine for mine, _ in pairs.values()) <= MILLISECONDS
    return replace(rates, ours=ours, peer=peer, ok=rates.ok and within, detail=tuple(detail))


def somebody() -> "World":
    """Give a world whose clock stands still."""
    from afterword.outside import holidays
    from afterword.outside.world import World

    return World(
        owner=1,
        now=lambda: NOW,
        zone=ZoneInfo("Europe/Berlin"),
        country="DE",
        places=holidays.place,
        keys=lambda: uuid.uuid4().hex,
    )


def fill(world: "World") -> None:
    """Write down what one busy person told of 20 applications."""
    from afterword.actions.writing import writing

    for number in range(APPLICATIONS):
        with writing(world, "bench") as entry:
            key = entry.open_pursuit(employer=firm(number), zone="Europe/Berlin", country="DE")
            for fact in told(number):
                entry.record(key, fact)


def told(number: int) -> "list[Fact]":
    """Give the fifty facts of one application: four talks, and what came of them."""
    from afterword.core.facts import LetGo, ReplyReceived
    from afterword.core.terms import Label

    ended = number not in LIVE and number != OFFERED
    last = NOW - timedelta(weeks=20) if ended else NOW
    found = [fact for week in range(TALKS, 0, -1) for fact in talk(last - timedelta(weeks=week))]
    if ended:
        return [*found, LetGo(at=last)]
    answer = Label.OFFER if number == OFFERED else Label.ACKNOWLEDGEMENT
    return [*found, ReplyReceived(at=last - timedelta(days=2), label=answer, sender="person-0")]


def talk(start: datetime) -> "list[Fact]":
    """Give the twelve facts of one talk with two people: the talk, its debrief, the thanks."""
    from afterword.core import facts
    from afterword.core.terms import Ended, Kind, Standing

    end, name = start + timedelta(hours=1), f"{start:%d%m}"
    people = (f"person-{name}", "person-0")
    day = (end + timedelta(days=6)).date()
    return [
        facts.InterviewHeld(at=end, interview=name, start=start, end=end, people=people),
        *(
            facts.PersonKnown(
                at=end, who=who, name=who.title(), emails=(f"{who}@quillworks.example",),
                standing=Standing.INTERVIEWER, met=True,
            )
            for who in people
        ),
        facts.Debriefed(at=end, interview=name, text="It went well; we spoke of hives. " * 10),
        *(
            facts.TopicShared(at=end, who=people[0], topic=f"{what} of {name}")
            for what in ("the hives", "the honey", "the winter")
        ),
        facts.DecisionDateSaid(at=end, earliest=day, latest=day),
        facts.PromiseMade(at=end, promise=name, mine=True, what="the sample", who=people[0]),
        facts.PromiseEnded(at=end + timedelta(hours=2), promise=name, how=Ended.DONE),
        *(
            facts.MessageSent(at=end + timedelta(hours=4), kind=Kind.THANK_YOU, to=(who,))
            for who in people
        ),
    ]  # fmt: skip


def firm(number: int) -> str:
    """Give the employer of one application."""
    return f"Quillworks {number:02}"


def heard(world: "World", number: int) -> None:
    """Record that they still decide."""
    from afterword.actions.record_heard import Heard, record_heard
    from afterword.core.terms import Label

    record_heard(
        typed=firm(number), heard=Heard(Label.DELAY, words="We still decide."), world=world
    )


def promised(world: "World", number: int) -> None:
    """Record that I promised something."""
    from afterword.actions.noting import Promised
    from afterword.actions.record_promise import record_promise

    day = NOW.date() + timedelta(days=3)
    record_promise(
        typed=firm(number), promised=Promised("the sample", due=day), mine=True, world=world
    )


Verb = Callable[["World", int], None]


def series(verb: Verb, world: "World") -> Callable[[], None]:
    """Make a series of acts, each on the next application."""

    def act() -> None:
        for number in LIVE:
            verb(world, number)

    return act


class Stage:
    """The file from which each series starts anew, open to us and to the peer."""

    def __init__(self, file: Path, world: "World") -> None:
        from django.db import connection

        connection.close()
        self.file, self.world = file, world
        self.first = file.with_name("first.sqlite3")
        shutil.copy(file, self.first)
        self.peer = self._opened()

    def _opened(self) -> sqlite3.Connection:
        """Open the file as the product does."""
        from afterword.settings import SQLITE_OPTIONS

        found = sqlite3.connect(self.file, isolation_level=None)
        found.executescript(str(SQLITE_OPTIONS["init_command"]))
        return found

    def reset(self) -> None:
        """Put the file back as it was, and let both sides read what it holds."""
        self.close()
        shutil.copy(self.first, self.file)
        heard(self.world, APPLICATIONS - 1)
        self.peer = self._opened()
        self.peer.execute("SELECT count(*) FROM storage_pursuit").fetchone()

    def close(self) -> None:
        """Let go of the file; the last to do so takes its log away."""
        from django.db import connection

        self.peer.close()
        connection.close()

    def commits(self, verb: Verb) -> Callable[[], None]:
        """Make a series of commits of the rows that an act of this verb leaves behind."""
        self.reset()
        verb(self.world, 0)
        entry, fact, pursuit = self._left_behind()

        def commit() -> None:
            for _ in LIVE:
                self.peer.execute("BEGIN IMMEDIATE")
                entry["key"] = uuid.uuid4().hex
                fact["entry_id"] = self._insert("storage_entry", entry)
                self._insert("storage_fact", fact)
                self.peer.execute(
                    "UPDATE storage_pursuit SET open = :open, wake_at = :wake_at, stale = :stale"
                    " WHERE id = :id",
                    pursuit,
                )
                self.peer.execute("COMMIT")

        return commit

    def _left_behind(self) -> list[dict[str, Any]]:
        """Read the rows of the last act: its entry and its one fact, without numbers, and whose."""
        rows = []
        for table in ("storage_entry", "storage_fact"):
            asked = self.peer.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1")
            names = [column[0] for column in asked.description]
            rows.append(dict(zip(names, asked.fetchone(), strict=True)))
            del rows[-1]["id"]
        entry, fact = rows
        asked = self.peer.execute(
            "SELECT id, open, wake_at, stale FROM storage_pursuit WHERE id = :pursuit_id", fact
        )
        names = [column[0] for column in asked.description]
        return [entry, fact, dict(zip(names, asked.fetchone(), strict=True))]

    def _insert(self, table: str, row: dict[str, Any]) -> int | None:
        names = ", ".join(row)
        values = ", ".join(f":{name}" for name in row)
        return self.peer.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", row).lastrowid
