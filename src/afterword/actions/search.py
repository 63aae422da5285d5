"""Search applications and people by a word of their names."""

from typing import NamedTuple

from afterword.actions.finding import folded
from afterword.actions.see_people import see_people
from afterword.outside.world import World
from afterword.storage import facts


class Found(NamedTuple):
    """Applications and people whose names hold the word."""

    applications: tuple[facts.Named, ...]
    people: tuple["Somebody", ...]


class Somebody(NamedTuple):
    """A person, and the employer where that person is known."""

    name: str
    employer: str


def search(*, typed: str, world: World) -> Found:
    """Give every application and every person whose name holds a word."""
    wanted = folded(typed)
    people = [
        Somebody(one.person.name, one.pursuit.employer)
        for one in see_people(world=world)
        if wanted in folded(one.person.name)
    ]
    return Found(tuple(facts.find(world.owner, typed)), tuple(dict.fromkeys(people)))
