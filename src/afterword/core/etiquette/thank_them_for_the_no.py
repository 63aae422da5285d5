"""Answer a no with thanks, after some hours and within two working days."""

from afterword.core.dates import ends, hours_after, local_day
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Kind
from afterword.core.turns import NO_CONTACT_WISHED, YOU_SEND_IT


@etiquette_rule(source="S002-13, S002-14, S002-15, S002-19, P22, P23, X10")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Answer a no with thanks, after some hours and within two working days."""
    closed = pursuit.process.closed
    if closed is None or closed.how is not Ending.REJECTED:
        return
    if any(
        one.kind is Kind.REJECTION_REPLY and one.at >= closed.at for one in pursuit.process.messages
    ):
        return
    zone, calendar = pursuit.place.zone, pursuit.place.calendar
    told_on = local_day(closed.at, zone)
    due = calendar.add(told_on, int(policy.rejection_reply_until))
    sender = pursuit.writer(closed.who)
    yield Step(
        key=f"{closed.at:%Y%m%dT%H%M%S}",
        act=Act.REPLY_TO_REJECTION,
        title=say("Thank {name}; one question, if you like", name=pursuit.name(sender)),
        because=say("You need do nothing today. A kind word to a no is remembered."),
        source=closed.source,
        changes_if=(NO_CONTACT_WISHED, YOU_SEND_IT),
        rules=(),
        appears=closed.at,
        opens=hours_after(closed.at, policy.rejection_reply_from_hours),
        due=due,
        in_time_until=due,
        late_until=ends(calendar.add(told_on, int(policy.rejection_closed_after)), zone),
        to=pursuit.recipient(sender),
    )
