"""Do not ask for news while the role rests or the interview waits for a new date."""

from afterword.core.facts import InterviewCancelled, ReplyReceived
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY, Act.LET_GO})


@etiquette_rule(source="P3, P26, E15", after=(ReplyReceived, InterviewCancelled))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Do not ask for news while the role rests or the interview waits for a new date."""
    closed = pursuit.process.closed
    on_hold = closed is not None and closed.how is Ending.ON_HOLD
    if on_hold or pursuit.process.rebook is not None:
        yield Guard(
            key="",
            forbids=ASKING,
            because=say("It rests on their side for now."),
            lifted_by=say("their word, or a new date"),
            rules=(),
            until=closed.day_named if closed is not None else None,
        )
