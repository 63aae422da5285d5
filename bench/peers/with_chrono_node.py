"""chrono-node: finds points and ranges in sentences of several languages, run by Node.js."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from bench.peers.points import Asked, NotHere

SOURCE = Path(__file__).parent / "node"
INSTALLED = Path(sys.prefix) / "node"


def install() -> str:
    """Install the pinned chrono-node where it is not, and name the program that runs it."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node:
        raise NotHere("chrono-node needs Node.js, which is not here")
    INSTALLED.mkdir(exist_ok=True)
    shutil.copy(SOURCE / "read.mjs", INSTALLED)
    pinned = SOURCE / "package-lock.json"
    copy = INSTALLED / pinned.name
    if copy.exists() and copy.read_bytes() == pinned.read_bytes():
        return node
    if not npm:
        raise NotHere("chrono-node needs npm to be installed, which is not here")
    shutil.copy(SOURCE / "package.json", INSTALLED)
    shutil.copy(pinned, INSTALLED)
    command = [npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
    if subprocess.run(command, cwd=INSTALLED, check=False).returncode:
        copy.unlink()
        raise NotHere("chrono-node could not be installed")
    return node


class Chrono:
    """One running process of it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.took: list[float] = []

    def read(self, asked: Sequence[Asked]) -> list[tuple[date, ...]]:
        """Find the days in each statement; the seconds that it took inside are kept."""
        words = [
            [one.said, one.heard_at.isoformat(), one.lang, one.month_first, _offset(one)]
            for one in asked
        ]
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps(words), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        self.took.append(answer["ms"] / 1000)
        return [tuple(map(date.fromisoformat, days)) for days in answer["days"]]


def _offset(one: Asked) -> float:
    offset = one.heard_at.utcoffset()
    assert offset is not None
    return offset.total_seconds() / 60


@contextmanager
def running() -> Iterator[Chrono]:
    """Start it, and end it afterwards. Raises NotHere."""
    command = [install(), str(INSTALLED / "read.mjs")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        yield Chrono(process)
        assert process.stdin
        process.stdin.close()


def read(asked: Sequence[Asked]) -> list[tuple[date, ...]]:
    """Find the days in each statement. Raises NotHere."""
    with running() as chrono:
        return chrono.read(asked)
