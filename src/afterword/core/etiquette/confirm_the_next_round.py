"""Confirm an invitation to the next round within a day."""

from datetime import datetime

from afterword.core.dates import ends, hours_after
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Kind
from afterword.core.turns import INTERVIEW_MOVES, YOU_ANSWER


@etiquette_rule(source="P17, D.5", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Confirm an invitation to the next round within a day."""
    invite, zone = pursuit.process.invite, pursuit.place.zone
    if invite is None or _confirmed(pursuit, invite.at):
        return
    round_ahead = pursuit.sessions.after(invite.at)
    begins = round_ahead.start if round_ahead is not None else invite.next_date
    due = hours_after(invite.at, policy.answer_within_hours)
    sender = pursuit.writer(invite.sender)
    yield Step(
        key=f"{invite.at:%Y%m%dT%H%M%S}",
        act=Act.CONFIRM_NEXT_ROUND,
        title=say("Confirm the next round with {employer}", employer=pursuit.employer),
        because=say("{name} invited you to another round.", name=pursuit.name(sender)),
        source=invite.source,
        changes_if=(INTERVIEW_MOVES, YOU_ANSWER),
        rules=(),
        appears=invite.at,
        due=due,
        in_time_until=due,
        late_until=None if begins is None else ends(begins, zone),
        to=pursuit.recipient(sender),
    )


def _confirmed(pursuit: Pursuit, invited_at: datetime) -> bool:
    return any(
        one.kind is Kind.ACKNOWLEDGEMENT and one.at >= invited_at
        for one in pursuit.process.messages
    )
