"""The data examined: whole, readable, current, copied; nothing is changed on the way."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from django.db import connection

from afterword.core.finding import Finding
from afterword.core.saying import say
from afterword.storage import backup, kept
from afterword.storage.encoding import UnknownKind, decode
from afterword.storage.history import SLIP
from afterword.storage.looked_into import complaints
from afterword.storage.sealed import Tick
from afterword.storage.sql import asked, read_back, stored
from afterword.storage.trouble import told_kindly

BATCH = 5_000
OLD = timedelta(days=3)
"""What is in no copy for longer is worth a word."""

RESTORE = say("'afterword restore' lists the copies; it keeps what is here beside them.")

FACTS = "SELECT id, kind, at, body FROM storage_fact WHERE id > %s ORDER BY id LIMIT %s"
NEWEST = """
SELECT recorded_at FROM storage_entry WHERE owner_id = %s AND verb <> 'example'
ORDER BY recorded_at DESC LIMIT 1
"""
UNCOPIED = """
SELECT recorded_at FROM storage_entry WHERE owner_id = %s AND verb <> 'example'
AND recorded_at >= %s ORDER BY recorded_at LIMIT 1
"""


@told_kindly()
def database() -> Finding:
    """Let the database examine itself: its pages, its indexes, and what names what."""
    file = backup.database_file()
    if file is None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT version()")
            (told,) = cursor.fetchone()
        server = " ".join(str(told).split()[:2])
        return Finding("database", say("The database server answers: {server}.", server=server))
    found = complaints(file)
    if not found:
        size = max(file.stat().st_size >> 20, 1)
        return Finding("database", say("The database is whole ({size} MB).", size=size))
    return Finding(
        "database",
        say("The database is damaged: {what}.", what=" ".join(found[0].split())),
        RESTORE,
    )


@told_kindly()
def readable(tick: Tick) -> Finding:
    """Read every fact there is."""
    ((count,),) = asked("SELECT count(*) FROM storage_fact")
    done, unknown, unreadable = 0, Counter[str](), 0
    for kind, at, body in _every_fact():
        done += 1
        tick(done, count)
        try:
            decode(kind, read_back(at), body)
        except UnknownKind:
            unknown[kind] += 1
        except (msgspec.MsgspecError, TypeError, ValueError):
            unreadable += 1
    if unknown:
        kind = next(iter(unknown))
        return Finding(
            "facts",
            say("Facts of a kind that is unknown here: {count}, such as {kind}.",
                count=unknown.total(), kind=kind),
            say("A newer Afterword wrote them. Update this one; nothing of them is lost."),
        )  # fmt: skip
    if unreadable:
        return Finding(
            "facts",
            say("Facts that cannot be read: {count}.", count=unreadable),
            RESTORE,
        )
    return Finding(
        "facts", say("Everything you recorded can be read (facts: {count}).", count=done)
    )


def _every_fact() -> Iterator[tuple[Any, ...]]:
    last = 0
    while rows := asked(FACTS, last, BATCH):
        yield from (row[1:] for row in rows)
        last = rows[-1][0]


@told_kindly()
def files(owner: int, tick: Tick) -> Finding:
    """Hold the bytes of every kept file against the hash under which they lie."""
    rows = asked("SELECT sha256, name FROM storage_keptfile WHERE owner_id = %s", owner)
    harmed = []
    for done, (sha256, name) in enumerate(rows, start=1):
        tick(done, len(rows))
        if not kept.is_whole(sha256):
            harmed.append(name)
    if harmed:
        return Finding(
            "files",
            say("Kept files that are gone or harmed: {count}, such as {name}.",
                count=len(harmed), name=harmed[0]),
            say("Bring them back from a backup: afterword restore FILE."),
        )  # fmt: skip
    if not rows:
        return Finding("files", say("No files are kept."))
    return Finding("files", say("Kept files: {count}, all there and unharmed.", count=len(rows)))


@told_kindly()
def copies(owner: int | None, now: datetime, tick: Tick) -> Finding:
    """Tell which copies there are, whether they are whole, and since when nothing was copied.

    ``owner`` is None where the database cannot be asked.
    """
    if backup.database_file() is None:
        return Finding("copies", say("Copies are made where the database server is kept."))
    found = backup.copies()
    harmed = []
    for done, one in enumerate(found, start=1):
        tick(done, len(found))
        if not _is_whole(one):
            harmed.append(one.name)
    if harmed:
        return Finding(
            "copies",
            say("Damaged copies: {count}, such as {name}.", count=len(harmed), name=harmed[0]),
            say("Make a new one elsewhere: afterword backup -o FILE. Look after the disk."),
        )
    days = [_day(one) for one in found if re.fullmatch(backup.DAY, one.name)]
    newest_copy = max((day for day in days if day <= now), default=None)
    since = None if owner is None else _uncopied(owner, newest_copy)
    if since is not None and now - since > OLD:
        return Finding(
            "copies",
            say("What you recorded since {since} is in no copy.", since=since),
            say("Look at your day: 'afterword today' makes a copy. A backup does more."),
        )
    if newest_copy is None:
        return Finding("copies", say("There is no daily copy yet; 'afterword today' makes one."))
    return Finding(
        "copies",
        say("Daily copies: {count}, all whole, the newest of {day}.",
            count=len(days), day=newest_copy.date()),
    )  # fmt: skip


def _day(copy: Path) -> datetime:
    """Give the day of a copy, as its first moment."""
    return datetime.fromisoformat(copy.stem.removeprefix("day-")).replace(tzinfo=UTC)


def _uncopied(owner: int, copied: datetime | None) -> datetime | None:
    """Give when the first act was recorded that came on a later day than a copy."""
    after = stored(copied + timedelta(days=1) if copied else datetime.min.replace(tzinfo=UTC))
    return next((read_back(at) for (at,) in asked(UNCOPIED, owner, after)), None)


def _is_whole(copy: Path) -> bool:
    """Say whether a copy reads well."""
    try:
        return not complaints(copy)
    except sqlite3.Error:
        return False


@told_kindly()
def clock(owner: int, now: datetime) -> Finding:
    """Tell whether an entry lies in the future: then the clock was ahead once, or is behind."""
    last = newest(owner)
    if last is None or last <= now + SLIP:
        return Finding("clock", say("The clock is past your last entry: {now}.", now=now))
    return Finding(
        "clock",
        say("The clock says {now} {year}, but an entry is of {then} {its_year}.",
            now=now.date(), year=now.year, then=last.date(), its_year=last.year),
        say("See that date and time are right. Nothing needs to be recorded again."),
    )  # fmt: skip


@told_kindly()
def newest(owner: int) -> datetime | None:
    """Give the latest instant at which something was recorded."""
    return next((read_back(at) for (at,) in asked(NEWEST, owner)), None)
