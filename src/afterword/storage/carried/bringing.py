"""Storing an export: all of it in an empty place, or what a shorter history lacks."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple, TypeVar

from django.db import transaction

from afterword.storage import backup, due, facts, kept, models, undoing
from afterword.storage.carried.checks import undone_in
from afterword.storage.carried.comparing import known_of, see_whose
from afterword.storage.carried.shape import (
    ChoicePart,
    EntryPart,
    Everything,
    FactPart,
    taken_back,
)
from afterword.storage.due import Look
from afterword.storage.facts import Places
from afterword.storage.sealed import Tick, silent
from afterword.storage.sql import changed
from afterword.storage.trouble import told_kindly

BATCH = 1000

UNDOES = "UPDATE storage_entry SET undoes_id = %s WHERE id = %s"
MARK_FACTS = "UPDATE storage_fact SET retracted_by_id = %s WHERE entry_id = %s"
MARK_CHOICES = "UPDATE storage_setting SET retracted_by_id = %s WHERE entry_id = %s"


class Brought(NamedTuple):
    """What was stored, in numbers, and how many entries were here before."""

    known: int
    entries: int
    facts: int
    applications: int
    files: int


class Into(NamedTuple):
    """Where an export goes: whose, when, with which places; a dry run stores nothing."""

    owner: int
    now: datetime
    places: Places
    dry_run: bool = False


def bring(told: Everything, files: kept.Waiting, into: Into, tick: Tick = silent) -> Brought:
    """Store what is not here yet, in one transaction. Raises Unfit, Differs, UnknownZone."""
    with told_kindly(), transaction.atomic():
        due.hold(into.owner)
        see_whose(told, into.owner)
        known = known_of(told, into.owner)
        brought = Bringing(told, known, into).all(files, tick)
        if into.dry_run:
            transaction.set_rollback(True)
    return brought


class Bringing:
    """One export on its way into the rows of one person."""

    def __init__(self, told: Everything, known: int, into: Into) -> None:
        self.told, self.known, self.into = told, known, into
        self.owner = into.owner
        self.new = told.entries[known:]
        self.marks = taken_back(undone_in(told))
        self.entries: dict[int, int] = {}
        self.pursuits: dict[str, int] = {}

    def all(self, files: kept.Waiting, tick: Tick) -> Brought:
        """Store what is missing, and derive what follows from it."""
        added_files = self._files()
        if self.known and self.new and not self.into.dry_run:
            backup.before("import", backup.folder(), self.into.now)
        before = models.Pursuit.objects.filter(owner=self.owner).count()
        if self.new:
            self._entries()
            self._pursuits()
            self._facts(tick)
            self._choices()
            self._mark_known()
            undoing.describe_all(self.owner)
            self._look()
        if not self.into.dry_run:
            files.keep()
        return Brought(
            self.known, len(self.new), sum(len(one.facts) for one in self.new),
            models.Pursuit.objects.filter(owner=self.owner).count() - before, added_files,
        )  # fmt: skip

    def _look(self) -> None:
        """Derive what follows, as of the last act: as the place it comes from was left."""
        last = min(self.told.entries[-1].recorded_at, self.into.now)
        due.rebuild(self.owner, last, Look(self.into.places, facts.policy(self.owner)))

    def _entries(self) -> None:
        """Number the entries; what they undo can be named only then."""
        rows = models.Entry.objects.filter(owner=self.owner).order_by("pk")
        pks = list(rows.values_list("pk", flat=True))
        for some in _batches(self.new):
            made = models.Entry.objects.bulk_create(
                models.Entry(
                    owner_id=self.owner,
                    key=one.key,
                    verb=one.verb,
                    recorded_at=one.recorded_at,
                    words=one.words,
                )
                for one in some
            )
            pks += [row.pk for row in made]
        self.entries = dict(enumerate(pks, start=1))
        changed(
            UNDOES,
            [
                (self.entries[one.undoes], self.entries[one.number])
                for one in self.new
                if one.undoes is not None
            ],
        )

    def _pursuits(self) -> None:
        rows = models.Pursuit.objects.filter(owner=self.owner)
        there = set(rows.values_list("key", flat=True))
        models.Pursuit.objects.bulk_create(
            [
                models.Pursuit(owner_id=self.owner, key=key)
                for key in self.told.applications
                if key not in there
            ],
            batch_size=BATCH,
        )
        self.pursuits = dict(rows.values_list("key", "pk"))

    def _facts(self, tick: Tick) -> None:
        whole = sum(len(one.facts) for one in self.new)
        told = ((entry, fact) for entry in self.new for fact in entry.facts)
        for number, some in enumerate(_batches(told)):
            models.Fact.objects.bulk_create(self._fact(entry, fact) for entry, fact in some)
            tick(min((number + 1) * BATCH, whole), whole)

    def _fact(self, entry: EntryPart, told: FactPart) -> models.Fact:
        return models.Fact(
            owner_id=self.owner,
            entry_id=self.entries[entry.number],
            pursuit_id=self.pursuits[told.application],
            kind=told.kind,
            at=told.at,
            body=bytes(told.body).decode(),
            retracted_by_id=self._mark(entry.number),
        )

    def _choices(self) -> None:
        models.Setting.objects.bulk_create(
            [
                self._choice(entry, choice) for entry in self.new for choice in entry.choices
            ],
            batch_size=BATCH,
        )  # fmt: skip

    def _choice(self, entry: EntryPart, told: ChoicePart) -> models.Setting:
        return models.Setting(
            owner_id=self.owner,
            name=told.name,
            value=bytes(told.value).decode(),
            entry_id=self.entries[entry.number],
            retracted_by_id=self._mark(entry.number),
        )

    def _mark(self, number: int) -> int | None:
        return self.entries.get(self.marks.get(number, 0))

    def _mark_known(self) -> None:
        """Take back, or bring back, what was here before."""
        before = taken_back({by: of for by, of in undone_in(self.told).items() if by <= self.known})
        moved: list[tuple[int | None, int]] = [
            (self._mark(number), self.entries[number])
            for number in range(1, self.known + 1)
            if before.get(number) != self.marks.get(number)
        ]
        changed(MARK_FACTS, moved)
        changed(MARK_CHOICES, moved)

    def _files(self) -> int:
        rows = models.KeptFile.objects.filter(owner=self.owner)
        there = set(rows.values_list("sha256", flat=True))
        new = [
            models.KeptFile(
                owner_id=self.owner,
                sha256=one.sha256,
                name=one.name,
                size=one.size,
                media_type=one.media_type,
            )
            for one in self.told.files
            if one.sha256 not in there
        ]
        models.KeptFile.objects.bulk_create(new, batch_size=BATCH)
        return len(new)


Thing = TypeVar("Thing")


def _batches(things: Iterable[Thing]) -> Iterator[list[Thing]]:
    """Give things some at a time."""
    every = iter(things)
    while some := list(islice(every, BATCH)):
        yield some
