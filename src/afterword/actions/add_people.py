"""Add the people of address cards: new ones, and more about those who are known."""

from enum import StrEnum
from typing import NamedTuple

from afterword.actions.finding import Ambiguous, described, folded, the_pursuit
from afterword.actions.naming import Someone, key_of, known_people, plain
from afterword.actions.refusal import Failed
from afterword.actions.replanning import Replanned, plans_now, replanned
from afterword.actions.tell_person import ADDRESS, PHONE
from afterword.actions.writing import writing
from afterword.core.facts import PersonKnown, Source
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.terms import Origin
from afterword.outside.unreadable import Unreadable
from afterword.outside.vcards import Card, read_cards
from afterword.outside.world import World
from afterword.storage import facts
from afterword.storage.names import employer_key


class NoCards(Failed):
    """The file holds no address card that can be read."""


class Outcome(StrEnum):
    """What became of a card."""

    NEW = "new"
    MORE = "more is known"
    KNOWN = "known already"
    REFUSED = "refused"


class Added(NamedTuple):
    """One card: whose it is, what became of it, where, and what is to be said about it."""

    name: str
    outcome: Outcome
    employer: str = ""
    key: str = ""
    says: Sentence | None = None


class Stored(NamedTuple):
    """What became of each card, in the order of the file, and of the plans."""

    cards: tuple[Added, ...]
    replanned: Replanned


class _Unplaced(Exception):
    """A card that nobody can be made of, or that belongs to no application."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says


def add_people(*, name: str, content: bytes, employer: str = "", world: World) -> Stored:
    """Store what the cards of one file tell; ``employer`` says where all of them work.

    Nobody is met by a card, so nobody is written to for one. Raises NoCards, NotFound, Ambiguous.
    """
    try:
        cards = read_cards(content)
    except Unreadable as error:
        raise NoCards(
            say(
                "No card could be read from {file}. {why} Nothing was stored.",
                file=name, why=error.says.template.format(**dict(error.says.values)),
            )
        ) from error  # fmt: skip
    before = plans_now(world)
    here = [the_pursuit(world, employer)] if employer else []
    reading = Reading(
        here or facts.load_all(world.owner, world.places), name, world, here=bool(here)
    )
    added = tuple(reading.take(card) for card in cards)
    if reading.told:
        with writing(world, "people", words=name) as entry:
            for key, fact in reading.told:
                entry.record(key, fact)
    return Stored(added, replanned(before, world))


class Reading:
    """The cards of one file, read one after the other; ``told`` are the facts that they make."""

    def __init__(self, pursuits: list[Pursuit], file: str, world: World, *, here: bool) -> None:
        self.known = [(pursuit, known_people(pursuit)) for pursuit in pursuits]
        self.file, self.now, self.here = file, world.now(), here
        self.told: list[tuple[str, PersonKnown]] = []

    def take(self, card: Card) -> Added:
        """Read one card against what is known so far."""
        someone = Someone(plain(card.name), self._address(card))
        try:
            pursuit, known = self._place(card, someone)
            who = key_of(someone, known)
        except _Unplaced as error:
            return Added(someone.name, Outcome.REFUSED, says=error.says)
        except Ambiguous as error:
            says = say("More than one is called so: {all}.", all=", ".join(error.candidates))
            return Added(someone.name, Outcome.REFUSED, says=says)
        new = who not in known
        alike = new and any(folded(one.name) == folded(someone.name) for one in known.values())
        fact = self._fact(card, who, someone.name if new else "", known.get(who) or Person(who))
        if not new and fact == PersonKnown(at=self.now, who=who, source=fact.source):
            return Added(someone.name, Outcome.KNOWN, pursuit.employer, pursuit.key)
        if who not in pursuit.people and not new:
            # Known from another application there: here the name must be told as well.
            fact = self._fact(card, who, known[who].name, Person(who))
        known.setdefault(who, Person(who)).learn(fact)
        self.told.append((pursuit.key, fact))
        outcome = Outcome.NEW if new else Outcome.MORE
        beside = say("Somebody of that name is known there by another address.") if alike else None
        return Added(someone.name, outcome, pursuit.employer, pursuit.key, beside)

    def _address(self, card: Card) -> str:
        """Give the address by which the person may be known, else the first."""
        found = _addresses(card)
        known = {
            one for _, people in self.known for person in people.values() for one in person.emails
        }
        return next((one for one in found if one in known), next(iter(found), ""))

    def _place(self, card: Card, someone: Someone) -> tuple[Pursuit, dict[str, Person]]:
        """Give where a card belongs. Raises _Unplaced."""
        if not someone.name or not card.is_person:
            raise _Unplaced(say("This is a card of no person."))
        there = self.known if self.here else self._at(card, someone)
        if not there:
            raise _Unplaced(
                say("No application at '{org}' is on record. Say where: --employer NAME",
                    org=plain(card.employer))
                if card.employer else say("The card names no employer. Say where: --employer NAME")
            )  # fmt: skip
        live = [one for one in there if one[0].process.closed is None] or there
        if len(live) > 1:
            every = [pursuit for pursuit, _ in live]
            listed = ", ".join(described(one, every) for one in every)
            raise _Unplaced(say("Which application is it? {all}. Say --employer NAME", all=listed))
        return live[0]

    def _at(self, card: Card, someone: Someone) -> list[tuple[Pursuit, dict[str, Person]]]:
        """Give the applications at the employer of a card; else those where the person is known."""
        org = employer_key(plain(card.employer))
        there = [one for one in self.known if org and employer_key(one[0].employer) == org]
        return there or [
            one for one in self.known if _is_known(someone, one[1], elsewhere=bool(org))
        ]

    def _fact(self, card: Card, who: str, name: str, person: Person) -> PersonKnown:
        """Give what is new in a card."""
        phones = [one for one in map(plain, card.phones) if PHONE.fullmatch(one)]
        return PersonKnown(
            at=self.now, who=who, name=name,
            emails=tuple(one for one in _addresses(card) if one not in person.emails),
            role=_other(plain(card.role), person.role),
            phone=_other(phones[0] if phones else "", person.phone),
            postal_address=_other(plain(card.postal), person.postal_address),
            linkedin=_other(plain(card.linkedin), person.linkedin),
            source=Source(origin=Origin.FILE, where=self.file),
        )  # fmt: skip


def _is_known(someone: Someone, known: dict[str, Person], *, elsewhere: bool) -> bool:
    """The address tells; a full name only where the card names no other employer."""
    if any(someone.email and someone.email in one.emails for one in known.values()):
        return True
    if elsewhere:
        return False
    return any(folded(someone.name) == folded(one.name) for one in known.values())


def _addresses(card: Card) -> list[str]:
    found = (plain(one).lower() for one in card.emails)
    return list(dict.fromkeys(one for one in found if ADDRESS.fullmatch(one) and len(one) < 255))


def _other(told: str, known: str) -> str:
    return told if told != known else ""
