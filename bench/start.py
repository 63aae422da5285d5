"""How long a person waits for the command line: help, and Today with 20 applications."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench.measure import Result, judge, medians

NAME = "start"
PEER = "jobhound (jh --version, jh list), todoman (todo list)"
GOAL = "at most 1.0 of jobhound"
UNIT = "ms"

APPLICATIONS = 20
PROGRAMS = Path(sys.executable).parent
TODO = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:bench
BEGIN:VTODO
UID:{number}
DTSTAMP:20260302T090000Z
SUMMARY:Firm {number:02} Engineer
END:VTODO
END:VCALENDAR
"""


def run(quick: bool) -> Result:
    """Time all commands in one series; the pair in which we do worse is the result."""
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        home = Path(folder)
        command = commands_of(home)
        fill(home, command)
        our_help, our_today, their_version, their_list, todo_list = (
            1000 * median
            for median in medians(
                command("afterword", "--help"),
                command("afterword", "today"),
                command("jh", "--version"),
                command("jh", "list"),
                command("todo", "list"),
                quick=quick,
            )
        )
    pairs = [(our_help, their_version), (our_today, their_list)]
    ours, peer = max(pairs, key=lambda pair: pair[0] / pair[1])
    detail = (
        f"afterword --help {our_help:.0f} ms, jh --version {their_version:.0f} ms",
        f"afterword today {our_today:.0f} ms, jh list {their_list:.0f} ms,"
        f" todo list {todo_list:.0f} ms",
    )
    judged = judge(ours=ours, peer=peer, goal=1.0, unit=UNIT, n=APPLICATIONS)
    return replace(judged, detail=detail)


def commands_of(home: Path) -> Callable[..., Callable[[], str]]:
    """Make commands that know nothing of the person at this machine, only the temporary home."""
    environment = {
        "PATH": f"{PROGRAMS}{os.pathsep}{os.defpath}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "AFTERWORD_HOME": str(home / "afterword"),
        "GIT_AUTHOR_NAME": "Bench",
        "GIT_AUTHOR_EMAIL": "bench@example.test",
        "GIT_COMMITTER_NAME": "Bench",
        "GIT_COMMITTER_EMAIL": "bench@example.test",
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }

    def command(program: str, *words: str) -> Callable[[], str]:
        def call() -> str:
            return subprocess.run(
                [PROGRAMS / program, *words],
                cwd=home,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                text=True,
                check=True,
            ).stdout

        return call

    return command


def fill(home: Path, command: Callable[..., Callable[[], str]]) -> None:
    """Give each program the same 20 applications, by its own commands where it has them."""
    todos = home / "todo"
    todos.mkdir()
    configuration = home / "config" / "todoman" / "config.py"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(f'path = "{home}/todo"\ndefault_list = "todo"\n')
    for number in range(1, APPLICATIONS + 1):
        firm = f"Firm {number:02}"
        command("afterword", "add", f"{firm} Tue 2pm Marcus", "--yes")()
        command("jh", "new", "--company", firm, "--role", "Engineer")()
        (todos / f"{number}.ics").write_text(TODO.format(number=number))
    # A program that shows nothing would win for the wrong reason.
    for program, word in (("afterword", "today"), ("jh", "list"), ("todo", "list")):
        shown = command(program, word)()
        if "firm" not in shown.lower() or len(shown.splitlines()) < APPLICATIONS:
            raise RuntimeError(f"{program} {word} does not show what it was given:\n{shown}")
