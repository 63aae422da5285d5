"""If you chose so, send LinkedIn notes only after the decision."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

INVITING = frozenset({Act.SEND_LINKEDIN_INVITE})


@etiquette_rule(source="X11, B52")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """If you chose so, send LinkedIn notes only after the decision."""
    if policy.linkedin_after_decision and pursuit.process.closed is None:
        yield Guard(
            key="",
            forbids=INVITING,
            because=say("You chose to connect only after the decision."),
            lifted_by=say("the decision, or your setting"),
            rules=(),
        )
