"""A clock that was set back, or far ahead: everything works, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from tests.faults.scenes import LINES, scene
from tests.faults.stage import Stage, state

pytestmark = pytest.mark.faults

CLOCKS = {
    "back by an hour": "2026-11-24T14:22-05:00",
    "back by a month": "2026-10-24T15:22-04:00",
    "back to its beginning": "1970-01-02T00:00+00:00",
    "ahead by years": "2031-11-24T15:22-05:00",
}
LOOKING = ("today", "path northwind", "history", "people", "feed", "export")


@pytest.mark.parametrize("name", LINES)
def test_what_happens_is_stored_by_a_clock_that_was_set_back(
    stage: Stage, told: Path, tmp_path: Path, name: str
) -> None:
    story = scene(name, stage, told, tmp_path)
    with story.home() as home:
        ran = stage.live(home, *story.words, now=CLOCKS["back by a month"])
        # By such a clock a talk is still ahead, so that not everything can be told of it.
        assert ran.code != 1, ran.err
        found = state(home)
        assert found is not None
        assert story.was is not None
        assert found["entries"][: len(story.was["entries"])] == story.was["entries"]
        assert stage.live(home, "today").code == 0


@pytest.mark.parametrize("clock", CLOCKS)
def test_what_is_stored_is_seen_by_any_clock(
    stage: Stage, told: Path, tmp_path: Path, clock: str
) -> None:
    home = shutil.copytree(told, tmp_path / "home")
    for line in LOOKING:
        ran = stage.live(home, *line.split(), now=CLOCKS[clock])
        assert (ran.code, bool(ran.out)) == (0, True), (line, ran.err)
