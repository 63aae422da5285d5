"""Let it go when one inquiry, or the time for it, has passed in silence."""

from datetime import date, datetime

from afterword.core.dates import local_day, starts
from afterword.core.inquiry import inquiry_window
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import THEY_WRITE


@etiquette_rule(source="S004-21, S004-22, S004-23, P12, P13")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Let it go when one inquiry, or the time for it, has passed in silence."""
    last = pursuit.sessions.last_day
    found = _after_asking(pursuit, policy) or _unused(pursuit, policy)
    if last is None or found is None:
        return
    appears, due, because = found
    asked = sum(one.at > last.end for one in pursuit.process.messages)
    yield Step(
        key=f"{last.day}/{due}/{asked}" if pursuit.process.reopened_at else str(last.day),
        act=Act.LET_GO,
        title=say("Let {employer} go", employer=pursuit.employer),
        because=because,
        source=last.source,
        changes_if=(THEY_WRITE,),
        rules=(),
        appears=appears,
        opens=due,
        due=due,
        channels=(Channel.SELF,),
        waits=True,
    )


def _after_asking(pursuit: Pursuit, policy: Policy) -> tuple[datetime, date, Sentence] | None:
    asked = pursuit.process.asked
    if asked is None:
        return None
    since = max(asked.at, pursuit.process.reopened_at or asked.at)
    asked_on = local_day(since, pursuit.place.zone)
    due = pursuit.place.patient.add(asked_on, int(policy.letgo_after_inquiry))
    because = say(
        "You asked once, on {day}. Many never answer; it says little about you.", day=asked_on
    )
    return since, due, because


def _unused(pursuit: Pursuit, policy: Policy) -> tuple[datetime, date, Sentence] | None:
    """The inquiry stood open for its whole time and was not used (P12)."""
    window = inquiry_window(pursuit, policy)
    if window is None:
        return None
    opened_on = local_day(window.opens, pursuit.place.zone)
    due = pursuit.place.patient.add(opened_on, int(policy.letgo_after_inquiry))
    because = say(
        "You may ask from {day}; if it stays unused for {count} working days, let it rest.",
        day=opened_on,
        count=int(policy.letgo_after_inquiry),
    )
    return starts(due, pursuit.place.zone), due, because
