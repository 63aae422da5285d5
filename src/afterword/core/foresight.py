"""The path of one application to its end: what is certain, what follows if nobody answers."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from afterword.core.dates import When, ends, starts
from afterword.core.facts import (
    Debriefed,
    Fact,
    InterviewHeld,
    LetGo,
    MessageSent,
    ReplyReceived,
)
from afterword.core.plan import Plan, agenda, changes, plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.telling import told
from afterword.core.terms import Channel, Kind, Label


class Nature(StrEnum):
    """What a node of the path is: done, mine with a date, theirs, or only if they stay silent."""

    DONE = "done"
    MINE = "mine"
    THEIRS = "theirs"
    IF_SILENT = "if silent"


class Node(NamedTuple):
    """One point of the path."""

    when: When
    nature: Nature
    says: Sentence
    step: Step | None = None


class Branch(NamedTuple):
    """What becomes of the plan if they answer now: the steps that come, and those that go."""

    turn: Sentence
    comes: tuple[Step, ...]
    goes: tuple[Step, ...]


class Path(NamedTuple):
    """The nodes in their order, and the branches that leave it."""

    nodes: tuple[Node, ...]
    branches: tuple[Branch, ...]


THEIRS = frozenset({Act.RECORD_DECISION_DATE, Act.TRACK_THEIR_PROMISE})
SILENT = frozenset({Act.SEND_INQUIRY, Act.LET_GO, Act.STAY_IN_TOUCH})
LONGEST = 4
"""At most so many deeds are assumed: the inquiry, letting go, and the first hello after it."""

TURNS = (
    (Label.DELAY, say("they need more time, with no date")),
    (Label.NEXT_ROUND, say("they invite you to another round")),
    (Label.OFFER, say("they make an offer")),
    (Label.REJECTION, say("they say no")),
)


def foresee(pursuit: Pursuit, policy: Policy, now: datetime) -> Path:
    """Walk the path to its end as if nobody answered, with the branches that leave it now."""
    past = [
        Node(fact.at, Nature.DONE, sentence)
        for fact in _told_once(pursuit.facts)
        if fact.at <= now and (sentence := told(fact, pursuit)) is not None
    ]
    zone = pursuit.place.zone
    ahead: dict[str, Node] = {}
    for node in _ahead(pursuit, policy, now):
        ahead.setdefault(node.step.key if node.step else "", node)
    coming = sorted(ahead.values(), key=lambda node: starts(node.when, zone))
    return Path((*past, *coming), tuple(_branches(pursuit, policy, now)))


def _told_once(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Leave out that a talk took place where that was told before: more of it is no other talk."""
    known: set[tuple[type[Fact], str]] = set()
    facts = tuple(facts)
    told = {one.interview for one in facts if isinstance(one, Debriefed) and one.confirmed}
    for fact in facts:
        if isinstance(fact, Debriefed) and not fact.confirmed and fact.interview in told:
            continue
        if isinstance(fact, (InterviewHeld, Debriefed)):
            if (type(fact), fact.interview) in known:
                continue
            known.add((type(fact), fact.interview))
        yield fact


def _ahead(pursuit: Pursuit, policy: Policy, now: datetime) -> Iterator[Node]:
    """Assume each conditional deed at its first moment, and look again."""
    moment = now
    for assumed in range(LONGEST):
        found = plan(pursuit, policy)
        for step in _visible(found, moment):
            nature = Nature.IF_SILENT if assumed or step.act in SILENT else _nature(step)
            yield Node(_shown_at(step, moment), nature, step.title, step)
        deed = _next_deed(found, moment)
        if deed is None:
            return
        moment, fact = deed
        pursuit = with_fact(pursuit, fact)


def _visible(found: Plan, moment: datetime) -> list[Step]:
    seen = agenda(found, moment)
    return [*(item.step for item in seen.items), *seen.later]


def _nature(step: Step) -> Nature:
    return Nature.THEIRS if step.act in THEIRS else Nature.MINE


def _shown_at(step: Step, moment: datetime) -> When:
    if step.waits and step.opens is not None:
        return step.opens
    return step.due if step.due is not None else max(step.appears, moment)


def _next_deed(found: Plan, moment: datetime) -> tuple[datetime, Fact] | None:
    """The inquiry at its first moment, then letting go: what a silence leads to."""
    zone = found.pursuit.place.zone
    for act in (Act.SEND_INQUIRY, Act.LET_GO):
        step = next((one for one in _visible(found, moment) if one.act is act), None)
        if step is not None and step.opens is not None:
            at = max(moment, starts(step.opens, zone)) + timedelta(minutes=1)
            return at, _deed(step, at)
    return None


def _deed(step: Step, at: datetime) -> Fact:
    if step.act is Act.LET_GO:
        return LetGo(at=at)
    return MessageSent(at=at, kind=Kind.INQUIRY, to=(step.to,), channel=Channel.EMAIL)


def with_fact(pursuit: Pursuit, *more: Fact) -> Pursuit:
    """Give the same pursuit as if something else had happened too."""
    return Pursuit(pursuit.key, [*pursuit.facts, *more], pursuit.place, pursuit.around)


def what_if(pursuit: Pursuit, policy: Policy, *more: Fact) -> tuple[Plan, Plan]:
    """Give the plan as it is and as it would be; nothing is stored."""
    return plan(pursuit, policy), plan(with_fact(pursuit, *more), policy)


def _branches(pursuit: Pursuit, policy: Policy, now: datetime) -> Iterator[Branch]:
    if pursuit.process.closed is not None or not pursuit.sessions.days:
        return
    contact = pursuit.contact
    for label, turn in TURNS:
        reply = ReplyReceived(at=now, label=label, sender=contact.key if contact else "")
        before, after = what_if(pursuit, policy, reply)
        found = changes(before, after)
        comes = [one.after for one in found if one.after is not None and _soon(one.after, after)]
        moved = {(step.act, step.to) for step in comes}
        goes = [one.before for one in found if one.before is not None and one.after is None]
        yield Branch(
            turn,
            tuple(comes),
            tuple(step for step in goes if (step.act, step.to) not in moved),
        )


def _soon(step: Step, found: Plan) -> bool:
    """Steps that would be items at once, and not what comes long after."""
    pursuit = found.pursuit
    last = max(fact.at for fact in pursuit.facts)
    return step.appears <= ends(last, pursuit.place.zone)
