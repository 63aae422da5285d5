"""What is asked and changed at every act, in SQL that both kinds of database understand.

Django takes ten times as long to word such a question as the database to answer it.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from django.db import connection


class Which(NamedTuple):
    """Which rows are meant: a condition, and the values in it."""

    where: str
    values: tuple[Any, ...] = ()

    def __or__(self, other: "Which") -> "Which":
        return Which(f"({self.where} OR {other.where})", (*self.values, *other.values))


EVERY = Which("TRUE")


def one_of(column: str, values: Collection[Any]) -> Which:
    """Mean the rows with one of some values."""
    # Nothing equals NULL, as nothing is among no values.
    room = ", ".join(["%s"] * len(values)) or "NULL"
    return Which(f"{column} IN ({room})", tuple(values))


def asked(question: str, *values: Any, which: Which = EVERY) -> list[tuple[Any, ...]]:
    """Give the rows that answer a question; ``{}`` before all its values says which rows."""
    with connection.cursor() as cursor:
        cursor.execute(question.format(which.where), [*which.values, *values])
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
