"""Repeat before you leave whatever was agreed, in both directions."""

from afterword.core.manners import at_the_door
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Repeat what you and {employer} agreed on")
BECAUSE = say("Said once more, it is clear to both who does what by when.")


@etiquette_rule(source="S000-3, S000-4")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Repeat before you leave whatever was agreed, in both directions."""
    return at_the_door(pursuit, Act.CONFIRM_COMMITMENTS, TITLE, BECAUSE)
