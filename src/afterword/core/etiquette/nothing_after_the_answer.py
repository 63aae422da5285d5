"""Neither ask nor thank anew once the answer is there; the thanks go into your reply."""

from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Guard
from afterword.core.turns import THEY_WRITE

AFTER = frozenset({Act.SEND_INQUIRY, Act.SEND_THANK_YOU, Act.LET_GO, Act.STATE_INTEREST})
BEFORE = frozenset(
    {
        Act.PREPARE_COMMON_QUESTIONS, Act.PREPARE_MY_QUESTIONS, Act.CHOOSE_OUTFIT,
        Act.LOOK_OVER_QUESTIONS, Act.LEAVE_IN_TIME, Act.THANK_IN_PERSON, Act.ASK_TIMELINE,
        Act.CONFIRM_COMMITMENTS, Act.ASK_LINKEDIN_PERMISSION, Act.GREET_STAFF, Act.SHAKE_HANDS,
        Act.ASK_HOW_IT_IS_GOING, Act.ASK_MYSELF_AGAIN, Act.PREPARE_NEXT_ROUND,
        Act.CONFIRM_NEXT_ROUND,
    }
)  # fmt: skip
EVERYTHING = AFTER | BEFORE

ENDED = {
    Ending.REJECTED: say("They said no, so there is nothing to ask."),
    Ending.LET_GO: say("You let it go."),
    Ending.ON_HOLD: say("It rests on their side for now."),
    Ending.WITHDRAWN: say("You left this one."),
    Ending.ACCEPTED: say("You accepted their offer."),
    Ending.DECLINED: say("You declined their offer."),
    Ending.NO_CONTACT: say("They asked not to be contacted."),
}


@etiquette_rule(source="P18, P19, P20, P22, P24, T5, SEQ05")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Neither ask nor thank anew once the answer is there; the thanks go into your reply."""
    closed, offer = pursuit.process.closed, pursuit.process.offer
    if closed is not None:
        # While a role rests the thanks are still owed; what was agreed with it is not to come.
        # A no told in the room leaves the manners of that talk as they are.
        acts: frozenset[Act] = frozenset() if closed.how is Ending.ON_HOLD else AFTER
        if pursuit.sessions.after(closed.at) is not None:
            acts |= BEFORE
        yield _guard(acts, ENDED[closed.how])
    elif offer is not None:
        yield _guard(AFTER, say("They made you an offer; your answer to it carries the thanks."))
    elif pursuit.around.accepted is not None:
        where = pursuit.around.accepted_at
        yield _guard(EVERYTHING, say("You accepted at {employer}.", employer=where))


def _guard(acts: frozenset[Act], because: Sentence) -> Guard:
    return Guard(key="", forbids=acts, because=because, lifted_by=THEY_WRITE, rules=())
