"""Acknowledge an offer within a day, whatever the answer will be."""

from afterword.core.dates import hours_after
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import OFFER_CHANGES, YOU_SEND_IT


@etiquette_rule(source="S004-24, O1, P18", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Acknowledge an offer within a day, whatever the answer will be."""
    offer = pursuit.process.offer
    if offer is None or offer.acknowledged or pursuit.process.closed is not None:
        return
    due = hours_after(offer.at, policy.offer_ack_hours)
    sender = pursuit.writer(offer.sender)
    yield Step(
        key=f"{offer.at:%Y%m%dT%H%M%S}",
        act=Act.ANSWER_EMPLOYER,
        title=say("Thank {name} for the offer; you are thinking", name=pursuit.name(sender)),
        because=say("A word within a day says that it has arrived; it decides nothing."),
        source=offer.source,
        changes_if=(OFFER_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=offer.at,
        due=due,
        in_time_until=due,
        to=pursuit.recipient(sender),
    )
