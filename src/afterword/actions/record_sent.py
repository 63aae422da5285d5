"""Record a message that I sent myself, by whatever way."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import Ambiguous, NotFound, person_in, the_pursuit
from afterword.actions.writing import writing
from afterword.core.facts import MessageSent
from afterword.core.plan import plan
from afterword.core.pursuit import Pursuit
from afterword.core.steps import Act
from afterword.core.terms import Channel, Kind
from afterword.outside.world import World
from afterword.storage import facts

KINDS = {
    Act.SEND_THANK_YOU: Kind.THANK_YOU,
    Act.SEND_INQUIRY: Kind.INQUIRY,
    Act.SEND_LINKEDIN_INVITE: Kind.LINKEDIN,
    Act.DELIVER_COMMITMENT: Kind.COMMITMENT_DELIVERY,
    Act.REPLY_TO_REJECTION: Kind.REJECTION_REPLY,
    Act.ASK_REFERRAL: Kind.REFERRAL_REQUEST,
    Act.STAY_IN_TOUCH: Kind.KEEP_IN_TOUCH,
    Act.SAY_HELLO: Kind.KEEP_IN_TOUCH,
    Act.SEND_WITHDRAWAL: Kind.WITHDRAW,
    Act.CONFIRM_NEXT_ROUND: Kind.ACKNOWLEDGEMENT,
    Act.ANSWER_EMPLOYER: Kind.ACKNOWLEDGEMENT,
    Act.STATE_INTEREST: Kind.FEEDBACK,
}
"""What a message is for that carries out an act; an offer is answered by word of its own."""


class Sent(NamedTuple):
    """A message that left. Without a kind it is what the plan owes that person first."""

    to: str
    kind: Kind | None = None
    channel: Channel = Channel.EMAIL
    what: str = ""
    text: str = ""
    states_interest: bool = False
    at: datetime | None = None


class Unclear(Exception):
    """The plan owes that person nothing, so the message must say what it is for."""


def record_sent(*, sent: Sent, world: World, employer: str = "") -> MessageSent:
    """Store a sent message; give it as stored. Raises NotFound, Ambiguous, Unclear."""
    pursuit, who = find_person(world, sent.to, employer)
    kind = sent.kind or kind_owed(pursuit, who, sent.channel, world)
    message = MessageSent(
        at=sent.at or world.now(), kind=kind, to=(who,), channel=sent.channel, what=sent.what,
        text=sent.text, states_interest=sent.states_interest,
    )  # fmt: skip
    with writing(world, "sent", words=sent.text) as entry:
        entry.record(pursuit.key, message)
    return message


def find_person(world: World, typed: str, employer: str = "") -> tuple[Pursuit, str]:
    """Give the application and the key of a person. Raises NotFound, Ambiguous."""
    if employer:
        pursuit = the_pursuit(world, employer)
        return pursuit, person_in(pursuit, typed)
    found, known = [], set()
    for pursuit in facts.load_all(world.owner, world.places):
        known |= {person.name for person in pursuit.people.values()}
        try:
            found.append((pursuit, person_in(pursuit, typed)))
        except NotFound:
            continue
    if not found:
        raise NotFound("person", typed, sorted(known))
    live = [one for one in found if one[0].process.closed is None] or found
    if len({(one[0].employer, one[1]) for one in live}) > 1:
        told = (f"{one[0].people[one[1]].name}, {one[0].employer}" for one in live)
        raise Ambiguous("person", typed, told)
    return live[-1]


def kind_owed(pursuit: Pursuit, who: str, channel: Channel, world: World) -> Kind:
    """Give what the plan owes a person, thanks first. Raises Unclear."""
    if channel is Channel.LINKEDIN:
        return Kind.LINKEDIN
    steps = plan(pursuit, facts.policy(world.owner)).steps
    owed = [step for step in steps if who in (step.to, step.thanks_for) and step.act in KINDS]
    for step in sorted(owed, key=lambda step: list(KINDS).index(step.act)):
        if step.act is not Act.SEND_LINKEDIN_INVITE:
            return KINDS[step.act]
    raise Unclear(who)
