"""Diaries: what a person types from day to day, and what must be read there."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CODE = re.compile(r"\s+#\s*(\d+)$")


@dataclass
class Typed:
    """One command line on one day: its words, its exit code, what it shows and what not."""

    place: str
    now: str
    words: list[str]
    code: int = 0
    shows: list[str] = field(default_factory=list)
    hides: list[str] = field(default_factory=list)


def read(file: Path, offset: str) -> Iterator[Typed]:
    """Read a diary; its hours are by a clock at that offset from UTC. Raises ValueError."""
    now, typed = "", None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        sign, _, rest = line.partition(" ")
        if sign == "==":
            now = f"{rest.strip().replace(' ', 'T')}{offset}"
        elif sign == "$":
            if typed is not None:
                yield typed
            code = CODE.search(rest)
            words = shlex.split(CODE.sub("", rest))
            typed = Typed(f"{file.name}:{number}", now, words, int(code.group(1)) if code else 0)
        elif sign in (">", "x") and typed is not None:
            (typed.shows if sign == ">" else typed.hides).append(rest)
        elif sign not in ("", "#"):
            raise ValueError(f"{file.name}:{number}: what is {line!r}?")
    if typed is not None:
        yield typed
