"""Send a LinkedIn invitation only to someone who said that it is welcome."""

from afterword.core.facts import PermissionAnswered
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard
from afterword.core.terms import Permission

INVITING = frozenset({Act.SEND_LINKEDIN_INVITE})


@etiquette_rule(source="S000-10, X11, SEQ10", after=(PermissionAnswered,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Send a LinkedIn invitation only to someone who said that it is welcome."""
    for person in pursuit.people.values():
        if person.permission not in (Permission.GRANTED, Permission.UNASKED):
            yield Guard(
                key=person.key,
                forbids=INVITING,
                because=say("{name} has not said that it is welcome.", name=person.name),
                lifted_by=say("a yes from {name}", name=person.name),
                rules=(),
                who=person.key,
            )
