"""A slip of the finger in a name is answered with the name that was meant."""

import pytest

from afterword.actions.finding import near
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

SLIPS = {
    ("path", "northwnd"): "No application is called 'northwnd'. Did you mean Northwind?",
    ("path", "Nrothwind"): "No application is called 'Nrothwind'. Did you mean Northwind?",
    ("note", "pryia"): "No person is called 'pryia'. Did you mean Priya Raman?",
    ("note", "pryia", "--employer", "northwind"): "Did you mean Priya Raman?",
    ("why", "thank-pryia"): "No step is called 'thank-pryia'. Did you mean thank-priya",
    ("done", "promse-marcus"): "Did you mean promise-marcus",
}


@pytest.mark.parametrize("words", SLIPS, ids=" ".join)
def test_a_slip_is_answered_with_what_was_meant(told: Shell, words: tuple[str, ...]) -> None:
    before = told.entries()
    ran = told.run(*words)
    assert (ran.code, ran.out) == (3, "")
    assert SLIPS[words] in ran.err
    assert told.entries() == before


def test_what_is_near_nothing_is_answered_with_what_is_there(told: Shell) -> None:
    ran = told.run("path", "zzz")
    assert (ran.code, "There is: Northwind." in ran.err, "Did you mean" in ran.err) == (3, 1, 0)
    assert told.run("path", "zzz", "--json").document["candidates"] == []
    assert told.run("path", "northwnd", "--json").document["candidates"] == ["Northwind"]


def test_names_are_near_in_whole_or_by_a_word_whatever_their_accents() -> None:
    known = ["José Niño", "Priya Raman", "Priya Rao", "Marcus Hale", "Acme Analyst", "Acme Lead"]
    assert near("jose nino", known) == ("José Niño",)
    assert near("pryia", known) == ("Priya Raman", "Priya Rao")
    assert near("markus", known) == ("Marcus Hale",)
    assert near("ramann", known) == ("Priya Raman",)
    assert near("acme leed", known)[0] == "Acme Lead"
    assert near("", known) == near("x" * 100_000, known) == ()
    assert near("typed", []) == ()
