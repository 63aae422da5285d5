"""The contract of the command line: help with examples, JSON everywhere, plain when piped."""

import json

import pytest

from afterword.faces.cli.main import load, names, overview, parser_of
from tests.faces.cli.schemas import documented
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

SHOWN = [
    ["today"], ["path", "northwind"], ["why", "thank-priya"], ["people"], ["note", "priya"],
    ["done", "thank-priya"], ["snooze", "thank-dana", "fri"], ["letgo", "northwind"],
    ["sent", "marcus"], ["heard", "northwind", "--as", "later"], ["ask", "northwind"],
    ["promise", "northwind", "a report by fri", "--to", "dana"], ["path", "nobody"],
    ["debrief", "northwind", "--text", "It went well."],
]  # fmt: skip


@pytest.mark.parametrize("words", SHOWN, ids=[" ".join(words) for words in SHOWN])
def test_every_command_speaks_json_and_plain_words(told: Shell, words: list[str]) -> None:
    document = told.run(*words, "--json").document
    assert document["schema_version"] == 1
    plain = told.run(*words)
    assert "\x1b" not in plain.out + plain.err
    assert "Traceback" not in plain.err


def test_every_document_has_its_schema() -> None:
    assert documented() == {*names(), "error"}


def test_colour_comes_when_it_is_asked_for(told: Shell) -> None:
    assert "\x1b[" in told.run("today", "--color", "always").out


@pytest.mark.parametrize("name", names())
def test_every_help_has_a_sentence_and_an_example(name: str) -> None:
    command = load(name)
    words = parser_of(name, command).format_help()
    assert command.summary in " ".join(words.split())
    assert command.example.startswith("afterword ")
    lines = command.example.splitlines()
    assert max(map(len, lines)) <= 78, "a long example goes on after a backslash"
    assert f"  {name}" in overview()


@pytest.mark.parametrize("name", names())
def test_the_words_are_calm(name: str) -> None:
    """No command's help uses the words that EXPERIENCE section 6 bans."""
    words = parser_of(name, load(name)).format_help().casefold()
    for banned in ("overdue", "failed", "ghosted", "missed", "don't forget", "oops", "streak", "!"):
        assert banned not in words


def test_the_debrief_asks_when_nobody_told_it_by_flags(told_once: object, told: Shell) -> None:
    """Through a real terminal: questions one by one, an unreadable day asked again."""
    import os
    import sys

    import pexpect

    environment = {
        **os.environ,
        "AFTERWORD_HOME": str(told.home),
        "AFTERWORD_NOW": told.now,
        "TZ": told.zone,
        "NO_COLOR": "1",
    }
    child = pexpect.spawn(
        sys.executable,
        ["-m", "afterword", "debrief", "northwind"],
        env=environment,
        encoding="utf-8",
        timeout=60,
    )
    answers = (
        ("in your own words", "It went well."), ("Whom did you meet", ""),
        ("By when will they decide", "Fri 28 Nov 2026"), ("By when will they decide", "Mon 30 Nov"),
        ("Their very words", "end of the month"),
            ("What did you promise", "Marcus: a report by Fri"),
        ("And more", ""), ("What did they promise", ""), ("LinkedIn connection", "Marcus"),
        ("only Marcus", "the clinic queue"), ("only Priya", ""), ("only Dana", ""),
        ("Were you late", "n"), ("Do you want it", "yes"),
    )  # fmt: skip
    for question, answer in answers:
        child.expect(question)
        child.sendline(answer)
    child.expect("That is all for now")
    child.expect(pexpect.EOF)
    nodes = told.run("path", "northwind", "--json").document["nodes"]
    assert any(node["says"] == "Your promise to Marcus Oyelaran: a report" for node in nodes)
    assert json.dumps(nodes)
