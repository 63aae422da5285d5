"""From an invitation and a debrief to a reasoned plan, and through the days that follow."""

import json
from pathlib import Path

import pytest

from tests.faces.cli.conftest import INVITATION
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


def test_an_invitation_becomes_an_interview_with_its_people(shell: Shell) -> None:
    ran = shell.run("import", str(INVITATION), "--me", "lena@home.example", "--json")
    assert ran.code == 0
    [file] = ran.document["files"]
    assert (file["outcome"], file["employer"], file["role"]) == ("new", "Northwind", "Data Analyst")
    assert file["start"] == "2026-11-24T14:00:00-05:00"
    standings = {one["name"]: one["standing"] for one in file["people"]}
    assert standings["Marcus Oyelaran"] == "interviewer"
    assert standings["Hanna Lee"] == "coordinator"
    assert "Lena Ortiz" not in standings


def test_a_dry_run_stores_nothing_and_standard_input_works(shell: Shell) -> None:
    ran = shell.run("import", "-", "--dry-run", typed=INVITATION.read_bytes())
    assert ran.code == 0
    assert "Northwind" in ran.out
    assert shell.run("today", "--json").document["applications"] == []


def test_the_same_invitation_twice_is_known_and_a_new_time_moves_it(
    shell: Shell, tmp_path: Path
) -> None:
    shell.now = "2026-11-18T10:00-05:00"
    shell.run("import", str(INVITATION), "--me", "lena@home.example")
    assert "known already" in shell.run("import", str(INVITATION), "--me", "lena@home.example").out
    moved = tmp_path / "moved.ics"
    words = INVITATION.read_text("utf-8").replace("20261124T", "20261125T")
    moved.write_text(words.replace("SEQUENCE:0", "SEQUENCE:1"), "utf-8")
    assert "moved" in shell.run("import", str(moved), "--me", "lena@home.example").out
    path = shell.run("path", "northwind", "--json").document
    assert any(
        node["when"] == "2026-11-25T14:00:00-05:00" or "25 Nov" in node["says"]
        for node in path["nodes"]
    )
    cancelled = tmp_path / "cancelled.ics"
    words = words.replace("METHOD:REQUEST", "METHOD:CANCEL").replace("SEQUENCE:0", "SEQUENCE:2")
    cancelled.write_text(words, "utf-8")
    assert "cancelled" in shell.run("import", str(cancelled), "--me", "lena@home.example").out
    rows = shell.run("today", "--json").document["rows"]
    assert [row["action"] for row in rows] == ["answer_employer"]


def test_a_debrief_becomes_dated_steps_with_reasons(told: Shell) -> None:
    today = told.run("today", "--json").document
    assert {row["step"] for row in today["rows"]} == {
        "thank-marcus", "thank-priya", "thank-dana", "interest-northwind",
    }  # fmt: skip
    assert {row["due"] for row in today["rows"]} == {"2026-11-25T15:00:00-05:00"}
    [promise] = today["promises"]
    assert (promise["title"], promise["due"]) == (
        "Your promise to Marcus Oyelaran: two samples", "2026-11-27",
    )  # fmt: skip
    for row in today["rows"]:
        assert row["because"]
        assert row["source"]
        assert row["changes_if"]
        assert row["rules"]


def test_the_path_goes_to_its_end_and_shows_its_turns(told: Shell) -> None:
    path = told.run("path", "northwind", "--json").document
    ahead = {node["step"]: node["when"] for node in path["nodes"] if node["step"]}
    assert ahead["ask-northwind"] == "2026-12-03T10:00:00-05:00"
    assert ahead["letgo-northwind"] == "2026-12-17"
    assert {branch["if"] for branch in path["branches"]} == {
        "they need more time, with no date", "they invite you to another round",
        "they make an offer", "they say no",
    }  # fmt: skip


def test_why_tells_the_reason_the_rule_and_my_source(told: Shell) -> None:
    why = told.run("why", "ask-northwind", "--json").document
    assert why["source"] == "your own words: “end of the month”"
    assert why["rule"]["name"] == "ask_once_after_the_promised_date"
    assert "S004-16" in why["rules"]


def test_asking_too_early_says_from_when_and_leaves_with_five(told: Shell) -> None:
    ran = told.run("ask", "northwind", "--json")
    assert ran.code == 5
    assert ran.document["opens_at"] == "2026-12-03T10:00:00-05:00"
    assert "Not yet. You may ask from Thu 3 Dec, 10:00" in told.run("ask", "north").err


def test_a_reason_on_record_opens_the_lock_once(told: Shell) -> None:
    told.now = "2026-12-01T10:00-05:00"
    ran = told.run("ask", "northwind", "--anyway", "another firm wants my answer on Wednesday")
    assert ran.code == 0
    assert "May I ask whether there is news" in ran.out
    assert told.run("sent", "Marcus", "--kind", "inquiry").code == 0
    again = told.run("ask", "northwind")
    assert (again.code, "The next word is theirs" in again.err) == (5, True)


