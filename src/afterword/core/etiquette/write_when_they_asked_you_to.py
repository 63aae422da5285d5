"""Write on the day they asked you to write, and not before."""

from datetime import timedelta

from afterword.core.dates import local_day
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import THEY_WRITE, YOU_SEND_IT


@etiquette_rule(source="P15, P16", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Write on the day they asked you to write, and not before."""
    ping = pursuit.process.ping
    if ping is None or pursuit.process.ping_answered_at is not None:
        return
    named = pursuit.process.pings_day
    if named is None:
        named = local_day(ping.at, pursuit.place.zone) + timedelta(
            days=policy.inquiry_after_ping_days
        )
    day = pursuit.place.calendar.roll(named)
    sender = pursuit.writer(ping.sender)
    yield Step(
        key=f"{ping.at:%Y%m%dT%H%M%S}",
        act=Act.ANSWER_EMPLOYER,
        title=say("Write to {name}, as they asked", name=pursuit.name(sender)),
        because=say("They asked you to write on {day}; it does not use up your inquiry.", day=day),
        source=ping.source,
        changes_if=(THEY_WRITE, YOU_SEND_IT),
        rules=(),
        appears=ping.at,
        opens=day,
        due=day,
        to=pursuit.recipient(sender),
        waits=True,
    )
