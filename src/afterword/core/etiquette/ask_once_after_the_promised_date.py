"""Ask for news once, some working days after the date they gave."""

from afterword.core.inquiry import inquiry_step
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule


@etiquette_rule(source="S004-15, S004-16, S004-18, S004-19, X3, X4, X6")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask for news once, some working days after the date they gave."""
    return inquiry_step(pursuit, policy, promised=True)
