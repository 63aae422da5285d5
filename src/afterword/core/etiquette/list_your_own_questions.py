"""List what you want to ask them, the timeline first."""

from afterword.core.facts import InterviewScheduled
from afterword.core.manners import before_it
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("List your own questions for {employer}, at least three")
BECAUSE = say("The interview is on {start}; what comes next, and by when, is on the list.")


@etiquette_rule(source="S003-2, S004-3", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """List what you want to ask them, the timeline first."""
    return before_it(
        pursuit, Act.PREPARE_MY_QUESTIONS, TITLE, BECAUSE, policy.prepare_questions_days
    )
