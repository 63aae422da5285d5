"""In Ontario, know that they must tell interviewed people within 45 days."""

from datetime import timedelta

from afterword.core.dates import starts
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import THEY_WRITE


@etiquette_rule(source="B59, D.5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """In Ontario, know that they must tell interviewed people within 45 days."""
    last = pursuit.sessions.last_day
    if (
        last is None
        or pursuit.place.calendar.country != "CA-ON"
        or pursuit.process.closed is not None
    ):
        return
    day = last.day + timedelta(days=policy.ontario_info_days)
    yield Step(
        key=str(last.day),
        act=Act.KNOW_THE_LAW,
        title=say("A fact from Ontario: they should tell you by now whether a decision was made"),
        because=say(
            "Since 2026 larger employers there tell interviewed people within {count} days.",
            count=int(policy.ontario_info_days),
        ),
        source=last.source,
        changes_if=(THEY_WRITE,),
        rules=(),
        appears=starts(day, pursuit.place.zone),
        late_until=starts(day + timedelta(days=14), pursuit.place.zone),
        channels=(Channel.SELF,),
    )
