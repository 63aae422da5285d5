"""Shake hands at the close, where it is the custom."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S003-11, X14")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Shake hands at the close, where it is the custom."""
    for interview in pursuit.sessions.unfinished:
        if interview.format not in (Format.ONSITE, Format.GROUP) or not policy.handshake_ok:
            continue
        yield Step(
            key=interview.key,
            act=Act.SHAKE_HANDS,
            title=say(
                "Shake hands at {employer}, if it is the custom there", employer=pursuit.employer
            ),
            because=say("It is the formal close of the talk."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
