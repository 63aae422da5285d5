"""Ask before you leave whether a LinkedIn connection is welcome."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S000-9")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask before you leave whether a LinkedIn connection is welcome."""
    for interview in pursuit.sessions.unfinished:
        if interview.format is Format.ONE_WAY_VIDEO:
            continue
        yield Step(
            key=interview.key,
            act=Act.ASK_LINKEDIN_PERMISSION,
            title=say(
                "Ask at {employer} whether you may connect on LinkedIn", employer=pursuit.employer
            ),
            because=say("Having met is not yet a yes; asked in the room, it is easily given."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
