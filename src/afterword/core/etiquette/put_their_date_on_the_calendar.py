"""Put the day they promised on your calendar."""

from afterword.core.dates import starts
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import DATE_MOVES, THEY_WRITE


@etiquette_rule(source="S004-7, S002-4, S001-17")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Put the day they promised on your calendar."""
    promised, process = pursuit.promised, pursuit.process
    answered = (
        process.invite is not None and promised is not None and process.invite.at > promised.at
    )
    if promised is None or answered or process.closed is not None or process.offer is not None:
        return
    zone = pursuit.place.zone
    yield Step(
        key="",
        act=Act.RECORD_DECISION_DATE,
        title=say("{employer} decides, by their own word", employer=pursuit.employer),
        because=say(
            "They named {date}; on the calendar it need not be remembered.", date=promised.latest
        ),
        source=promised.source,
        changes_if=(DATE_MOVES, THEY_WRITE),
        rules=(),
        appears=promised.at,
        due=promised.latest,
        in_time_until=promised.latest,
        late_until=starts(promised.latest, zone),
        channels=(Channel.CALENDAR,),
    )
