"""The manual page names every command, is set without a warning, and comes with the package."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from afterword.faces.cli.main import load, names, parser_of

pytestmark = pytest.mark.house

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "afterword.1"
SETTERS = {
    "groff": ["groff", "-man", "-ww", "-z"],
    "mandoc": ["mandoc", "-T", "lint", "-W", "warning"],
}
UNDATED = "missing date"
"""A page that is written from the code would have another date on each day that it is written."""


def _shown() -> str:
    """Give the page as a reader sees it, without marks and with plain spaces."""
    if not shutil.which("mandoc"):
        pytest.skip("mandoc is not installed")
    words = ["mandoc", "-T", "ascii", "-O", "width=200", str(PAGE)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    return " ".join(re.sub(".\b", "", told).split())


@pytest.mark.parametrize("setter", SETTERS)
def test_it_is_set_without_a_warning(setter: str) -> None:
    if not shutil.which(setter):
        pytest.skip(f"{setter} is not installed")
    words = [*SETTERS[setter], str(PAGE)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    told = (ran.stdout + ran.stderr).splitlines()
    assert [line for line in told if UNDATED not in line] == []


def test_it_tells_every_command_with_its_flags_and_example() -> None:
    shown = _shown()
    for name in names():
        command = load(name)
        assert f"afterword {name} {' '.join(command.summary.split())}" in shown
        assert " ".join(command.example.split()) in shown
        for action in parser_of(name, command)._actions:
            assert all(flag in shown for flag in action.option_strings), (name, action.dest)


def test_it_names_what_the_program_asks_its_surroundings() -> None:
    page = PAGE.read_text(encoding="utf-8")
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "src" / "afterword").rglob("*.py")
    )
    for name in {*re.findall(r"AFTERWORD_[A-Z_]+", source), "NO_COLOR", "VISUAL", "EDITOR"}:
        assert name in page
    for code in (0, 1, 2, 3, 5, 130):
        assert f"\\fB{code}\\fR" in page


def test_the_package_brings_it(tmp_path: Path) -> None:
    # As a release is built: the wheel out of the sdist.
    words = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as held:
        (place,) = [name for name in held.namelist() if name.endswith("/man/man1/afterword.1")]
        assert place.endswith(".data/data/share/man/man1/afterword.1")
        assert held.read(place) == PAGE.read_bytes()
