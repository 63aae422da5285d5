"""See the path of one application: what was, what comes, what follows if nobody answers."""

from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.see_today import Look, look_at, steps_of
from afterword.core.foresight import Path, foresee
from afterword.outside.world import World
from afterword.storage import facts


class Seen(NamedTuple):
    """The path with the look it was taken from, and the short names of its steps."""

    look: Look
    path: Path
    names: dict[str, str]


def see_path(*, typed: str, world: World) -> Seen:
    """Give the path of the application that a typed name means. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    [look] = look_at(world, [pursuit])
    path = foresee(pursuit, facts.policy(world.owner), world.now())
    return Seen(look, path, {found.step.key: found.name for found in steps_of([look])})
