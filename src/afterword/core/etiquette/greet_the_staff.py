"""Greet the people at the desk and on the way out."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT


@etiquette_rule(source="S003-12, S003-13, S003-14")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Greet the people at the desk and on the way out."""
    for interview in pursuit.sessions.unfinished:
        if interview.format not in (Format.ONSITE, Format.GROUP):
            continue
        yield Step(
            key=interview.key,
            act=Act.GREET_STAFF,
            title=say(
                "Greet the front desk at {employer}, and whoever walks you out",
                employer=pursuit.employer,
            ),
            because=say("They are colleagues of those you spoke with; keep their names."),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
