"""Putting a backup back: verified first, then all of it in one transaction, or nothing."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from django.db import connection

from afterword.storage import archive, backup, kept, looked_into, sealed
from afterword.storage.archive import BrokenBackup, Manifest, NewerBackup, NotABackup, OnAServer
from afterword.storage.looked_into import Counts
from afterword.storage.opening import alone
from afterword.storage.sealed import Tick, silent
from afterword.storage.trouble import Corrupt, disk_told_kindly, told_kindly
from afterword.storage.whole import whole

PLACE = ".restoring-"


class Held(NamedTuple):
    """What a backup holds; a plain copy of the database says less of itself.

    ``files`` are the hashes of the kept files that it brings, ``lost`` names those that were
    gone when it was made.
    """

    counts: Counts
    made_at: datetime | None = None
    program: str = ""
    files: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class Staged(NamedTuple):
    """A backup laid down beside the live database, ready to take its place."""

    database: Path
    held: Held
    file: BinaryIO
    manifest: Manifest | None


@contextmanager
def staged(file: Path, tick: Tick = silent) -> Iterator[Staged]:
    """Verify a backup and unpack its database; meanwhile nobody else restores or updates.

    Raises OnAServer, NotABackup, BrokenBackup, NewerBackup, and OSError about the file.
    """
    live = backup.database_file()
    if live is None:
        raise OnAServer
    with file.open("rb") as content, _place(live.parent) as place:
        database = place / archive.DATABASE
        manifest = None
        if content.read(len(looked_into.BEGINS)) == looked_into.BEGINS:
            _copy_bytes(file, database)
        else:
            manifest = _unpack(content, database, tick)
        yield Staged(database, _verified(database, manifest), content, manifest)


@contextmanager
def _place(beside: Path) -> Iterator[Path]:
    """Make a folder for a while, and clear away those of restores that were killed."""
    with told_kindly(), disk_told_kindly(), alone():
        for left in beside.glob(f"{PLACE}*"):
            shutil.rmtree(left, ignore_errors=True)
        place = Path(tempfile.mkdtemp(prefix=PLACE, dir=beside))
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)


def _unpack(file: BinaryIO, database: Path, tick: Tick) -> Manifest:
    """Verify every byte of a sealed backup, and unpack its database."""
    manifest = archive.manifest_of(file, tick)
    try:
        with sealed.opened(file) as zipped:
            for name, told in manifest.members.items():
                pieces = archive.copied(zipped, name, told)
                if name == archive.DATABASE:
                    with database.open("xb") as into:
                        into.writelines(pieces)
                else:
                    sealed.sha256_of(pieces)
    except sealed.Broken as error:
        raise BrokenBackup from error
    return manifest


def _verified(database: Path, manifest: Manifest | None) -> Held:
    """See that a database is whole, ours, and not of a newer program."""
    try:
        if looked_into.complaints(database):
            raise BrokenBackup
        tables = looked_into.tables_of(database)
        # A database of ours holds no code; nobody knows what somebody else's would do.
        if not tables.ours or tables.code:
            raise NotABackup
        if tables.newer:
            raise NewerBackup
        counts, _ = looked_into.look_into(database)
    except sqlite3.Error as error:
        raise BrokenBackup from error
    if manifest is None:
        return Held(counts)
    return Held(
        counts, manifest.made_at, manifest.program_version,
        tuple(archive.kept_in(manifest)), tuple(manifest.lost),
    )  # fmt: skip


def here() -> Counts | None:
    """Count what the live database holds; None if it does not say."""
    live = backup.database_file()
    return looked_into.counted(live) if live is not None else None


@told_kindly()
@disk_told_kindly()
def put_back(one: Staged, now: datetime) -> Path | None:
    """Let a backup take the place of the live database; give the copy of what was there.

    Other programs see the old state or the new one. Raises DatabaseBusy, DiskFull and so on.
    """
    live = backup.database_file()
    if live is None:
        raise OnAServer
    connection.close()
    copy = _keep_present(live, now)
    _keep_files(one)
    try:
        _copy_into(live, one.database)
    except Corrupt:
        _take_the_place_of(live, one.database)
    return copy


def _keep_present(live: Path, now: datetime) -> Path | None:
    """Copy what is there, byte for byte where it cannot be read; nothing if it is empty."""
    counts = here()
    if counts is not None and not counts.entries:
        return None
    try:
        return backup.before("restore", backup.folder(), now)
    except Corrupt:
        copy = backup.free(backup.folder() / f"before-restore-{now:%Y-%m-%dT%H%M%S}.sqlite3")
        _copy_bytes(live, copy)
        return copy


def _copy_bytes(file: Path, copy: Path) -> None:
    """Copy a database file, with what was written to it last and still lies beside it."""
    for end in ("-wal", ""):
        beside = file.with_name(file.name + end)
        if beside.exists():
            with whole(copy.with_name(copy.name + end)) as part:
                shutil.copyfile(beside, part)


def _keep_files(one: Staged) -> None:
    """Give the kept files of a backup their place; a row must find its bytes."""
    if one.manifest is None:
        return
    waiting = kept.Waiting()
    try:
        with sealed.opened(one.file) as zipped:
            for sha256 in one.held.files:
                if not kept.is_whole(sha256):
                    name = archive.FILES + sha256
                    told = one.manifest.members[name]
                    waiting.add_pieces(sha256, archive.copied(zipped, name, told))
        waiting.keep()
    finally:
        waiting.drop()


@told_kindly()
def _copy_into(live: Path, database: Path) -> None:
    """Overwrite the live database in one transaction, with whoever uses it looking on."""
    with (
        closing(backup.connected(database)) as source,
        closing(backup.connected(live)) as target,
    ):
        target.execute("PRAGMA synchronous=FULL")
        (size,) = target.execute("PRAGMA page_size").fetchone()
        if source.execute("PRAGMA page_size").fetchone() != (size,):
            source.execute("PRAGMA journal_mode=DELETE")
            source.execute(f"PRAGMA page_size={size}")
            source.execute("VACUUM")
        backup.copy_pages(source, target)


def _take_the_place_of(live: Path, database: Path) -> None:
    """Put the file in the place of one that is no database any more; a copy of that is kept."""
    with whole(live) as part:
        shutil.copyfile(database, part)
        # What was written to the old file last must not be taken for the new one's.
        for end in ("-wal", "-shm"):
            live.with_name(live.name + end).unlink(missing_ok=True)
