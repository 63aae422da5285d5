"""If you are brave, ask in the talk how it is going so far."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S002-11, S002-9, X17")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """If you are brave, ask in the talk how it is going so far."""
    for interview in pursuit.sessions.unfinished:
        if not policy.ask_how_it_is_going or interview.format is Format.ONE_WAY_VIDEO:
            continue
        yield Step(
            key=interview.key,
            act=Act.ASK_HOW_IT_IS_GOING,
            title=say(
                "Ask at {employer} how the talk is going, if you dare", employer=pursuit.employer
            ),
            because=say("You switched this on; leave it in a scored panel."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
