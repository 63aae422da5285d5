"""Ask for news once, some working days after the date they gave."""

from afterword.core.dates import local_day
from afterword.core.inquiry import inquiry_window, ways
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Kind
from afterword.core.turns import DATE_MOVES, THEY_WRITE


@etiquette_rule(source="S004-15, S004-16, S004-18, S004-19, X3, X4, X6")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask for news once, some working days after the date they gave."""
    window, last = inquiry_window(pursuit, policy), pursuit.sessions.last_day
    if window is None or last is None or not window.promised:
        return
    contact = window.contact
    asked = sum(one.kind is Kind.INQUIRY for one in pursuit.process.messages)
    opened_on = local_day(window.opens, pursuit.place.zone)
    yield Step(
        key=f"{last.day}/{asked}",
        act=Act.SEND_INQUIRY,
        title=say("Ask {name} once for news", name=contact.name if contact else pursuit.employer),
        because=window.because,
        source=pursuit.promised.source if pursuit.promised else last.source,
        changes_if=(DATE_MOVES, THEY_WRITE),
        rules=(),
        appears=last.end,
        opens=window.opens,
        due=window.opens,
        in_time_until=pursuit.place.patient.add(opened_on, int(policy.letgo_after_inquiry)),
        to=pursuit.recipient(contact.key if contact else ""),
        channels=ways(pursuit, contact),
        waits=True,
    )
