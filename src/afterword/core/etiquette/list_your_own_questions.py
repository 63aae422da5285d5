"""List what you want to ask them, the timeline first."""

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


@etiquette_rule(source="S003-2, S004-3", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """List what you want to ask them, the timeline first."""
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        day = local_day(interview.start, pursuit.place.zone)
        yield Step(
            key=interview.key,
            act=Act.PREPARE_MY_QUESTIONS,
            title=say(
                "List your own questions for {employer}, at least three", employer=pursuit.employer
            ),
            because=say(
                "The interview is on {start}; what comes next, and by when, is on the list.",
                start=interview.start,
            ),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at,
            due=day - timedelta(days=policy.prepare_questions_days),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
        )
