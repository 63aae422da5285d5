"""Answer an offer by its day: a clear yes, a clear no, or one request for time."""

from afterword.core.facts import ReplyReceived
from afterword.core.offers import until_the_answer
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act

TITLE = say("Answer the offer of {employer}")
BECAUSE = say("They wait for your answer until {due}.")


@etiquette_rule(source="S004-24, P19, P20, P21, X20", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Answer an offer by its day: a clear yes, a clear no, or one request for time."""
    offer = pursuit.process.offer
    for step in until_the_answer(pursuit, policy, Act.ANSWER_OFFER, TITLE, BECAUSE):
        yield step._replace(to=pursuit.recipient(pursuit.writer(offer.sender if offer else "")))
