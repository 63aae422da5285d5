"""The only writer: one act, one entry, one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NotRequired, TypedDict, Unpack

import msgspec
from django.db import transaction

from afterword.core.facts import TYPED, ApplicationOpened, Fact, Source
from afterword.core.pursuit import Pursuit
from afterword.storage import due, kept, models, names, undoing
from afterword.storage.around import Face, face
from afterword.storage.due import Look
from afterword.storage.encoding import encode, in_utc, storable
from afterword.storage.facts import OPEN, Neighbourhood
from afterword.storage.sql import EVERY, one_of
from afterword.storage.trouble import told_kindly

OF_POLICY = frozenset({"profiles", "numbers"})
"""Settings from which the numbers come; when one changes, every look was with other eyes."""

LOOKED_AT_AT_ONCE = 500
"""An entry that touches more applications (an import) leaves the looking to the ticker."""

# Asked at every act; Django takes five times as long to word them as the database to answer.
ENTRY = "SELECT * FROM storage_entry WHERE owner_id = %s AND key = %s"
PURSUIT = "SELECT * FROM storage_pursuit WHERE owner_id = %s AND key = %s"


class NoSuchPursuit(LookupError):
    """No application of this person has that key."""


class NoSuchAct(LookupError):
    """Nothing was written down under that key."""


class KeyUsedOtherwise(ValueError):
    """The key of this act belongs to another one that was written down before."""


class Act(TypedDict):
    """What is known of one act: ``key`` makes it once only, ``words`` are kept verbatim."""

    verb: str
    key: str
    at: datetime
    look: Look
    words: NotRequired[str]


@contextmanager
def entry(owner: int, **act: Unpack[Act]) -> Iterator["Writing"]:
    """Write down one act; everything in it is stored at the end, or nothing is.

    A key that was used before makes it a replay: ``replayed`` is True and nothing is written.
    """
    files = kept.Waiting()
    try:
        with told_kindly(), transaction.atomic():
            due.hold(owner)
            row, replayed = _row_of(owner, act)
            writing = Writing(row, act["look"], files, replayed=replayed)
            yield writing
            writing.finish()
    finally:
        files.drop()


def _row_of(owner: int, act: Act) -> tuple[models.Entry, bool]:
    """Give the row of an act, and whether it was written before. Raises KeyUsedOtherwise.

    What was taken back may be done again: its key then goes on with a number.
    """
    first = key = storable(act["key"])
    number = 1
    while (row := next(iter(models.Entry.objects.raw(ENTRY, [owner, key])), None)) is not None:
        if row.verb != act["verb"]:
            raise KeyUsedOtherwise(act["key"])
        if not undoing.is_undone(row):
            return row, True
        number += 1
        key = f"{first} ({number})"
    row = models.Entry.objects.create(
        owner_id=owner,
        key=key,
        verb=act["verb"],
        recorded_at=in_utc(act["at"]),
        words=storable(act.get("words", "")),
    )
    return row, False


class Writing:
    """What one act writes; the rows are made at its end, together.

    A replay gives the answers of the first time and writes nothing. At its end ``after`` holds
    the applications that it told of as they stand then, unless they are very many.
    """

    def __init__(
        self, row: models.Entry, look: Look, files: kept.Waiting, *, replayed: bool
    ) -> None:
        self.row = row
        self.replayed = replayed
        self.owner = row.owner_id
        self.after: dict[str, Pursuit] = {}
        self._look = look
        self._files = files
        self._rows: dict[str, models.Pursuit] = {}
        self._new: list[models.Pursuit] = []
        self._facts: dict[str, list[Fact]] = {}
        self._taken: set[str] | None = None
        self._employers: set[str] = set()
        self._opened: list[str] | None = None
        self._numbers_changed = False

    def open_pursuit(
        self,
        *,
        employer: str,
        role: str = "",
        zone: str = "",
        country: str = "",
        source: Source = TYPED,
    ) -> str:
        """Begin to look after an application; give its key."""
        return self.open_with(
            ApplicationOpened(
                at=self.row.recorded_at,
                employer=employer,
                role=role,
                zone=zone,
                country=country,
                source=source,
            )
        )

    def open_with(self, fact: ApplicationOpened) -> str:
        """Begin to look after an application of which more is known; give its key."""
        if self.replayed:
            return self._opened_before()
        if self._taken is None:
            rows = models.Pursuit.objects.filter(owner=self.owner, taken_back=False)
            self._taken = set(rows.values_list("key", flat=True))
        key = names.pursuit_key(fact.employer, fact.role, self._taken)
        self._taken.add(key)
        self._rows[key] = self._place_of(key)
        self.record(key, fact)
        return key

    def _place_of(self, key: str) -> models.Pursuit:
        """Give the row of a new application: that of one that was taken back, or a new one."""
        rows = models.Pursuit.objects.filter(owner=self.owner, key=key)
        if not rows.update(taken_back=False, employer="", role="", zone="", country=""):
            self._new.append(models.Pursuit(owner_id=self.owner, key=key))
            return self._new[-1]
        return rows.get()

    def _opened_before(self) -> str:
        """Give the next key that this act gave out the first time."""
        if self._opened is None:
            facts = self.row.facts.filter(kind=ApplicationOpened.__name__).order_by("pk")
            self._opened = list(facts.values_list("pursuit__key", flat=True))
        if not self._opened:
            raise KeyUsedOtherwise(self.row.key)
        return self._opened.pop(0)

    def record(self, key: str, fact: Fact) -> None:
        """Append one fact to an application; raises NoSuchPursuit."""
        if self.replayed:
            return
        row = self._row(key)
        if isinstance(fact, ApplicationOpened):
            self._describe(row, fact)
        self._employers.add(row.employer_key)
        self._facts.setdefault(key, []).append(fact)

    def _row(self, key: str) -> models.Pursuit:
        if key not in self._rows:
            rows = models.Pursuit.objects.raw(PURSUIT, [self.owner, key])
            row = next(iter(rows), None)
            if row is None:
                raise NoSuchPursuit(key)
            self._rows[key] = row
        return self._rows[key]

    def _describe(self, row: models.Pursuit, fact: ApplicationOpened) -> None:
        """Let the row tell what the last such fact told; blanks keep what was known."""
        # Whoever stood beside it under its former name must be looked at again as well.
        self._employers.add(row.employer_key)
        row.employer = storable(fact.employer)
        row.employer_key = names.employer_key(row.employer)
        row.role = storable(fact.role) or row.role
        row.zone = storable(fact.zone) or row.zone
        row.country = storable(fact.country) or row.country
        if row.pk is not None:
            row.save(update_fields=["employer", "employer_key", "role", "zone", "country"])

    def setting(self, name: str, value: Any) -> None:  # whatever JSON can tell
        """Add what the person chose; a change of the numbers makes every look stale."""
        if self.replayed:
            return
        told = msgspec.json.encode(value).decode()
        models.Setting.objects.create(owner_id=self.owner, name=name, value=told, entry=self.row)
        self._numbers_changed = self._numbers_changed or name in OF_POLICY

    def keep_file(self, content: bytes, name: str, media_type: str = "") -> str:
        """Keep a file once, by the hash of its bytes; give the hash."""
        if self.replayed:
            return kept.hash_of(content)
        sha256 = self._files.add(content)
        models.KeptFile.objects.get_or_create(
            owner_id=self.owner,
            sha256=sha256,
            defaults={
                "name": storable(name),
                "size": len(content),
                "media_type": storable(media_type),
            },
        )
        return sha256

    def take_back(self, key: str) -> None:
        """Take back the act of a key; taking back an undo brings its act back.

        Raises NoSuchAct. Whether anything rests on it is for the caller to see.
        """
        if self.replayed:
            return
        row = models.Entry.objects.filter(owner=self.owner, key=key).first()
        if row is None:
            raise NoSuchAct(key)
        undoing.take_back(row, self.row)
        undoing.look_again(self.owner, self.row.recorded_at, self._look)
        self._numbers_changed = undoing.act_of(row).settings.exists()

    def finish(self) -> None:
        """Write the rows, look again at all that they change, and give the files their names."""
        models.Pursuit.objects.bulk_create(self._new)
        models.Fact.objects.bulk_create(
            [self._fact_row(key, fact) for key, told in self._facts.items() for fact in told]
        )
        if len(self._facts) > LOOKED_AT_AT_ONCE:
            due.mark_stale(self.owner)
        elif self._facts:
            self._look_again()
        if self._numbers_changed:
            due.mark_stale(self.owner)
        self._files.keep()

    def _fact_row(self, key: str, fact: Fact) -> models.Fact:
        kind, body = encode(fact)
        return models.Fact(
            owner_id=self.owner,
            entry=self.row,
            pursuit=self._rows[key],
            kind=kind,
            at=in_utc(fact.at),
            body=body,
        )

    def _look_again(self) -> None:
        """Derive the columns of what was touched, of its neighbours, and of whom it concerns."""
        wanted = one_of("key", self._facts) | one_of("employer_key", self._employers - {""})
        seen = Neighbourhood(self.owner, wanted, self._look.places)
        standing = {one.key: one for one in seen.pursuits().values()}
        self.after = {key: standing[key] for key in self._facts}
        shown = [(self._face_before(one), face(one)) for one in self.after.values()]
        if any(before.accepted != after.accepted for before, after in shown):
            seen = Neighbourhood(self.owner, EVERY, self._look.places)
        elif any(before.live != after.live for before, after in shown):
            seen = Neighbourhood(self.owner, wanted | OPEN, self._look.places)
        due.look(seen, self.row.recorded_at, self._look)

    def _face_before(self, one: Pursuit) -> Face:
        """Give what an application showed to the others before this entry."""
        added = set(self._facts[one.key])
        return face(Pursuit(one.key, [old for old in one.facts if old not in added], one.place))
