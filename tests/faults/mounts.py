"""Folders that refuse: read-only ones and full ones, also for root, who heeds no permissions."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faces.cli.shell import Ran
from tests.faults.stage import environment

READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
FULL = """
mount -t tmpfs -o size=1m none "$1" && cp -r "$2/." "$1" && cd "$1" || exit 99
shift 2
cat /dev/zero >filler 2>/dev/null
"$@"
echo "ended with $?" >&2
rm filler
exec "$@"
"""
"""A disk of its own with a copy of the data: the line is lived through without room, then with."""


def may_mount() -> bool:
    """Say whether this process may make mounts that nobody else sees."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    words = ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def run(home: Path, *words: str, within: tuple[str, ...] = ()) -> Ran:
    """Run one command line as a process of its own."""
    done = subprocess.run(
        [*within, sys.executable, "-m", "afterword", *words],
        env=os.environ | environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def mounted(script: str, *folders: Path) -> tuple[str, ...]:
    """Give the words before a command that make it see mounts of its own."""
    return ("unshare", "-m", "sh", "-c", script, "sh", *map(str, folders))


@contextmanager
def read_only(folder: Path) -> Iterator[tuple[str, ...]]:
    """Let a folder be read-only; give the words before a command to which it is so."""
    if may_mount():
        yield mounted(READ_ONLY, folder)
        return
    if os.geteuid() == 0:
        pytest.skip("root heeds no permissions, and nothing may be mounted here")
    every = [folder, *(folder.rglob("*") if folder.is_dir() else ())]
    modes = {one: one.stat().st_mode for one in every}
    for one in every:
        one.chmod(modes[one] & ~0o222)
    try:
        yield ()
    finally:
        for one in every:
            one.chmod(modes[one])
