"""Do not ask for news before the day on which they want to hear from you."""

from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY, Act.LET_GO})


@etiquette_rule(source="P15", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Do not ask for news before the day on which they want to hear from you."""
    process = pursuit.process
    if process.ping is not None and process.ping_answered_at is None:
        yield Guard(
            key="",
            forbids=ASKING,
            because=say("They asked you to write at a time of their own."),
            lifted_by=say("your message on that day, or their answer"),
            rules=(),
            until=process.pings_day,
        )
