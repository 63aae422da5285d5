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
            if found != story.was or files(home) != story.files:
                next_day(stage, home)
                assert files(home) == story.tidy
    assert number > 2
