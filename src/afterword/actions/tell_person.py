"""Record what became known of a person: how to reach them, who they are, whether I met them."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import NotFound, person_in, the_pursuit
from afterword.actions.naming import key_of, known_people, plain, read_someone
from afterword.actions.record_sent import find_person
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Missing, Refusal
from afterword.actions.see_people import Known as Seen
from afterword.actions.see_people import seen_closely
from afterword.core.facts import Fact, PermissionAnswered, PersonKnown, PersonLeft
from afterword.core.pasting import as_typed
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.terms import Channel, Permission, Standing
from afterword.outside.world import World

ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]{1,64}@[^\s<>()\[\],;:\"@]+\.[^\s<>()\[\],;:\"@.]+")
PHONE = re.compile(r"[+\d(][\d\s()./-]{2,38}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?")


class NobodyYet(Missing):
    """Nobody of that name is known, and no employer says where to add them."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            say(
                "Nobody called '{typed}' is on record. Nothing was stored. Somebody new is added "
                "with the employer: afterword person {name} --employer NAME",
                typed=typed,
                name=as_typed(typed),
            )
        )


class NotReachable(Refusal):
    """What was typed is no address, or no number to call."""


class Known(NamedTuple):
    """What is told of a person; what is empty or None is not told.

    ``name`` is how they are called from now on, ``postal`` where a card reaches them, and
    ``introduced_by`` the person who told me to write to them.
    """

    name: str = ""
    email: str = ""
    role: str = ""
    phone: str = ""
    postal: str = ""
    standing: Standing | None = None
    met: bool | None = None
    left: bool = False
    linkedin: bool | None = None
    prefers: Channel | None = None
    manager: bool = False
    main_contact: bool = False
    introduced_by: str = ""


class Told(NamedTuple):
    """What became of the plan, the person as known then, and whether they are new."""

    recorded: Recorded
    seen: Seen
    new: bool


def tell_person(*, typed: str, known: Known, world: World, employer: str = "") -> Told:
    """Store what became known; where nothing is told, a known person is only shown.

    Raises NotFound, Ambiguous, NobodyYet, NotReachable.
    """
    pursuit, new = _where(typed, employer, world)
    someone = read_someone(typed)
    who = key_of(someone, known_people(pursuit)) if new else person_in(pursuit, typed)
    if new:
        known = known._replace(
            name=known.name or someone.name,
            email=known.email or someone.email,
            role=known.role or someone.role,
        )
    _can_be_reached(known)
    facts = tuple(facts_of_person(pursuit, who, known, world.now()))
    if not facts:
        return Told(Recorded(pursuit, ()), seen_closely(pursuit, who, world), new=False)
    recorded = record(world, "person", pursuit, facts, words=typed)
    return Told(recorded, seen_closely(pursuit, who, world), new)


def _where(typed: str, employer: str, world: World) -> tuple[Pursuit, bool]:
    """Give the application of a person, and whether they are new there."""
    if employer:
        pursuit = the_pursuit(world, employer)
        try:
            person_in(pursuit, typed)
        except NotFound:
            return pursuit, True
        return pursuit, False
    try:
        return find_person(world, typed)[0], False
    except NotFound as error:
        raise NobodyYet(plain(typed)) from error


def facts_of_person(pursuit: Pursuit, who: str, known: Known, now: datetime) -> Iterator[Fact]:
    """Turn what is told of a person into facts. Raises NotFound, Ambiguous."""
    by = person_in(pursuit, known.introduced_by) if known.introduced_by else ""
    fact = PersonKnown(
        at=now, who=who, name=plain(known.name), role=plain(known.role), met=known.met,
        emails=(known.email.lower(),) if known.email else (), phone=plain(known.phone),
        standing=_standing(pursuit, who, known), prefers=known.prefers, introduced_by=by,
        hiring_manager=known.manager or None, main_contact=known.main_contact or None,
        postal_address=known.postal.strip(),
    )  # fmt: skip
    if fact != PersonKnown(at=now, who=who):
        yield fact
    if known.main_contact:
        yield from _no_longer_main(pursuit, who, now)
    if known.linkedin is not None:
        answer = Permission.GRANTED if known.linkedin else Permission.REFUSED
        yield PermissionAnswered(at=now, who=who, answer=answer)
    if known.left:
        yield PersonLeft(at=now, who=who)


def _standing(pursuit: Pursuit, who: str, known: Known) -> Standing | None:
    """Somebody I met took part in a talk, unless I know them as something else."""
    before = pursuit.people[who].standing if who in pursuit.people else Standing.NAMED
    if known.standing is not None or before is not Standing.NAMED:
        return known.standing
    if known.met:
        return Standing.INTERVIEWER
    return Standing.INTRODUCED if known.introduced_by else None


def _no_longer_main(pursuit: Pursuit, who: str, now: datetime) -> Iterator[Fact]:
    """One person is the main contact; whoever was so before steps back."""
    for key, person in pursuit.people.items():
        if person.main_contact and key != who:
            yield PersonKnown(at=now, who=key, main_contact=False)


def _can_be_reached(known: Known) -> None:
    """Raises NotReachable for an address or a number that is none."""
    if known.email and (ADDRESS.fullmatch(known.email) is None or len(known.email) > 254):
        raise NotReachable(
            say("'{typed}' is no mail address. Nothing was stored.", typed=known.email[:80])
        )
    if known.phone and PHONE.fullmatch(known.phone.strip()) is None:
        raise NotReachable(
            say(
                "'{typed}' is no telephone number. Nothing was stored. As +1 212 555 0100.",
                typed=known.phone[:80],
            )
        )
