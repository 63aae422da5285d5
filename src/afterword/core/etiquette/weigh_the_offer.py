"""Weigh an offer before you answer it: the firm, and your own situation."""

from afterword.core.facts import ReplyReceived
from afterword.core.offers import until_the_answer
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act
from afterword.core.terms import Channel

TITLE = say("Weigh the offer of {employer}")
BECAUSE = say("Good news deserves a slow look; the answer is due by {due}.")


@etiquette_rule(source="S004-24, O1, O2, B63", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Weigh an offer before you answer it: the firm, and your own situation."""
    for step in until_the_answer(pursuit, policy, Act.WEIGH_OFFER, TITLE, BECAUSE):
        yield step._replace(channels=(Channel.SELF,))
