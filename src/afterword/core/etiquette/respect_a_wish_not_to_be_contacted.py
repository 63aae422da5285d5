"""Write to nobody who asked not to be written to."""

from afterword.core.outcome import Closed, Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import OUTBOUND, Act, Guard

EVERYTHING = OUTBOUND | {Act.LET_GO}


@etiquette_rule(source="P25, SEQ08, D.5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Write to nobody who asked not to be written to."""
    here = (pursuit, *pursuit.around.same_employer)
    if any(_refused(one.process.closed) for one in here):
        yield Guard(
            key="",
            forbids=EVERYTHING,
            because=say("They asked not to be contacted."),
            lifted_by=say("a message from them"),
            rules=(),
        )


def _refused(closed: Closed | None) -> bool:
    return closed is not None and closed.how is Ending.NO_CONTACT
