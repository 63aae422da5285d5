"""Shells for the tests of the command line."""

import shutil
from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell

ROOT = Path(__file__).parents[3]
INVITATION = ROOT / "docs" / "tutorial" / "northwind.ics"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose data folder does not exist yet."""
    return Shell(tmp_path / "home")


@pytest.fixture(scope="session")
def told_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a person who imported one invitation and told how the talk went."""
    shell = Shell(tmp_path_factory.mktemp("told") / "home")
    assert shell.run("import", str(INVITATION), "--me", "lena@home.example").code == 0
    debriefed = shell.run(
        "debrief", "northwind", "--decides-by", "Mon 30 Nov", "--quote", "end of the month",
        "--promise", "Marcus: two samples", "--linkedin", "Marcus", "--interest", "yes",
        "--topic", "Priya: the intake dashboard", "--late",
    )  # fmt: skip
    assert debriefed.code == 0, debriefed.err
    return shell.home


@pytest.fixture
def told(told_once: Path, tmp_path: Path) -> Shell:
    """A shell with a copy of those data, free to change."""
    shutil.copytree(told_once, tmp_path / "home")
    return Shell(tmp_path / "home")
