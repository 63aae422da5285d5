"""Record what they answered, by mail, phone or word of mouth."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.noting import People
from afterword.actions.recording import Recorded, record
from afterword.core.dates import When
from afterword.core.facts import Fact, PersonKnown, ReplyReceived, Source
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Label, Origin, Standing
from afterword.outside.world import World


class Heard(NamedTuple):
    """What was heard: its label (FORMATS 2), the words, the one date in it, who said it."""

    label: Label
    words: str = ""
    next_date: When | None = None
    sender: str = ""
    new_contact: str = ""
    at: datetime | None = None


def record_heard(*, typed: str, heard: Heard, world: World, verb: str = "heard") -> Recorded:
    """Store an answer; give what it changed. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    told = facts_heard(pursuit, heard, world.now())
    return record(world, verb, pursuit, told, words=heard.words)


def facts_heard(pursuit: Pursuit, heard: Heard, now: datetime) -> list[Fact]:
    """Turn an answer into facts: the people it names, and the answer itself."""
    at = heard.at or now
    people = People(pursuit, at)
    sender = people.note(heard.sender) if heard.sender else ""
    contact = _introduced(people, heard, sender) if heard.new_contact else ""
    reply = ReplyReceived(
        at=at, label=heard.label, sender=sender, text=heard.words, next_date=heard.next_date,
        new_contact=contact, source=Source(origin=Origin.MY_WORDS, quote=heard.words),
    )  # fmt: skip
    return [*people.facts, reply]


def _introduced(people: People, heard: Heard, sender: str) -> str:
    """A person they named may be written to; an automatic reply names nobody to write to."""
    who = people.note(heard.new_contact)
    if heard.label is not Label.OUT_OF_OFFICE:
        people.facts.append(
            PersonKnown(at=people.at, who=who, standing=Standing.INTRODUCED, introduced_by=sender)
        )
    return who
