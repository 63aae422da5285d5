"""What happened, told in one sentence a fact: for the path, the history and the reasons."""

from collections.abc import Callable
from typing import Any

from afterword.core import facts
from afterword.core.facts import Fact
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.terms import Kind, Label, Side

SENT = {
    Kind.THANK_YOU: say("You thanked {name}."),
    Kind.INQUIRY: say("You asked {name} for news, once."),
    Kind.LINKEDIN: say("You sent {name} a LinkedIn note."),
    Kind.REJECTION_REPLY: say("You thanked {name} for the no."),
    Kind.REFERRAL_REQUEST: say("You asked {name} for a word about another job."),
    Kind.COMMITMENT_DELIVERY: say("You sent {name} what you had promised."),
    Kind.WITHDRAW: say("You withdrew, in a message to {name}."),
    Kind.ACCEPT: say("You accepted, in a message to {name}."),
    Kind.DECLINE: say("You declined, in a message to {name}."),
    Kind.FEEDBACK: say("You gave {name} your view of the role."),
    Kind.ACKNOWLEDGEMENT: say("You wrote back to {name}."),
    Kind.KEEP_IN_TOUCH: say("You said hello to {name}."),
}
HEARD = {
    Label.REJECTION: say("{name} said no."),
    Label.REJECTION_KEEP_IN_TOUCH: say("{name} said no, and left a door open."),
    Label.OFFER: say("{name} made you an offer."),
    Label.NEXT_ROUND: say("{name} invited you to another round."),
    Label.SCHEDULING: say("{name} wrote about a time."),
    Label.ACKNOWLEDGEMENT: say("{name} confirmed that your message arrived."),
    Label.DELAY: say("{name} said that the decision is still open."),
    Label.REQUEST: say("{name} asked you for something."),
    Label.OUT_OF_OFFICE: say("{name} is away, says an automatic reply."),
    Label.BOUNCE: say("A message of yours came back."),
    Label.MASS_MAIL: say("An automatic mail came; it changes nothing."),
    Label.ON_HOLD: say("{name} said that the role is on hold."),
    Label.PING_LATER: say("{name} asked you to write later."),
    Label.DO_NOT_CONTACT: say("{name} asked not to be contacted."),
    Label.NEWSLETTER: say("A newsletter came; it changes nothing."),
    Label.AMBIGUOUS: say("{name} wrote something that a person must read."),
}


def told(fact: Fact, pursuit: Pursuit) -> Sentence | None:
    """Tell one fact; None for those that only add to another (a person, a topic, a mark)."""
    teller = TELLERS.get(type(fact))
    return teller(fact, pursuit) if teller is not None else None


def _named(sentence: Sentence, who: str, pursuit: Pursuit) -> Sentence:
    return sentence._replace(values=(("name", pursuit.name(who) or pursuit.employer),))


def _sent(fact: facts.MessageSent, pursuit: Pursuit) -> Sentence:
    return _named(SENT[fact.kind], fact.to[0] if fact.to else "", pursuit)


def _heard(fact: facts.ReplyReceived, pursuit: Pursuit) -> Sentence:
    return _named(HEARD[fact.label], fact.sender, pursuit)


def _said(fact: facts.DecisionDateSaid, pursuit: Pursuit) -> Sentence:
    if fact.latest is None:
        return say("The decision date was taken back.")
    return say("They said that they would decide by {date}.", date=fact.latest)


def _promised(fact: facts.PromiseMade, pursuit: Pursuit) -> Sentence:
    if fact.mine:
        return say("You promised: {what}.", what=fact.what)
    return say("{name} promised: {what}.", name=pursuit.name(fact.who), what=fact.what)


def _cancelled(fact: facts.InterviewCancelled, pursuit: Pursuit) -> Sentence:
    if fact.by is Side.ME:
        return say("You called the interview off.")
    return say("They called the interview off.")


def _told(fact: facts.Debriefed, pursuit: Pursuit) -> Sentence:
    if fact.confirmed:
        return say("You told how it went.")
    return say("You told how it went; what was read from it waits for your look.")


TELLERS: dict[type[Fact], Callable[[Any, Pursuit], Sentence]] = {
    facts.InterviewScheduled: lambda fact, pursuit: say(
        "An interview was agreed for {start}.", start=fact.start
    ),
    facts.InterviewMoved: lambda fact, pursuit: say(
        "The interview was moved to {start}.", start=fact.start
    ),
    facts.InterviewCancelled: _cancelled,
    facts.InterviewHeld: lambda fact, pursuit: say(
        "You were at {employer}.", employer=pursuit.employer
    ),
    facts.Debriefed: _told,
    facts.DecisionDateSaid: _said,
    facts.PromiseMade: _promised,
    facts.PromiseEnded: lambda fact, pursuit: say(
        "A promise is off the list: {how}.", how=fact.how
    ),
    facts.MessageSent: _sent,
    facts.ReplyReceived: _heard,
    facts.OfferAccepted: lambda fact, pursuit: say("You accepted the offer."),
    facts.WithdrawalDecided: lambda fact, pursuit: say("You decided to leave."),
    facts.LetGo: lambda fact, pursuit: say("You let it go."),
    facts.Reopened: lambda fact, pursuit: say("You took it up again."),
    facts.JobSeen: lambda fact, pursuit: say("You saw another opening: {title}.", title=fact.title),
}
