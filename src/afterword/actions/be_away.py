"""Record that I was or shall be ill or away, in every open application."""

from datetime import date

from afterword.actions.recording import Recorded
from afterword.actions.writing import writing
from afterword.core.facts import WasAway
from afterword.core.not_a_date import NotADate
from afterword.core.plan import changes, plan
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage import facts


def be_away(*, since: date, until: date, why: str, world: World) -> tuple[Recorded, ...]:
    """Store the days, both included, and give each application whose plan changes (D.5).

    Raises NotADate for days in the wrong order.
    """
    if until < since:
        raise NotADate(say("{until} lies before {since}.", until=until, since=since))
    policy = facts.policy(world.owner)
    before = [
        one for one in facts.load_all(world.owner, world.places) if one.process.closed is None
    ]
    away = WasAway(at=world.now(), since=since, until=until, reason=why)
    with writing(world, "away", words=why) as entry:
        for pursuit in before:
            entry.record(pursuit.key, away)
    after = facts.load(world.owner, [one.key for one in before], world.places)
    found = (
        Recorded(new, changes(plan(old, policy), plan(new, policy)))
        for old, new in zip(before, after, strict=True)
    )
    return tuple(found)
