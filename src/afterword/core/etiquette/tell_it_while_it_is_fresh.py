"""Tell what was said while you remember it, within two hours."""

from afterword.core.dates import hours_after
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import YOU_MARK_IT

TELL = say("Tell how it went at {employer}")
LOOK = say("Look over what was read of {employer}")
FADES = say("What was promised, by whom and by when, fades within hours.")
KEPT = say("Your words are kept, and nothing of them is a fact before you confirm it.")


@etiquette_rule(source="S001-1, S001-2, S001-15, S004-1, S004-6, S003-5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Tell what was said while you remember it, within two hours."""
    closed = pursuit.process.closed
    for day in pursuit.sessions.days:
        if any(session.debriefed for session in day.sessions):
            continue
        if closed is not None and closed.at <= day.start:
            continue  # it ended before, so nobody went
        kept = any(session.words_wait for session in day.sessions)
        last = hours_after(day.end, policy.debrief_last_hours)
        yield Step(
            key=str(day.day),
            act=Act.DEBRIEF,
            title=(LOOK if kept else TELL).filled(employer=pursuit.employer),
            because=KEPT if kept else FADES,
            source=day.source,
            changes_if=(YOU_MARK_IT,),
            rules=(),
            appears=day.end,
            best=hours_after(day.end, policy.debrief_due_hours),
            due=hours_after(day.end, policy.debrief_due_hours),
            in_time_until=last,
            late_until=hours_after(last, 24 * policy.thanks_late_until),
            channels=(Channel.SELF,),
        )
