"""Tell them within a day when you leave, and before their next step."""

from datetime import datetime

from afterword.core.dates import hours_after
from afterword.core.facts import TYPED
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.turns import MIND_CHANGES, YOU_SEND_IT


@etiquette_rule(source="P19, P24, S001-9, B70")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Tell them within a day when you leave, and before their next step."""
    contact, found = pursuit.contact, _decided(pursuit)
    if found is None or pursuit.process.withdrawal_sent:
        return
    since, because = found
    due = hours_after(since, policy.withdraw_within_hours)
    following = pursuit.sessions.after(since)
    if following is not None:
        due = min(due, following.start)
    yield Step(
        key=f"{since:%Y%m%dT%H%M%S}",
        act=Act.SEND_WITHDRAWAL,
        title=say("Withdraw kindly at {employer}", employer=pursuit.employer),
        because=because,
        source=pursuit.process.closed.source if pursuit.process.closed else TYPED,
        changes_if=(MIND_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=since,
        due=due,
        in_time_until=due,
        to=pursuit.recipient(contact.key if contact is not None else ""),
    )


def _decided(pursuit: Pursuit) -> tuple[datetime, Sentence] | None:
    """I decided to leave, or accepted elsewhere while this one is alive."""
    closed, accepted = pursuit.process.closed, pursuit.around.accepted
    if closed is not None and closed.how is Ending.WITHDRAWN:
        return closed.at, say("You decided to leave; they can plan sooner if they know.")
    employer = pursuit.around.accepted_at
    if closed is None and accepted is not None and employer != pursuit.employer:
        return accepted, say(
            "You accepted at {employer}; the others should know.", employer=employer
        )
    return None
