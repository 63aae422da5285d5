"""From rows to facts: the only reader."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from afterword.core.dates import Place
from afterword.core.facts import Fact
from afterword.core.policy import Policy, with_values
from afterword.core.profiles import with_profile
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Kind
from afterword.storage.around import among, weighs
from afterword.storage.encoding import decode
from afterword.storage.names import words
from afterword.storage.sql import EVERY, Which, asked, one_of, read_back, stored
from afterword.storage.trouble import told_kindly

Places = Callable[[str, str], Place]
"""Gives the place of a zone and a country; what a calendar knows comes from outside."""

ROWS = """
SELECT id, key, employer_key, zone, country, open, wake_at, stale FROM storage_pursuit
WHERE {} AND owner_id = %s AND NOT taken_back ORDER BY id
"""

RELATIVES = f"""
SELECT id FROM storage_pursuit WHERE {{}} AND owner_id = %s
UNION
SELECT pursuit_id FROM storage_fact
WHERE owner_id = %s AND kind IN ('OfferAccepted', 'MessageSent') AND retracted_by_id IS NULL
AND (kind = 'OfferAccepted' OR body LIKE '%%"kind":"{Kind.ACCEPT.value}"%%')
"""
"""The others at some employers, and those with a fact that can make them accepted ones.

Joined by OR, or told whose they are once more, SQLite would read all of this person's.
"""

FACTS = """
SELECT pursuit_id, kind, at, body FROM storage_fact
WHERE {} AND retracted_by_id IS NULL
"""

NAMED = """
SELECT key, employer, role, open FROM storage_pursuit
WHERE owner_id = %s AND NOT taken_back ORDER BY id
"""

SETTINGS = """
SELECT name, value FROM storage_setting
WHERE {} AND owner_id = %s AND retracted_by_id IS NULL ORDER BY id
"""
"""The newest of a name is the last, and holds."""

OPEN = Which("open")

MANY = 10_000
"""How much is named in one question at most; some SQLites take no more than 32,766 values."""


class Row(NamedTuple):
    """What is read of a pursuit's row."""

    pk: int
    key: str
    employer_key: str
    zone: str
    country: str
    open: bool
    wake_at: datetime | None
    stale: bool


class Named(NamedTuple):
    """An application as a person may have meant it."""

    key: str
    employer: str
    role: str
    open: bool


def load(owner: int, keys: Collection[str], places: Places) -> list[Pursuit]:
    """Give applications by their keys, in the order of the keys; unknown ones are left out."""
    found = {one.key: one for one in read(owner, one_of("key", keys), places)}
    return [found[key] for key in dict.fromkeys(keys) if key in found]


def load_today(owner: int, now: datetime, places: Places) -> list[Pursuit]:
    """Give every application that is open, or whose plan has changed by itself since."""
    woken = Which("wake_at <= %s", (stored(now),))
    return read(owner, OPEN | woken | Which("stale"), places)


def load_all(owner: int, places: Places) -> list[Pursuit]:
    """Give every application of a person."""
    return read(owner, EVERY, places)


@told_kindly()
def read(owner: int, wanted: Which, places: Places) -> list[Pursuit]:
    """Give the applications of some rows, each with what counts from the others."""
    return list(Neighbourhood(owner, wanted, places).pursuits().values())


class Neighbourhood:
    """Some applications of one person and all those that count for them, read together."""

    def __init__(self, owner: int, wanted: Which, places: Places) -> None:
        self.owner = owner
        self.places = places
        self.rows: dict[int, Row] = {}
        self.read: dict[int, Pursuit] = {}
        self.wanted = self._take(wanted)
        if wanted != EVERY:
            self._take_relatives()
        self._read_facts()
        if any(weighs(self.read[pk]) for pk in self.wanted):
            self._take(OPEN)
            self._read_facts()

    def _take(self, wanted: Which) -> list[int]:
        """Fetch rows, and say which; one query."""
        found = {}
        for told in asked(ROWS, self.owner, which=wanted):
            row = Row(*told)
            wakes = row.wake_at and read_back(row.wake_at)
            found[row.pk] = row._replace(wake_at=wakes)
        self.rows |= found
        return list(found)

    def _take_relatives(self) -> None:
        """Fetch the others at the same employers, and whatever was accepted anywhere."""
        employers = {row.employer_key for row in self.rows.values()} - {""}
        if len(employers) > MANY:
            self._take(EVERY)
            return
        there = one_of("employer_key", employers)
        found = asked(RELATIVES, self.owner, self.owner, which=there)
        if missing := {pk for (pk,) in found} - self.rows.keys():
            self._take(one_of("id", missing))

    def _read_facts(self) -> None:
        """Read the facts of all rows that were not read yet; one query, but for very many."""
        told: dict[int, list[Fact]] = {pk: [] for pk in self.rows if pk not in self.read}
        keys = list(told)
        for start in range(0, len(keys), MANY):
            some = one_of("pursuit_id", keys[start : start + MANY])
            for pk, kind, at, body in asked(FACTS, which=some):
                told[pk].append(decode(kind, read_back(at), body))
        for pk, facts in told.items():
            row = self.rows[pk]
            self.read[pk] = Pursuit(row.key, facts, self.places(row.zone, row.country))

    def pursuits(self) -> dict[int, Pursuit]:
        """Give the wanted applications by their rows, each as it stands among the others."""
        colleagues: dict[str, list[Pursuit]] = {}
        for pk, row in self.rows.items():
            if row.employer_key:
                colleagues.setdefault(row.employer_key, []).append(self.read[pk])
        everybody = list(self.read.values())
        return {
            pk: among(self.read[pk], colleagues.get(self.rows[pk].employer_key, ()), everybody)
            for pk in self.wanted
        }


@told_kindly()
def find(owner: int, typed: str) -> list[Named]:
    """Give what a typed name may mean: that very key, else names that begin so or hold it.

    Compared here and not by the database, so that Ä is ä whatever the database.
    """
    every = [Named(*row) for row in asked(NAMED, owner)]
    exact = [one for one in every if one.key == typed.strip()]
    wanted = " ".join(words(typed))
    return exact or (_matching(every, wanted) if wanted else [])


def _matching(every: Iterable[Named], wanted: str) -> list[Named]:
    names = [(one, _spoken(one)) for one in every]
    begins = [one for one, told in names if any(name.startswith(wanted) for name in told)]
    return begins or [one for one, told in names if any(wanted in name for name in told)]


def _spoken(one: Named) -> tuple[str, ...]:
    employer, role = " ".join(words(one.employer)), " ".join(words(one.role))
    return (f"{employer} {role}", f"{role} {employer}", " ".join(words(one.key)))


@told_kindly()
def setting(owner: int, name: str) -> Any:  # whatever was stored: JSON
    """Give what a person chose, or None."""
    return _settings(owner, name).get(name)


@told_kindly()
def policy(owner: int) -> Policy:
    """Give the numbers in force: the etiquette's, those of the profiles, the person's own."""
    chosen = _settings(owner, "profiles", "numbers")
    numbers = Policy()
    for profile in chosen.get("profiles", ()):
        numbers = with_profile(numbers, profile)
    own = chosen.get("numbers")
    return with_values(numbers, own) if own else numbers


def _settings(owner: int, *names: str) -> dict[str, Any]:
    found = asked(SETTINGS, owner, which=one_of("name", names))
    return {name: msgspec.json.decode(value) for name, value in found}
