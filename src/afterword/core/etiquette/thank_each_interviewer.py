"""Thank each person who interviewed you, in writing, within a day and before they decide."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.thanks import owed, thanks_window
from afterword.core.thanks_ways import channels
from afterword.core.turns import THEY_DECIDE, YOU_SEND_IT


@etiquette_rule(
    source="S001-3, S001-4, S001-5, S001-7, S003-15, S003-18, S003-19, S004-8, S004-10, S004-12"
)
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Thank each person who interviewed you, in writing, within a day and before they decide."""
    for owing in owed(pursuit):
        window = thanks_window(pursuit, owing.day, policy)
        words = "Your talk ended on {end}; thanks are best within a day."
        if window.before_decision:
            words = "Your talk ended on {end}, and they may decide before a day is over."
        yield Step(
            key=f"{owing.day.day}/{owing.person.key}",
            act=Act.SEND_THANK_YOU,
            title=say("Thank {name}", name=owing.person.name),
            because=say(words, end=owing.day.end),
            source=owing.day.source,
            changes_if=(YOU_SEND_IT, THEY_DECIDE),
            rules=(),
            appears=owing.day.end,
            opens=owing.day.end,
            best=window.best,
            due=window.due,
            in_time_until=window.due,
            late_until=window.late_until,
            alarm=window.alarm,
            to=owing.to,
            thanks_for=owing.person.key,
            channels=channels(pursuit, owing, policy),
        )
