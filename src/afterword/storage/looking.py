"""Opening the database only to look: nothing is made, updated, written or long waited for."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection

from afterword.storage import backup
from afterword.storage.opening import is_current, known_migrations

PATIENCE = 0.3
"""How long somebody else's lock is waited for, in seconds."""


class NothingToSee(Exception):
    """There is no database yet, or it must be brought up to date first."""


@contextmanager
def opened_to_look() -> Iterator[None]:
    """Let this process read the database, and never write to it. Raises NothingToSee."""
    told = connection.settings_dict
    file = backup.database_file()
    if file is not None:
        if not file.is_file():
            raise NothingToSee
        told.update(only_to_look(file))
    elif connection.vendor == "postgresql":
        told["OPTIONS"] |= {
            "connect_timeout": 1,
            "options": f"-c statement_timeout={int(1000 * PATIENCE)} "
            "-c default_transaction_read_only=on",
        }
    try:
        if not is_current(known_migrations()):
            raise NothingToSee
        yield
    finally:
        connection.close()  # or SQLite leaves its own files beside the database


def only_to_look(file: Path) -> dict[str, Any]:
    """Give the settings by which an SQLite file is read, and not made where it is gone."""
    return {
        "NAME": f"{file.resolve().as_uri()}?mode=rw",
        "OPTIONS": {"timeout": PATIENCE, "init_command": "PRAGMA query_only=ON"},
    }
