"""Which facts rest on which: what one brings into an application, another one names."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from afterword.core import facts
from afterword.core.facts import Fact
from afterword.core.terms import REJECTIONS, Kind, Label


class Thing(NamedTuple):
    """Something that a fact brings and others name: its sort, and its key there."""

    sort: str
    key: str = ""


APPLICATION, OFFER, ENDING = Thing("application"), Thing("offer"), Thing("ending")

FIELDS = {
    "who": "person", "people": "person", "to": "person", "sender": "person", "via": "person",
    "new_contact": "person", "failed": "person", "introduced_by": "person",
    "escorted_by": "person", "consultant": "person", "recommended_by": "person",
    "interview": "interview", "promise": "promise", "sha256": "file", "attachments": "file",
}  # fmt: skip
"""The fields of facts that hold keys, and keys of what."""

BRINGERS: dict[type[Fact], str] = {
    facts.PersonKnown: "who",
    facts.InterviewScheduled: "interview",
    facts.InterviewHeld: "interview",
    facts.PromiseMade: "promise",
    facts.FileKept: "sha256",
}

ENDINGS = (facts.LetGo, facts.WithdrawalDecided, facts.OfferAccepted)
ENDING_LABELS = REJECTIONS | {Label.ON_HOLD, Label.DO_NOT_CONTACT}
ANSWERS = (Kind.ACCEPT, Kind.DECLINE)


def brought(fact: Fact) -> Iterator[Thing]:
    """Give what a fact brings: a person, an interview, a promise, a file, an offer, an end."""
    if isinstance(fact, facts.ApplicationOpened):
        yield APPLICATION
    elif isinstance(fact, facts.ReplyReceived) and fact.label is Label.OFFER:
        yield OFFER
    field = BRINGERS.get(type(fact))
    if field is not None:
        yield Thing(FIELDS[field], getattr(fact, field))
    if ends(fact):
        yield ENDING


def ends(fact: Fact) -> bool:
    """Say whether an application comes to rest by a fact."""
    if isinstance(fact, facts.MessageSent):
        return fact.kind in (*ANSWERS, Kind.WITHDRAW)
    if isinstance(fact, facts.ReplyReceived):
        return fact.label in ENDING_LABELS
    if isinstance(fact, facts.InterviewCancelled):
        return not fact.rebook
    return isinstance(fact, ENDINGS)


def named(fact: Fact) -> Iterator[Thing]:
    """Give what must be there for a fact to have a meaning."""
    if not isinstance(fact, facts.ApplicationOpened):
        yield APPLICATION
    for field, sort in FIELDS.items():
        yield from (Thing(sort, key) for key in _keys(getattr(fact, field, "")))
    if isinstance(fact, (facts.OfferChanged, facts.OfferAccepted)) or (
        isinstance(fact, facts.MessageSent) and fact.kind in ANSWERS
    ):
        yield OFFER
    if isinstance(fact, facts.Reopened):
        yield ENDING


def _keys(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(value)


def rests(later: Fact, things: Iterable[Thing]) -> bool:
    """Say whether a fact would lose its footing without some things."""
    lost = set(things)
    if not lost.isdisjoint(named(later)):
        return True
    # A step is named by the rule and by what it is about, which may be any of these.
    return isinstance(later, facts.StepMarked) and any(
        thing.key and thing.key in later.step for thing in lost
    )
