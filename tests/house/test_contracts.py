"""The contracts of .importlinter are kept, and each of them really bites."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.house

ROOT = Path(__file__).resolve().parents[2]

LAYERS = "Each layer knows only the ones below it"
CORE = "The core only thinks"
DJANGO = "Only storage, the wiring and the served faces know Django"
SHELVES = "No rule, check, draft or reply leans on another"
CHANNELS = "No channel leans on another"
FACES = "No face leans on another"
CYCLES = "No two neighbours import each other"

# What somebody might write one day: files (path -> line) that the contract must refuse.
VIOLATIONS = {
    "the core takes Django": (CORE, {"core/planted.py": "import django"}),
    "the core reaches the system": (CORE, {"core/planted.py": "import os"}),
    "storage sees outside": (LAYERS, {"storage/planted.py": "import afterword.outside"}),
    "outside sees storage": (LAYERS, {"outside/planted.py": "import afterword.storage"}),
    "an action knows a face": (LAYERS, {"actions/planted.py": "import afterword.faces"}),
    "a stray room": (LAYERS, {"helpers/__init__.py": ""}),
    "the command line takes Django": (DJANGO, {"faces/cli/planted.py": "import django"}),
    "a rule leans on a rule": (
        SHELVES,
        {
            "core/etiquette/planted_one.py": "",
            "core/etiquette/planted_two.py": "import afterword.core.etiquette.planted_one",
        },
    ),
    "a channel leans on a channel": (
        CHANNELS,
        {
            "outside/channels/__init__.py": "",
            "outside/channels/planted_one.py": "",
            "outside/channels/planted_two.py": "import afterword.outside.channels.planted_one",
        },
    ),
    "a face starts a face": (
        FACES,
        {
            "faces/planted_one/__init__.py": "",
            "faces/planted_two/__init__.py": "import afterword.faces.planted_one",
        },
    ),
    "two neighbours in a ring": (
        CYCLES,
        {
            "actions/planted_one.py": "import afterword.actions.planted_two",
            "actions/planted_two.py": "import afterword.actions.planted_one",
        },
    ),
}


# The linter takes far longer to load than to look, so one process looks at every copy.
LINT_ALL = """
import contextlib, importlinter.cli, os, pathlib, sys
from importlinter.application.use_cases import lint_imports

for house in map(pathlib.Path, sys.argv[1:]):
    os.chdir(house)
    sys.path[0] = str(house / "src")
    with open("said", "w") as said, contextlib.redirect_stdout(said):
        kept = lint_imports(no_logo=True, cache_dir=None)
    (house / "verdict").write_text("kept" if kept else "broken")
"""


def copy_house(house: Path, planted: dict[str, str]) -> None:
    """Copy what the linter looks at, and plant some files in it."""
    leave = shutil.ignore_patterns("__pycache__", "static", "locale")
    shutil.copytree(ROOT / "src", house / "src", ignore=leave)
    shutil.copy(ROOT / ".importlinter", house)
    for name, line in planted.items():
        path = house / "src" / "afterword" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'"""Planted by a test."""\n\n{line}\n', encoding="utf-8")


@pytest.fixture(scope="module")
def houses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give a linted copy of the house for each violation, and one as it is."""
    street = tmp_path_factory.mktemp("street")
    planted = {"as it is": {}} | {name: files for name, (_, files) in VIOLATIONS.items()}
    copies = {name: street / str(number) for number, name in enumerate(planted)}
    for name, house in copies.items():
        copy_house(house, planted[name])
    # Wide enough that no name of a contract is broken over two lines.
    environment = os.environ | {"COLUMNS": "200"}
    subprocess.run([sys.executable, "-c", LINT_ALL, *copies.values()], env=environment, check=True)
    return copies


def test_the_tree_keeps_every_contract(houses: dict[str, Path]) -> None:
    said = (houses["as it is"] / "said").read_text(encoding="utf-8")
    assert "7 kept, 0 broken" in said, said


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_a_violation_is_refused(houses: dict[str, Path], violation: str) -> None:
    contract, _ = VIOLATIONS[violation]
    house = houses[violation]
    said = (house / "said").read_text(encoding="utf-8")
    assert (house / "verdict").read_text(encoding="utf-8") == "broken"
    assert f"{contract} BROKEN" in said, said
