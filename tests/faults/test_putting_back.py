"""A backup that is killed on its way, or a restore: nothing is lost, and nothing is half."""

import shutil
import signal
from itertools import count
from pathlib import Path

import pytest

from tests.faults.stage import Fault, Stage, state

pytestmark = pytest.mark.faults


@pytest.fixture
def start(stage: Stage, told: Path, tmp_path: Path) -> Path:
    """A folder with an attachment, a backup beside it, and something that was told since."""
    home = tmp_path / "start"
    shutil.copytree(told, home)
    sample = tmp_path / "sample.txt"
    sample.write_text("two samples", encoding="utf-8")
    for words in (
        ["sent", "dana", "--kind", "commitment_delivery", "--attach", str(sample)],
        ["backup", "-o", str(tmp_path / "all.zip")],
        ["letgo", "northwind"],
    ):
        ran = stage.live(home, *words)
        assert ran.code == 0, ran.err
    return home


def rested(start: Path) -> Path:
    """Give a copy of the folder."""
    home = start.with_name("home")
    shutil.rmtree(home, ignore_errors=True)
    return shutil.copytree(start, home)


def left_behind(folder: Path) -> list[str]:
    """Name what a killed restore left, and the next one clears away."""
    return [one.name for one in folder.glob(".restoring*")]


def test_a_restore_killed_at_any_write_leaves_the_old_or_the_new(
    stage: Stage, start: Path, tmp_path: Path
) -> None:
    was = state(start)
    line = ["restore", str(tmp_path / "all.zip"), "--yes"]
    home = rested(start)
    assert stage.live(home, *line).code == 0
    became = state(home)
    assert became != was
    for number in count(1):
        home = rested(start)
        (kept,) = (home / "files").iterdir()
        kept.unlink()
        ran = stage.live(home, *line, fault=Fault("kill", number))
        if ran.code != -signal.SIGKILL:
            break
        assert state(home) in (was, became), number
        # Whoever has its row finds its bytes; and the next restore goes to the end.
        assert kept.exists() or state(home) == was
        assert stage.live(home, *line).code == 0
        assert state(home) == became
        assert kept.read_text(encoding="utf-8") == "two samples"
        assert left_behind(home) == []
    assert number > 10


def test_a_backup_killed_at_any_write_leaves_none_or_a_whole_one(
    stage: Stage, start: Path, tmp_path: Path
) -> None:
    was, file = state(start), tmp_path / "mine.zip"
    line = ["backup", "-o", str(file), "--force"]
    for number in count(1):
        ran = stage.live(start, *line, fault=Fault("kill", number))
        if ran.code != -signal.SIGKILL:
            break
        assert state(start) == was
        if file.exists():
            assert stage.live(start, "restore", str(file), "--dry-run").code == 0
    assert number > 3
    assert ran.code == 0


def test_a_full_disk_is_told_and_changes_nothing(stage: Stage, start: Path, tmp_path: Path) -> None:
    was, whole = state(start), (tmp_path / "all.zip").read_bytes()
    for line in (
        ["restore", str(tmp_path / "all.zip"), "--yes"],
        ["backup", "-o", str(tmp_path / "all.zip"), "--force"],
    ):
        for number in count(1):
            home = rested(start)
            ran = stage.live(home, *line, fault=Fault("full", number))
            if ran.code == 0:
                break
            assert ran.code == 1, ran.err
            assert "full" in ran.err or "No space left" in ran.err, ran.err
            assert state(home) == was, number
            assert list(tmp_path.glob(".*")) == []
            assert (tmp_path / "all.zip").read_bytes() == whole
