"""Take an application up again that I had let go."""

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Refusal
from afterword.core.facts import Reopened
from afterword.core.outcome import Ending
from afterword.core.pasting import as_typed
from afterword.core.saying import say
from afterword.outside.world import World


class NotMineToReopen(Refusal):
    """It rests for another reason than that I let it go: a new word of theirs opens it."""


def reopen(*, typed: str, world: World) -> Recorded:
    """Store that I took it up again (P27); nothing is stored for one that is open.

    Raises NotFound, Ambiguous, NotMineToReopen.
    """
    pursuit = the_pursuit(world, typed)
    closed = pursuit.process.closed
    if closed is None:
        return Recorded(pursuit, ())
    if closed.how is not Ending.LET_GO:
        raise NotMineToReopen(
            say(
                "{employer} ended otherwise: {how}. A word from them opens it again: afterword "
                "heard {key}. Was it a slip? afterword undo. Nothing was stored.",
                employer=pursuit.employer, how=closed.how.value, key=as_typed(pursuit.key),
            )
        )  # fmt: skip
    return record(world, "reopen", pursuit, [Reopened(at=world.now())])
