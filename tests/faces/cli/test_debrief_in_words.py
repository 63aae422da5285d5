"""A debrief in one's own words: kept at once, read beside the words, and stored when confirmed."""

import os
import sys
from pathlib import Path

import pexpect
import pytest

from tests.faces.cli.shell import Shell
from tests.outside.llm.endpoint import answering

pytestmark = pytest.mark.cli

INVITATION = str(Path(__file__).parents[3] / "docs" / "tutorial" / "northwind.ics")
WORDS = (
    "I met Marcus and Priya. Dana was ill, so I did not meet her. They decide by 4 December. "
    "I promised to send Marcus two samples by Friday."
)


@pytest.fixture
def invited(shell: Shell) -> Shell:
    """Lena, with the invitation on record and nothing told yet."""
    assert shell.run("import", INVITATION, "--me", "lena@home.example").code == 0
    return shell


def numbers(document: dict[str, object], *starts: str) -> list[str]:
    """Give the numbers of the proposals that begin with these words."""
    listed = document["proposals"]
    assert isinstance(listed, list)
    return [str(one["number"]) for one in listed if one["says"].startswith(starts)]


def test_what_is_read_is_shown_with_its_words_and_is_no_fact_yet(invited: Shell) -> None:
    ran = invited.run("debrief", "northwind", WORDS, "--json")
    assert ran.code == 0
    says = [one["says"] for one in ran.document["proposals"]]
    assert "You met Marcus." in says
    assert "You did not meet Dana." in says
    assert "They decide by Fri 4 Dec." in says
    for one in ran.document["proposals"]:
        for piece in one["lit"]:
            assert WORDS[piece["start"] : piece["end"]] == piece["words"]
    seen = invited.run("path", "northwind", "--json").document
    told = [node["title"] for node in seen["nodes"] if node["nature"] == "happened"]
    assert not any("promised" in title or "decide" in title for title in told)
    titles = [row["title"] for row in invited.run("today", "--json").document["rows"]]
    assert "Look over what was read of Northwind" in titles


def test_all_of_it_is_confirmed_and_the_plan_follows(invited: Shell) -> None:
    shown = invited.run("debrief", "northwind", WORDS)
    assert "Nothing of this is a fact yet; your words are kept." in shown.err
    ran = invited.run("debrief", "confirm", "northwind", "--all")
    assert ran.code == 0
    assert "decide by Fri 4 Dec" in ran.out
    assert "Thank Dana Wu" not in ran.out
    assert "Thank Priya Raman" in ran.out
    again = invited.run("debrief", "confirm", "northwind", "--all")
    assert again.code == 3
    assert "wait to be looked over" in again.err


def test_only_what_is_numbered_is_confirmed(invited: Shell) -> None:
    document = invited.run("debrief", "northwind", WORDS, "--json").document
    chosen = ",".join(numbers(document, "They decide"))
    ran = invited.run("debrief", "confirm", "northwind", chosen)
    assert ran.code == 0
    assert "decide by Fri 4 Dec" in ran.out
    assert "You promised" not in ran.out


def test_a_flag_says_what_was_read_otherwise(invited: Shell) -> None:
    invited.run("debrief", "northwind", WORDS)
    ran = invited.run(
        "debrief", "confirm", "northwind", "--all", "--decides-by", "Mon 7 Dec"
    )  # fmt: skip
    assert "decide by Mon 7 Dec" in ran.out
    assert "decide by Fri 4 Dec" not in ran.out


@pytest.mark.parametrize("typed", ["99", "0", "1z", "x", "-1"])
def test_a_number_that_is_none_confirms_nothing(invited: Shell, typed: str) -> None:
    invited.run("debrief", "northwind", WORDS)
    before = invited.entries()
    ran = invited.run("debrief", "confirm", "northwind", "--", typed)
    assert ran.code == 2
    assert invited.entries() == before


def test_without_words_there_is_nothing_to_confirm(invited: Shell) -> None:
    ran = invited.run("debrief", "confirm", "northwind", "--all")
    assert ran.code == 3
    assert "No words about Northwind wait" in ran.err


def test_the_same_words_twice_are_kept_once(invited: Shell) -> None:
    invited.run("debrief", "northwind", WORDS)
    before = invited.entries()
    assert invited.run("debrief", "northwind", WORDS).code == 0
    assert invited.entries() == before


