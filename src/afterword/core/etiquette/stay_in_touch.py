"""Stay in touch after the end: a first hello after two months, with a reason, few a year."""

from datetime import date, timedelta

from afterword.core.dates import local_day
from afterword.core.facts import MessageSent
from afterword.core.outcome import Closed, Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Kind
from afterword.core.turns import NO_CONTACT_WISHED, THEY_WRITE, YOU_SEND_IT

ACTS = {
    Ending.REJECTED: Act.STAY_IN_TOUCH,
    Ending.LET_GO: Act.STAY_IN_TOUCH,
    Ending.ON_HOLD: Act.STAY_IN_TOUCH,
    Ending.DECLINED: Act.SAY_HELLO,
    Ending.WITHDRAWN: Act.SAY_HELLO,
}


@etiquette_rule(source="S002-16, S002-17, S002-18, P23, P26, X9")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Stay in touch after the end: a first hello after two months, with a reason, few a year."""
    closed, contact = pursuit.process.closed, pursuit.contact
    if closed is None or closed.how not in ACTS or contact is None or _one_lives(pursuit):
        return
    said = [
        one
        for one in pursuit.process.messages
        if one.kind is Kind.KEEP_IN_TOUCH and one.at >= closed.at
    ]
    due = _next(pursuit, closed, said, policy)
    yield Step(
        key=f"{local_day(closed.at, pursuit.place.zone)}/{len(said)}",
        act=ACTS[closed.how],
        title=say("Say hello to {name}, if there is a reason", name=contact.name),
        because=say("An interview is also a relation; it never asks about the old process."),
        source=closed.source,
        changes_if=(THEY_WRITE, NO_CONTACT_WISHED, YOU_SEND_IT),
        rules=(),
        appears=max(closed.at, *(one.at for one in said)) if said else closed.at,
        opens=due,
        due=due,
        to=pursuit.recipient(contact.key),
        waits=True,
    )


def _one_lives(pursuit: Pursuit) -> bool:
    """While another application at this employer lives, hellos sleep (D.5)."""
    return any(one.process.closed is None for one in pursuit.around.same_employer)


def _next(pursuit: Pursuit, closed: Closed, said: list[MessageSent], policy: Policy) -> date:
    zone = pursuit.place.zone
    if not said:
        if closed.day_named is not None:
            return local_day(closed.day_named, zone)
        held = closed.how is Ending.ON_HOLD
        days = policy.hold_check_days if held else policy.keepintouch_first_days
        return local_day(closed.at, zone) + timedelta(days=days)
    day = local_day(said[-1].at, zone) + timedelta(days=policy.keepintouch_every_days)
    most = int(policy.keepintouch_max_per_year)
    if len(said) >= most > 0:
        day = max(day, local_day(said[-most].at, zone) + timedelta(days=365))
    return day
