"""Databases that released versions left behind: this one reads them, and plans from them alike."""

import shutil
from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.storage

RELEASED = Path(__file__).parent / "released"
LENA = {
    "thank-priya": "2026-11-25T15:00:00-05:00",
    "promise-marcus": "2026-11-27",
    "ask-northwind": "2026-12-03T10:00:00-05:00",
    "letgo-northwind": "2026-12-17",
}
"""What follows from Lena's story, whatever version wrote it down."""


@pytest.mark.parametrize("file", sorted(RELEASED.glob("*.sqlite3")), ids=lambda file: file.stem)
def test_it_is_read_and_planned_alike(file: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    shutil.copy(file, home / "afterword.sqlite3")
    shell = Shell(home, now="2026-11-25T09:00-05:00")
    path = shell.run("path", "northwind", "--json").document
    ahead = {node["step"]: node["when"] for node in path["nodes"] if node["step"]}
    assert {name: ahead[name] for name in LENA} == LENA
    assert shell.run("letgo", "northwind").code == 0


def test_every_release_left_one() -> None:
    from afterword import __version__

    assert (RELEASED / f"{__version__}.sqlite3").exists()
