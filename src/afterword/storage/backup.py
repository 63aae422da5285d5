"""Copies of the SQLite database: one a day, and one before its tables change."""

import os
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection

from afterword.storage.trouble import Corrupt, disk_told_kindly, told_kindly

KEPT = 7


def folder() -> Path:
    """Give the folder in which the copies lie, unless they shall lie elsewhere."""
    return Path(settings.DATA_FOLDER) / "copies"


def daily(into: Path, now: datetime) -> Path | None:
    """Copy the database once a day and keep seven days; give the copy made now, if any."""
    copy = into / f"day-{now:%Y-%m-%d}.sqlite3"
    file = database_file()
    if file is None or copy.exists():
        return None
    write_copy(file, copy)
    prune(into, r"day-\d{4}-\d\d-\d\d\.sqlite3")
    return copy


def before_migration(into: Path, now: datetime) -> Path | None:
    """Copy the database as it is before its tables change; the last seven such are kept."""
    file = database_file()
    if file is None:
        return None
    copy = into / f"before-update-{now:%Y-%m-%dT%H%M%S}.sqlite3"
    write_copy(file, copy)
    prune(into, r"before-update-\d{4}-\d\d-\d\dT\d{6}\.sqlite3")
    return copy


def database_file() -> Path | None:
    """Give the file of the database; None if it is a server's, or lies in memory only."""
    name = connection.settings_dict["NAME"]
    if connection.vendor != "sqlite" or ":memory:" in str(name) or "mode=memory" in str(name):
        return None
    return Path(name)


@disk_told_kindly()
@told_kindly()
def write_copy(file: Path, copy: Path) -> None:
    """Copy a database while others use it; a copy has its name only once it is whole.

    Raises Corrupt if the copy does not read well, so that it never takes a good one's place.
    """
    copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = copy.with_suffix(".part")
    part.unlink(missing_ok=True)
    make_private(part)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
            # A copy is one file: what is written to it must not lie beside it.
            target.execute("PRAGMA journal_mode=DELETE")
            if target.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise Corrupt
        write_through(part)
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)


def make_private(file: Path) -> None:
    """Make an empty file that only its owner may read, if there is none yet."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def write_through(file: Path) -> None:
    """Wait until the disk really holds a file."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def prune(into: Path, pattern: str) -> None:
    """Delete all but the newest copies; their names sort by time. Other files are let be."""
    ours = sorted(one for one in into.iterdir() if re.fullmatch(pattern, one.name))
    for old in ours[:-KEPT]:
        old.unlink()
