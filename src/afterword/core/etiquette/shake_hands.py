"""Shake hands at the close, where it is the custom."""

from afterword.core.manners import at_the_door, is_visit
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Shake hands at {employer}, if it is the custom there")
BECAUSE = say("It is the formal close of the talk.")


@etiquette_rule(source="S003-11, X14")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Shake hands at the close, where it is the custom."""
    if not policy.handshake_ok:
        return iter(())
    return at_the_door(pursuit, Act.SHAKE_HANDS, TITLE, BECAUSE, is_visit)
