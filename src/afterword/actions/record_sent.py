"""Record a message that I sent myself, by whatever way."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.actions.finding import Ambiguous, NotFound, person_in, the_pursuit
from afterword.actions.writing import writing
from afterword.core.dates import When, starts
from afterword.core.draft import own_words
from afterword.core.facts import FileKept, MessageSent
from afterword.core.not_a_date import NotADate
from afterword.core.people import Person
from afterword.core.plan import Phase, phase, plan
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Kind
from afterword.core.thanks import thanked_at
from afterword.outside.world import World
from afterword.storage import facts
from afterword.storage.journal import Writing

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


class Attached(NamedTuple):
    """A file that went with a message; its bytes are kept."""

    name: str
    content: bytes
    media_type: str = ""


class Sent(NamedTuple):
    """A message that left. Without a kind it is what the plan owes that person first."""

    to: str
    kind: Kind | None = None
    channel: Channel = Channel.EMAIL
    what: str = ""
    text: str = ""
    states_interest: bool = False
    at: datetime | None = None
    files: tuple[Attached, ...] = ()


class Noted(NamedTuple):
    """The message as stored; ``early`` is from when the plan had it, if it left before that."""

    message: MessageSent
    early: When | None = None


class Unclear(Exception):
    """The plan owes that person nothing now, so the message must say what it is for."""

    def __init__(self, person: Person, thanked: datetime | None, zone: ZoneInfo) -> None:
        super().__init__(person.name)
        self.person, self.thanked, self.zone = person, thanked, zone


class NoOffer(Exception):
    """No offer is on record that one could answer."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(pursuit.employer)
        self.pursuit = pursuit


def record_sent(*, sent: Sent, world: World, employer: str = "") -> Noted:
    """Store a sent message. Raises NotFound, Ambiguous, Unclear, NoOffer, NotADate."""
    pursuit, who = find_person(world, sent.to, employer)
    at = sent.at or world.now()
    kind = sent.kind or kind_owed(pursuit, who, sent._replace(at=at), world)
    if kind is Kind.THANK_YOU:
        _after_the_talk(pursuit, who, at)
    if kind in (Kind.ACCEPT, Kind.DECLINE) and pursuit.process.offer is None:
        raise NoOffer(pursuit)
    message = MessageSent(
        at=at, kind=kind, to=(who,), channel=sent.channel, what=sent.what,
        text=sent.text or _written(pursuit, who, kind), states_interest=sent.states_interest,
    )  # fmt: skip
    early = _planned_from(pursuit, at, world) if kind is Kind.INQUIRY else None
    with writing(world, "sent", words=sent.text) as entry:
        for kept in (_kept(file, entry, at) for file in sent.files):
            entry.record(pursuit.key, kept)
            message = replace(message, attachments=(*message.attachments, kept.sha256))
        entry.record(pursuit.key, message)
    return Noted(message, early)


def _written(pursuit: Pursuit, who: str, kind: Kind) -> str:
    """Give the text that I wrote for that message before, if I did."""
    mine = own_words(pursuit, who, kind)
    return mine.text if mine is not None else ""


def _kept(file: Attached, entry: Writing, at: datetime) -> FileKept:
    """Keep a file for as long as what it went with; give the fact of it."""
    sha256 = entry.keep_file(file.content, file.name, file.media_type)
    return FileKept(
        at=at, sha256=sha256, name=file.name, size=len(file.content), media_type=file.media_type
    )


def _after_the_talk(pursuit: Pursuit, who: str, at: datetime) -> None:
    """Thanks come after the talk with that person, or the first one at all. Raises NotADate."""
    days = pursuit.sessions.days
    theirs = [day for day in days if who in day.people] or days
    if theirs and theirs[0].start > at:
        raise NotADate(
            say(
                "Your talk with {name} is on {day}; thanks come after it.",
                name=pursuit.name(who),
                day=theirs[0].day,
            )
        )


def _planned_from(pursuit: Pursuit, at: datetime, world: World) -> When | None:
    """Give when the inquiry opens by the plan, if that lies after an instant."""
    for step in plan(pursuit, facts.policy(world.owner)).steps:
        if step.act is Act.SEND_INQUIRY and step.opens is not None:
            return step.opens if starts(step.opens, pursuit.place.zone) > at else None
    return None


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
    own = [one for one in found if one[1] in one[0].people] or found
    live = [one for one in own if one[0].process.closed is None] or own
    if len({(one[0].employer, one[1]) for one in live}) > 1:
        told = (f"{one[0].people[one[1]].name}, {one[0].employer}" for one in live)
        raise Ambiguous("person", typed, told)
    return live[-1]


def kind_owed(pursuit: Pursuit, who: str, sent: Sent, world: World) -> Kind:
    """Give what the plan owed a person when a message left, thanks first.

    A step whose time had not come is no guess: an inquiry can be made only once. Raises Unclear.
    """
    if sent.channel is Channel.LINKEDIN:
        return Kind.LINKEDIN
    at = sent.at or world.now()
    steps = plan(pursuit, facts.policy(world.owner)).steps
    owed = [step for step in steps if who in (step.to, step.thanks_for) and step.act in KINDS]
    for step in sorted(owed, key=lambda step: list(KINDS).index(step.act)):
        if step.act is Act.DELIVER_COMMITMENT and not sent.what:
            continue  # which promise a message keeps is never guessed
        if step.act is not Act.SEND_LINKEDIN_INVITE and _is_open(step, at, pursuit):
            return KINDS[step.act]
    _after_the_talk(pursuit, who, at)
    person = pursuit.people[who]
    raise Unclear(person, thanked_at(pursuit, person), world.zone)


def _is_open(step: Step, at: datetime, pursuit: Pursuit) -> bool:
    """What I put off myself may be sent sooner all the same."""
    stands = phase(step, at, pursuit)
    put_off = stands is Phase.WAITING and step.key in pursuit.marks and not step.waits
    return stands in (Phase.OPEN, Phase.LATE) or put_off
