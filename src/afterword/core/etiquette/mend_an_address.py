"""Mend an address before the thanks are due: ask the coordinator, never guess one."""

from collections.abc import Iterator
from datetime import datetime

from afterword.core.dates import hours_after
from afterword.core.delivery import Failure
from afterword.core.facts import Source
from afterword.core.outcome import Ending
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Kind
from afterword.core.thanks import Owed, owed, thanks_window
from afterword.core.thanks_ways import channels
from afterword.core.turns import NEW_ADDRESS, YOU_SEND_IT


@etiquette_rule(source="T1, T3, B81, D.5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Mend an address before the thanks are due: ask the coordinator, never guess one."""
    came_back = dict(_came_back(pursuit)) if pursuit.failures else {}
    answered = pursuit.process.offer is not None or _over(pursuit)
    owing = [] if pursuit.route or answered else list(owed(pursuit))
    asked_for: set[str] = set()
    for one in owing:
        if one.person.key in asked_for:
            continue
        failure = came_back.pop(one.person.key, None)
        if failure is not None or _unknown(pursuit, one, policy):
            window = thanks_window(pursuit, one.day, policy)
            appears = one.day.end if failure is None else failure.at
            asked_for.add(one.person.key)
            yield _step(pursuit, one.person.key, appears, window.due, failure)
    for who, failure in came_back.items():
        if answered and failure.message.kind is Kind.THANK_YOU:
            continue  # those thanks go into the answer now
        due = hours_after(failure.at, policy.answer_within_hours)
        yield _step(pursuit, who, failure.at, due, failure)


def _over(pursuit: Pursuit) -> bool:
    closed = pursuit.process.closed
    return closed is not None and closed.how is not Ending.ON_HOLD


def _came_back(pursuit: Pursuit) -> Iterator[tuple[str, Failure]]:
    """People whom my last message did not reach, unless another address is known by now."""
    for failure in pursuit.failures:
        for who in failure.message.to:
            person = pursuit.people[who]
            mended = person.address_at is not None and person.address_at > failure.at
            later = any(
                who in one.to and one.at > failure.message.at for one in pursuit.process.messages
            )
            if not mended and not later:
                yield who, failure


def _unknown(pursuit: Pursuit, owing: Owed, policy: Policy) -> bool:
    return not owing.person.has_address and Channel.CARD not in channels(pursuit, owing, policy)


def _step(
    pursuit: Pursuit, who: str, appears: datetime, due: datetime, failure: Failure | None
) -> Step:
    name = pursuit.name(who)
    because: Sentence = say("No address of {name} is known.", name=name)
    if failure is not None:
        because = say("Your message to {name} came back.", name=name)
    return Step(
        key=who,
        act=Act.FIX_ADDRESS,
        title=say("Find an address for {name}: ask the coordinator", name=name),
        because=because,
        source=Source() if failure is None else failure.message.source,
        changes_if=(NEW_ADDRESS, YOU_SEND_IT),
        rules=(),
        appears=appears,
        due=due,
        in_time_until=due,
        to=who,
    )
