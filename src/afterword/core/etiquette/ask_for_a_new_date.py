"""Ask once for a new date when they called an interview off."""

from afterword.core.dates import hours_after
from afterword.core.facts import InterviewCancelled
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import THEY_WRITE, YOU_SEND_IT


@etiquette_rule(source="P3", after=(InterviewCancelled,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask once for a new date when they called an interview off."""
    cancelled, contact = pursuit.process.rebook, pursuit.contact
    if cancelled is None:
        return
    due = hours_after(cancelled.at, policy.answer_within_hours)
    yield Step(
        key=cancelled.interview,
        act=Act.ANSWER_EMPLOYER,
        title=say("Ask {employer} for a new date", employer=pursuit.employer),
        because=say("They called the interview off; one friendly line keeps it alive."),
        source=cancelled.source,
        changes_if=(THEY_WRITE, YOU_SEND_IT),
        rules=(),
        appears=cancelled.at,
        due=due,
        in_time_until=due,
        to=pursuit.recipient(contact.key if contact is not None else ""),
    )
