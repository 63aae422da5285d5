"""Who is who: people are added, corrected and seen, and nobody is written to who was not met."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


def _due(shell: Shell) -> dict[str, list[str]]:
    people = shell.run("people", "--due", "--json").document["people"]
    return {one["name"]: [step["step"] for step in one["due"]] for one in people}


def test_those_to_whom_a_step_is_due_stand_alone(told: Shell) -> None:
    assert "thank-priya" in _due(told)["Priya Raman"]
    assert "Hanna Lee" not in _due(told)
    assert "Hanna Lee" in told.run("people").out
    for name in ("marcus", "priya", "dana"):
        assert told.run("sent", name, "--interest").code == 0
    told.now = "2026-11-24T18:00-05:00"
    assert _due(told) == {"Marcus Oyelaran": ["promise-marcus"]}
    assert told.run("done", "promise-marcus").code == 0
    assert "Nobody waits for a word of yours now." in told.run("people", "--due").out


def test_somebody_new_is_told_to_be_new_and_not_written_to_before_you_met(told: Shell) -> None:
    nobody = told.run("person", "Zoe Park", "--email", "zoe@northwind.example")
    assert (nobody.code, "--employer" in nobody.err) == (3, True)
    words = ["person", "Zoe Park", "--employer", "northwind", "--email", "Zoe@Northwind.example"]
    added = told.run(*words)
    assert added.code == 0
    assert "New here: Zoe Park." in added.err
    assert "Whom you have not met is not written to" in added.err
    shown = told.run("person", "zoe", "--json").document
    assert (shown["new"], shown["undo"], shown["comes"]) == (False, None, [])
    zoe = shown["person"]
    assert (zoe["may_be_written_to"], zoe["emails"]) == (False, ["zoe@northwind.example"])
    assert "Zoe Park" not in _due(told)
    met = told.run("person", "zoe", "--met", "yes", "--json").document
    assert met["comes"] == ["Thank Zoe Park"]
    away = told.run("person", "zoe", "--met", "no", "--json").document
    assert (away["goes"], away["person"]["met"]) == (["Thank Zoe Park"], False)


def test_one_is_the_main_contact_and_whoever_left_is_not_written_to(told: Shell) -> None:
    moved = told.run("person", "priya", "--main-contact", "--json").document
    assert any(one["recipient"] == "Priya Raman" for one in moved["moves"])
    told.run("person", "dana", "--main-contact")
    people = told.run("people", "--json").document["people"]
    assert [one["name"] for one in people if one["main_contact"]] == ["Dana Wu"]
    left = told.run("person", "marcus", "--left", "--json").document
    assert "Thank Marcus Oyelaran" in left["goes"]
    assert left["person"]["left"]


def test_what_is_told_of_a_person_is_seen(told: Shell) -> None:
    ran = told.run(
        "person", "priya", "--phone", "+1 212 555 0100", "--role", "Head of data", "--prefers",
        "phone", "--linkedin", "yes", "--address", "12 Harbor Street\nNew York", "--manager",
        "--name", "Priya Raman-Hill",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    for words in (
        "Priya Raman-Hill, Head of data, Northwind", "LinkedIn welcome", "decides",
        "+1 212 555 0100 · 12 Harbor Street New York · prefers phone", "thank-priya",
    ):  # fmt: skip
        assert words in ran.out
    said = told.run("person", "raman-hill", "--linkedin", "no", "--json").document
    assert said["person"]["linkedin"] == "refused"


def test_an_introduction_opens_the_way_and_takes_no_thanks_away(told: Shell) -> None:
    told.run("person", "Sue Hill", "--employer", "northwind", "--introduced-by", "Marcus")
    sue = told.run("person", "sue", "--json").document["person"]
    assert (sue["standing"], sue["introduced_by"]) == ("introduced", "Marcus Oyelaran")
    assert sue["may_be_written_to"]
    kept = told.run("person", "priya", "--introduced-by", "Marcus", "--json").document
    assert (kept["goes"], kept["person"]["standing"]) == ([], "interviewer")


REFUSED = [
    (["", "--met", "yes"], 2, "Who is it?"),
    (["priya", "--email", "nonsense"], 2, "is no mail address"),
    (["priya", "--email", "a@b.c\r\nBcc: x@y.z"], 2, "is no mail address"),
    (["priya", "--phone", "call me"], 2, "is no telephone number"),
    (["priya", "--introduced-by", "nobody"], 3, "No person is called 'nobody'"),
    (["a", "--phone", "+1 212 555 0100"], 3, "Nobody called 'a'"),
]


@pytest.mark.parametrize(("words", "code", "says"), REFUSED, ids=[says for _, _, says in REFUSED])
def test_what_cannot_be_stores_nothing(told: Shell, words: list[str], code: int, says: str) -> None:
    before = told.entries()
    ran = told.run("person", *words)
    assert (ran.code, says in ran.err) == (code, True), ran
    assert told.entries() == before


def test_a_hostile_name_moves_no_terminal(told: Shell) -> None:
    ran = told.run("person", "\x1b[31mEve\u202e Park\nX", "--employer", "northwind")
    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    assert "\u202e" not in told.run("people").out
