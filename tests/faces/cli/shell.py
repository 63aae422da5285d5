"""A shell with a data folder and a clock of its own, in which commands run as people run them."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faces.cli.schemas import assert_as_documented

EVENING = "2026-11-24T15:22-05:00"
"""Lena has just come out of the talk at Northwind."""


@dataclass
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The JSON document on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


class Shell:
    """Runs ``afterword`` with its own AFTERWORD_HOME and a standing clock."""

    def __init__(self, home: Path, now: str = EVENING, zone: str = "America/New_York") -> None:
        self.home = home
        self.now = now
        self.zone = zone

    def run(
        self,
        *words: str,
        typed: str | bytes = "",
        example: bool = True,
        settings: Mapping[str, str] | None = None,
    ) -> Ran:
        """Run one command line; ``settings`` are further variables of its environment."""
        environment = {
            **{name: value for name, value in os.environ.items() if "AFTERWORD" not in name},
            "AFTERWORD_HOME": str(self.home),
            "TZ": self.zone,
            "COLUMNS": "80",
            **(settings or {}),
        }
        if example:
            environment["AFTERWORD_NOW"] = self.now
        first = ["--example"] if example and not self.home.exists() else []
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *words, *first],
            input=typed.encode() if isinstance(typed, str) else typed,
            capture_output=True,
            env=environment,
            check=False,
            timeout=120,
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        if "always" not in words:
            assert "\x1b" not in ran.out + ran.err, "no escape codes where nobody looks"
        if "--json" in words:
            assert_as_documented(list(words), ran.out)
        return ran

    def entries(self) -> int:
        """Count what was ever written down."""
        file = self.home / "afterword.sqlite3"
        if not file.exists():
            return 0
        with sqlite3.connect(file) as database:
            found: int = database.execute("SELECT count(*) FROM storage_entry").fetchone()[0]
            return found
