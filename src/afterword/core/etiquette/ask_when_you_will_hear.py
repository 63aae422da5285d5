"""Ask before you leave what happens next, by when, and who decides."""

from afterword.core.manners import at_the_door
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Ask {employer} what happens next, and by when")
BECAUSE = say("A date that they say is one you need not guess.")


@etiquette_rule(source="S001-14, S001-16, S002-3, S004-4, S004-5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask before you leave what happens next, by when, and who decides."""
    return at_the_door(pursuit, Act.ASK_TIMELINE, TITLE, BECAUSE)
