"""Greet the people at the desk and on the way out."""

from afterword.core.manners import at_the_door, is_visit
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Greet the front desk at {employer}, and whoever walks you out")
BECAUSE = say("They are colleagues of those you spoke with; keep their names.")


@etiquette_rule(source="S003-12, S003-13, S003-14")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Greet the people at the desk and on the way out."""
    return at_the_door(pursuit, Act.GREET_STAFF, TITLE, BECAUSE, is_visit)
