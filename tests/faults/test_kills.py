"""Killed at any write: all of the act is there, or nothing of it, and all that was told."""

import signal
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.faults.scenes import LINES, next_day, scene
from tests.faults.stage import Fault, Stage, derived, files, state

pytestmark = pytest.mark.faults


@pytest.mark.parametrize("name", LINES)
def test_a_kill_at_any_write_leaves_all_or_nothing(
    stage: Stage,
    told: Path,
    tmp_path: Path,
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    story = scene(name, stage, told, tmp_path)
    for number in count(1):
        with story.home() as home:
            ran = stage.live(home, *story.words, fault=Fault("kill", number))
            if ran.code != -signal.SIGKILL:
                assert ran.code == story.code, ran.err
                break
            found = state(home)
            assert found in (story.was, story.became), number
            assert derived(home) <= (story.had if found == story.was else story.has), number
            assert found == story.became or not ran.out, f"{number}: told and not stored"
            # The next command works: the same one again where nothing is stored, else another.
            if found == story.was:
                again = stage.live(home, *story.words)
                assert again.code == story.code, again.err + again.out
                assert state(home) == story.became
            else:
                next_day(stage, home)
            stray = files(home) - (story.files if found == story.was else story.tidy)
            # Of the copies made before an import the last seven stay, also of one that was killed.
            assert [name for name in stray if not name.startswith("copies/before-")] == []
    assert number > 2


STRIDE = 5
"""A first start makes all tables; one of so many of its writes is tried."""


@pytest.mark.parametrize("words", [["today"], ["demo"]], ids=lambda words: words[0])
def test_a_first_start_that_was_killed_is_gone_on_with(
    stage: Stage, tmp_path: Path, words: list[str]
) -> None:
    clean = tmp_path / "clean"
    assert stage.live(clean, *words).code == 0
    for number in count(1, STRIDE):
        home = tmp_path / str(number)
        ran = stage.live(home, *words, fault=Fault("kill", number))
        if ran.code != -signal.SIGKILL:
            break
        again = stage.live(home, *words, "--example")
        assert again.code == 0, again.err
        assert verbs(home) == verbs(clean), number
        assert files(home) == files(clean)
    assert number > 10 * STRIDE


def verbs(home: Path) -> list[str]:
    """Name the acts of the data in a folder, or of the example in it."""
    there = state(home / "example" if (home / "example").exists() else home)
    assert there is not None
    return [entry[0] for entry in there["entries"]]
