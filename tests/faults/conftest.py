"""One stage for all tests of faults, and the data of a person to begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.stage import Stage

INVITATION = Path(__file__).parents[2] / "docs" / "tutorial" / "northwind.ics"

BEGINNING = (
    ["import", str(INVITATION), "--me", "lena@home.example"],
    [
        "debrief", "northwind", "--decides-by", "Mon 30 Nov", "--quote", "end of the month",
        "--promise", "Marcus: two samples", "--linkedin", "Marcus", "--interest", "yes",
        "--topic", "Priya: the intake dashboard", "--late",
    ],
)  # fmt: skip


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """The place where command lines are lived through."""
    made = Stage()
    yield made
    made.end()


@pytest.fixture(scope="session")
def told(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a person who imported one invitation and told how the talk went."""
    return told_by(stage, tmp_path_factory.mktemp("told"))


def told_by(stage: Stage, place: Path) -> Path:
    """Make those data in a place."""
    home = place / "home"
    for words in BEGINNING:
        ran = stage.live(home, *words)
        assert ran.code == 0, ran.err
    return home
