"""Opening the database: made when it is new, updated when it is old, refused when it is newer."""

import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from django.apps import apps
from django.db import DatabaseError, connection, transaction

from afterword.core.saying import say
from afterword.storage import backup, whole
from afterword.storage.trouble import StorageTrouble, disk_told_kindly, told_kindly

PATIENCE = 60.0
LOCK_NUMBER = 4_137_092_026
"""Names our lock among all those of a PostgreSQL server; any number that others do not use."""

Names = set[tuple[str, str]]


class NewerDatabase(StorageTrouble):
    """The database was updated by a program that is newer than this one."""

    says = say(
        "Your data were last used by a newer version of Afterword than this one. Nothing was "
        "changed. Update Afterword, then do this again; a copy from before that update lies in "
        "the folder “copies”."
    )


@told_kindly()
def open_database(now: datetime) -> None:
    """Make the database ready: quick when it is, else made or updated by one process alone.

    Raises NewerDatabase, and the other StorageTroubles.
    """
    make_folder()
    known = known_migrations()
    if is_current(known):
        return
    with alone():
        # Another process may have done it while this one waited.
        if not is_current(known):
            update(now)


def make_folder() -> None:
    """Make the folder and the file of an SQLite database, for its owner alone."""
    file = backup.database_file()
    if file is None or file.exists():
        return
    with disk_told_kindly():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        whole.make_private(file)


def known_migrations() -> Names:
    """Give the updates that this program knows, by the names of their files.

    Django would load and sort them all, which takes longer than everything else at a start.
    """
    return {
        (app.label, module.name)
        for app in apps.get_app_configs()
        for module in pkgutil.iter_modules([str(Path(app.path) / "migrations")])
    }


def is_current(known: Names) -> bool:
    """Say whether the database has every update; raises NewerDatabase if it has others."""
    labels = {app for app, _ in known}
    applied = {(app, name) for app, name in applied_migrations() if app in labels}
    if applied - known:
        raise NewerDatabase
    return applied == known


def applied_migrations() -> Names:
    """Give the updates that the database has seen; none if it is new."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations")
            return set(cursor.fetchall())
    except DatabaseError:
        if "django_migrations" in connection.introspection.table_names():
            raise
        return set()


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other process updates the database, and keep them out meanwhile."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK_NUMBER])
            try:
                yield
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK_NUMBER])
        return
    file = backup.database_file()
    if file is None:
        yield
        return
    # An empty database is a lock that every system has, and that ends with its process.
    beside = file.with_name(f".{file.name}.updating")
    with disk_told_kindly():
        whole.make_private(beside)
    with closing(sqlite3.connect(beside, timeout=PATIENCE)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def update(now: datetime) -> None:
    """Bring the tables up to date, all or nothing, after a copy if there is anything to lose."""
    from django.core.management import call_command

    if applied_migrations():
        backup.before_migration(backup.folder(), now)
    # Django writes an update down only after its tables are made: a kill in between would leave
    # tables that can never be made again. SQLite minds foreign keys outside transactions only.
    with connection.constraint_checks_disabled(), transaction.atomic():
        call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
