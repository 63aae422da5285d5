"""A folder that may not be written to, and a disk that is really full."""

import shutil
from pathlib import Path

import pytest

from tests.faults.mounts import FULL, may_mount, mounted, read_only, run
from tests.faults.stage import files, state

pytestmark = pytest.mark.faults

MAY_NOT = "Afterword may not write to its data folder"


@pytest.fixture
def home(told: Path, tmp_path: Path) -> Path:
    """The data of a person, free to change."""
    home = tmp_path / "home"
    shutil.copytree(told, home)
    return home


LINE = ["promise", "northwind", "a report by fri"]


@pytest.mark.parametrize("words", [LINE, ["today"], ["doctor"]], ids=lambda words: words[0])
def test_a_read_only_folder_is_told_and_stays_as_it_was(home: Path, words: list[str]) -> None:
    was, there = state(home), files(home)
    with read_only(home) as within:
        ran = run(home, *words, within=within)
    assert ran.code == 1
    assert MAY_NOT in " ".join((ran.out + ran.err).split())
    assert (state(home), files(home)) == (was, there)
    assert run(home, *LINE).code == 0


def test_a_read_only_database_is_told_and_stays_as_it_was(home: Path) -> None:
    was = state(home)
    with read_only(home / "afterword.sqlite3") as within:
        ran = run(home, *LINE, within=within)
    assert ran.code == 1
    assert MAY_NOT in ran.err
    assert state(home) == was


def test_a_place_where_no_folder_can_be_made_is_told(tmp_path: Path) -> None:
    with read_only(tmp_path) as within:
        ran = run(tmp_path / "home", "today", "--example", within=within)
    assert ran.code == 1
    assert MAY_NOT in ran.err


@pytest.mark.skipif(not may_mount(), reason="no disk can be mounted here")
@pytest.mark.parametrize("words", [LINE, ["today"], ["backup"]], ids=lambda words: words[0])
def test_a_disk_that_is_really_full_is_told(home: Path, tmp_path: Path, words: list[str]) -> None:
    place = tmp_path / "small"
    place.mkdir()
    # The second time there is room again, so whatever is told then is told at its end.
    ran = run(place, *words, within=mounted(FULL, place, home))
    refused, _, done = ran.err.partition("ended with 1\n")
    assert "The disk is full, so this was not saved. Everything saved before is safe." in refused
    assert (ran.code, "full" in done) == (0, False)
    assert list(place.iterdir()) == []
