"""When you are unsure whether you want it, ask yourself again two days on."""

from afterword.core.dates import hours_after
from afterword.core.facts import InterestStated
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Interest
from afterword.core.turns import MIND_CHANGES


@etiquette_rule(source="D.5, X8", after=(InterestStated,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """When you are unsure whether you want it, ask yourself again two days on."""
    stated = pursuit.interest.stated
    if stated is None or stated.level is not Interest.UNKNOWN or pursuit.process.closed is not None:
        return
    due = hours_after(stated.at, 24 * policy.interest_again_days)
    yield Step(
        key=f"{stated.at:%Y%m%dT%H%M%S}",
        act=Act.ASK_MYSELF_AGAIN,
        title=say("Ask yourself again whether you want {employer}", employer=pursuit.employer),
        because=say("You were unsure; a night or two often tells."),
        source=stated.source,
        changes_if=(MIND_CHANGES,),
        rules=(),
        appears=stated.at,
        opens=due,
        due=due,
        channels=(Channel.SELF,),
        waits=True,
    )
