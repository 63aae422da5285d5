"""Tell the consultant between you how it went, on the same day."""

from afterword.core.dates import ends
from afterword.core.facts import AgencyNamed, ReplyReceived, WishExpressed
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Standing
from afterword.core.turns import YOU_MARK_IT, YOU_SEND_IT


@etiquette_rule(source="S001-11, B73, X16, D.5", after=(AgencyNamed, WishExpressed, ReplyReceived))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Tell the consultant between you how it went, on the same day."""
    consultant = pursuit.people.get(pursuit.route) if pursuit.route else None
    agency = consultant is not None and consultant.standing is Standing.RECRUITER
    if consultant is None or not (agency or policy.debrief_same_day):
        return
    for day in pursuit.sessions.days:
        if any(one.at > day.end and consultant.key in one.to for one in pursuit.process.messages):
            continue
        yield Step(
            key=str(day.day),
            act=Act.DEBRIEF_AGENCY,
            title=say("Tell {name} how it went", name=consultant.name),
            because=say("A consultant who hears from you today can speak for you tomorrow."),
            source=day.source,
            changes_if=(YOU_SEND_IT, YOU_MARK_IT),
            rules=(),
            appears=day.end,
            due=day.day,
            in_time_until=day.day,
            late_until=ends(pursuit.place.calendar.add(day.day, 2), pursuit.place.zone),
            to=consultant.key,
        )
