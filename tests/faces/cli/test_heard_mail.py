"""A mail of theirs is read beside its words, and recorded when a person says that it is right."""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell
from tests.outside.llm.endpoint import answering

pytestmark = pytest.mark.cli

HEAD = """\
From: Priya Raman <priya@northwind.example>
To: Lena Ortiz <lena@home.example>
Subject: Your interview
Date: Mon, 30 Nov 2026 16:12:00 -0500
Content-Type: text/plain; charset=utf-8

"""
LATER = (
    f"{HEAD}Hi Lena, this takes longer than we said. We will decide by Friday 11 December.\nPriya\n"
)
MAZE = f"{HEAD}See attached.\n"


def mail(tmp_path: Path, text: str) -> str:
    file = tmp_path / "answer.eml"
    file.write_text(text, encoding="utf-8")
    return str(file)


@pytest.fixture
def days_later(told: Shell) -> Shell:
    """Lena, on the day after the one they named."""
    told.now = "2026-12-01T09:22-05:00"
    return told


def test_a_mail_is_shown_first_and_stores_nothing(days_later: Shell, tmp_path: Path) -> None:
    before = days_later.entries()
    ran = days_later.run("heard", "northwind", "--file", mail(tmp_path, LATER))
    assert ran.code == 0
    assert "[" in ran.out
    assert "Its date: Fri 11 Dec" in ran.out
    assert "Right so: afterword heard northwind --file" in ran.err
    assert days_later.entries() == before


def test_what_was_read_right_is_recorded(days_later: Shell, tmp_path: Path) -> None:
    ran = days_later.run("heard", "northwind", "--file", mail(tmp_path, LATER), "--yes", "--json")
    read = ran.document["read"]
    assert (read["label"], read["next_date"]) == ("delay_update", "2026-12-11")
    assert read["sender"] == "Priya Raman <priya@northwind.example>"
    assert ran.document["application"] == "northwind"
    assert ran.document["undo"] is not None
    assert "Fri 11 Dec" in days_later.run("path", "northwind").out


def test_a_person_may_say_that_it_is_something_else(days_later: Shell, tmp_path: Path) -> None:
    file = mail(tmp_path, LATER)
    ran = days_later.run("heard", "northwind", "--file", file, "--as", "hold")
    assert ran.code == 0
    told = days_later.run("history", "--json").out
    assert "on hold" in told.casefold()


def test_what_is_not_sure_needs_its_kind(days_later: Shell, tmp_path: Path) -> None:
    before = days_later.entries()
    ran = days_later.run("heard", "northwind", "--file", mail(tmp_path, MAZE), "--yes")
    assert ran.code == 2
    assert "could not be read surely" in ran.err
    assert days_later.entries() == before


@pytest.mark.parametrize("words", [b"", b"\x00\xff\x00", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"])
def test_what_is_no_mail_is_told(days_later: Shell, tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "odd.eml"
    file.write_bytes(words)
    ran = days_later.run("heard", "northwind", "--file", str(file), "--yes")
    assert "not foresee" not in ran.err
    assert ran.code == 2


def test_a_model_sees_mail_only_if_that_was_said(days_later: Shell, tmp_path: Path) -> None:
    with answering() as model:
        model.content = {"label": "request_for_info", "quote": "See attached."}
        settings = {"AFTERWORD_MODEL_URL": model.url, "AFTERWORD_MODEL_NAME": "small"}
        words = ["heard", "northwind", "--file", mail(tmp_path, MAZE), "--json"]
        ran = days_later.run(*words, settings=settings)
        assert ran.document["read"]["suggests"] is None
        assert not model.asked
        ran = days_later.run(*words, settings={**settings, "AFTERWORD_MODEL_MAIL": "yes"})
        assert "request_for_info" in ran.document["read"]["suggests"]
        assert ran.document["application"] is None
        model.content = {"label": "offer_verbal_or_written", "quote": "We offer you the job"}
        ran = days_later.run(*words, settings={**settings, "AFTERWORD_MODEL_MAIL": "yes"})
        assert ran.document["read"]["suggests"] is None, "words that nobody wrote"


def test_an_answer_among_the_invitations_is_pointed_to_its_command(
    days_later: Shell, tmp_path: Path
) -> None:
    ran = days_later.run("import", mail(tmp_path, LATER))
    assert ran.code == 1
    assert "If it is their answer: afterword heard NAME --file" in ran.out
