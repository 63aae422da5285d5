"""Weigh an offer before you answer it: the firm, and your own situation."""

from afterword.core.dates import local_day, starts
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import OFFER_CHANGES, YOU_SEND_IT


@etiquette_rule(source="S004-24, O1, O2, B63", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Weigh an offer before you answer it: the firm, and your own situation."""
    offer = pursuit.process.offer
    if offer is None or pursuit.process.closed is not None:
        return
    zone = pursuit.place.zone
    due = offer.answer_by
    if due is None:
        due = pursuit.place.calendar.add(local_day(offer.at, zone), int(policy.offer_decide))
    yield Step(
        key=f"{offer.at:%Y%m%dT%H%M%S}",
        act=Act.WEIGH_OFFER,
        title=say("Weigh the offer of {employer}", employer=pursuit.employer),
        because=say("Good news deserves a slow look; the answer is due by {due}.", due=due),
        source=offer.source,
        changes_if=(OFFER_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=offer.at,
        best=offer.at + (starts(due, zone) - offer.at) / 2,
        due=due,
        in_time_until=due,
        to="",
        channels=(Channel.SELF,),
    )
