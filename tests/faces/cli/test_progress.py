"""Long work says how far it is: to eyes only, after a second, and nothing of it stays."""

import os
import subprocess
import sys

import pexpect
import pytest

from afterword.faces.cli.progress import SOON, Bar, progress

pytestmark = pytest.mark.cli

WORK = """
from afterword.faces.cli import progress
progress.SOON = {soon}
with progress.progress("Packing [bold]\\x1b[31m letters") as tick:
    for done in range(101):
        tick(done, 100)
print("done")
"""


def test_short_work_says_nothing() -> None:
    now = [0.0]
    bar = Bar("Packing", lambda: now[0])
    for now[0] in (0.1, 0.5, SOON - 0.01):
        bar.tick(1, 2)
    assert bar.shown is None
    bar.end()


def test_where_nobody_looks_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Packing") as tick:
        tick(1, 2)
    assert capsys.readouterr() == ("", "")
    piped = subprocess.run(
        [sys.executable, "-c", WORK.format(soon=0)], capture_output=True, text=True, check=True
    )
    assert (piped.stdout, piped.stderr) == ("done\n", "")


def test_on_a_terminal_long_work_says_how_far_it_is() -> None:
    seen = _seen(0)
    assert b"Packing [bold] letters" in seen
    assert b"100%" in seen
    # The line is taken away again, and only the words of the work stay.
    assert seen.rstrip().endswith(b"done")
    assert _seen(60) == b"done\r\n"


def _seen(soon: int) -> bytes:
    child = pexpect.spawn(
        sys.executable, ["-c", WORK.format(soon=soon)], env={**os.environ, "TERM": "xterm"}
    )
    told: bytes = child.read()
    return told
