"""Repeat before you leave whatever was agreed, in both directions."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S000-3, S000-4")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Repeat before you leave whatever was agreed, in both directions."""
    for interview in pursuit.sessions.unfinished:
        if interview.format is Format.ONE_WAY_VIDEO:
            continue
        yield Step(
            key=interview.key,
            act=Act.CONFIRM_COMMITMENTS,
            title=say("Repeat what you and {employer} agreed on", employer=pursuit.employer),
            because=say("Said once more, it is clear to both who does what by when."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
