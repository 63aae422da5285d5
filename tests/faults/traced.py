"""Command lines as processes of their own, in which the n-th call of the system goes wrong.

What the stand-in cannot reach: single writes of files, the log of SQLite, its sync to the disk and
what it does at its end. Needs Linux and strace.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.faces.cli.shell import Ran
from tests.faults.scenes import Scene, next_day
from tests.faults.stage import Stage, derived, environment, state

WRITES = (
    "write", "writev", "pwrite64", "pwritev", "ftruncate", "fallocate", "fsync", "fdatasync",
    "sync_file_range", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat",
    "mkdir", "mkdirat", "rmdir", "fchmod", "chmod",
)  # fmt: skip
TRACED = ",".join(WRITES)
SYNCS = frozenset({"fsync", "fdatasync"})
NEEDS_ROOM = frozenset(
    {"write", "writev", "pwrite64", "pwritev", "ftruncate", "fallocate", "mkdir", "mkdirat", *SYNCS}
)
SENTENCES = (
    "The disk is full",
    "The disk reported an error",
    "No space left",
    "Input/output error",
)
TOLD_TO = re.compile(r"write(?:v)?\([12]<")
"""What is written to the terminal: there is always room for the sentence that there is none."""

CALL = re.compile(r"\d+ +(\w+)\(")


class Call(NamedTuple):
    """The n-th call of one name, and whether it only tells something."""

    name: str
    number: int
    tells: bool


def usable() -> bool:
    """Say whether strace is here, and may do what it does."""
    strace = shutil.which("strace")
    if strace is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        words = [strace, "-f", "-o", f"{folder}/log", "-e", "inject=mkdir:error=ENOSPC", "mkdir"]
        tried = subprocess.run(
            [*words, f"{folder}/made"], capture_output=True, text=True, check=False
        )
        return "No space left" in tried.stderr and not Path(folder, "made").exists()


def traced(home: Path, words: list[str], *options: str) -> tuple[Ran, list[Call]]:
    """Run one command line under strace; give how it ended, and every call that writes."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        strace = ["strace", "-f", "-y", "-s", "0", "-o", str(log), "-e", f"trace={TRACED}"]
        done = subprocess.run(
            [*strace, *options, sys.executable, "-m", "afterword", *words],
            env=os.environ | environment(home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=120,
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        return ran, list(read_log(log.read_text(errors="replace")))


def read_log(log: str) -> Iterator[Call]:
    """Give the calls of a log in their order."""
    seen: Counter[str] = Counter()
    for line in log.splitlines():
        if found := CALL.match(line):
            name = found[1]
            seen[name] += 1
            yield Call(name, seen[name], bool(TOLD_TO.search(line)))


def calls_of(story: Scene) -> list[Call]:
    """Give every call that writes while a line is lived through without a fault."""
    with story.home() as home:
        ran, calls = traced(home, story.words)
        assert ran.code == story.code, ran.err
        return calls


def killed(stage: Stage, story: Scene, call: Call) -> str:
    """Kill the line before a call; give what is wrong then, if anything."""
    with story.home() as home:
        inject = f"inject={call.name}:signal=KILL:when={call.number}"
        ran, _ = traced(home, story.words, "-e", inject)
        if ran.code != -signal.SIGKILL:
            return f"not killed, but ended with {ran.code}"
        return half_done(stage, story, home, ran)


def refused(stage: Stage, story: Scene, call: Call, error: str) -> str:
    """Let a call fail; give what is wrong then, if anything.

    Either the line ends with a sentence about the disk, and stored nothing that was told as
    stored; or it could do without.
    """
    with story.home() as home:
        inject = f"inject={call.name}:error={error}:when={call.number}"
        ran, _ = traced(home, story.words, "--seccomp-bpf", "-e", inject)
        if ran.code == story.code:
            return "" if state(home) == story.became else "told as done, and is not"
        if ran.code != 1 or not any(sentence in ran.err for sentence in SENTENCES):
            return f"ended with {ran.code}: {ran.err[-300:]}"
        return half_done(stage, story, home, ran)


def half_done(stage: Stage, story: Scene, home: Path, ran: Ran) -> str:
    """Give what is wrong with what a line left behind that did not come to its end."""
    found = state(home)
    if found not in (story.was, story.became):
        return "half done"
    if not derived(home) <= (story.had if found == story.was else story.has):
        return "stored, and not looked at"
    if ran.out and found != story.became:
        return "told, and not stored"
    if found != story.was:
        next_day(stage, home)
        return ""
    again = stage.live(home, *story.words)
    if again.code != story.code or state(home) != story.became:
        return f"done again, it ended with {again.code}: {again.err[-300:]}"
    return ""
