"""Thank every interviewer by name before you part."""

from afterword.core.manners import at_the_door
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Thank each of them by name before you leave {employer}")
BECAUSE = say("It is their time; the written thanks will not replace the spoken ones.")


@etiquette_rule(source="S000-1, S000-14, S003-6")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Thank every interviewer by name before you part."""
    return at_the_door(pursuit, Act.THANK_IN_PERSON, TITLE, BECAUSE)
