"""Let an application go: the people stay, the reminders end, a word from them reopens it."""

from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.writing import writing
from afterword.core.facts import LetGo
from afterword.core.pursuit import Pursuit
from afterword.outside.world import World
from afterword.storage import facts


class Rested(NamedTuple):
    """The application as it is then; ``before`` says that it had ended already."""

    pursuit: Pursuit
    before: bool


def let_go(*, typed: str, world: World) -> Rested:
    """Store that I let it go, unless it had ended. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    if pursuit.process.closed is not None:
        return Rested(pursuit, before=True)
    with writing(world, "letgo") as entry:
        entry.record(pursuit.key, LetGo(at=world.now()))
    return Rested(facts.load(world.owner, [pursuit.key], world.places)[0], before=False)
