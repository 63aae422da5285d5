"""Send the thanks before a LinkedIn note."""

from afterword.core.facts import PermissionAnswered
from afterword.core.people import Person
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard
from afterword.core.terms import Permission
from afterword.core.thanks import thanked_at, to_thank

INVITING = frozenset({Act.SEND_LINKEDIN_INVITE})


@etiquette_rule(source="S000-11, L1", after=(PermissionAnswered,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Send the thanks before a LinkedIn note."""
    for person in pursuit.people.values():
        if person.permission is not Permission.GRANTED or not _is_to_thank(pursuit, person):
            continue
        if thanked_at(pursuit, person) is None:
            yield Guard(
                key=person.key,
                forbids=INVITING,
                because=say("Your thanks to {name} come first.", name=person.name),
                lifted_by=say("your thank-you"),
                rules=(),
                who=person.key,
            )


def _is_to_thank(pursuit: Pursuit, person: Person) -> bool:
    return any(person in to_thank(pursuit, day) for day in pursuit.sessions.days)
