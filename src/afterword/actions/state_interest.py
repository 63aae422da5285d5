"""Record how much I want a job."""

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.core.facts import InterestStated
from afterword.core.terms import Interest
from afterword.outside.world import World


def state_interest(*, typed: str, level: Interest, world: World) -> Recorded:
    """Store it; a yes or a no is told to them by a step. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    return record(world, "interest", pursuit, [InterestStated(at=world.now(), level=level)])
