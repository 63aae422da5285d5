"""Two real databases for the tests, each made by the program itself."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.db import connection, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import ConnectionHandler

from afterword import settings as ours
from afterword.storage.opening import open_database

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@contextmanager
def connected(database: dict[str, Any]) -> Iterator[BaseDatabaseWrapper]:
    """Let everything speak to another database for a while."""
    before = connections["default"]
    instead = ConnectionHandler({"default": database})["default"]
    connections["default"] = instead
    try:
        yield instead
    finally:
        instead.close()
        connections["default"] = before


@contextmanager
def sqlite_file(file: Path, template: Path) -> Iterator[str]:
    """Use a copy of a database that was made before; give its URL."""
    shutil.copy(template, file)
    with connected(ours.sqlite(file)):
        yield f"sqlite:///{file}"


@contextmanager
def postgres_database(url: str) -> Iterator[str]:
    """Use a database on a server, and leave it as new; give its URL."""
    with connected(ours.database(url, Path())):
        yield url
        connection.close()
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE storage_owner RESTART IDENTITY CASCADE")
            cursor.execute("INSERT INTO storage_owner (name) VALUES ('me')")


@contextmanager
def own_database(server: str, name: str) -> Iterator[str]:
    """Make a database of that name on a server, and drop it at the end; give its URL."""
    with psycopg.connect(server, autocommit=True) as session:
        session.execute(f'CREATE DATABASE "{name}"')
        parts = urlsplit(server)
        url = urlunsplit(parts._replace(path=f"/{name}"))
        try:
            with connected(ours.database(url, Path())):
                open_database(NOW)
            yield url
        finally:
            session.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def undone() -> Iterator[None]:
    """Take everything back at the end: one example of a property must not see another."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
