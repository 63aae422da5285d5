"""The disk refuses in the middle of a write: it is told, and nothing of the act is half done."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from tests.faults.scenes import scene
from tests.faults.stage import Fault, Stage, state

pytestmark = pytest.mark.faults

PAGE = 4120
"""A page in the log of SQLite, with its head."""


@contextmanager
def long_log(home: Path) -> Iterator[int]:
    """Keep the log of SQLite, and longer than every other file that is written; give its length.

    Then a limit to the length of files falls into the log, at any page of an act.
    """
    database = sqlite3.connect(home / "afterword.sqlite3")
    try:
        for version in range(20):
            database.execute(f"PRAGMA user_version = {version}")
        yield (home / "afterword.sqlite3-wal").stat().st_size
    finally:
        database.close()


SOME = ("add", "import", "debrief", "policy", "undo", "sent, attached")
"""Lines of every shape; ``scripts/faults`` takes them all."""


@pytest.mark.parametrize("name", SOME)
def test_an_error_at_any_page_is_told_and_leaves_nothing(
    stage: Stage, told: Path, tmp_path: Path, name: str
) -> None:
    story = scene(name, stage, told, tmp_path)
    for number in count():
        with story.home() as home, long_log(home) as length:
            limit = length + number * PAGE + 1000
            ran = stage.live(home, *story.words, fault=Fault("cut", limit))
            if ran.code == story.code:
                assert state(home) == story.became
                break
            assert ran.code == 1
            assert "The disk reported an error" in ran.err
            assert not ran.out
            assert state(home) == story.was
            again = stage.live(home, *story.words)
            assert again.code == story.code, again.err + again.out
            assert state(home) == story.became
    assert number > 3
