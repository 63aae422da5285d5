"""Rehearse the common questions some days before the interview."""

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


@etiquette_rule(source="S003-1, S003-4, S002-1, S002-8, S002-10", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Rehearse the common questions some days before the interview."""
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        day = local_day(interview.start, pursuit.place.zone)
        yield Step(
            key=interview.key,
            act=Act.PREPARE_COMMON_QUESTIONS,
            title=say("Rehearse the common questions for {employer}", employer=pursuit.employer),
            because=say(
                "The interview is on {start}; practice settles better over a few days.",
                start=interview.start,
            ),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at,
            due=day - timedelta(days=policy.prepare_answers_days),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
        )
