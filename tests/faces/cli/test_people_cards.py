"""Address cards bring people and how they are reached, and nobody is written to for one."""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

CARDS = str(Path(__file__).with_name("cards.vcf"))


def person(shell: Shell, name: str) -> dict[str, object]:
    """Give a person by name, the one there is."""
    people = shell.run("people", "--json").document["people"]
    (found,) = [one for one in people if one["name"] == name]
    assert isinstance(found, dict)
    return found


def card(name: str, *lines: str) -> str:
    return "\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def test_each_card_of_a_file_is_told(told: Shell) -> None:
    ran = told.run("people", "add", CARDS, "--json")
    assert ran.code == 1
    cards = ran.document["cards"]
    assert [(one["name"], one["outcome"]) for one in cards] == [
        ("Priya Raman", "more is known"), ("Zoe Park", "new"),
        ("Marcus Oyelaran", "more is known"), ("Dana Wu", "new"), ("Aunt May", "refused"),
        ("Bo Li", "refused"), ("Northwind", "refused"),
    ]  # fmt: skip
    says = [one["says"] or "" for one in cards]
    assert "another address" in says[3]
    assert "names no employer" in says[4]
    assert "No application at 'Acme GmbH'" in says[5]
    assert "no person" in says[6]


def test_more_is_known_of_whom_a_card_tells(told: Shell) -> None:
    told.run("people", "add", CARDS)
    priya = person(told, "Priya Raman")
    assert priya["emails"] == ["p.raman@northwind.example", "priya@northwind.example"]
    assert (priya["phone"], priya["role"]) == ("+1 212 555 0100", "Head of Data")
    assert (priya["met"], priya["standing"]) == (True, "interviewer")
    marcus = person(told, "Marcus Oyelaran")
    assert marcus["postal_address"] == "12 Harbor Street, New York, NY, 10004, USA"


def test_nobody_is_met_by_a_card(told: Shell) -> None:
    told.run("people", "add", CARDS)
    zoe = person(told, "Zoe Park")
    assert (zoe["met"], zoe["may_be_written_to"], zoe["phone"]) == (None, False, None)
    assert told.run("note", "zoe").code == 5
    assert "zoe" not in told.run("people", "--due", "--json").out.casefold()


def test_the_same_cards_twice_change_nothing(told: Shell) -> None:
    told.run("people", "add", CARDS)
    entries, people = told.entries(), told.run("people", "--json").out
    again = told.run("people", "add", CARDS, "--json").document
    assert {one["outcome"] for one in again["cards"]} == {"known already", "refused"}
    assert again["undo"] is None
    assert (told.entries(), told.run("people", "--json").out) == (entries, people)


def test_undo_takes_all_the_cards_of_a_file_back(told: Shell) -> None:
    people, path = told.run("people", "--json").out, told.run("path", "northwind", "--json").out
    told.run("people", "add", CARDS)
    assert told.run("undo").code == 0
    assert told.run("people", "--json").out == people
    assert told.run("path", "northwind", "--json").out == path


def test_where_they_work_can_be_said(told: Shell) -> None:
    typed = card("Aunt May", "EMAIL:may@home.example")
    assert told.run("people", "add", "-", typed=typed).code == 1
    ran = told.run("people", "add", "-", "--employer", "north", typed=typed)
    assert (ran.code, ran.out) == (0, "Aunt May, Northwind: new\n")
    assert "not met is not written to" in ran.err
    assert told.run("people", "add", "-", "--employer", "atlantis", typed=typed).code == 3


def test_two_cards_of_one_person_make_one(told: Shell) -> None:
    typed = card("Zoe Park", "ORG:Northwind", "EMAIL:zoe@nw.example") + card(
        "Zoe Park", "ORG:Northwind", "TITLE:Analyst", "EMAIL:zoe@nw.example"
    )
    told.run("people", "add", "-", typed=typed)
    zoe = person(told, "Zoe Park")
    assert (zoe["emails"], zoe["role"]) == (["zoe@nw.example"], "Analyst")


def test_a_card_cannot_steer_a_terminal(told: Shell) -> None:
    typed = card("Ev\x1b[2Jil \u202ekraP", "ORG:Northwind", "EMAIL:a@b.example\\nBcc: all")
    ran = told.run("people", "add", "-", typed=typed)
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out
    assert person(told, "Evil kraP")["emails"] == []


@pytest.mark.parametrize("content", ["", "hello", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "\x00" * 50])
def test_what_is_no_card_is_refused_by_a_sentence(told: Shell, content: str) -> None:
    entries = told.entries()
    ran = told.run("people", "add", "-", typed=content)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("No card could be read from standard input.")
    assert ran.err.endswith("Nothing was stored.\n")
    assert told.entries() == entries


def test_without_a_file_it_says_what_to_type(told: Shell) -> None:
    for words in (("add",), ("add", "x.vcf", "--due"), ("--employer", "north"), ("remove", "x")):
        assert told.run("people", *words).code == 2
    assert "cannot be read" in told.run("people", "add", "/nowhere/x.vcf").err


def test_a_whole_address_book_is_told_shortly(told: Shell) -> None:
    typed = "".join(card(f"Friend {number}") for number in range(40))
    ran = told.run("people", "add", "-", typed=typed)
    assert ran.code == 1
    assert "And 28 more were left out." in ran.out


def test_the_oldest_step_comes_first(told: Shell) -> None:
    told.run("add", "Zenith yesterday 9:00, Xavier <x@zenith.example>", "--past", "--yes")
    listed = told.run("people", "--due", "--json").document["people"]
    assert len(listed) > 1
    assert listed[0]["name"] == "Xavier"
    days = [min(step["due"] or "" for step in one["due"]) for one in listed]
    assert days == sorted(days)
