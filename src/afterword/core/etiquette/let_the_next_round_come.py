"""Do not ask for news when another round is coming."""

from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY, Act.LET_GO})


@etiquette_rule(source="P17", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Do not ask for news when another round is coming."""
    invite, last = pursuit.process.invite, pursuit.sessions.last_day
    if invite is None or (last is not None and last.start > invite.at):
        return
    yield Guard(
        key="",
        forbids=ASKING,
        because=say("They invited you to another round."),
        lifted_by=say("that round"),
        rules=(),
        until=invite.next_date,
    )
