"""Another program holds the data, or does something at the same time: waited for, not for ever."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from afterword.settings import SQLITE_OPTIONS
from tests.faults.scenes import Scene, copied, scene
from tests.faults.stage import Fault, Stage, environment, state

pytestmark = pytest.mark.faults


@contextmanager
def held(home: Path) -> Iterator[None]:
    """Hold the database as another program does that writes and does not come to its end."""
    with closing(sqlite3.connect(home / "afterword.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@pytest.fixture
def story(stage: Stage, told: Path, tmp_path: Path) -> Scene:
    """A promise."""
    return scene("promise", stage, told, tmp_path)


def test_others_are_waited_for_some_seconds_and_no_longer() -> None:
    assert 5 <= SQLITE_OPTIONS["timeout"] <= 30


@pytest.mark.parametrize("name", ["add", "import", "debrief", "undo", "policy", "sent, attached"])
def test_a_held_database_is_told_and_nothing_is_lost(
    stage: Stage, told: Path, tmp_path: Path, name: str
) -> None:
    story = scene(name, stage, told, tmp_path)
    with story.home() as home:
        with held(home):
            ran = stage.live(home, *story.words, fault=Fault("hurry"))
            assert ran.code == 1
            assert "Nothing was changed and nothing is lost. Wait a moment" in ran.err
            assert not ran.out
        assert state(home) == story.was
        assert stage.live(home, *story.words).code == story.code
        assert state(home) == story.became


def test_whoever_only_looks_is_not_kept_waiting(stage: Stage, story: Scene) -> None:
    with story.home() as home, held(home):
        for words in (["today"], ["path", "northwind"], ["history"], ["export"]):
            ran = stage.live(home, *words, fault=Fault("hurry"))
            assert ran.code == 0, ran.err


def test_a_program_that_is_done_in_time_is_waited_for(story: Scene) -> None:
    with story.home() as home:
        with held(home):
            waiting = started(home, *story.words)
            with pytest.raises(subprocess.TimeoutExpired):
                waiting.wait(1.5)
        assert ended(waiting) == (0, True)
        assert state(home) == story.became


def test_commands_at_once_are_all_stored(told: Path, tmp_path: Path) -> None:
    firms = ("Contoso", "Fabrikam", "Tailspin", "Quillworks")
    start = tmp_path / "start"
    start.symlink_to(told)
    with copied(start) as home:
        running = [started(home, "add", f"{firm} tue 1 Dec 10:00", "--yes") for firm in firms]
        running += [started(home, "promise", "northwind", f"page {number}") for number in range(4)]
        assert [ended(one) for one in running] == [(0, True)] * len(running)
        found = state(home)
        assert found is not None
        assert {row[1] for row in found["applications"]} == {"Northwind", *firms}
        promised = [json.loads(row[3]) for row in found["facts"] if row[1] == "PromiseMade"]
        assert len({one["promise"] for one in promised}) == 5


def started(home: Path, *words: str) -> "subprocess.Popen[str]":
    """Start a command line as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "afterword", *words],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(program: "subprocess.Popen[str]") -> tuple[int, bool]:
    """Wait for its end; give its code, and whether it told something."""
    out, _ = program.communicate(timeout=60)
    return program.returncode, bool(out)
