"""Do not ask for news while a question of theirs waits for your answer."""

from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY, Act.LET_GO})


@etiquette_rule(source="P10", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Do not ask for news while a question of theirs waits for your answer."""
    if pursuit.process.questions:
        yield Guard(
            key="",
            forbids=ASKING,
            because=say("They wrote and wait for your answer."),
            lifted_by=say("your answer"),
            rules=(),
        )
