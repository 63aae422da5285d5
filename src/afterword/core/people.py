"""Who is who in one application: standing, addresses, permission, and what we spoke of."""

from collections.abc import Iterable
from datetime import datetime

from afterword.core.facts import Fact, PermissionAnswered, PersonKnown, PersonLeft, TopicShared
from afterword.core.terms import Channel, Permission, Standing

ALLOWED = frozenset({Standing.INTRODUCED, Standing.COORDINATOR, Standing.RECRUITER})
"""Standings that may be written to without having met (RULES X7, recipients.policy)."""


TOLD = (
    "name", "role", "standing", "met", "hiring_manager", "main_contact", "introduced_by",
    "phone", "prefers", "postal_address", "linkedin", "zone", "language",
)  # fmt: skip
"""What a fact may tell of a person."""


class Person:
    """One person as the facts so far tell them."""

    __slots__ = (
        "address_at", "emails", "hiring_manager", "introduced_by", "key", "language", "left",
        "linkedin", "main_contact", "met", "met_at", "name", "permission", "permission_at", "phone",
        "postal_address", "prefers", "role", "standing", "topics", "zone",
    )  # fmt: skip

    def __init__(self, key: str) -> None:
        self.key = key
        self.name = key
        self.emails: tuple[str, ...] = ()
        self.role = ""
        self.standing = Standing.NAMED
        self.met: bool | None = None
        self.met_at: datetime | None = None
        self.hiring_manager = False
        self.main_contact = False
        self.introduced_by = ""
        self.phone = ""
        self.prefers: Channel | None = None
        self.postal_address = ""
        self.linkedin = ""
        self.zone = ""
        self.language = ""
        self.left = False
        self.permission = Permission.UNASKED
        self.permission_at: datetime | None = None
        self.topics: list[str] = []
        self.address_at: datetime | None = None

    def learn(self, fact: PersonKnown) -> None:
        """Take over what is newly said; blanks keep what was known."""
        for name in TOLD:
            value = getattr(fact, name)
            if value:
                setattr(self, name, value)
            elif value is False:
                setattr(self, name, False)
        if fact.met:
            self.met_at = fact.at
        fresh = tuple(address for address in fact.emails if address not in self.emails)
        if fresh:
            self.emails = fresh + self.emails
            self.address_at = fact.at

    @property
    def may_be_written_to(self) -> bool:
        """Met, introduced by someone met, or there to be written to (S001-12, RULES X7)."""
        return bool(self.met) or self.standing in ALLOWED

    @property
    def has_address(self) -> bool:
        """Say whether a mail can reach them."""
        return bool(self.emails)


class People(dict[str, Person]):
    """The people of one application by key; asking for an unknown key makes a named person."""

    def __missing__(self, key: str) -> Person:
        person = self[key] = Person(key)
        return person

    def take(self, facts: Iterable[Fact]) -> None:
        """Read every fact about people, in order."""
        for fact in facts:
            if isinstance(fact, PersonKnown):
                self[fact.who].learn(fact)
            elif isinstance(fact, PermissionAnswered):
                person = self[fact.who]
                person.permission, person.permission_at = fact.answer, fact.at
            elif isinstance(fact, TopicShared):
                self[fact.who].topics.append(fact.topic)
            elif isinstance(fact, PersonLeft):
                self[fact.who].left = True

    def first(self, standing: Standing) -> Person | None:
        """Give the first person of a standing, in the order in which they came up."""
        for person in self.values():
            if person.standing is standing and not person.left:
                return person
        return None
