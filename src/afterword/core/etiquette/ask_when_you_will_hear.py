"""Ask before you leave what happens next, by when, and who decides."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S001-14, S001-16, S002-3, S004-4, S004-5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask before you leave what happens next, by when, and who decides."""
    for interview in pursuit.sessions.unfinished:
        if interview.format is Format.ONE_WAY_VIDEO:
            continue
        yield Step(
            key=interview.key,
            act=Act.ASK_TIMELINE,
            title=say("Ask {employer} what happens next, and by when", employer=pursuit.employer),
            because=say("A date that they say is one you need not guess."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
