"""Who I am: told once, under every letter, and known to the next invitation."""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

INVITATION = str(Path(__file__).parents[3] / "docs" / "tutorial" / "northwind.ics")


def test_my_name_stands_under_the_letter(told: Shell) -> None:
    note = told.run("note", "priya", "--json").document
    assert "Which name goes under it?" in note["questions"]
    assert told.run("me", "Lena Ortiz").code == 0
    note = told.run("note", "priya", "--json").document
    assert note["body"].rstrip().endswith("Lena Ortiz")
    assert "Which name goes under it?" not in note["questions"]


def test_what_is_told_adds_to_what_was_told(shell: Shell) -> None:
    assert "have no name under them yet" in shell.run("me").out
    shell.run("me", "Lena Ortiz")
    me = shell.run("me", "--email", "LENA@home.example", "--json").document
    assert (me["name"], me["email"]) == ("Lena Ortiz", "lena@home.example")
    assert shell.run("me", "--json").document["undo"] is None
    shell.run("undo")
    assert shell.run("me", "--json").document["email"] is None


def test_an_invitation_knows_me_by_my_address(shell: Shell) -> None:
    shell.run("me", "--email", "lena@home.example")
    assert shell.run("import", INVITATION).code == 0
    names = {one["name"] for one in shell.run("people", "--json").document["people"]}
    assert names == {"Marcus Oyelaran", "Priya Raman", "Dana Wu", "Hanna Lee"}


def test_what_is_no_address_is_refused(shell: Shell) -> None:
    refused = shell.run("me", "--email", "lena at home")
    assert refused.code == 2
    assert "is no mail address" in refused.err
