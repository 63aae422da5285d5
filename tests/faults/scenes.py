"""Command lines that store something, with what was before them and what is after them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faces.cli.test_undo_walk import CARD, WALK
from tests.faults.stage import TOMORROW, Stage, State, derived, files, state

ROUND_AT_CONTOSO = ["add", "Contoso clerk fri 27 Nov 10:00, Li", "--yes"]

BESIDES: dict[str, list[list[str]]] = {
    "today": [["today"]],
    "undo": [["undo"]],
    "undo, undone": [["undo"], ["undo", "4"]],
    "sent, attached": [["sent", "dana", "--kind", "commitment_delivery", "--attach", "{sample}"]],
    "export": [["export", "-o", "{place}/all.json"]],
    "import, everything": [["import", "{later}"]],
}
"""What writes, besides all that is walked for its undo."""

LINES = WALK | BESIDES

EVERY = LINES | {
    "backup": [["backup", "-o", "{place}/all.zip", "--force"]],
    "restore": [
        ["backup", "-o", "{place}/all.zip"],
        ["letgo", "northwind"],
        ["restore", "{place}/all.zip", "--yes"],
    ],
}
"""Those of ``test_putting_back`` as well."""


@dataclass
class Scene:
    """One command line, the folder before it, and all that is stored before and after it.

    ``files`` are there afterwards, ``tidy`` on the next day.
    """

    start: Path
    words: list[str]
    code: int
    was: State | None
    became: State | None
    had: set[tuple[Any, ...]]
    has: set[tuple[Any, ...]]
    files: set[str]
    tidy: set[str]

    @contextmanager
    def home(self) -> Iterator[Path]:
        """Give a copy of the folder as it was before, thrown away at the end."""
        with copied(self.start) as home:
            yield home


def scene(name: str, stage: Stage, told: Path, place: Path) -> Scene:
    """Live through a command line once, without a fault."""
    card, sample = place / "noor.vcf", place / "sample.txt"
    card.write_text(CARD, encoding="utf-8")
    sample.write_text("two samples", encoding="utf-8")
    named = {"card": card, "sample": sample, "place": place, "later": place / "later.json"}
    *before, words = [[word.format(**named) for word in line] for line in EVERY[name]]
    if str(named["later"]) in words:
        export_later(stage, told, place)
    start = place / "start"
    shutil.copytree(told, start)
    for line in before:
        earlier = stage.live(start, *line)
        assert earlier.code == 0, earlier.err
    with copied(start) as home:
        was, had = state(home), derived(home)
        ran = stage.live(home, *words)
        assert ran.code in (0, 5), ran.err + ran.out
        became, has, there = state(home), derived(home), files(home)
        next_day(stage, home)
        return Scene(start, words, ran.code, was, became, had, has, there, files(home))


def export_later(stage: Stage, told: Path, place: Path) -> None:
    """Export what these data became elsewhere, where another invitation came."""
    home = shutil.copytree(told, place / "elsewhere")
    for words in (ROUND_AT_CONTOSO, ["export", "-o", str(place / "later.json")]):
        ran = stage.live(home, *words)
        assert ran.code == 0, ran.err


def next_day(stage: Stage, home: Path) -> None:
    """See that the next command works; it is also the one that tidies up."""
    ran = stage.live(home, "today", now=TOMORROW)
    assert ran.code == 0, ran.err + ran.out


@contextmanager
def copied(start: Path) -> Iterator[Path]:
    """Give a copy of a data folder, thrown away at the end."""
    home = start.with_name("home")
    shutil.copytree(start, home)
    try:
        yield home
    finally:
        shutil.rmtree(home)
