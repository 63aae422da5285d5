"""Real processes, killed or refused at single calls of the system; ``scripts/faults`` takes all."""

from pathlib import Path

import pytest

from tests.faults.scenes import scene
from tests.faults.stage import Stage
from tests.faults.traced import NEEDS_ROOM, SYNCS, calls_of, killed, refused, usable

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not usable(), reason="strace is not here, or may not trace"),
]

EVERY = 12
"""One call of so many; another line begins at another one."""


@pytest.mark.parametrize("name", ["heard", "sent, attached"])
def test_nothing_is_lost_or_half_done(stage: Stage, told: Path, tmp_path: Path, name: str) -> None:
    story = scene(name, stage, told, tmp_path)
    calls = calls_of(story)
    wrong = {call: killed(stage, story, call) for call in calls[len(name) % EVERY :: EVERY]}
    silent = [call for call in calls if not call.tells]
    wrong |= {
        call: refused(stage, story, call, "ENOSPC")
        for call in [call for call in silent if call.name in NEEDS_ROOM][::EVERY]
    }
    assert {call: what for call, what in wrong.items() if what} == {}


def test_no_success_is_told_after_a_failed_sync(stage: Stage, told: Path, tmp_path: Path) -> None:
    story = scene("promise", stage, told, tmp_path)
    syncs = [call for call in calls_of(story) if call.name in SYNCS]
    assert len(syncs) > 2
    wrong = {call: refused(stage, story, call, "EIO") for call in syncs}
    assert {call: what for call, what in wrong.items() if what} == {}
