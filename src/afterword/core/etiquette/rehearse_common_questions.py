"""Rehearse the common questions some days before the interview."""

from afterword.core.facts import InterviewScheduled
from afterword.core.manners import before_it
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Rehearse the common questions for {employer}")
BECAUSE = say("The interview is on {start}; practice settles better over a few days.")


@etiquette_rule(source="S003-1, S003-4, S002-1, S002-8, S002-10", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Rehearse the common questions some days before the interview."""
    return before_it(
        pursuit, Act.PREPARE_COMMON_QUESTIONS, TITLE, BECAUSE, policy.prepare_answers_days
    )
