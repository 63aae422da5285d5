"""Write only to people you met, were introduced to, or who look after the process."""

from afterword.core.people import Person
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import OUTBOUND, Act, Guard

ANSWERS = frozenset(
    {Act.ANSWER_EMPLOYER, Act.CONFIRM_NEXT_ROUND, Act.REPLY_TO_REJECTION,
     Act.ANSWER_OFFER, Act.FIX_ADDRESS}
)  # fmt: skip
"""What answers a message of theirs may go to whoever wrote it."""

WRITING_FIRST = OUTBOUND - ANSWERS


@etiquette_rule(source="S001-12, S001-13, S000-6, X7, ADR02")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Write only to people you met, were introduced to, or who look after the process."""
    strangers = [one for one in pursuit.people.values() if not one.may_be_written_to]
    if not strangers:
        return
    took_part = {
        who for day in pursuit.sessions.days for who in day.people if pursuit.was_met(who, day)
    }
    for person in strangers:
        if not _there(person, took_part, pursuit):
            yield Guard(
                key=person.key,
                forbids=WRITING_FIRST,
                because=say("You have not met {name}.", name=person.name),
                lifted_by=say("a meeting, or an introduction by someone you met"),
                rules=(),
                who=person.key,
            )


def _there(person: Person, took_part: set[str], pursuit: Pursuit) -> bool:
    """Met here, met in another application at this employer, or the one all goes through."""
    elsewhere = any(
        person.key in one.people and one.people[person.key].may_be_written_to
        for one in pursuit.around.same_employer
    )
    return person.key in took_part or person.key == pursuit.route or elsewhere
