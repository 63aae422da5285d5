"""Let an application go: the people stay, the reminders end, a word from them reopens it."""

from afterword.actions.finding import the_pursuit
from afterword.actions.writing import writing
from afterword.core.facts import LetGo
from afterword.core.pursuit import Pursuit
from afterword.outside.world import World
from afterword.storage import facts


def let_go(*, typed: str, world: World) -> Pursuit:
    """Store that I let it go; give the application as it is then. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    with writing(world, "letgo") as entry:
        entry.record(pursuit.key, LetGo(at=world.now()))
    return facts.load(world.owner, [pursuit.key], world.places)[0]
