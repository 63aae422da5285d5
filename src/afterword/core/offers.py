"""The two steps of an offer share its day: weighing it, and answering it (S004-24)."""

from collections.abc import Iterator

from afterword.core.dates import When, local_day, starts
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence
from afterword.core.steps import Act, Step
from afterword.core.turns import OFFER_CHANGES, YOU_SEND_IT


def until_the_answer(
    pursuit: Pursuit, policy: Policy, act: Act, title: Sentence, because: Sentence
) -> Iterator[Step]:
    """Give a step from an offer to its answer: by the day they named, else the usual days.

    ``title`` speaks of {employer}, ``because`` of the day {due}.
    """
    offer = pursuit.process.offer
    if offer is None or pursuit.process.closed is not None:
        return
    zone = pursuit.place.zone
    due: When | None = offer.answer_by
    if due is None:
        due = pursuit.place.calendar.add(local_day(offer.at, zone), int(policy.offer_decide))
    yield Step(
        key=f"{offer.at:%Y%m%dT%H%M%S}",
        act=act,
        title=title.filled(employer=pursuit.employer),
        because=because.filled(due=due),
        source=offer.source,
        changes_if=(OFFER_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=offer.at,
        best=offer.at + (starts(due, zone) - offer.at) / 2,
        due=due,
        in_time_until=due,
    )
