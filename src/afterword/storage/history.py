"""What was written down, act by act, as a person may look through it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.core.facts import Fact
from afterword.storage import models
from afterword.storage.encoding import decode
from afterword.storage.sql import asked, read_back
from afterword.storage.trouble import told_kindly


class Written(NamedTuple):
    """One act; ``number`` counts a person's acts from 1, ``undoes`` is another's number.

    ``undone`` says that it was taken back and counts no longer.
    """

    number: int
    key: str
    verb: str
    at: datetime
    words: str
    undoes: int | None
    undone: bool


class Told(NamedTuple):
    """One fact with the number of its act and the application it belongs to."""

    number: int
    pursuit: str
    employer_key: str
    fact: Fact
    retracted: bool


class Chosen(NamedTuple):
    """One choice with the number of its act."""

    number: int
    name: str
    value: str


SLIP = timedelta(minutes=5)
"""Clocks are put right by so much without anybody noticing."""

LAST = """
SELECT recorded_at FROM storage_entry WHERE owner_id = %s AND verb <> 'example'
ORDER BY id DESC LIMIT 1 OFFSET %s
"""


@told_kindly()
def last_recorded(owner: int, besides: int = 0) -> datetime | None:
    """Give when the last act was written down, besides some newer ones."""
    return next((read_back(at) for (at,) in asked(LAST, owner, besides)), None)


@told_kindly()
def number_of(owner: int, key: str) -> int:
    """Give the number of an act that was written down, by its key."""
    row = models.Entry.objects.get(owner=owner, key=key)
    return models.Entry.objects.filter(owner=owner, pk__lte=row.pk).count()


class History:
    """Every act of a person in its order, and what each wrote."""

    @told_kindly()
    def __init__(self, owner: int) -> None:
        self.owner = owner
        rows = models.Entry.objects.filter(owner=owner).order_by("pk")
        told = list(rows.values_list("pk", "key", "verb", "recorded_at", "words", "undoes"))
        self._numbers = {row[0]: number for number, row in enumerate(told, start=1)}
        undone: set[int] = set()
        # An undo counts only if it was not itself taken back later.
        for pk, *_, undoes in reversed(told):
            if undoes is not None and pk not in undone:
                undone.add(undoes)
        self.acts = [
            Written(
                self._numbers[pk], key, verb, at, words,
                self._numbers.get(undoes) if undoes is not None else None, pk in undone,
            )
            for pk, key, verb, at, words, undoes in told
        ]  # fmt: skip

    @told_kindly()
    def facts(self, pursuits: Collection[str] | None = None) -> list[Told]:
        """Give all facts, or those of some applications, in the order of writing."""
        rows = models.Fact.objects.filter(owner=self.owner)
        if pursuits is not None:
            rows = rows.filter(pursuit__key__in=pursuits)
        columns = (
            "entry", "pursuit__key", "pursuit__employer_key", "kind", "at", "body", "retracted_by",
        )  # fmt: skip
        return [
            Told(self._numbers[entry], key, employer, decode(kind, at, body), by is not None)
            for entry, key, employer, kind, at, body, by in rows.order_by("pk").values_list(
                *columns
            )
        ]

    @told_kindly()
    def choices(self) -> list[Chosen]:
        """Give all choices in the order of writing."""
        rows = models.Setting.objects.filter(owner=self.owner).order_by("pk")
        return [
            Chosen(self._numbers[entry], name, value)
            for entry, name, value in rows.values_list("entry", "name", "value")
        ]
