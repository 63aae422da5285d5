"""The README and the guides tell the truth: their sessions run, and print what stands there."""

import re
import shlex
from pathlib import Path

import pytest

from tests.faces.cli.shell import EVENING, Shell

pytestmark = pytest.mark.house

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
TOLD = ("README.md", "docs/howto/debrief.md")
"""The pages with a session at the command line."""
LONGEST = 160
"""Lines of a README that is read and not scrolled through."""


def session(page: str) -> list[tuple[str, str]]:
    """Give the commands of a session, each with what the page says it prints."""
    blocks = re.findall(r"```console\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert blocks, page
    block, found = "".join(blocks), []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        first = 0
        while lines[first].endswith("\\"):
            first += 1
        command = " ".join(line.rstrip("\\").strip() for line in lines[: first + 1])
        found.append((command, "\n".join(lines[first + 1 :])))
    return found


@pytest.mark.parametrize("page", TOLD)
def test_the_session_prints_what_the_page_says(page: str, shell_home: Path) -> None:
    shell = Shell(shell_home, EVENING)
    for command, expected in session(page):
        name, *words = shlex.split(command)
        assert name == "afterword"
        words = [str(ROOT / word) if word.startswith("docs/") else word for word in words]
        ran = shell.run(*words)
        printed = (ran.out or ran.err).replace(f"{ROOT}/", "").strip()
        pattern = re.escape(expected.strip()).replace(re.escape("[...]"), ".*")
        assert re.fullmatch(pattern, printed, re.DOTALL), f"{command}\n{printed}"


@pytest.fixture
def shell_home(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "home"


def test_it_names_two_commands_that_are_there() -> None:
    named = re.findall(r"^\./(scripts/\w+)", README, re.MULTILINE)
    assert named == ["scripts/start", "scripts/test"]
    for script in named:
        assert (ROOT / script).stat().st_mode & 0o111


def test_it_is_short_and_its_links_lead_somewhere() -> None:
    assert len(README.splitlines()) <= LONGEST
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
