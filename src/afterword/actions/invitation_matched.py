"""Which application and interview on record an invitation is about."""

from collections.abc import Iterable
from datetime import date, datetime

from afterword.actions.add_interview import Agreed
from afterword.actions.finding import folded
from afterword.core.invite import Invite, Invited
from afterword.core.pursuit import Pursuit
from afterword.core.readers.employer import same_employer
from afterword.core.sessions import Interview
from afterword.outside.world import World
from afterword.storage import facts

Known = tuple[Pursuit, Interview]


def employer_on_record(guess: str, people: Iterable[Invited], world: World) -> str:
    """Give the employer as it is spelled on record; the guess where it is not known there.

    "Northwind GmbH" is Northwind; where nothing is guessed, somebody known tells.
    """
    pursuits = _open(world)
    if any(folded(one.employer) == folded(guess) for one in pursuits):
        return guess
    if not guess:
        theirs = {folded(part) for one in people for part in (one.email, one.name) if part}
        known = {one.employer for one in pursuits if theirs & _people(one)}
        return known.pop() if len(known) == 1 else ""
    alike = {one.employer for one in pursuits if same_employer(one.employer, guess)}
    return alike.pop() if len(alike) == 1 else guess


def _open(world: World) -> list[Pursuit]:
    return [one for one in facts.load_all(world.owner, world.places) if one.process.closed is None]


def _people(pursuit: Pursuit) -> set[str]:
    """Give the addresses and full names of everybody known there."""
    known = pursuit.people.values()
    names = {folded(one.name) for one in known if " " in one.name}
    return names | {folded(email) for one in known for email in one.emails}


def interview_on_record(invite: Invite, agreed: Agreed, world: World) -> Known | None:
    """Find the interview by its UID, by employer and start, or as the one that is moved or ends.

    Words that tell of a move or an end need not name which: at an employer with one interview
    ahead it is that one.
    """
    every = list(facts.load_all(world.owner, world.places))
    for pursuit in every:
        for interview in pursuit.sessions.all:
            if invite.uid and interview.key == invite.uid:
                return pursuit, interview
    here = [(one, each) for one in _at(every, agreed.employer) for each in one.sessions.all]
    same = [pair for pair in here if pair[1].start == agreed.start]
    if same:
        return _of_role(same, agreed.role)
    if not (invite.moves or invite.cancelled):
        return None
    return _moved(invite, agreed, here, world)


def _at(pursuits: Iterable[Pursuit], employer: str) -> list[Pursuit]:
    return [
        one
        for one in pursuits
        if folded(one.employer) == folded(employer) and one.process.closed is None
    ]


def _of_role(pairs: list[Known], role: str) -> Known:
    return next((pair for pair in pairs if folded(pair[0].role) == folded(role)), pairs[0])


def _moved(invite: Invite, agreed: Agreed, here: list[Known], world: World) -> Known | None:
    """Find the interview that is moved or called off: by its former day, or the only one."""
    ahead = [pair for pair in here if _lies_ahead(pair[1], world.now())]
    former = invite.former or (agreed.start if invite.cancelled else None)
    if former is not None:
        named = [pair for pair in ahead if _is_at(pair[1], former)]
        if named:
            return named[0] if len(named) == 1 else None
    return ahead[0] if len(ahead) == 1 and not invite.cancelled else None


def coming_at(employer: str, world: World) -> Known | None:
    """Give the one interview that lies ahead at an employer; None for none, or several."""
    pairs = [(one, each) for one in _at(_open(world), employer) for each in one.sessions.live]
    ahead = [pair for pair in pairs if _lies_ahead(pair[1], world.now())]
    return ahead[0] if len(ahead) == 1 else None


def _lies_ahead(interview: Interview, now: datetime) -> bool:
    return interview.cancelled is None and not interview.held and interview.end > now


def _is_at(interview: Interview, former: date | datetime) -> bool:
    """Compare by the day: the words may tell the hour by another clock."""
    day = former.date() if isinstance(former, datetime) else former
    return interview.start.date() == day
