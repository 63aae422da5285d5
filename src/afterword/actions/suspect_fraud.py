"""Record signs of a fraud: nothing is sent there any more."""

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.core.facts import ScamSuspected
from afterword.outside.world import World


def suspect_fraud(*, typed: str, why: str, world: World) -> Recorded:
    """Store the suspicion (D.5). Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    told = ScamSuspected(at=world.now(), reason=why)
    return record(world, "scam", pursuit, [told], words=why)
