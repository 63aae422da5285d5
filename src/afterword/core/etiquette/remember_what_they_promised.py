"""Keep in mind what they promised, without asking for it."""

from afterword.core.dates import local_day
from afterword.core.facts import PromiseMade
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import IT_IS_KEPT, THEY_WRITE


@etiquette_rule(source="S000-6, S000-8, C2, C3", after=(PromiseMade,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Keep in mind what they promised, without asking for it."""
    if pursuit.process.closed is not None:
        return
    calendar, zone = pursuit.place.calendar, pursuit.place.zone
    for promise in pursuit.promises:
        if promise.mine or promise.ended is not None:
            continue
        assumed = calendar.add(local_day(promise.made_at, zone), int(policy.commitment_theirs))
        due = promise.due if promise.due is not None else assumed
        yield Step(
            key=promise.key,
            act=Act.TRACK_THEIR_PROMISE,
            title=say("{name}: {what}", name=pursuit.name(promise.who), what=promise.what),
            because=say("It is theirs to do; it may be named once, in your one inquiry."),
            source=promise.source,
            changes_if=(IT_IS_KEPT, THEY_WRITE),
            rules=(),
            appears=promise.made_at,
            due=due,
            in_time_until=due,
            to=promise.who,
            channels=(Channel.SELF,),
        )
