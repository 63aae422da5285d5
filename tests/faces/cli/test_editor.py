"""Writing in one's own editor: kept word for word, and never lost when something ends badly."""

import os
import sys
from pathlib import Path

import pexpect
import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

OWN = (
    "Subject: Tuesday\\n\\nDear Priya,\\n\\n"
    'the queue, and \\"your\\" dashboard: # 1 for me.\\n\\nLena\\n'
)


def editor(tmp_path: Path, script: str) -> str:
    """Make an editor that does one thing to the file it is given, as $1."""
    file = tmp_path / "editor with a space.sh"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return f"'{file}'"


class Seat:
    """A terminal at which somebody sits, with an editor."""

    def __init__(self, shell: Shell, command: str) -> None:
        self.shell = shell
        self.environment = {
            **{name: value for name, value in os.environ.items() if "AFTERWORD" not in name},
            "AFTERWORD_HOME": str(shell.home),
            "AFTERWORD_NOW": shell.now,
            "TZ": shell.zone,
            "NO_COLOR": "1",
            "EDITOR": command,
        }
        self.environment.pop("VISUAL", None)

    def run(self, *words: str, answers: tuple[tuple[str, str], ...] = ()) -> tuple[int, str]:
        """Run one command line to its end; give its exit code and all that was shown."""
        child = pexpect.spawn(
            sys.executable,
            ["-m", "afterword", *words],
            env=self.environment,
            encoding="utf-8",
            timeout=60,
            dimensions=(24, 100),
        )
        shown = ""
        for question, answer in answers:
            child.expect_exact(question)
            shown += child.before or ""
            child.sendline(answer)
        child.expect(pexpect.EOF)
        child.close()
        return child.exitstatus or 0, (shown + (child.before or "")).replace("\r\n", "\n")

    def drafts(self) -> list[Path]:
        """Give the texts that are not stored yet."""
        folder = self.shell.home / "drafts"
        return sorted(folder.iterdir()) if folder.exists() else []


def test_a_note_is_kept_in_ones_own_words(told: Shell, tmp_path: Path) -> None:
    seat = Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"'))
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 0, shown
    note = told.run("note", "priya", "--json").document
    assert note["subject"] == "Tuesday"
    assert note["body"] == 'Dear Priya,\n\nthe queue, and "your" dashboard: # 1 for me.\n\nLena'
    assert note["questions"] == []
    assert seat.drafts() == []
    assert told.run("note", "priya", "--draft", "--json").document["subject"] != "Tuesday"
    assert told.run("sent", "priya").code == 0
    assert 'for me.\\n\\nLena"' in told.run("history", "--json").out
    told.run("undo")
    told.run("undo")
    assert told.run("note", "priya", "--json").document["subject"] != "Tuesday"


def test_own_words_change_no_plan(told: Shell, tmp_path: Path) -> None:
    before = told.run("path", "northwind", "--json").out
    Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"')).run("note", "priya", "-e")
    assert told.run("path", "northwind", "--json").out == before


@pytest.mark.parametrize("script", ["true", ': > "$1"'], ids=["left as it was", "emptied"])
def test_nothing_written_is_nothing_stored(told: Shell, tmp_path: Path, script: str) -> None:
    entries = told.entries()
    seat = Seat(told, editor(tmp_path, script))
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 0
    assert "nothing was stored" in shown
    assert told.entries() == entries
    assert seat.drafts() == []


@pytest.mark.parametrize("end", ["exit 3", "kill -9 $$"])
def test_an_editor_that_ends_badly_loses_no_word(told: Shell, tmp_path: Path, end: str) -> None:
    entries = told.entries()
    seat = Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"; {end}'))
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 1
    assert "ended with an error" in " ".join(shown.split())
    assert told.entries() == entries
    (kept,) = seat.drafts()
    assert "dashboard" in kept.read_text(encoding="utf-8")
    assert kept.stat().st_mode & 0o777 == 0o600
    seat.environment["EDITOR"] = "true"
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 0
    assert "here it is again" in shown
    assert told.run("note", "priya", "--json").document["subject"] == "Tuesday"
    assert seat.drafts() == []


def test_an_editor_that_is_not_there_is_said(told: Shell, tmp_path: Path) -> None:
    code, shown = Seat(told, "no-such-editor-here --wait").run("note", "priya", "--edit")
    assert code == 2
    assert "no-such-editor-here does not start" in " ".join(shown.split())
    assert Seat(told, "true").drafts() == []


def test_the_inquiry_is_written_so_too(told: Shell, tmp_path: Path) -> None:
    told.now = "2026-12-03T11:00-05:00"
    seat = Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"'))
    code, shown = seat.run("ask", "northwind", "--edit")
    assert code == 0, shown
    assert "dashboard" in told.run("ask", "northwind", "--json").document["body"]


def test_nobody_at_the_terminal_means_no_editor(told: Shell) -> None:
    refused = told.run("note", "priya", "--edit")
    assert refused.code == 2
    assert "nobody sits at one" in refused.err
    assert not (told.home / "drafts").exists()


TELLING = r"""
sed -e 's/^met:.*/met: Marcus Oyelaran, Priya Raman/' \
    -e 's/^not met:.*/not met: Dana Wu/' \
    -e 's/^decides by:.*/decides by: {day}/' \
    -e 's/^promise:.*/promise: Marcus: a report by Fri/' \
    -e 's/^topic:.*/topic: Priya: the clinic queue/' \
    -e 's/^late:.*/late: yes/' "$1" > "$1.new" && cat "$1.new" > "$1" && rm "$1.new"
printf 'It went: well.\n\n  promise: nothing, said I.\n' >> "$1"
"""


def test_a_debrief_is_told_on_a_sheet(told: Shell, tmp_path: Path) -> None:
    seat = Seat(told, editor(tmp_path, TELLING.replace("{day}", "Mon 7 Dec")))
    code, shown = seat.run("debrief", "northwind", "--edit")
    assert code == 0, shown
    assert "That is all for now." in shown
    act = told.run("history", "--json").document["acts"][0]
    assert act["words"] == "It went: well.\n\n  promise: nothing, said I."
    assert "You promised: a report." in act["says"]
    assert "They said that they would decide by Mon 7 Dec." in act["says"]
    assert "You did not meet Dana Wu." in act["says"]
    assert "With Priya Raman you spoke of the clinic queue." in act["says"]
    assert seat.drafts() == []


def test_a_line_that_cannot_be_read_is_told_and_opened_again(told: Shell, tmp_path: Path) -> None:
    entries = told.entries()
    seat = Seat(told, editor(tmp_path, TELLING.replace("{day}", "someday")))
    code, shown = seat.run(
        "debrief", "northwind", "--edit", answers=(("Open it again? [Y/n]", "n"),)
    )
    assert code == 2
    assert "Line 7" in shown
    assert told.entries() == entries
    (kept,) = seat.drafts()
    assert "It went: well." in kept.read_text(encoding="utf-8")
    seat.environment["EDITOR"] = editor(tmp_path, "sed -i 's/someday/Mon 7 Dec/' \"$1\"")
    code, shown = seat.run("debrief", "northwind", "--edit")
    assert code == 0, shown
    assert told.run("history", "--json").document["acts"][0]["words"].startswith("It went: well.")
    assert seat.drafts() == []


def test_a_sheet_left_as_it_was_stores_nothing(told: Shell) -> None:
    entries = told.entries()
    code, shown = Seat(told, "true").run("debrief", "northwind", "--edit")
    assert code == 0
    assert "nothing was stored" in shown
    assert told.entries() == entries