def test_a_note_uses_what_was_told_and_asks_for_the_rest(told: Shell) -> None:
    note = told.run("note", "priya", "--json").document
    assert "the intake dashboard" in note["body"]
    assert "patience" in note["body"]
    assert any("Why do you want this job" in question for question in note["questions"])
    assert "intake dashboard" not in told.run("note", "marcus", "--json").document["body"]


def test_the_days_that_follow(told: Shell) -> None:
    """Tue evening: thanks. Fri: samples. Mon 30: silence. Thu 3 Dec: ask. Mon: an answer."""
    for name in ("marcus", "priya", "dana"):
        assert told.run("sent", name, "--interest").code == 0
    told.now = "2026-11-25T09:00-05:00"
    assert told.run("today", "--json").document["rows"] == []
    told.now = "2026-11-27T11:00-05:00"
    assert told.run("done", "promise-marcus").code == 0
    told.now = "2026-12-02T11:00-05:00"
    assert told.run("ask", "northwind").code == 5
    told.now = "2026-12-03T10:00-05:00"
    assert [row["step"] for row in told.run("today", "--json").document["rows"]] == [
        "ask-northwind"
    ]
    assert told.run("ask", "northwind").code == 0
    assert told.run("sent", "marcus", "--kind", "inquiry").code == 0
    told.now = "2026-12-07T09:00-05:00"
    heard = told.run(
        "heard", "northwind", "new date Fri 11 Dec", "--from", "Marcus", "--json"
    ).document
    assert any("Ask Marcus" in step for step in heard["comes"])
    told.now = "2026-12-16T10:00-05:00"
    assert [row["step"] for row in told.run("today", "--json").document["rows"]] == [
        "ask-northwind"
    ]
    assert told.run("heard", "northwind", "--as", "no", "--from", "Hanna Lee").code == 0
    told.now = "2026-12-17T09:00-05:00"
    rows = told.run("today", "--json").document["rows"]
    assert [row["action"] for row in rows] == ["reply_to_rejection"]


def test_letting_go_keeps_the_people_and_a_word_reopens_it(told: Shell) -> None:
    told.now = "2026-12-20T09:00-05:00"
    assert "You did this well" in told.run("letgo", "northwind").out
    assert "Priya Raman" in told.run("people").out
    told.now = "2026-12-21T09:00-05:00"
    told.run("heard", "northwind", "new date Fri 8 Jan")
    assert told.run("path", "northwind", "--json").document["state"] == "waiting for their date"


def test_snooze_opens_a_step_later_and_keeps_its_due(told: Shell) -> None:
    ran = told.run("snooze", "thank-dana", "tomorrow")
    assert ran.code == 0
    assert "Its own time stays: by tomorrow, 15:00" in ran.out
    assert "thank-dana" not in {row["step"] for row in told.run("today", "--json").document["rows"]}


def test_a_promise_of_theirs_asks_nothing_of_me(told: Shell) -> None:
    told.run("promise", "northwind", "asks her colleague", "--theirs", "Dana")
    today = told.run("today", "--json").document
    assert "theirs-dana" in {row["step"] for row in today["promises"]}


def test_one_line_adds_an_interview(shell: Shell) -> None:
    shell.now = "2026-11-18T10:00-05:00"
    ran = shell.run(
        "add", "Northwind data analyst Tue 24 Nov 2pm, Marcus Oyelaran + Priya Raman", "--json"
    )
    assert ran.code == 0, ran.err
    assert ran.document["employer"] == "Northwind"
    assert ran.document["start"] == "2026-11-24T14:00:00-05:00"
    assert ran.document["people"] == ["Marcus Oyelaran", "Priya Raman"]


def test_lenas_example_stands_beside_and_goes_in_one(shell: Shell) -> None:
    shown = shell.run("demo", example=False)
    assert shown.code == 0, shown.err
    assert "Thank Priya Raman   by 15:00" in shown.out
    assert "Thu 17 Dec" in shown.out
    moved = shell.run("demo", "--day", "+8", "--json", example=False).document
    assert moved["today"]["now"].startswith("2026-12-03T09:00")
    assert shell.run("demo", "ask", "northwind", example=False).code == 5
    assert shell.run("today", "--json", example=False).document["applications"] == []
    assert shell.run("demo", "--remove", example=False).code == 0
    assert not (shell.home / "example").exists()


def test_lines_of_the_machine_format_are_planned_without_a_database(shell: Shell) -> None:
    line = {
        "id": "p1",
        "tz": "America/New_York",
        "country": "US",
        "as_of": ["2026-03-03T12:00:00-05:00"],
        "facts": [
            {
                "at": "2026-03-03T10:00:00-05:00",
                "type": "interview",
                "end": "2026-03-03T11:00:00-05:00",
                "company": "Quillworks",
                "people": [{"name": "K. Vale", "email": "k@q.example"}],
            }
        ],
    }
    ran = shell.run("plan", "--jsonl", typed=f"{json.dumps(line)}\nnot json\n", example=False)
    first, second = (json.loads(one) for one in ran.out.splitlines())
    assert ran.code == 1
    assert first["checks"][0]["items"][0]["action"] == "send_thank_you"
    assert second["id"] is None
    assert "no JSON" in second["error"]
    assert not shell.home.exists()
