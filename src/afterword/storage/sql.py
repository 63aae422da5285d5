"""What is asked and changed at every act, in SQL that both kinds of database understand.

Django takes ten times as long to word such a question as the database to answer it.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from django.db import connection


def asked(question: str, values: Sequence[Any], *, many: int = 0) -> list[tuple[Any, ...]]:
    """Give the rows that answer a question; ``{}`` in it becomes room for so many values."""
    # Nothing equals NULL, as nothing is among no values.
    room = ", ".join(["%s"] * many) or "NULL"
    with connection.cursor() as cursor:
        cursor.execute(question.format(room), values)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def changed(change: str, rows: Iterable[Sequence[Any]]) -> None:
    """Make the same change with the values of each row."""
    if found := list(rows):
        with connection.cursor() as cursor:
            cursor.executemany(change, found)


def stored(instant: datetime | None) -> Any:  # text or an instant, as the database wants it
    """Give an instant in the form in which it is stored."""
    return connection.ops.adapt_datetimefield_value(instant)


def read_back(told: datetime) -> datetime:
    """Give an instant that was stored; SQLite keeps it in UTC and does not say so."""
    return told if told.tzinfo is not None else told.replace(tzinfo=UTC)
