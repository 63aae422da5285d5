"""Writing in one's own editor: kept word for word, and never lost when something ends badly."""

import os
import sys
from pathlib import Path

import pexpect
import pytest

from afterword.faces.cli.editor import file_name
from afterword.faces.cli.note_sheet import BELOW, read_note
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
        return sorted((self.shell.home / "drafts").glob("*.txt"))


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
    (kept,) = seat.drafts()
    assert kept.name in shown.replace("\n", "")
    assert "Dear Priya" in kept.read_text(encoding="utf-8")


def test_a_sheet_left_as_it_was_is_none_of_ones_own_words(told: Shell, tmp_path: Path) -> None:
    """Laid out once more with what became known since, it is not taken for a text of before."""
    seat = Seat(told, "true")
    seat.run("note", "dana", "--edit")
    assert told.run("debrief", "northwind", "--topic", "Dana: the night shifts").code == 0
    entries = told.entries()
    code, shown = seat.run("note", "dana", "--edit")
    assert (code, "here it is again" in shown) == (0, False), shown
    assert told.entries() == entries
    (kept,) = seat.drafts()
    assert "the night shifts" in kept.read_text(encoding="utf-8")


def test_an_editor_that_comes_back_while_its_window_is_open(told: Shell) -> None:
    """As ``code`` does without --wait: what is saved later is found the next time."""
    seat = Seat(told, "true")
    code, shown = seat.run("note", "priya", "--edit")
    assert "Should your editor still be open, save there" in " ".join(shown.split())
    (kept,) = seat.drafts()
    kept.write_text("Subject: Later\n\nDear Priya,\n\nsaved later.\n", encoding="utf-8")
    code, shown = seat.run("note", "priya", "--edit")
    assert (code, "here it is again" in shown) == (0, True), shown
    assert told.run("note", "priya", "--json").document["subject"] == "Later"
    assert seat.drafts() == []


def test_a_text_that_is_emptied_costs_no_word_of_before(told: Shell, tmp_path: Path) -> None:
    seat = Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"; exit 1'))
    seat.run("note", "priya", "--edit")
    seat.environment["EDITOR"] = editor(tmp_path, ': > "$1"')
    code, shown = seat.run("note", "priya", "--edit")
    assert (code, "nothing was stored" in shown) == (0, True)
    (kept,) = seat.drafts()
    assert "dashboard" in kept.read_text(encoding="utf-8")
    seat.environment["EDITOR"] = "true"
    code, shown = seat.run("note", "priya", "--draft", "--edit")
    assert "it lies in" in shown
    aside, fresh = seat.drafts()
    texts = {one.read_text(encoding="utf-8").partition("\n")[0] for one in (aside, fresh)}
    assert len(texts) == 2
    assert "Subject: Tuesday" in texts


def test_ctrl_c_is_a_key_of_the_editor(told: Shell, tmp_path: Path) -> None:
    script = f'trap "" INT; echo "type here"; read line; printf "{OWN}" > "$1"'
    seat = Seat(told, editor(tmp_path, script))
    child = pexpect.spawn(
        sys.executable, ["-m", "afterword", "note", "priya", "--edit"],
        env=seat.environment, encoding="utf-8", timeout=60,
    )  # fmt: skip
    child.expect("type here")
    child.sendintr()
    child.sendline("go on")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert told.run("note", "priya", "--json").document["subject"] == "Tuesday"


def test_what_is_no_text_is_kept_as_it_is(told: Shell, tmp_path: Path) -> None:
    entries = told.entries()
    seat = Seat(told, editor(tmp_path, r'''printf "Dear Zo\353" > "$1"'''))
    code, shown = seat.run("note", "priya", "--edit")
    assert (code, "no text in UTF-8" in " ".join(shown.split())) == (1, True), shown
    (kept,) = seat.drafts()
    assert kept.read_bytes() == b"Dear Zo\xeb"
    assert told.entries() == entries
    seat.environment["EDITOR"] = editor(tmp_path, r'''printf "Dear Zo\303\253" > "$1"''')
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 0, shown
    document = told.run("note", "priya", "--json").document
    assert document["body"] == "Dear Zoë"
    assert document["subject"].startswith("Thank you")


