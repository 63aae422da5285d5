"""What only the history tells: facts that add to others and have no place on the path."""

from collections.abc import Callable
from typing import Any

from afterword.core import facts
from afterword.core.facts import Fact
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.terms import Interest, Mark, Permission, Wish

PERMISSIONS = {
    Permission.UNASKED: say("You have not asked {name} about LinkedIn."),
    Permission.ASKED: say("You asked {name} about LinkedIn."),
    Permission.GRANTED: say("A LinkedIn note to {name} is welcome."),
    Permission.REFUSED: say("{name} wants no LinkedIn note."),
    Permission.WITHDRAWN: say("{name} wants no LinkedIn note any more."),
}
WISHES = {
    Wish.ONLY_VIA: say("They asked you to write through {name} only."),
    Wish.NO_CALLS: say("They asked for no calls."),
    Wish.NO_CONTACT: say("They asked for no contact."),
    Wish.DIRECT_IS_FINE: say("They said that you may write to them directly."),
}


def aside(fact: Fact, pursuit: Pursuit) -> Sentence | None:
    """Tell a fact that stands beside another one; None for those that the path tells."""
    teller = ASIDES.get(type(fact))
    return teller(fact, pursuit) if teller is not None else None


LEVELS = {
    Interest.HIGH: say("You want it."),
    Interest.MEDIUM: say("You want it, with a reservation."),
    Interest.UNKNOWN: say("You are unsure whether you want it."),
    Interest.LOW: say("You would rather not have it."),
    Interest.NONE: say("You do not want it."),
}


def _person(fact: facts.PersonKnown, pursuit: Pursuit) -> Sentence | None:
    name = pursuit.name(fact.who)
    if fact.met is not None:
        met = say("You met {name}.", name=name)
        return met if fact.met else say("You did not meet {name}.", name=name)
    if fact.emails:
        return say("{name} is reached at {address}.", name=name, address=fact.emails[0])
    if not (fact.name or fact.role or fact.standing):
        return None  # somebody known is named once more
    return say("You noted who {name} is.", name=name)


def _offer(fact: facts.OfferChanged, pursuit: Pursuit) -> Sentence:
    if fact.rescinded:
        return say("The offer was taken back.")
    if fact.extension_asked:
        return say("You asked for more time to answer the offer.")
    if fact.answer_by is not None:
        return say("The offer is to be answered by {date}.", date=fact.answer_by)
    return say("The offer is there in writing.")


def _mark(fact: facts.StepMarked, pursuit: Pursuit) -> Sentence:
    if fact.mark is Mark.SNOOZED and fact.until is not None:
        return say("You put a step off to {date}.", date=fact.until)
    if fact.mark is Mark.WAIVED:
        return say("You left a step out.")
    return say("You ticked a step off.")


ASIDES: dict[type[Fact], Callable[[Any, Pursuit], Sentence | None]] = {
    facts.ApplicationOpened: lambda fact, pursuit: say(
        "{employer} is looked after.", employer=fact.employer
    ),
    facts.AgencyNamed: lambda fact, pursuit: say(
        "{agency} stands between you and them.", agency=fact.agency
    ),
    facts.PersonKnown: _person,
    facts.PersonLeft: lambda fact, pursuit: say("{name} left.", name=pursuit.name(fact.who)),
    facts.TopicShared: lambda fact, pursuit: say(
        "With {name} you spoke of {topic}.", name=pursuit.name(fact.who), topic=fact.topic
    ),
    facts.PermissionAnswered: lambda fact, pursuit: PERMISSIONS[fact.answer].filled(
        name=pursuit.name(fact.who)
    ),
    facts.InterestStated: lambda fact, pursuit: LEVELS[fact.level],
    facts.WishExpressed: lambda fact, pursuit: WISHES[fact.wish].filled(
        name=pursuit.name(fact.via)
    ),
    facts.ChannelPreferred: lambda fact, pursuit: say(
        "{name} would rather be reached by {channel}.",
        name=pursuit.name(fact.who) or pursuit.employer, channel=fact.channel.value,
    ),
    facts.OfferChanged: _offer,
    facts.NoteWritten: lambda fact, pursuit: say(
        "You put a note to {name} into your own words.", name=pursuit.name(fact.who)
    ),
    facts.FileKept: lambda fact, pursuit: say("You kept a file: {name}.", name=fact.name),
    facts.WasAway: lambda fact, pursuit: say(
        "You were away from {since} to {until}.", since=fact.since, until=fact.until
    ),
    facts.StepMarked: _mark,
    facts.ExceptionMade: lambda fact, pursuit: say(
        "You went past a lock once: {reason}.", reason=fact.reason
    ),
    facts.ScamSuspected: lambda fact, pursuit: say(
        "You suspect a fraud: {reason}.", reason=fact.reason
    ),
}  # fmt: skip
