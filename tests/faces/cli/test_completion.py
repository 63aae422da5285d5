"""Tab completes commands, flags and names, and never touches, makes or obeys anything."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pexpect
import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

HERE = Path(sys.executable).parent
STARTS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'eval "$(afterword completion bash)"'),
    "zsh": (
        ["zsh", "-f", "-i"],
        'autoload -U compinit; compinit -D; eval "$(afterword completion zsh)"',
    ),
}
"""Shells in which keys are pressed; each with what a person has in its file of settings."""

TAB = """
eval "$(afterword completion bash)"
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9
_python_argcomplete afterword
printf '%s\\n' "${COMPREPLY[@]}"
"""
"""What bash itself does at Tab."""

NAMES = {
    "afterword path nor": ["northwind"],
    "afterword path Nor": ["northwind"],
    'afterword path "nor': ["northwind"],
    "afterword why th": ["thank-dana", "thank-hanna", "thank-marcus", "thank-priya"],
    "afterword note pri": ["priya"],
    "afterword heard northwind --from m": ["marcus"],
    "afterword debrief northwind --met=m": ["marcus"],
}
PLAIN = {
    "afterword hea": ["heard"],
    "afterword --json pa": ["path"],
    "afterword path northwind --i": ["--if"],
    "afterword interest northwind ": ["no", "unsure", "yes"],
    "afterword heard northwind --as no": ["no"],
    "afterword profile da": ["dach"],
    "afterword policy inquiry.after_d": ["inquiry.after_date"],
    "afterword help undo": ["undo"],
    "afterword demo hea": ["heard"],
    "afterword completion z": ["zsh"],
}


def _around(shell: Shell) -> dict[str, str]:
    found = {name: value for name, value in os.environ.items() if "AFTERWORD" not in name}
    return found | {
        "AFTERWORD_HOME": str(shell.home),
        "AFTERWORD_NOW": shell.now,
        "HOME": str(shell.home.parent),
        "PATH": f"{HERE}:{os.environ['PATH']}",
        "TERM": "dumb",
        "TZ": shell.zone,
    }


def _proposed(shell: Shell, line: str) -> list[str]:
    """Press Tab behind a line, in bash; nothing but proposals may be told."""
    ran = subprocess.run(
        ["bash", "-c", TAB, "bash", line],
        capture_output=True,
        env=_around(shell),
        cwd=shell.home.parent,
        check=True,
        timeout=60,
        text=True,
    )
    assert ran.stderr == ""
    return sorted(found.strip() for found in ran.stdout.splitlines() if found.strip())


@pytest.mark.parametrize("line", PLAIN)
def test_what_is_known_without_data_is_completed_without_making_any(
    shell: Shell, line: str
) -> None:
    assert set(PLAIN[line]) <= set(_proposed(shell, line))
    assert not shell.home.exists()


@pytest.mark.parametrize("line", NAMES)
def test_names_come_from_the_data_and_nothing_is_left_beside_them(told: Shell, line: str) -> None:
    before = {one.name: one.read_bytes() for one in told.home.iterdir()}
    assert set(NAMES[line]) & set(_proposed(told, line))
    assert all(one.startswith(NAMES[line][0][:2]) for one in _proposed(told, line))
    assert {one.name: one.read_bytes() for one in told.home.iterdir()} == before


def test_every_way_to_name_somebody_is_completed() -> None:
    """A new command that takes a name takes it under a word that is completed."""
    from afterword.faces.cli.completing import completer_of
    from afterword.faces.cli.main import load, names, parser_of

    for name in names():
        for action in parser_of(name, load(name))._actions:
            if action.dest in ("application", "person", "step", "employer"):
                assert completer_of(name, action), (name, action.dest)


def test_the_example_is_completed_in_its_own_place(shell: Shell) -> None:
    assert _proposed(shell, "afterword demo why ") == []
    assert not shell.home.exists()
    assert shell.run("demo", example=False).code == 0
    assert "northwind" in _proposed(shell, "afterword demo path n")
    assert "thank-priya" in _proposed(shell, "afterword demo why th")
    assert _proposed(shell, "afterword path n") == []


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_a_database_in_use_broken_or_of_another_time_gives_no_names(told: Shell) -> None:
    file, line = told.home / "afterword.sqlite3", "afterword path "
    assert _proposed(told, line) == ["northwind"]
    with _locked(file):
        assert _proposed(told, line) == []
    assert _proposed(told, line) == ["northwind"]
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("DELETE FROM django_migrations WHERE app = 'storage'")
    untouched = file.read_bytes()
    assert _proposed(told, line) == []
    assert file.read_bytes() == untouched
    file.write_bytes(b"no database" * 1000)
    assert _proposed(told, line) == []
    file.unlink()
    os.mkfifo(file)
    assert _proposed(told, line) == []


HOSTILE = [
    "Marcus $(touch pwned) <a@northwind.example>",
    "$(touch pwned) Ito <b@northwind.example>",
    "`touch pwned`",
    "'; touch pwned; '",
    '"; touch pwned; "',
    "Zoe\x0b$(touch pwned)\ttouch pwned",
    "Zoe:touch pwned",
]


@pytest.fixture
def hostile(shell: Shell) -> Shell:
    """A shell with data full of names that a shell would run."""
    employer = "Northwind $(touch pwned) `touch pwned` ;touch pwned; 'x\" *"
    people = [word for name in HOSTILE for word in ("--with", name)]
    ran = shell.run(
        "add", "--employer", employer, "--when", "2026-11-25 14:00", *people, "--role", "`id`"
    )
    assert ran.code == 0, ran.err
    return shell


def test_hostile_names_do_nothing_in_bash(hostile: Shell) -> None:
    for line in ("path ", "path nor", "note ", "note '", 'note "', "why ", "person ma"):
        found = _proposed(hostile, f"afterword {line}")
        assert not any(set('$`;"*\t') & set(one) for one in found), found
    assert not (hostile.home.parent / "pwned").exists()


def _pressed(shell: Shell, name: str) -> pexpect.spawn:
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    words, setting = STARTS[name]
    child = pexpect.spawn(
        words[0],
        words[1:],
        env=_around(shell),
        cwd=str(shell.home.parent),
        encoding="utf-8",
        timeout=30,
        dimensions=(50, 200),
    )
    child.sendline(f"PS1=rea'dy> '; {setting}")
    child.expect("ready> ")
    return child


@pytest.mark.parametrize("name", STARTS)
def test_a_key_pressed_completes_names(told: Shell, name: str) -> None:
    child = _pressed(told, name)
    for typed, follows in {"afterword hea": "heard", "afterword path nor": "northwind"}.items():
        child.send(f"{typed}\t")
        child.expect(follows)
        child.send("\x15")
    child.close(force=True)


@pytest.mark.parametrize("name", STARTS)
def test_a_key_pressed_does_nothing_that_a_name_says(hostile: Shell, name: str) -> None:
    child = _pressed(hostile, name)
    for typed in ("afterword note ", "afterword person ma", "afterword why ", "afterword path no"):
        child.send(f"{typed}\t\t")
        child.expect([r"\S{3}", pexpect.TIMEOUT], timeout=2)
        child.send("\x15")
    child.sendline("echo en''d")
    child.expect("end")
    child.close(force=True)
    assert not (hostile.home.parent / "pwned").exists()


def test_fish_completes_names_and_says_what_they_stand_for(told: Shell) -> None:
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    found = _fish(told, "afterword path nor")
    assert found == ["northwind\tNorthwind, Data Analyst"]
    assert "thank-priya\tThank Priya Raman" in _fish(told, "afterword why th")
    assert [one.split("\t")[0] for one in _fish(told, "afterword hea")] == ["heard"]


def test_hostile_names_do_nothing_in_fish(hostile: Shell) -> None:
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    for line in ("path ", "note ", "person ma", "why "):
        _fish(hostile, f"afterword {line}")
    assert not (hostile.home.parent / "pwned").exists()


def _fish(shell: Shell, line: str) -> list[str]:
    ran = subprocess.run(
        [
            "fish",
            "--no-config",
            "-c",
            "afterword completion fish | source; complete -C $argv",
            line,
        ],
        capture_output=True,
        env=_around(shell),
        cwd=shell.home.parent,
        check=True,
        timeout=60,
        text=True,
    )
    assert ran.stderr == ""
    return ran.stdout.splitlines()


def test_the_script_is_silent_and_its_shell_may_be_guessed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = shell.run("completion", "bash")
    assert (ran.code, ran.err) == (0, "")
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert shell.run("completion").out == shell.run("completion", "fish").out
    document = shell.run("completion", "--json").document
    assert document["line"] == "afterword completion fish | source"
    monkeypatch.setenv("SHELL", "/bin/tcsh")
    refused = shell.run("completion")
    assert (refused.code, "For which shell?" in refused.err) == (2, True)
    assert not shell.home.exists()


def test_a_start_without_tab_loads_nothing_of_it(shell: Shell) -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "afterword", "--version"],
        capture_output=True,
        check=True,
        text=True,
        env=_around(shell),
    )
    assert "argcomplete" not in ran.stderr
    assert "completing" not in ran.stderr
