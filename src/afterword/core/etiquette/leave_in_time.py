"""Leave in time to be there ten minutes early, or to have the call ready."""

from afterword.core.dates import hours_after
from afterword.core.facts import InterviewScheduled
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES


@etiquette_rule(source="S003-10", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Leave in time to be there ten minutes early, or to have the call ready."""
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        travels = interview.format in (Format.ONSITE, Format.GROUP)
        minutes = policy.leave_minutes if travels else policy.video_minutes
        words = "Set out for {employer}, to be there ten minutes early"
        title = say(
            words if travels else "Have the call with {employer} ready", employer=pursuit.employer
        )
        yield Step(
            key=interview.key,
            act=Act.LEAVE_IN_TIME,
            title=title,
            because=say("It starts on {start}.", start=interview.start),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES,),
            rules=(),
            appears=interview.agreed_at,
            due=hours_after(interview.start, -minutes / 60),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
        )
