"""Ask someone you met for a word when you see another opening there."""

from afterword.core.dates import local_day
from afterword.core.facts import JobSeen
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Kind
from afterword.core.turns import NO_CONTACT_WISHED, YOU_SEND_IT

OVER = frozenset(Ending) - {Ending.ACCEPTED, Ending.NO_CONTACT}
"""Endings after which I may ask for a word about another job."""


@etiquette_rule(source="S002-15, S002-18, S002-20, D.5", after=(JobSeen,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Ask someone you met for a word when you see another opening there."""
    closed, contact = pursuit.process.closed, pursuit.contact
    if closed is None or closed.how not in OVER or contact is None:
        return
    asked = [one.at for one in pursuit.process.messages if one.kind is Kind.REFERRAL_REQUEST]
    seen: dict[str, JobSeen] = {}
    for job in pursuit.jobs_seen:
        seen.setdefault(f"{job.title}/{job.at:%Y%m%d}", job)  # seen twice in a day, it is one
    for key, job in seen.items():
        if any(at >= job.at for at in asked):
            continue
        seen_on = local_day(max(job.at, closed.at), pursuit.place.zone)
        due = pursuit.place.calendar.add(seen_on, int(policy.referral_within))
        yield Step(
            key=key,
            act=Act.ASK_REFERRAL,
            title=say("Ask {name} about the opening: {job}", name=contact.name, job=job.title),
            because=say(
                "You met {name}, and they look for a {job}.", name=contact.name, job=job.title
            ),
            source=job.source,
            changes_if=(NO_CONTACT_WISHED, YOU_SEND_IT),
            rules=(),
            appears=max(job.at, closed.at),
            due=due,
            in_time_until=due,
            to=pursuit.recipient(contact.key),
        )
