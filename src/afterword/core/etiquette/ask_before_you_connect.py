"""Ask before you leave whether a LinkedIn connection is welcome."""

from afterword.core.manners import at_the_door
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Ask at {employer} whether you may connect on LinkedIn")
BECAUSE = say("Having met is not yet a yes; asked in the room, it is easily given.")


@etiquette_rule(source="S000-9")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask before you leave whether a LinkedIn connection is welcome."""
    return at_the_door(pursuit, Act.ASK_LINKEDIN_PERMISSION, TITLE, BECAUSE)
