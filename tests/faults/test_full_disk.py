"""No room left in the middle of a command: a sentence about the disk, and nothing half done."""

from itertools import count
from pathlib import Path

import pytest

from tests.faults.scenes import Scene, next_day, scene
from tests.faults.stage import Fault, Stage, files, state

pytestmark = pytest.mark.faults

FULL = "The disk is full"
LONG = "We spoke of hives, and of what they would want from me by the winter. " * 2000


def refused(stage: Stage, story: Scene, home: Path, fault: Fault, typed: str = "") -> bool:
    """Live through a line without room; say whether it was refused."""
    ran = stage.live(home, *story.words, fault=fault, typed=typed)
    if ran.code == story.code:
        return False
    assert ran.code == 1
    assert FULL in ran.err
    assert "Everything saved before is safe" in ran.err
    return True


@pytest.mark.parametrize("name", ["today"])
def test_a_full_disk_is_told_and_leaves_nothing_half_done(
    stage: Stage, told: Path, tmp_path: Path, name: str
) -> None:
    story = scene(name, stage, told, tmp_path)
    for number in count(1):
        with story.home() as home:
            if not refused(stage, story, home, Fault("full", number)):
                assert state(home) == story.became
                break
            assert state(home) == story.was
            again = stage.live(home, *story.words)
            assert again.code == story.code, again.err + again.out
            assert state(home) == story.became
            assert files(home) == story.files
    assert number > 1


def test_a_database_that_cannot_grow_is_told_and_stays_as_it_was(
    stage: Stage, told: Path, tmp_path: Path
) -> None:
    story = scene("debrief", stage, told, tmp_path)
    story.words = ["debrief", "northwind", "--file", "-"]
    with story.home() as home:
        assert refused(stage, story, home, Fault("tight"), typed=LONG)
        assert state(home) == story.was
        assert stage.live(home, *story.words, typed=LONG).code == 0
        found = state(home)
        assert found is not None
        assert found["entries"][-1][1] == LONG
        next_day(stage, home)


def test_today_is_shown_also_where_its_copy_finds_no_room(
    stage: Stage, told: Path, tmp_path: Path
) -> None:
    story = scene("today", stage, told, tmp_path)
    with story.home() as home:
        ran = stage.live(home, "today", "--json", fault=Fault("full", 1))
        assert ran.code == 1
        assert "copy of your data was not made. The disk is full" in ran.err
        assert ran.document == stage.live(home, "today", "--json").document


def test_a_first_start_without_room_leaves_nothing_in_the_way(stage: Stage, tmp_path: Path) -> None:
    line = ["add", "Northwind", "tue 1 Dec 10:00", "--yes"]
    for number in count(1):
        home = tmp_path / str(number)
        ran = stage.live(home, *line, fault=Fault("full", number))
        if ran.code == 0:
            break
        assert ran.code == 1
        assert FULL in ran.err
        # What was made before the disk was full is made use of.
        again = stage.live(home, *line, "--example")
        assert again.code == 0, again.err
    assert number > 3
    home = tmp_path / "tight"
    ran = stage.live(home, *line, fault=Fault("tight"))
    assert (ran.code, FULL in ran.err) == (1, True)
    assert stage.live(home, *line, "--example").code == 0
