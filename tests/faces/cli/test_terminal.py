"""The terminal: lines that fit, nothing that it would obey, and no traceback whatever breaks."""

import json
import os
import subprocess
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.core.typed_dates import NotADate, read_when
from afterword.faces.cli import main as faces
from afterword.faces.cli.asking import date_words
from afterword.faces.cli.command import Command, no_arguments
from afterword.faces.cli.main import main
from afterword.faces.cli.terminal import Page, Terminal, cells, cleaned
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

LONG = "thank-" + "consolidated-international-widget-holdings" * 3
BAD = "\x1b[31mred\x1b]0;title\x07\x9b2J\x00\x08\u202egnp\u2066\u200b\u2028end\r\nmore\x85"
"""A colour, a window title, moves of the cursor, text turned round, and breaks."""


def page(text: str, right: str = "") -> Page:
    """A page of one line."""
    made = Page()
    made.add(text, right=right, indent=2, style="bold")
    return made


@pytest.mark.parametrize("color", ["never", "always"])
@pytest.mark.parametrize("right", ["", "thank-priya", LONG, BAD])
@pytest.mark.parametrize("text", ["", " ", "Thank Priya", "Thank " + "Priya " * 60, LONG * 3, BAD])
def test_every_line_can_be_shown(
    text: str, right: str, color: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Terminal(color=color).show(page(text, right), {})
    assert cleaned(right.replace("\r\n", " ")) in capsys.readouterr().out


def test_a_long_short_name_stands_below_and_leaves_the_title_its_room(
    capsys: pytest.CaptureFixture[str],
) -> None:
    title = "Thank Priya Raman for the talk about the dashboard"
    terminal = Terminal(color="never")
    for right, lines in (("thank-priya", 1), ("promise-consolidated-widgets", 2), (LONG, 2)):
        terminal.show(page(title, right), {})
        shown = capsys.readouterr().out.splitlines()
        assert len(shown) == lines
        assert title in shown[0]
        assert shown[-1].endswith(right)
    terminal.width = 40
    terminal.show(page("Thank Priya", "thank-priya"), {})
    assert capsys.readouterr().out == f"  Thank Priya\n{'thank-priya':>40}\n"


def test_nothing_that_a_terminal_obeys_reaches_it(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(color="never").show(page(BAD, BAD), {})
    Terminal().say(BAD)
    told = capsys.readouterr()
    for sign in told.out + told.err:
        assert sign.isprintable() or sign == "\n", repr(sign)
    assert "redgnp end more" in told.out
    assert len(told.out.splitlines()) == 1
    Terminal(color="always").show(page(BAD), {})
    colored = capsys.readouterr().out
    assert colored.startswith("\x1b[1m")
    assert "\x1b[31m" not in colored
    assert cleaned("Zoë 日本 👩 \ttab") == "Zoë 日本 👩 \ttab"


def test_json_keeps_everything_and_shows_nothing_to_obey(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Terminal(as_json=True).show([], {"name": BAD + "Zoë"})
    out = capsys.readouterr().out
    assert json.loads(out) == {"schema_version": 1, "name": BAD + "Zoë"}
    assert "Zoë" in out
    assert all(sign.isprintable() or sign == "\n" for sign in out)


@pytest.mark.parametrize("words", [["tody"], ["today", "--nothing"], ["why"], ["demo", "--day"]])
def test_a_program_is_told_in_json_what_it_typed_wrongly(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--json"]) == 2
    told = capsys.readouterr()
    document = json.loads(told.out)
    assert (document["schema_version"], bool(document["error"]), told.err) == (1, True, "")
    assert main(words) == 2
    told = capsys.readouterr()
    assert (told.out, bool(told.err)) == ("", True)


def broken(error: BaseException) -> Command:
    """A command that breaks."""

    def run(told: Namespace, terminal: Terminal) -> int:
        raise error

    return Command("Break.", "afterword today", no_arguments, run)


NO_FILE = FileNotFoundError(2, "No such file or directory", "/nowhere/at/all")


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (RuntimeError("a wheel came off"), 1, "Please report this: RuntimeError: a wheel came off"),
        (ValueError(), 1, "did not foresee"),
        (NO_FILE, 1, "/nowhere/at/all cannot be used: No such file or directory"),
        (OSError(28, "No space left on device"), 1, "Not everything could be shown: No space"),
        (KeyboardInterrupt(), 130, "Stopped. Nothing was stored halfway."),
        (BrokenPipeError(), 0, ""),
    ],
    ids=["unforeseen", "silent", "no file", "full", "stopped", "no reader"],
)
def test_whatever_breaks_becomes_a_sentence(
    error: BaseException,
    code: int,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(faces, "load", lambda name: broken(error))
    monkeypatch.delenv("AFTERWORD_DEBUG", raising=False)
    assert main(["today"]) == code
    told = capsys.readouterr()
    assert says in told.err
    assert "Traceback" not in told.err
    assert main(["today", "--json"]) == code
    if code == 1:
        assert says in json.loads(capsys.readouterr().out)["error"]


def test_who_mends_it_sees_the_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(faces, "load", lambda name: broken(RuntimeError("a wheel came off")))
    monkeypatch.setenv("AFTERWORD_DEBUG", "1")
    assert main(["today"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_time_is_asked_back_by_the_clock_by_which_it_was_typed() -> None:
    zone = ZoneInfo("Europe/Berlin")
    today = date(2026, 11, 24)
    with pytest.raises(NotADate) as found:
        read_when("Fri 27 Nov at 2", today, zone)
    assert "14:00 or Fri 27 Nov, 02:00" in date_words(found.value)


SHELLS = [
    ("today 0<&-", 0, ""),
    ("today 2>&-", 0, ""),
    ("today 1>&-", 1, "Standard output is closed"),
    ("today --json 1>&-", 1, "Standard output is closed"),
    ("today 0<&- 1>&- 2>&-", 1, ""),
    ("today >/dev/full", 1, "No space left on device"),
    ("today --json >/dev/full", 1, "No space left on device"),
    ("today --color always >/dev/full", 1, "No space left on device"),
    ("--help >/dev/full", 1, "No space left on device"),
    ("--help | true", 0, ""),
    ("today --help | true", 0, ""),
    ("today --color always | true", 0, ""),
    ("plan 0<&-", 0, ""),
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize(("line", "code", "says"), SHELLS, ids=[line for line, _, _ in SHELLS])
def test_closed_and_full_outputs(told: Shell, line: str, code: int, says: str) -> None:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f'"{sys.executable}" -m afterword {line}'],
        env={**os.environ, "AFTERWORD_HOME": str(told.home), "AFTERWORD_NOW": told.now},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, says in done.stderr) == (code, True), done
    assert says or not done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder of the system")
@pytest.mark.parametrize("name", ["AFTERWORD_HOME", "HOME"])
def test_a_folder_that_cannot_be_made(name: str) -> None:
    environment = {key: value for key, value in os.environ.items() if "AFTERWORD" not in key}
    environment = {key: value for key, value in environment.items() if "XDG" not in key}
    environment |= {name: "/proc/nothing"}
    asked = [sys.executable, "-m", "afterword", "today"]
    for more in ([], ["--json"]):
        done = subprocess.run(
            [*asked, *more], env=environment, capture_output=True, text=True, check=False
        )
        told = json.loads(done.stdout)["error"] if more else done.stderr
        assert (done.returncode, "/proc/nothing" in told) == (1, True), done
        assert "Traceback" not in done.stderr


ESCAPES = [
    ({}, "auto", True, True),
    ({}, "auto", False, False),
    ({}, "never", True, False),
    ({}, "always", False, True),
    ({"NO_COLOR": "1"}, "auto", True, False),
    ({"NO_COLOR": ""}, "auto", True, True),
    ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, "auto", True, False),
    ({"NO_COLOR": "1"}, "always", False, True),
    ({"FORCE_COLOR": "1"}, "auto", False, True),
    ({"FORCE_COLOR": ""}, "auto", False, False),
    ({"FORCE_COLOR": "0"}, "auto", False, False),
    ({"FORCE_COLOR": "1"}, "never", True, False),
    ({"CLICOLOR_FORCE": "1"}, "auto", False, True),
    ({"CLICOLOR": "0"}, "auto", True, False),
    ({"CLICOLOR": "1"}, "auto", False, False),
    ({"TERM": "dumb"}, "auto", True, False),
    ({"TERM": "dumb"}, "always", True, True),
    ({"TERM": "dumb", "FORCE_COLOR": "1"}, "auto", False, True),
]


@pytest.mark.parametrize(
    ("environment", "color", "seen", "painted"),
    ESCAPES,
    ids=[f"{told} --color {color}, seen {seen}" for told, color, seen, _ in ESCAPES],
)
def test_colour_is_settled_by_the_word_then_by_the_environment(
    environment: dict[str, str],
    color: str,
    seen: bool,
    painted: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: seen)
    Terminal(color=color).show(page("Thank Priya"), {})
    assert ("\x1b[" in capsys.readouterr().out) is painted


def test_what_is_piped_is_plain_and_80_wide_whatever_the_terminal(told: Shell) -> None:
    for words in (["today"], ["path", "northwind"], ["--help"], ["debrief", "--help"]):
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *words],
            env={
                **os.environ, "AFTERWORD_HOME": str(told.home), "AFTERWORD_NOW": told.now,
                "COLUMNS": "200", "TERM": "xterm-256color",
            },
            capture_output=True,
            text=True,
            check=True,
        )  # fmt: skip
        widths = [len(line) for line in done.stdout.splitlines()]
        assert 60 < max(widths) <= 80, words
        assert "\x1b" not in done.stdout + done.stderr


WIDTHS = [(30, 40), (40, 40), (72, 72), (80, 80), (250, 100)]


@pytest.mark.parametrize(("columns", "widest"), WIDTHS)
def test_a_page_fits_the_terminal(columns: int, widest: int, told: Shell) -> None:
    """In a real terminal; what is meant to be typed again is the only thing never broken."""
    import pexpect

    # A test run in parts tells each part its width by COLUMNS, and that beats the terminal's.
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    for words in (["today"], ["path", "northwind"], ["people"], ["--help"], ["path", "acme"]):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "afterword", *words],
            env={
                **environment, "AFTERWORD_HOME": str(told.home), "AFTERWORD_NOW": told.now,
                "NO_COLOR": "1",
            },
            dimensions=(24, columns),
            encoding="utf-8",
            timeout=60,
        )  # fmt: skip
        shown = child.read()
        child.close()
        lines = shown.splitlines()
        assert lines, words
        assert max(map(len, lines)) <= widest, (words, max(lines, key=len))


def test_wide_signs_take_two_columns_and_accents_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert (cells("Zoë"), cells("Zoe\u0308"), cells("日本"), cells("Ｐ"), cells("")) == (
        3, 3, 4, 2, 0,
    )  # fmt: skip
    terminal = Terminal(color="never")
    for title in ("Thank Priya", "Thank 田中さくら", "Thank Zoe\u0308"):
        terminal.show(page(title, "thank-priya"), {})
        shown = capsys.readouterr().out.rstrip("\n")
        assert cells(shown) == 80, title
        assert shown.endswith("thank-priya")
