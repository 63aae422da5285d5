"""Choose what to wear the day before, for a video call too."""

from datetime import timedelta

from afterword.core.dates import local_day
from afterword.core.facts import InterviewScheduled
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S003-3, S004-3", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Choose what to wear the day before, for a video call too."""
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        day = local_day(interview.start, pursuit.place.zone)
        yield Step(
            key=interview.key,
            act=Act.CHOOSE_OUTFIT,
            title=say("Choose what you will wear for {employer}", employer=pursuit.employer),
            because=say(
                "The interview is on {start}; one thing less to think of that morning.",
                start=interview.start,
            ),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at,
            due=day - timedelta(days=policy.choose_outfit_days),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
        )
