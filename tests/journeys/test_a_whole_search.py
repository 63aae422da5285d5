"""A whole search on the command line: from the first invitation to the word that ends the rest."""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell
from tests.journeys.diary import read

pytestmark = pytest.mark.cli

DIARY = Path(__file__).with_name("a_whole_search.diary")
OFFSET = "-05:00"
"""New York in winter."""

INSTANTS = ("2026-12-31T12:00-05:00", "2027-02-22T09:00-05:00", "2027-06-01T09:00-04:00")


def lived_through(shell: Shell) -> None:
    """Live through the diary, and see that every line of it comes true."""
    for typed in read(DIARY, OFFSET):
        shell.now = typed.now
        ran = shell.run(*typed.words)
        said = " ".join((ran.err + " " + ran.out).split())
        assert ran.code == typed.code, f"{typed.place}: {ran.code}\n{ran.err}{ran.out}"
        for words in typed.shows:
            assert words in said, f"{typed.place}: {words!r} is not in\n{ran.err}{ran.out}"
        for words in typed.hides:
            assert words not in said, f"{typed.place}: {words!r} is in\n{ran.err}{ran.out}"


def seen(shell: Shell) -> list[str]:
    """Give all that a person could see of the data, at some instants."""
    found = []
    for now in INSTANTS:
        shell.now = now
        for words in (["today"], ["path", "northwind"], ["path", "contoso"], ["path", "helio"]):
            found.append(shell.run(*words, "--json").out)
    found += [shell.run(*words, "--json").out for words in (["people"], ["history", "--all"])]
    return found


def test_a_whole_search(shell: Shell, tmp_path: Path) -> None:
    lived_through(shell)
    everything = seen(shell)
    carried = tmp_path / "all.json"
    assert shell.run("export", "-o", str(carried)).code == 0
    elsewhere = Shell(tmp_path / "elsewhere", now=shell.now)
    imported = elsewhere.run("import", str(carried))
    assert imported.code == 0, imported.err
    assert seen(elsewhere) == everything
