"""Ask for news once, a week on, when they gave no date."""

from afterword.core.inquiry import inquiry_step
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule


@etiquette_rule(source="S004-17, S001-20, S001-22, S001-17, X21")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask for news once, a week on, when they gave no date."""
    return inquiry_step(pursuit, policy, promised=False)
