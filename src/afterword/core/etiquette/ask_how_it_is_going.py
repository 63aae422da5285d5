"""If you are brave, ask in the talk how it is going so far."""

from afterword.core.manners import at_the_door
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Ask at {employer} how the talk is going, if you dare")
BECAUSE = say("You switched this on; leave it in a scored panel.")


@etiquette_rule(source="S002-11, S002-9, X17")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """If you are brave, ask in the talk how it is going so far."""
    if not policy.ask_how_it_is_going:
        return iter(())
    return at_the_door(pursuit, Act.ASK_HOW_IT_IS_GOING, TITLE, BECAUSE)
