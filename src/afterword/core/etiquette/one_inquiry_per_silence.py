"""Ask only once in one silence; only their answer gives you another."""

from afterword.core.facts import MessageSent
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY})


@etiquette_rule(source="S004-21, S004-22, S001-19, X18")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask only once in one silence; only their answer gives you another."""
    asked = pursuit.process.asked or _asked_beside(pursuit)
    if asked is None and policy.inquiry_max_per_silence >= 1:
        return
    lifted = any(one.asked and asked and one.at > asked.at for one in pursuit.process.exceptions)
    if not lifted:
        yield Guard(
            key="",
            forbids=ASKING,
            because=say("You have asked once. The next word is theirs."),
            lifted_by=say("their answer, or their wish that you write"),
            rules=(),
        )


def _asked_beside(pursuit: Pursuit) -> MessageSent | None:
    """One message to a contact asks about all roles that waited for news by then (D.5)."""
    contact, last = pursuit.contact, pursuit.sessions.last_day
    for other in pursuit.around.same_employer:
        asked = other.process.asked
        if asked is None or contact is None or last is None or asked.at < last.end:
            continue
        if {contact.key, pursuit.recipient(contact.key)}.intersection(asked.to):
            return asked
    return None
