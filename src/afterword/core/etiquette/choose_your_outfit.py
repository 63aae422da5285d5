"""Choose what to wear the day before, for a video call too."""

from afterword.core.facts import InterviewScheduled
from afterword.core.manners import before_it
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Choose what you will wear for {employer}")
BECAUSE = say("The interview is on {start}; one thing less to think of that morning.")


@etiquette_rule(source="S003-3, S004-3", after=(InterviewScheduled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Choose what to wear the day before, for a video call too."""
    return before_it(pursuit, Act.CHOOSE_OUTFIT, TITLE, BECAUSE, policy.choose_outfit_days)
