"""Record that I decided to leave a process; telling them is a step of its own."""

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Refusal
from afterword.core.dates import local_day
from afterword.core.facts import WithdrawalDecided
from afterword.core.outcome import REOPENED_BY_THEM
from afterword.core.saying import say
from afterword.outside.world import World


class EndedAlready(Refusal):
    """The application had come to its end before."""


def withdraw(*, typed: str, why: str, world: World) -> Recorded:
    """Store the decision (P24). Raises NotFound, Ambiguous, EndedAlready."""
    pursuit = the_pursuit(world, typed)
    closed = pursuit.process.closed
    if closed is not None and closed.how not in REOPENED_BY_THEM:
        raise EndedAlready(
            say(
                "{employer} had ended already on {day}: {how}. Nothing was stored.",
                employer=pursuit.employer, how=closed.how.value,
                day=local_day(closed.at, world.zone),
            )
        )  # fmt: skip
    told = WithdrawalDecided(at=world.now(), reason=why)
    return record(world, "withdraw", pursuit, [told], words=why)
