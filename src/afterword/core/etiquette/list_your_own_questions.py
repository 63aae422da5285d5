"""List what you want to ask them, the timeline first."""

from afterword.core.facts import InterviewScheduled
from afterword.core.manners import before_it
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.steps import Act


@etiquette_rule(source="S003-2, S004-3", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """List what you want to ask them, the timeline first."""
    title = say("List your own questions for {employer}, at least three", employer=pursuit.employer)
    return before_it(
        pursuit, Act.PREPARE_MY_QUESTIONS, title, _reason, policy.prepare_questions_days
    )


def _reason(interview: Interview) -> Sentence:
    return say(
        "The interview is on {start}; what comes next, and by when, is on the list.",
        start=interview.start,
    )
