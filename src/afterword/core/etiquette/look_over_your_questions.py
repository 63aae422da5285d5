"""Look over your questions on the day before and shortly before you go in."""

from datetime import timedelta

from afterword.core.dates import hours_after, local_day
from afterword.core.facts import InterviewScheduled
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import INTERVIEW_MOVES


@etiquette_rule(source="S003-21", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Look over your questions on the day before and shortly before you go in."""
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        day = local_day(interview.start, pursuit.place.zone) - timedelta(days=1)
        yield Step(
            key=interview.key,
            act=Act.LOOK_OVER_QUESTIONS,
            title=say("Look over your questions for {employer}", employer=pursuit.employer),
            because=say("The interview is on {start}.", start=interview.start),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES,),
            rules=(),
            appears=interview.agreed_at,
            opens=day,
            due=hours_after(interview.start, -2),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
            waits=True,
        )
