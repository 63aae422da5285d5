"""Send nothing when an offer asks for money or papers from a strange address."""

from afterword.core.facts import ScamSuspected
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import OUTBOUND, Guard


@etiquette_rule(source="D.5", after=(ScamSuspected,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Send nothing when an offer asks for money or papers from a strange address."""
    if pursuit.process.scam is not None:
        yield Guard(
            key="",
            forbids=OUTBOUND,
            because=say("This looks like a fraud: {reason}", reason=pursuit.process.scam.reason),
            lifted_by=say("your own word that it is not"),
            rules=(),
        )
