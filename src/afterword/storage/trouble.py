"""What can go wrong with a database or a disk, told so that a tired person knows what to do."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from django.conf import settings
from django.db import DatabaseError, InterfaceError

from afterword.core.saying import Sentence, say


class StorageTrouble(Exception):
    """Something is wrong with where the data lie; ``says`` is the sentence to show."""

    says: Sentence

    def __str__(self) -> str:
        return self.says.template.format(**dict(self.says.values))


class DatabaseBusy(StorageTrouble):
    """Somebody else held the database for longer than we wait."""

    says = say(
        "Another program is writing to your Afterword data and did not finish in time. "
        "Nothing was changed and nothing is lost. Wait a moment, then do this again."
    )


class DiskFull(StorageTrouble):
    """There is no room left."""

    says = say(
        "The disk is full, so this was not saved. Everything saved before is safe. "
        "Free some space, then do this again."
    )


class ReadOnlyFolder(StorageTrouble):
    """The data folder or its database may not be written to."""

    says = say(
        "Afterword may not write to its data folder, so this was not saved. "
        "What is there is safe. Allow writing to the folder, or name another one in "
        "AFTERWORD_HOME, then do this again."
    )


class Corrupt(StorageTrouble):
    """The file is damaged, or is no database."""

    says = say(
        "The database file is damaged, or is not an Afterword database. Nothing was changed. "
        "Keep the file as it is; the folder “copies” beside it holds a copy of each of the "
        "last days."
    )


class DiskFailed(StorageTrouble):
    """The disk gave an error while it was read or written."""

    says = say(
        "The disk reported an error, so this was not saved. Everything confirmed before was "
        "written. Look after the disk first, then do this again."
    )


class DatabaseAway(StorageTrouble):
    """The database server does not answer."""

    says = say(
        "The database server cannot be reached. Nothing was changed. "
        "See that it runs, then do this again."
    )


# SQLite names its errors; a longer name (SQLITE_BUSY_SNAPSHOT) begins with the short one.
SQLITE_NAMES: dict[str, type[StorageTrouble]] = {
    "SQLITE_BUSY": DatabaseBusy,
    "SQLITE_LOCKED": DatabaseBusy,
    "SQLITE_FULL": DiskFull,
    "SQLITE_READONLY": ReadOnlyFolder,
    "SQLITE_CANTOPEN": ReadOnlyFolder,
    "SQLITE_PERM": ReadOnlyFolder,
    "SQLITE_CORRUPT": Corrupt,
    "SQLITE_NOTADB": Corrupt,
    "SQLITE_IOERR": DiskFailed,
}
# PostgreSQL tells the class of an error by the first signs of its state.
POSTGRES_STATES: dict[str, type[StorageTrouble]] = {
    "55P03": DatabaseBusy,
    "40": DatabaseBusy,
    "57014": DatabaseBusy,
    "53100": DiskFull,
    "25006": ReadOnlyFolder,
    "XX001": Corrupt,
    "XX002": Corrupt,
    "58030": DiskFailed,
    "57P": DatabaseAway,
    "08": DatabaseAway,
    "53300": DatabaseAway,
}
SYSTEM_ERRORS: dict[int, type[StorageTrouble]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnlyFolder,
    errno.EACCES: ReadOnlyFolder,
    errno.EPERM: ReadOnlyFolder,
    errno.ENOTDIR: ReadOnlyFolder,
    errno.EEXIST: ReadOnlyFolder,
    errno.EIO: DiskFailed,
}


MAYBE_FULL = (DiskFailed, ReadOnlyFolder)
ROOM = 1 << 18
"""What SQLite needs to write anything at all, in bytes: its log, and the table beside it."""


def no_room() -> bool:
    """Say whether the disk of the data is full; SQLite tells so only of some of its files."""
    with suppress(OSError):
        return shutil.disk_usage(settings.DATA_FOLDER).free < ROOM
    return False


@contextmanager
def told_kindly() -> Iterator[None]:
    """Turn what the database complains of into a StorageTrouble, if it is one."""
    try:
        yield
    except (DatabaseError, InterfaceError, sqlite3.Error) as error:
        kind = next(filter(None, map(kind_of, _behind(error))), None)
        if kind is None:
            raise
        if kind in MAYBE_FULL and no_room():
            kind = DiskFull
        raise kind from error


def _behind(error: BaseException) -> Iterator[BaseException]:
    """Give an error and those that led to it: the driver's own may be some steps behind."""
    found: BaseException | None = error
    while found is not None:
        yield found
        found = found.__cause__ or found.__context__


@contextmanager
def disk_told_kindly() -> Iterator[None]:
    """Turn what the disk complains of into a StorageTrouble, if it is one."""
    try:
        yield
    except OSError as error:
        kind = SYSTEM_ERRORS.get(error.errno or 0)
        if kind is None:
            raise
        raise kind from error


def kind_of(error: BaseException) -> type[StorageTrouble] | None:
    """Give the trouble that a driver's error means, or None if it is a fault of ours."""
    if name := getattr(error, "sqlite_errorname", None):
        return _beginning(name, SQLITE_NAMES)
    if state := getattr(error, "sqlstate", None):
        return _beginning(state, POSTGRES_STATES)
    # A server that cannot even be asked has no state to give.
    return (
        DatabaseAway if type(error).__module__.startswith("psycopg") and _is_lost(error) else None
    )


def _beginning(told: str, known: dict[str, type[StorageTrouble]]) -> type[StorageTrouble] | None:
    return next((kind for start, kind in known.items() if told.startswith(start)), None)


def _is_lost(error: BaseException) -> bool:
    return type(error).__name__ in ("OperationalError", "InterfaceError", "ConnectionTimeout")
