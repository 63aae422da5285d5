"""Every row of the five seed articles is listed once, and what it names is really there."""

import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

from afterword.core.facts import Fact
from afterword.core.policy import numbers
from afterword.core.rule import rules

pytestmark = pytest.mark.house

ROOT = Path(__file__).resolve().parents[2]
ROWS = tomllib.loads((ROOT / "docs" / "reference" / "seeds.toml").read_text(encoding="utf-8"))

COUNTS = {"S000": 14, "S001": 22, "S002": 20, "S003": 21, "S004": 24}
"""How many rows each article has in the catalogue of rules."""

OWED = {
    "The whole command line", "It reads what people write", "Notes worth sending", "The web",
    "Real mail", "Real calendars", "After the answer", "Open on every side", "Many people",
    "Proof",
}  # fmt: skip
"""The pieces of work that are still to come."""


def named(folder: str) -> set[str]:
    """Give the names of the files in a folder of the source."""
    paths = (ROOT / "src" / "afterword" / folder).glob("[!_]*.py")
    return {path.stem.removesuffix("_") for path in paths}


KNOWN: dict[str, Iterable[str]] = {
    "rule": {rule.name for rule in rules()},
    "fact": {kind.__name__ for kind in Fact.__subclasses__()},
    "policy": numbers(),
    "command": named("faces/cli/commands"),
    "draft": named("core/drafts"),
    "owed": OWED,
}


def test_every_row_is_there_once() -> None:
    # TOML itself refuses a row that stands there twice.
    wanted = [f"{article}-{row}" for article, most in COUNTS.items() for row in range(1, most + 1)]
    assert list(ROWS) == wanted


@pytest.mark.parametrize("seed", ROWS)
def test_a_row_names_only_what_exists(seed: str) -> None:
    row = ROWS[seed]
    assert set(row) == {"words", "fulfilled_by"}
    assert row["words"]
    assert row["fulfilled_by"]
    assert len(row["fulfilled_by"]) == len(set(row["fulfilled_by"]))
    for reference in row["fulfilled_by"]:
        kind, _, name = reference.partition(":")
        assert name in KNOWN[kind], reference


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_rule_stands_at_each_of_its_rows_and_at_no_other(rule: object) -> None:
    listed = {seed for seed, row in ROWS.items() if f"rule:{rule.name}" in row["fulfilled_by"]}
    assert listed == {seed for seed in rule.seeds if seed[:2] == "S0"}


def test_the_reference_pages_are_current() -> None:
    asked = [sys.executable, ROOT / "scripts" / "docs", "--check"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
