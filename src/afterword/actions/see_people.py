"""See the people: whom I met, where, what we spoke of, and how each may be reached."""

from typing import NamedTuple

from afterword.actions.naming import known_people
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.outside.world import World
from afterword.storage import facts


class Known(NamedTuple):
    """One person with the application in which they came up last."""

    person: Person
    pursuit: Pursuit


def see_people(*, world: World) -> tuple[Known, ...]:
    """Give everybody on record, by employer and name."""
    found: dict[tuple[str, str], Known] = {}
    for pursuit in facts.load_all(world.owner, world.places):
        for key, person in known_people(pursuit).items():
            if key in pursuit.people:
                found[(pursuit.employer, key)] = Known(person, pursuit)
    return tuple(found[place] for place in sorted(found))
