"""After a yes of yours, thank those who introduced or helped you."""

from afterword.core.dates import local_day
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import YOU_MARK_IT, YOU_SEND_IT


@etiquette_rule(source="P19, S002-20")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """After a yes of yours, thank those who introduced or helped you."""
    closed = pursuit.process.closed
    if closed is None or closed.how is not Ending.ACCEPTED:
        return
    helpers = [one.introduced_by for one in pursuit.people.values() if one.introduced_by]
    kept = [
        one.who for one in pursuit.promises if not one.mine and one.ended is not None and one.who
    ]
    accepted_on = local_day(closed.at, pursuit.place.zone)
    due = pursuit.place.calendar.add(accepted_on, int(policy.commitment_mine))
    for who in dict.fromkeys([*helpers, *kept]):
        yield Step(
            key=who,
            act=Act.THANK_HELPERS,
            title=say("Tell {name} the good news, with thanks", name=pursuit.name(who)),
            because=say("{name} helped you on the way.", name=pursuit.name(who)),
            source=closed.source,
            changes_if=(YOU_SEND_IT, YOU_MARK_IT),
            rules=(),
            appears=closed.at,
            due=due,
            in_time_until=due,
            to=who,
        )