def test_visual_comes_before_editor_and_may_have_arguments(told: Shell, tmp_path: Path) -> None:
    seat = Seat(told, "no-such-editor")
    script = 'test "$1 $2" = "--wait -n" || exit 9; shift 2; printf "Hello" > "$1"'
    seat.environment["VISUAL"] = f"{editor(tmp_path, script)} --wait -n"
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 0, shown
    assert told.run("note", "priya", "--json").document["body"] == "Hello"


def test_the_editor_shows_nothing_where_data_go(told: Shell, tmp_path: Path) -> None:
    script = f'echo "--INSERT--"; printf "{OWN}" > "$1"'
    seat = Seat(told, editor(tmp_path, script))
    data = tmp_path / "data.txt"
    line = f"exec '{sys.executable}' -m afterword note priya --edit > '{data}'"
    child = pexpect.spawn("sh", ["-c", line], env=seat.environment, encoding="utf-8", timeout=60)
    child.expect_exact("--INSERT--")
    child.expect(pexpect.EOF)
    child.close()
    assert "INSERT" not in data.read_text(encoding="utf-8")
    assert "dashboard" in data.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("Subject: S\n\nDear A,\n  # 1\n\n# Below this line nothing is kept.\n# ? x\n", "  # 1"),
        ("Subject: S\n\nDear A,\n  # 1\n\n# ? Why?\n# To A. Save.\n", "  # 1"),
        ("\nDear A,\n  # 1\n", "  # 1"),
        ("Subject:\nDear A,\n# my own\n", "# my own"),
    ],
    ids=["whole", "the line deleted", "no subject", "empty subject"],
)
def test_all_above_the_line_is_the_letter(sheet: str, text: str) -> None:
    laid_out = f"Subject: S\n\nDear A,\n\n{BELOW}\n# ? Why?\n# To A. Save.\n"
    assert read_note(sheet, laid_out).text == f"Dear A,\n{text}"


def test_every_text_has_a_file_of_its_own() -> None:
    names = ["note a 田中", "note a 山田", "note a b", "note a-b", "note " + "a" * 300, "..", "/"]
    files = {file_name(name) for name in names}
    assert len(files) == len(names)
    assert all(len(one) < 100 and one.isascii() and "/" not in one for one in files)


@pytest.mark.parametrize("end", ["exit 3", "kill -9 $$"])
def test_an_editor_that_ends_badly_loses_no_word(told: Shell, tmp_path: Path, end: str) -> None:
    entries = told.entries()
    seat = Seat(told, editor(tmp_path, f'printf "{OWN}" > "$1"; {end}'))
    code, shown = seat.run("note", "priya", "--edit")
    assert code == 1
    assert "ended with an error" in " ".join(shown.split())
    assert told.entries() == entries
    (kept,) = seat.drafts()
    assert kept.name in shown.replace("\n", "")
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


def test_what_cannot_be_stored_is_told_and_opened_again(told: Shell, tmp_path: Path) -> None:
    """A day before the talk can be read, and is refused all the same; the second try is right."""
    script = """
    if grep -q '^decides by: 2026' "$1"
    then sed -i 's/^decides by: .*/decides by: Mon 7 Dec/' "$1"
    else sed -i 's/^decides by:/decides by: 2026-11-20/' "$1"; echo "My own words." >> "$1"
    fi"""
    seat = Seat(told, editor(tmp_path, script))
    code, shown = seat.run(
        "debrief", "northwind", "--edit", answers=(("Open it again? [Y/n]", ""),)
    )
    assert code == 0, shown
    assert "lies before the talk" in shown
    act = told.run("history", "--json").document["acts"][0]
    assert act["words"] == "My own words."
    assert "They said that they would decide by Mon 7 Dec." in act["says"]
    assert seat.drafts() == []


def test_a_story_above_its_line_is_no_answer(told: Shell, tmp_path: Path) -> None:
    script = """sed -i '1i It went well.' "$1" """
    code, shown = Seat(told, editor(tmp_path, script)).run(
        "debrief", "northwind", "--edit", answers=(("Open it again? [Y/n]", "n"),)
    )
    told_so = " ".join(shown.split())
    assert code == 2
    assert "Line 1: 'It went well.' stands behind no question. A story goes below" in told_so
    assert told_so.count("Line 1:") == 1


def test_a_sheet_left_as_it_was_stores_nothing(told: Shell) -> None:
    entries = told.entries()
    code, shown = Seat(told, "true").run("debrief", "northwind", "--edit")
    assert code == 0
    assert "nothing was stored" in shown
    assert told.entries() == entries
