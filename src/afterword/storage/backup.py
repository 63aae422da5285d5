"""Copies of the SQLite database: one a day, and one before it is changed as a whole."""

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection

from afterword.storage.trouble import Corrupt, DatabaseBusy, disk_told_kindly, told_kindly
from afterword.storage.whole import clear_left, whole

KEPT = 7
PATIENCE = 20.0
"""How long another program's lock is waited for, in seconds."""
DAY = r"day-\d{4}-\d\d-\d\d\.sqlite3"
SECOND = r"\d{4}-\d\d-\d\dT\d{6}(_\d+)?\.sqlite3"
COPY = rf"{DAY}|before-[a-z]+-{SECOND}"


def folder() -> Path:
    """Give the folder in which the copies lie, unless they shall lie elsewhere."""
    return Path(settings.DATA_FOLDER) / "copies"


def copies() -> list[Path]:
    """Give the copies that were ever made and are there, the latest first."""
    if not folder().is_dir():
        return []
    found = [one for one in folder().iterdir() if re.fullmatch(COPY, one.name)]
    return sorted(found, key=lambda one: re.sub(r"^\D*", "", one.name), reverse=True)


def daily(into: Path, now: datetime) -> Path | None:
    """Copy the database once a day and keep seven days; give the copy made now, if any."""
    copy = into / f"day-{now:%Y-%m-%d}.sqlite3"
    file = database_file()
    if file is None or copy.exists():
        return None
    write_copy(file, copy)
    prune(copy, DAY)
    return copy


def before_migration(into: Path, now: datetime) -> Path | None:
    """Copy the database as it is before its tables change; the last seven such are kept."""
    return before("update", into, now)


def before(what: str, into: Path, now: datetime) -> Path | None:
    """Copy the database as it is before something changes all of it; seven such are kept."""
    file = database_file()
    if file is None:
        return None
    copy = free(into / f"before-{what}-{now:%Y-%m-%dT%H%M%S}.sqlite3")
    write_copy(file, copy)
    prune(copy, f"before-{what}-{SECOND}")
    return copy


def free(wanted: Path) -> Path:
    """Give a name that no file has yet: the one that is wanted, else with a number behind it."""
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_stem(f"{wanted.stem}_{number}")
    return found


def database_file() -> Path | None:
    """Give the file of the database; None if it is a server's, or lies in memory only."""
    name = connection.settings_dict["NAME"]
    if connection.vendor != "sqlite" or ":memory:" in str(name) or "mode=memory" in str(name):
        return None
    return Path(name)


@disk_told_kindly()
def write_copy(file: Path, copy: Path) -> None:
    """Copy a database while others use it; a copy has its name only once it is whole.

    Raises Corrupt if the copy does not read well, so that it never takes a good one's place.
    """
    copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole(copy) as part:
        copy_into(file, part)


@told_kindly()
def copy_into(file: Path, empty: Path) -> None:
    """Copy a database as it is at one moment into an empty file. Raises Corrupt."""
    with closing(connected(file)) as source, closing(sqlite3.connect(empty)) as target:
        copy_pages(source, target)
        # A copy is one file: what is written to it must not lie beside it.
        target.execute("PRAGMA journal_mode=DELETE")
        if target.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise Corrupt


def connected(file: Path) -> sqlite3.Connection:
    """Speak to a database file beside Django; others are waited for as long as there."""
    return sqlite3.connect(file, timeout=PATIENCE)


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Put all of a database in the place of another, in one transaction. Raises DatabaseBusy."""

    def look(status: int, _left: int, _all: int) -> None:
        # Python would try again for ever.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseBusy

    source.backup(target, progress=look)


def prune(copy: Path, pattern: str) -> None:
    """Delete all but the newest copies of a kind, and what was left of any that were killed.

    Names sort by time. One that is later than the copy just made comes from a clock that was
    ahead, so it counts as the oldest. Other files are let be.
    """
    ours = [one for one in copy.parent.iterdir() if re.fullmatch(pattern, one.name)]
    ours.sort(key=lambda one: (one.name <= copy.name, one.name))
    for old in ours[:-KEPT]:
        # Another command may be doing the same.
        old.unlink(missing_ok=True)
    for kind in ("day", "before"):
        clear_left(copy, f".{kind}-*.part*")