def test_words_of_which_nothing_is_read_are_kept_all_the_same(invited: Shell) -> None:
    ran = invited.run("debrief", "northwind", "Hm.")
    assert "Nothing was read from them. They are kept as they are." in ran.out
    found = invited.run("history", "--json").out
    assert "waits for your look" in found


def test_a_confirmation_is_taken_back_and_the_words_wait_again(invited: Shell) -> None:
    invited.run("debrief", "northwind", WORDS)
    invited.run("debrief", "confirm", "northwind", "--all")
    assert invited.run("undo").code == 0
    assert invited.run("debrief", "confirm", "northwind", "--all").code == 0


@pytest.mark.parametrize("words", [b"\x00\x01", b"\xff\xfe", b"", b"\n" * 9])
def test_a_file_that_is_no_text_stores_nothing_by_accident(
    invited: Shell, words: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(words)
    ran = invited.run("debrief", "northwind", "--file", str(file))
    assert "not foresee" not in ran.err
    assert ran.code in (0, 2)


def test_at_the_terminal_the_right_ones_are_chosen_at_once(invited: Shell) -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "afterword", "debrief", "northwind", WORDS],
        env={
            **{name: value for name, value in os.environ.items() if "AFTERWORD" not in name},
            "AFTERWORD_HOME": str(invited.home), "AFTERWORD_NOW": invited.now,
            "TZ": invited.zone, "NO_COLOR": "1",
        },
        encoding="utf-8", timeout=60, dimensions=(60, 100),
    )  # fmt: skip
    child.expect_exact("Right so?")
    child.sendline("99")
    child.expect_exact("Nothing was confirmed.")
    child.expect_exact("Right so?")
    child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "decide by Fri 4 Dec" in (child.before or "")


def test_the_sheet_holds_what_was_read(invited: Shell, tmp_path: Path) -> None:
    invited.run("debrief", "northwind", WORDS)
    copy = tmp_path / "sheet.txt"
    editor = tmp_path / "editor.sh"
    editor.write_text(f'#!/bin/sh\ncp "$1" {copy}\n', encoding="utf-8")
    editor.chmod(0o755)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "afterword", "debrief", "confirm", "northwind", "--edit"],
        env={
            **{name: value for name, value in os.environ.items() if "AFTERWORD" not in name},
            "AFTERWORD_HOME": str(invited.home), "AFTERWORD_NOW": invited.now,
            "TZ": invited.zone, "NO_COLOR": "1", "EDITOR": str(editor),
        },
        encoding="utf-8", timeout=60, dimensions=(60, 100),
    )  # fmt: skip
    child.expect(pexpect.EOF)
    child.close()
    sheet = copy.read_text(encoding="utf-8")
    assert "decides by: 2026-12-04" in sheet
    assert "not met: Dana" in sheet
    assert WORDS in sheet


def test_a_model_only_asks_and_confirms_nothing(invited: Shell) -> None:
    with answering() as model:
        model.content = {
            "suggestions": [
                {"kind": "my_promise", "quote": "the weather", "who": "", "what": "the weather"},
                {"kind": "met", "quote": "Nobody of that name", "who": "Nobody", "what": ""},
            ]
        }
        words = f"{WORDS} Then we spoke about the weather."
        environment = {"AFTERWORD_MODEL_URL": model.url, "AFTERWORD_MODEL_NAME": "small"}
        ran = invited.run("debrief", "northwind", words, "--json", settings=environment)
        (asked,) = [one for one in ran.document["proposals"] if one["question"]]
        assert asked["says"] == "You promised: the weather."
        done = invited.run("debrief", "confirm", "northwind", "--all", settings=environment)
        assert "the weather" not in done.out
        assert "Left open, because it is a question" in done.err


def test_a_model_that_is_not_there_takes_nothing_away(invited: Shell) -> None:
    settings = {"AFTERWORD_MODEL_URL": "http://127.0.0.1:9/v1", "AFTERWORD_MODEL_NAME": "small"}
    ran = invited.run("debrief", "northwind", WORDS, "--json", settings=settings)
    assert ran.code == 0
    assert "did not answer" in ran.err
    assert numbers(ran.document, "They decide")
