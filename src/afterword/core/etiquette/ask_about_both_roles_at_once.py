"""Ask one contact about two applications in one message."""

from afterword.core.dates import local_day
from afterword.core.inquiry import InquiryWindow, inquiry_window
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Guard

ASKING = frozenset({Act.SEND_INQUIRY, Act.LET_GO})


@etiquette_rule(source="D.5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask one contact about two applications in one message."""
    if not pursuit.around.same_employer:
        return
    mine = inquiry_window(pursuit, policy)
    for other in pursuit.around.same_employer:
        theirs = inquiry_window(other, policy) if _waits(other) else None
        if mine is None or theirs is None or not _one_contact(mine, theirs):
            continue
        patient = pursuit.place.patient
        opened_on = local_day(mine.opens, pursuit.place.zone)
        last = patient.add(opened_on, int(policy.letgo_after_inquiry))
        first = (mine.opens, pursuit.key) < (theirs.opens, other.key)
        if first and local_day(theirs.opens, pursuit.place.zone) <= last:
            yield Guard(
                key=other.key,
                forbids=ASKING,
                because=say("One message will ask about {role} as well.", role=other.role),
                lifted_by=say("that message"),
                rules=(),
                until=theirs.opens,
            )


def _waits(other: Pursuit) -> bool:
    process = other.process
    quiet = process.closed is None and process.offer is None and process.invite is None
    return quiet and process.asked is None and not process.questions and process.ping is None


def _one_contact(mine: InquiryWindow, theirs: InquiryWindow) -> bool:
    if mine.contact is None or theirs.contact is None:
        return False
    return mine.contact.key == theirs.contact.key
