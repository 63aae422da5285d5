"""Send what you promised, by the day you said, and before they decide."""

from datetime import date, timedelta

from afterword.core.dates import When, local_day
from afterword.core.facts import PromiseMade
from afterword.core.policy import Policy
from afterword.core.promises import Promise
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.turns import IT_IS_KEPT


@etiquette_rule(source="S000-4, S000-5, S000-7, S000-8, C1", after=(PromiseMade,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Send what you promised, by the day you said, and before they decide."""
    for promise in pursuit.promises:
        if not promise.mine or promise.ended is not None:
            continue
        due, because = _due(pursuit, promise, policy)
        yield Step(
            key=promise.key,
            act=Act.DELIVER_COMMITMENT,
            title=_title(pursuit, promise),
            because=because,
            source=promise.source,
            changes_if=(IT_IS_KEPT,),
            rules=(),
            appears=promise.made_at,
            due=due,
            in_time_until=due,
            to=_to(pursuit, promise),
        )


def _title(pursuit: Pursuit, promise: Promise) -> Sentence:
    if not promise.who:
        return say("Your promise: {what}", what=promise.what)
    return say("Your promise to {name}: {what}", name=pursuit.name(promise.who), what=promise.what)


def _to(pursuit: Pursuit, promise: Promise) -> str:
    """A person they recommended is written to directly; all else takes the usual way."""
    if promise.recommended_by:
        return promise.who
    return pursuit.recipient(pursuit.writer(promise.who))


def _due(pursuit: Pursuit, promise: Promise, policy: Policy) -> tuple[When, Sentence]:
    if promise.due is not None:
        return promise.due, say("You said that you would, by {date}.", date=promise.due)
    count = policy.commitment_mine
    if promise.recommended_by:
        count = policy.introduction_within
    elif promise.is_document:
        count = policy.commitment_documents
    made = local_day(promise.made_at, pursuit.place.zone)
    day = pursuit.place.calendar.add(made, int(count))
    words = "You promised it without a day; {count} working days are assumed."
    return _before_decision(pursuit, made, day), say(words, count=int(count))


def _before_decision(pursuit: Pursuit, made: date, day: date) -> date:
    """What is assumed falls before their decision, if there is a day left for it (S000-5)."""
    promised = pursuit.promised
    if promised is None:
        return day
    first = promised.earliest if promised.earliest is not None else promised.latest
    last_day = local_day(first, pursuit.place.zone) - timedelta(days=1)
    return max(made, last_day) if last_day < day else day
