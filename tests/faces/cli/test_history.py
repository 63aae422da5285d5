"""Looking back: what was recorded, what was taken back, and what can be found by a word."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


def test_the_history_tells_the_newest_first(told: Shell) -> None:
    acts = told.run("history", "--json").document["acts"]
    assert [act["verb"] for act in acts] == ["debrief", "import"]
    assert "They said that they would decide by Mon 30 Nov." in acts[0]["says"]
    assert "You met Priya Raman." in acts[0]["says"]
    shown = told.run("history", "northwind").out
    assert shown.index("debrief") < shown.index("import")


def test_a_long_history_shows_its_end(told: Shell) -> None:
    for _ in range(21):
        assert told.run("promise", "northwind", "a link by fri", "--to", "dana").code == 0
    assert len(told.run("history", "--json").document["acts"]) == 20
    assert "3 older ones: afterword history --all" in told.run("history").out
    assert len(told.run("history", "--all", "--json").document["acts"]) == 23


def test_an_undo_puts_the_plan_back(told: Shell) -> None:
    before = told.run("today", "--json").out
    path = told.run("path", "northwind", "--json").out
    assert told.run("letgo", "northwind").code == 0
    assert told.run("today", "--json").out != before
    undone = told.run("undo")
    assert undone.code == 0
    assert undone.out.startswith("Taken back: 'letgo' of today")
    assert told.run("today", "--json").out == before
    assert told.run("path", "northwind", "--json").out == path


def test_what_a_later_act_rests_on_is_refused_by_name(told: Shell) -> None:
    refused = told.run("undo", "2")
    assert refused.code == 2
    assert refused.err == (
        "'debrief' of Tue 24 Nov (3) rests on 'import' of Tue 24 Nov (2). Nothing was changed. "
        "Take that back first: afterword undo 3\n"
    )
    assert told.run("undo").code == told.run("undo").code == 0
    assert told.run("today", "--json").document["applications"] == []


def test_an_undo_can_itself_be_taken_back(told: Shell) -> None:
    path = told.run("path", "northwind", "--json").out
    number = told.run("undo", "--json").document["undo"]
    assert told.run("path", "northwind", "--json").out != path
    again = told.run("undo", str(number))
    assert again.out.startswith("Brought back: 'debrief'")
    assert told.run("path", "northwind", "--json").out == path


def test_nothing_is_brought_back_without_its_footing(told: Shell) -> None:
    told.run("undo")
    told.run("undo")
    refused = told.run("undo", "3")
    assert refused.code == 2
    assert "It rests on 'import' (2), which is taken back itself." in refused.err
    told.run("add", "Northwind fri 27 Nov 10:00, Marcus", "--yes")
    refused = told.run("undo", "2")
    assert "was added anew" in refused.err


def test_nothing_to_undo_is_no_fault_of_anybody(shell: Shell) -> None:
    assert shell.run("today").code == 0
    refused = shell.run("undo")
    assert refused.code == 3
    assert refused.err == "There is nothing to take back. Nothing was changed.\n"
    assert shell.run("undo", "99").code == 3
    assert shell.run("history").out == "Nothing is written down yet.\n"


def test_an_invitation_may_be_imported_again_once_it_was_taken_back(told: Shell) -> None:
    path = told.run("path", "northwind", "--json").out
    told.run("undo")
    told.run("undo")
    invitation = "docs/tutorial/northwind.ics"
    assert told.run("import", invitation, "--me", "lena@home.example").code == 0
    assert told.run("undo", "3").code == 0
    assert told.run("path", "northwind", "--json").out == path


def test_help_finds_commands_applications_and_people(told: Shell) -> None:
    found = told.run("help", "marcus", "--json").document
    assert found["people"] == ["Marcus Oyelaran, Northwind"]
    assert told.run("help", "wind").out.count("northwind: Northwind, Data Analyst") == 1
    assert "afterword undo: Take back" in told.run("help", "recorded").out
    assert told.run("help", "undo").out == told.run("undo", "--help").out
    assert told.run("help").out == told.run("--help").out
    assert told.run("help", "zebra").code == 3
