"""Prepare the next round the day before."""

from datetime import timedelta

from afterword.core.dates import ends, local_day
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="P17, B76", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Prepare the next round the day before."""
    invite, zone = pursuit.process.invite, pursuit.place.zone
    if invite is None:
        return
    round_ahead = pursuit.sessions.after(invite.at)
    begins = round_ahead.start if round_ahead is not None else invite.next_date
    due = None if begins is None else local_day(begins, zone) - timedelta(days=1)
    sender = pursuit.writer(invite.sender)
    yield Step(
        key=f"{invite.at:%Y%m%dT%H%M%S}",
        act=Act.PREPARE_NEXT_ROUND,
        title=say("Prepare the next round at {employer}", employer=pursuit.employer),
        because=say(
            "{name} invited you to another round; go over what was said in the last one.",
            name=pursuit.name(sender),
        ),
        source=invite.source,
        changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
        rules=(),
        appears=invite.at,
        due=due,
        in_time_until=due,
        late_until=None if begins is None else ends(begins, zone),
        to="",
        channels=(Channel.SELF,),
    )
