"""What a database file holds, told without opening it for use: it may be old, foreign or broken."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from afterword.storage.backup import connected
from afterword.storage.encoding import every_kind
from afterword.storage.opening import known_migrations

BEGINS = b"SQLite format 3\0"


class Counts(NamedTuple):
    """How much a database holds; the mark of an example is no entry.

    ``newest`` is when the last entry was recorded.
    """

    entries: int
    applications: int
    example: bool
    newest: datetime | None


def look_into(database: Path) -> tuple[Counts, dict[str, str]]:
    """Count what a database holds; give the names of its kept files by their hash.

    Raises sqlite3.Error.
    """
    with closing(connected(database)) as there:
        ask = there.execute
        entries, newest = ask(
            "SELECT count(*), max(recorded_at) FROM storage_entry WHERE verb <> 'example'"
        ).fetchone()
        (applications,) = ask(
            "SELECT count(DISTINCT pursuit_id) FROM storage_fact WHERE retracted_by_id IS NULL"
        ).fetchone()
        (marks,) = ask("SELECT count(*) FROM storage_setting WHERE name = 'example'").fetchone()
        files = dict(ask("SELECT sha256, name FROM storage_keptfile ORDER BY id").fetchall())
    return Counts(entries, applications, marks > 0, _instant(newest)), files


def counted(database: Path) -> Counts | None:
    """Count what a database holds; None if it does not say."""
    try:
        return look_into(database)[0]
    except sqlite3.Error:
        return None


def _instant(told: str | None) -> datetime | None:
    """Read an instant as Django writes it into SQLite: in UTC, which is not said."""
    return datetime.fromisoformat(told).replace(tzinfo=UTC) if told else None


def complaints(database: Path) -> list[str]:
    """Give what SQLite finds wrong with a database, in its own words; nothing if it is whole.

    Raises sqlite3.Error where it cannot even be read.
    """
    with closing(connected(database)) as there:
        found = [row[0] for row in there.execute("PRAGMA integrity_check(5)")]
        lost = there.execute("PRAGMA foreign_key_check").fetchmany(5)
    return [one for one in found if one != "ok"] + [
        f"row {row[1]} of {row[0]} names a row of {row[2]} that is not there" for row in lost
    ]


class Tables(NamedTuple):
    """Whose tables they are: ours, with more than this program knows, or with code."""

    ours: bool
    newer: bool
    code: bool


def tables_of(database: Path) -> Tables:
    """Tell whether the tables of a database are ours. Raises sqlite3.Error."""
    with closing(connected(database)) as there:
        names = {row[0] for row in there.execute("SELECT name FROM sqlite_master")}
        (code,) = there.execute(
            "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"
            " OR sql LIKE 'CREATE VIRTUAL%'"
        ).fetchone()
        if not {"django_migrations", "storage_entry", "storage_fact"} <= names:
            return Tables(False, False, code > 0)
        applied = set(there.execute("SELECT app, name FROM django_migrations"))
        kinds = {kind for (kind,) in there.execute("SELECT DISTINCT kind FROM storage_fact")}
    known = known_migrations()
    ours = {(app, name) for app, name in applied if app in {app for app, _ in known}}
    # A new kind of fact needs no update of the tables.
    newer = bool(ours - known) or bool(kinds - every_kind().keys())
    return Tables(bool(ours), newer, code > 0)
