"""Tell them honestly whether you want the job: with the thanks, or within a day of a no."""

from afterword.core.dates import hours_after
from afterword.core.facts import InterestStated
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.sessions import InterviewDay
from afterword.core.steps import Act, Step
from afterword.core.thanks import thanks_window
from afterword.core.turns import MIND_CHANGES, YOU_SEND_IT


@etiquette_rule(
    source="S001-9, S001-10, S001-11, S002-7, S004-2, S004-13, X8", after=(InterestStated,)
)
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Tell them honestly whether you want the job: with the thanks, or within a day of a no."""
    stated, contact = pursuit.interest.untold, pursuit.contact
    if stated is None or contact is None or pursuit.sessions.last_day is None:
        return
    day = pursuit.day_of(stated.at) or pursuit.sessions.days[0]
    if stated.level.is_no:
        yield _no(pursuit, stated, policy)._replace(to=pursuit.recipient(contact.key))
    else:
        yield _yes(pursuit, stated, day, policy)._replace(to=pursuit.recipient(contact.key))


def _yes(pursuit: Pursuit, stated: InterestStated, day: InterviewDay, policy: Policy) -> Step:
    window = thanks_window(pursuit, day, policy)
    return Step(
        key=f"yes/{day.day}",
        act=Act.STATE_INTEREST,
        title=say("Say at {employer} that you want it, and why", employer=pursuit.employer),
        because=say("You want this job; said with the thanks, it counts."),
        source=stated.source,
        changes_if=(MIND_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=max(stated.at, day.end),
        best=window.best,
        due=window.due,
        in_time_until=window.due,
        late_until=max(window.late_until, hours_after(stated.at, 24 * policy.thanks_late_until)),
    )


def _no(pursuit: Pursuit, stated: InterestStated, policy: Policy) -> Step:
    due = hours_after(stated.at, policy.withdraw_within_hours)
    return Step(
        key="no",
        act=Act.STATE_INTEREST,
        title=say("Tell {employer} kindly that it is not for you", employer=pursuit.employer),
        because=say("You know it now; they can plan with an honest word."),
        source=stated.source,
        changes_if=(MIND_CHANGES, YOU_SEND_IT),
        rules=(),
        appears=stated.at,
        due=due,
        in_time_until=due,
    )
