"""Exports that released versions wrote: this one reads them, and plans from them alike.

A release leaves one by ``afterword demo export -o tests/storage/exports/<version>.json``, typed
where the example was never met before.
"""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell
from tests.storage.test_released import LENA, RELEASED

pytestmark = pytest.mark.storage

EXPORTS = Path(__file__).parent / "exports"
WITHOUT = {"0.1.0"}
"""Released before there were exports."""


@pytest.mark.parametrize("file", sorted(EXPORTS.glob("*.json")), ids=lambda file: file.stem)
def test_it_is_read_and_planned_alike(file: Path, tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home", now="2026-11-25T09:00-05:00")
    ran = shell.run("import", str(file))
    assert ran.code == 0, ran.out
    path = shell.run("path", "northwind", "--json").document
    ahead = {node["step"]: node["when"] for node in path["nodes"] if node["step"]}
    assert {name: ahead[name] for name in LENA} == LENA
    again = shell.run("import", str(file))
    assert "Everything in it is here already." in again.out


def test_every_release_left_one() -> None:
    from afterword import __version__

    released = {file.stem for file in RELEASED.glob("*.sqlite3")} | {__version__}
    assert released - WITHOUT <= {file.stem for file in EXPORTS.glob("*.json")}
