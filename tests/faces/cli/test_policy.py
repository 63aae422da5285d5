"""One's own numbers and manners: shown with their source, made gentler, given back."""

import tomllib
from pathlib import Path

import pytest

from afterword.core.number_words import read_value, spoken_limits, spoken_meaning, spoken_value
from afterword.core.policy import DEFAULTS, allows, field_of, numbers, with_values
from afterword.core.profiles import PROFILES
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

REFUSED = tomllib.loads(Path(__file__).with_name("policy.toml").read_text(encoding="utf-8"))


def opens(shell: Shell) -> str:
    """Give from when one may ask at Northwind."""
    ran = shell.run("ask", "northwind", "--json")
    assert ran.code == 5
    when: str = ran.document["opens_at"]
    return when


def test_every_number_is_shown_with_its_source_and_owner(told: Shell) -> None:
    document = told.run("policy", "--json").document
    assert [one["name"] for one in document["numbers"]] == list(numbers())
    assert {one["whose"] for one in document["numbers"]} == {"etiquette"}
    page = told.run("policy").out
    for told_of in numbers().values():
        assert f"{told_of.name} " in page
        assert told_of.source in page


def test_one_number_says_what_it_means_and_how_far_it_goes(told: Shell) -> None:
    shown = told.run("policy", "inquiry.after_date").out
    assert "After their date, wait 3 working days." in shown
    assert "from 3 working days up to 20 working days" in shown
    assert told.run("policy", "Inquiry after-date").out == shown
    group = told.run("policy", "inquiry", "--json").document["numbers"]
    assert {one["name"].partition(".")[0] for one in group} == {"inquiry"}
    assert len(group) > 3


def test_a_longer_wait_moves_the_inquiry_and_undo_brings_it_back(told: Shell) -> None:
    path, today = told.run("path", "northwind", "--json").out, told.run("today", "--json").out
    assert opens(told) == "2026-12-03T10:00:00-05:00"
    ran = told.run("policy", "inquiry.after_date", "5")
    assert ran.code == 0
    assert "Northwind:" in ran.out
    assert "Thu 3 Dec, 10:00 → Mon 7 Dec, 10:00" in ran.out
    assert opens(told) == "2026-12-07T10:00:00-05:00"
    assert "5 working days (yours)" in told.run("policy", "inquiry").out
    assert told.run("undo").code == 0
    assert told.run("path", "northwind", "--json").out == path
    assert told.run("today", "--json").out == today


def test_a_number_set_and_given_back_leaves_the_plan_as_it_was(told: Shell) -> None:
    path = told.run("path", "northwind", "--json").out
    told.run("policy", "inquiry.after_date", "5", "working", "days")
    told.run("policy", "thanks.floor_hours", "3")
    back = told.run("policy", "inquiry.after_date", "--reset", "--json").document
    assert back["changed"] is True
    moved = [move["to"] for change in back["changes"] for move in change["moves"]]
    assert "2026-12-03T10:00:00-05:00" in moved
    assert told.run("policy", "thanks.floor_hours", "--json").document["numbers"][0]["value"] == 3
    assert told.run("policy", "--reset").code == 0
    assert told.run("path", "northwind", "--json").out == path
    entries = told.entries()
    assert "No number is yours" in told.run("policy", "--reset").out
    assert told.entries() == entries


def test_what_was_so_before_is_not_written_down(told: Shell) -> None:
    told.run("policy", "inquiry.after_date", "5")
    entries = told.entries()
    again = told.run("policy", "inquiry.after_date", "5", "--json").document
    assert (again["changed"], again["undo"]) == (False, None)
    assert told.entries() == entries


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_gentler_is_refused_with_its_limits(told: Shell, name: str) -> None:
    entries = told.entries()
    ran = told.run("policy", *REFUSED[name]["typed"])
    assert ran.code == 2
    assert REFUSED[name]["says"] in ran.err
    assert "Nothing was changed." in ran.err
    assert told.entries() == entries


def test_a_near_miss_is_proposed(told: Shell) -> None:
    ran = told.run("policy", "inquiry.after_date_days", "5")
    assert ran.code == 3
    assert "Did you mean inquiry.after_date " in ran.err
    assert "Did you mean dach?" in told.run("profile", "dahc", "on").err
    assert told.run("profile", "atlantis").code == 3


def test_every_number_can_be_said_typed_and_moved_to_its_limit() -> None:
    for name, told in numbers().items():
        for value in (told.default, told.limit):
            assert read_value(told, spoken_value(told, value)) == value, name
            assert allows(told, value), name
            assert spoken_meaning(told, value).endswith("."), name
        assert spoken_value(told, told.limit) in spoken_limits(told), name
        moved = with_values(DEFAULTS, {name: told.limit})
        assert getattr(moved, field_of(name)) == told.limit


def test_at_every_limit_there_is_still_a_plan(told: Shell) -> None:
    for name, number in numbers().items():
        ran = told.run("policy", name, spoken_value(number, number.limit))
        assert ran.code == 0, (name, ran.err)
    for command in ("today", "path northwind", "policy"):
        assert told.run(*command.split(), "--json").code == 0


def test_a_profile_brings_its_numbers_and_takes_them_away(shell: Shell) -> None:
    shell.run("add", "Acme yesterday 14:00, Ada", "--past", "--yes")
    assert shell.run("debrief", "acme", "--no-date").code == 0
    path = shell.run("path", "acme", "--json").out
    on = shell.run("profile", "dach", "on")
    assert on.code == 0
    assert "inquiry.no_date_days: 14 days (else 7 days)" in on.out
    assert "Acme:" in on.out
    held = shell.run("policy", "inquiry.no_date_days", "--json").document["numbers"][0]
    assert (held["value"], held["whose"], held["profile"]) == (14, "profile", "dach")
    off = shell.run("profile", "dach", "off", "--json").document
    assert off["changed"] is True
    assert shell.run("path", "acme", "--json").out == path
    assert shell.run("undo").code == 0
    assert "14 days (profile dach)" in shell.run("policy", "inquiry").out


def test_of_mine_and_a_profiles_the_gentler_one_holds(told: Shell) -> None:
    told.run("policy", "inquiry.no_date_days", "10")
    told.run("profile", "dach", "on")
    shown = told.run("policy", "inquiry.no_date_days").out
    assert "You chose 10 days. The profile dach is gentler with 14 days, and holds." in shown
    told.run("policy", "inquiry.no_date_days", "20")
    held = told.run("policy", "inquiry.no_date_days", "--json").document["numbers"][0]
    assert (held["value"], held["whose"]) == (20, "mine")


def test_profiles_are_listed_with_what_they_say(told: Shell) -> None:
    told.run("profile", "japan", "on")
    page, document = told.run("profile").out, told.run("profile", "--json").document
    assert [one["name"] for one in document["profiles"]] == list(PROFILES)
    assert [one["name"] for one in document["profiles"] if one["on"]] == ["japan"]
    for profile in PROFILES.values():
        assert profile.source in page
    assert "Nothing leaves in the evening" not in page
    assert "quiet.from: 18:00 (else 21:00)" in page
    assert told.run("profile", "japan", "on", "--json").document["undo"] is None
