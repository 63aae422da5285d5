"""Thank every interviewer by name before you part."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S000-1, S000-14, S003-6")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Thank every interviewer by name before you part."""
    for interview in pursuit.sessions.unfinished:
        if interview.format is Format.ONE_WAY_VIDEO:
            continue
        yield Step(
            key=interview.key,
            act=Act.THANK_IN_PERSON,
            title=say(
                "Thank each of them by name before you leave {employer}", employer=pursuit.employer
            ),
            because=say("It is their time; the written thanks will not replace the spoken ones."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
