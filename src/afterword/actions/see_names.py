"""See the names that can be typed, each with what it stands for."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum, auto

from afterword.actions.finding import folded, handle, meant
from afterword.actions.see_people import see_people
from afterword.actions.see_today import look_at, steps_of
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english
from afterword.outside.world import World
from afterword.storage import facts


class Named(Enum):
    """What a name may stand for."""

    APPLICATION = auto()
    PERSON = auto()
    STEP = auto()


def see_names(*, what: Named, world: World, application: str = "") -> dict[str, str]:
    """Give each name as it can be typed, with what it stands for.

    People are those of one application, where one is named. Raises NotFound.
    """
    if what is Named.APPLICATION:
        return _applications(facts.load_all(world.owner, world.places))
    if what is Named.STEP:
        return _steps(world)
    if application:
        return _people((one, one.people.values()) for one in meant(world, application))
    return _people((known.pursuit, [known.person]) for known in see_people(world=world))


def _applications(every: list[Pursuit]) -> dict[str, str]:
    return {
        handle(one): ", ".join(word for word in (one.employer, one.role) if word) for one in every
    }


def _steps(world: World) -> dict[str, str]:
    every = facts.load_today(world.owner, world.now(), world.places)
    return {
        found.name: english(found.step.title, world.zone)
        for found in steps_of(look_at(world, every))
    }


def _people(found: Iterable[tuple[Pursuit, Iterable[Person]]]) -> dict[str, str]:
    """Name people by their first name; two of one name by all of it."""
    told = {
        (one.key, one.name): f"{one.name}, {pursuit.employer}"
        for pursuit, people in found
        for one in people
        if one.name.strip()
    }
    shared = Counter(_first(name) for _, name in told)
    return {
        _first(name) if shared[_first(name)] == 1 else folded(name): says
        for (_, name), says in told.items()
    }


def _first(name: str) -> str:
    words = folded(name).split()
    titled = len(words) > 1 and words[0].endswith(".")
    return " ".join(words) if titled else words[0]
