"""Messages that came back for good: they count as not sent, whatever they were for (T3)."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from afterword.core.facts import Fact, MessageSent, ReplyReceived
from afterword.core.terms import Kind, Label


class Failure(NamedTuple):
    """A message that came back for good, and when."""

    message: MessageSent
    at: datetime


def failures(facts: Iterable[Fact]) -> list[Failure]:
    """Find what each lasting bounce brought back: the last message to whom it names, or of all."""
    mailed: list[MessageSent] = []
    found: list[Failure] = []
    for fact in facts:
        if isinstance(fact, MessageSent) and fact.kind is not Kind.LINKEDIN:
            mailed.append(fact)
        elif isinstance(fact, ReplyReceived) and fact.label is Label.BOUNCE and not fact.temporary:
            hit = [one for one in mailed if not fact.failed or fact.failed in one.to]
            if hit:
                mailed.remove(hit[-1])
                found.append(Failure(hit[-1], fact.at))
    return found


def without(facts: list[Fact], lost: list[Failure]) -> list[Fact]:
    """Leave out the messages that came back."""
    if not lost:
        return facts
    gone = {id(failure.message) for failure in lost}
    return [fact for fact in facts if id(fact) not in gone]
