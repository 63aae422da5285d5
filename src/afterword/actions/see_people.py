"""See the people: whom I met, where, what we spoke of, how each is reached, what is due to whom."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import Found
from afterword.actions.naming import known_people
from afterword.actions.see_today import Look, look_at, steps_of
from afterword.core.dates import starts
from afterword.core.people import Person
from afterword.core.plan import Phase
from afterword.core.pursuit import Pursuit
from afterword.core.steps import OUTBOUND
from afterword.outside.world import World
from afterword.storage import facts


class Known(NamedTuple):
    """One person with the application in which they came up last, and the steps due to them."""

    person: Person
    pursuit: Pursuit
    due: tuple[Found, ...] = ()


def see_people(*, world: World, due: bool = False) -> tuple[Known, ...]:
    """Give everybody on record, by employer and name.

    With ``due`` only those to whom a step is due now, by the day of it, the oldest first.
    """
    looks = look_at(world, facts.load_all(world.owner, world.places))
    steps = _due(looks)
    found: dict[tuple[str, str], Known] = {}
    for look in looks:
        pursuit = look.pursuit
        for key, person in known_people(pursuit).items():
            if key in pursuit.people:
                found[(pursuit.employer, key)] = _known(person, pursuit, steps)
    every = tuple(found[place] for place in sorted(found))
    return tuple(sorted((one for one in every if one.due), key=_oldest)) if due else every


def _oldest(known: Known) -> datetime:
    """Give when the oldest step to a person is due, or became open where it has no such day."""
    zone = known.pursuit.place.zone
    return min(
        step.appears if (when := step.due or step.opens) is None else starts(when, zone)
        for step, *_ in known.due
    )


def seen_closely(pursuit: Pursuit, who: str, world: World) -> Known:
    """Give one person of an application, with what is due to them."""
    near = facts.load(
        world.owner, [pursuit.key, *(one.key for one in pursuit.around.same_employer)], world.places
    )
    return _known(known_people(near[0])[who], near[0], _due(look_at(world, near)))


def _due(looks: list[Look]) -> list[Found]:
    """Give the steps that reach another person and are open now."""
    open_now = {
        item.step.key
        for look in looks
        for item in look.seen.items
        if item.phase in (Phase.OPEN, Phase.LATE) and item.step.act in OUTBOUND
    }
    return [found for found in steps_of(looks) if found.step.key in open_now]


def _known(person: Person, pursuit: Pursuit, steps: list[Found]) -> Known:
    """Give a person with what is due to them at this employer."""
    theirs = tuple(
        found
        for found in steps
        if person.key == (found.step.thanks_for or found.step.to)
        and found.plan.pursuit.employer == pursuit.employer
    )
    return Known(person, pursuit, theirs)
