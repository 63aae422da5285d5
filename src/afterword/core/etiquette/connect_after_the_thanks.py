"""Send a short LinkedIn note a working day or more after the talk, after the thanks."""

from datetime import date, datetime

from afterword.core.dates import local_day
from afterword.core.facts import PermissionAnswered
from afterword.core.people import Person
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Kind, Permission
from afterword.core.thanks import thanked_at
from afterword.core.turns import PERMISSION_GIVEN, YOU_SEND_IT


@etiquette_rule(source="S000-11, S000-12, S000-13, L1, X11", after=(PermissionAnswered,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Send a short LinkedIn note a working day or more after the talk, after the thanks."""
    invited = {
        who
        for message in pursuit.process.messages
        if message.kind is Kind.LINKEDIN
        for who in message.to
    }
    for person in pursuit.people.values():
        known_since = _since(pursuit, person)
        if person.key in invited or known_since is None:
            continue
        met_on, appears = known_since
        calendar = pursuit.place.calendar
        opens = calendar.add(met_on, int(policy.linkedin_from))
        yield Step(
            key=person.key,
            act=Act.SEND_LINKEDIN_INVITE,
            title=say("A LinkedIn note to {name}", name=person.name),
            because=say("{name} said that a connection is welcome.", name=person.name),
            source=pursuit.sessions.days[-1].source
            if pursuit.sessions.days
            else pursuit.facts[0].source,
            changes_if=(PERMISSION_GIVEN, YOU_SEND_IT),
            rules=(),
            appears=appears,
            opens=opens,
            due=opens,
            in_time_until=calendar.add(met_on, int(policy.linkedin_until)),
            to=person.key,
            channels=(Channel.LINKEDIN,),
            waits=True,
        )


def _since(pursuit: Pursuit, person: Person) -> tuple[date, datetime] | None:
    """Give the day of the talk and the instant from which the note is a step.

    Whom nobody asked has no step: the question itself comes first (S000-9).
    """
    if person.permission is Permission.UNASKED:
        return None
    days = [day for day in pursuit.sessions.days if pursuit.was_met(person.key, day)]
    moments = [person.permission_at, thanked_at(pursuit, person)]
    if days:
        moments.append(days[-1].end)
    appears = max(moment for moment in moments if moment is not None)
    zone = pursuit.place.zone
    return (days[-1].day if days else local_day(appears, zone)), appears
