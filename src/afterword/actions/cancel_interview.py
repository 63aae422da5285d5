"""Record that an agreed interview was called off."""

from datetime import datetime

from afterword.actions.finding import the_pursuit
from afterword.actions.move_interview import coming
from afterword.actions.recording import Recorded, record
from afterword.core.facts import InterviewCancelled
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Side
from afterword.outside.world import World


def cancel_interview(*, typed: str, by: Side, rebook: bool, world: World) -> Recorded:
    """Call the agreed interview off; ``rebook`` False: no other date is wanted.

    Raises NotFound, Ambiguous, NothingAgreed.
    """
    pursuit = the_pursuit(world, typed)
    return record(world, "cancelled", pursuit, [cancelled(pursuit, by, rebook, world.now())])


def cancelled(pursuit: Pursuit, by: Side, rebook: bool, now: datetime) -> InterviewCancelled:
    """Give the fact that the coming interview is called off. Raises NothingAgreed."""
    return InterviewCancelled(at=now, interview=coming(pursuit, now).key, by=by, rebook=rebook)
