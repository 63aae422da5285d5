"""Answer an offer by its day: a clear yes, a clear no, or one request for time."""

from afterword.core.dates import local_day, starts
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import OFFER_CHANGES, YOU_SEND_IT


@etiquette_rule(source="S004-24, P19, P20, P21, X20", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Answer an offer by its day: a clear yes, a clear no, or one request for time."""
    offer, contact = pursuit.process.offer, pursuit.contact
    if offer is None or pursuit.process.closed is not None:
        return
    zone = pursuit.place.zone
    due = offer.answer_by
    if due is None:
        due = pursuit.place.calendar.add(local_day(offer.at, zone), int(policy.offer_decide))
    sender = offer.sender or (contact.key if contact is not None else "")
    yield Step(
        key=f"{offer.at:%Y%m%dT%H%M%S}",
        act=Act.ANSWER_OFFER,
        title=say("Answer the offer of {employer}", employer=pursuit.employer),
        because=say("They wait for your answer until {due}.", due=due),
        source=offer.source,
        changes_if=(OFFER_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=offer.at,
        best=offer.at + (starts(due, zone) - offer.at) / 2,
        due=due,
        in_time_until=due,
        to=pursuit.recipient(sender),
    )
