"""Where command lines are lived through again and again, each time with another fault."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from afterword.storage import kept
from tests.faces.cli.shell import EVENING, Ran

TOMORROW = "2026-11-25T15:22-05:00"

WHOLE = {
    "entries": "SELECT verb, words, recorded_at FROM storage_entry ORDER BY id",
    "facts": "SELECT p.key, kind, at, body, retracted_by_id IS NULL FROM storage_fact"
    " JOIN storage_pursuit p ON p.id = pursuit_id ORDER BY storage_fact.id",
    "choices": "SELECT name, value, retracted_by_id IS NULL FROM storage_setting ORDER BY id",
    "applications": "SELECT key, employer, employer_key, role, zone, country, taken_back"
    " FROM storage_pursuit ORDER BY key",
    "files": "SELECT sha256, name, size FROM storage_keptfile ORDER BY id",
}

State = dict[str, list[tuple[Any, ...]]]


DERIVED = "SELECT key, open, wake_at FROM storage_pursuit WHERE NOT stale ORDER BY key"
"""What was derived from it; a stale row is known to be looked at again."""


class Broken(AssertionError):
    """The database is not whole."""


def state(home: Path) -> State | None:
    """Give all that is stored, without what is random; None before the first act.

    Raises Broken where SQLite finds a fault.
    """
    file = home / "afterword.sqlite3"
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as database:
        if (found := database.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
            raise Broken(found)
        if database.execute("PRAGMA foreign_key_check").fetchall():
            raise Broken("a row names another that is not there")
        tables = database.execute("SELECT name FROM sqlite_master").fetchall()
        if ("storage_entry",) not in tables:
            return None
        stored = {name: database.execute(query).fetchall() for name, query in WHOLE.items()}
    return stored if stored["entries"] else None


def derived(home: Path) -> set[tuple[Any, ...]]:
    """Give what was derived of each application and holds, as the program says."""
    with closing(sqlite3.connect(home / "afterword.sqlite3")) as database:
        return set(database.execute(DERIVED))


def files(home: Path) -> set[str]:
    """Name every file in a data folder that stays.

    SQLite has some of its own while it is open; files that wait for their name are cleared away
    by a later one, when they are an hour old.
    """
    every = [one for one in home.rglob("*") if one.is_file()]
    stay = [one for one in every if not one.name.endswith(("-wal", "-shm", ".part"))]
    return {str(one.relative_to(home)) for one in stay if not one.name.startswith(kept.WAITING)}


class Fault(NamedTuple):
    """What happens, and when, as ``stand_in`` tells."""

    kind: str = ""
    when: int = 0


NONE = Fault()


class Stage:
    """Lives through command lines in forks of a process that has the libraries loaded."""

    def __init__(self) -> None:
        self._stand_in = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.stand_in"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
            env={name: told for name, told in os.environ.items() if "AFTERWORD" not in name},
        )

    def live(
        self, home: Path, *words: str, fault: Fault = NONE, now: str = EVENING, typed: str = ""
    ) -> Ran:
        """Run one command line on the data of a folder."""
        first = [] if home.exists() else ["--example"]
        request = {
            "environment": environment(home, now),
            "words": [*words, *first],
            "typed": typed,
            "fault": fault.kind,
            "when": fault.when,
            "within": str(home.parent),
        }
        stdin, stdout = self._stand_in.stdin, self._stand_in.stdout
        assert stdin is not None
        assert stdout is not None
        print(json.dumps(request), file=stdin, flush=True)
        return Ran(**json.loads(stdout.readline()))

    def end(self) -> None:
        """Let the stand-in go."""
        self._stand_in.communicate()


def environment(home: Path, now: str = EVENING) -> dict[str, str]:
    """Give what a command line finds around it: these data, this clock, this place."""
    return {
        "AFTERWORD_HOME": str(home),
        "AFTERWORD_NOW": now,
        "TZ": "America/New_York",
        "COLUMNS": "80",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
