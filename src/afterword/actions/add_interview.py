"""Add an interview: to a new application, or as another round of one that is known."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import Ambiguous, described, folded, handle
from afterword.actions.naming import Someone, key_of, known_people
from afterword.actions.writing import writing
from afterword.core.facts import InterviewScheduled, PersonKnown, Source
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Format, Standing
from afterword.outside.world import World
from afterword.storage import facts
from afterword.storage.journal import Writing


class InThePast(Exception):
    """The interview lies behind; whether it took place must be said. ``start`` is by my clock."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start.isoformat())
        self.start = start


class Invited(NamedTuple):
    """A person who takes part, or who arranges it."""

    someone: Someone
    standing: Standing = Standing.INTERVIEWER


class Agreed(NamedTuple):
    """An interview as agreed. ``zone`` and ``country`` are the recipient's; empty: mine."""

    employer: str
    start: datetime
    end: datetime | None = None
    role: str = ""
    people: tuple[Invited, ...] = ()
    format: Format = Format.ONSITE
    place: str = ""
    zone: str = ""
    country: str = ""
    uid: str = ""
    sequence: int = 0
    source: Source = Source()


class Added(NamedTuple):
    """What was stored: the application's key, whether it is new, the round, what to type."""

    key: str
    new: bool
    round: int
    typed: str


def add_interview(*, agreed: Agreed, world: World, past: bool = False) -> Added:
    """Store an agreed interview. Raises InThePast, Ambiguous, UnknownZone, UnknownCountry."""
    if not past and agreed.start <= world.now():
        raise InThePast(agreed.start.astimezone(world.zone))
    zone = agreed.zone or world.zone.key
    country = agreed.country or (world.country if zone == world.zone.key else "")
    world.places(zone, country)
    with writing(world, "add", words=agreed.source.quote) as entry:
        pursuit = application_for(world, agreed.employer, agreed.role)
        key = pursuit.key if pursuit else entry.open_pursuit(
            employer=agreed.employer, role=agreed.role, zone=zone, country=country,
            source=agreed.source,
        )  # fmt: skip
        rounds = len(pursuit.sessions.days) if pursuit else 0
        record_agreed(entry, key, pursuit, agreed, world)
    return Added(key, pursuit is None, rounds + 1, handle(pursuit) if pursuit else key)


def application_for(world: World, employer: str, role: str) -> Pursuit | None:
    """Give the known application that an interview belongs to, or None. Raises Ambiguous."""
    here = [
        one
        for one in facts.load_all(world.owner, world.places)
        if folded(one.employer) == folded(employer) and one.process.closed is None
    ]
    if role:
        here = [one for one in here if not one.role or folded(one.role) == folded(role)]
    if len(here) > 1:
        raise Ambiguous("application", employer, (described(one, here) for one in here))
    return here[0] if here else None


def record_agreed(
    entry: Writing, key: str, pursuit: Pursuit | None, agreed: Agreed, world: World
) -> None:
    """Append the people and the interview to an application."""
    known, now = known_people(pursuit), world.now()
    present = []
    for one in agreed.people:
        who = key_of(one.someone, known)
        entry.record(key, _person(one, who, agreed, world))
        if one.standing in (Standing.INTERVIEWER, Standing.RECRUITER):
            present.append(who)
    entry.record(
        key,
        InterviewScheduled(
            at=min(now, agreed.start), interview=session_key(pursuit, agreed), start=agreed.start,
            end=agreed.end, format=agreed.format, place=agreed.place, people=tuple(present),
            uid=agreed.uid, sequence=agreed.sequence, source=agreed.source,
        ),
    )  # fmt: skip


def _person(one: Invited, who: str, agreed: Agreed, world: World) -> PersonKnown:
    emails = (one.someone.email,) if one.someone.email else ()
    return PersonKnown(
        at=min(world.now(), agreed.start), who=who, name=one.someone.name, emails=emails,
        role=one.someone.role, standing=one.standing, source=agreed.source,
    )  # fmt: skip


def session_key(pursuit: Pursuit | None, agreed: Agreed) -> str:
    """Give the key of an interview: that of its invitation, or of its start."""
    if agreed.uid:
        return agreed.uid
    for interview in pursuit.sessions.live if pursuit else ():
        if interview.start == agreed.start:
            return interview.key
    return f"{agreed.start:%Y%m%dT%H%M}"
