"""The derived columns held against the facts from which they come."""

from datetime import datetime

from afterword.core.finding import Finding
from afterword.core.saying import say
from afterword.storage.due import Look, due, rebuild
from afterword.storage.facts import Neighbourhood
from afterword.storage.sealed import Tick
from afterword.storage.sql import EVERY
from afterword.storage.trouble import told_kindly


@told_kindly()
def differing(owner: int, now: datetime, eyes: Look, tick: Tick) -> int:
    """Count the applications whose columns are not what their plans say.

    Those that wait to be looked at again anyway are no fault.
    """
    seen = Neighbourhood(owner, EVERY, eyes.places)
    found, every = 0, seen.pursuits()
    for done, (pk, pursuit) in enumerate(every.items(), start=1):
        tick(done, len(every))
        row = seen.rows[pk]
        waits = row.stale or (row.wake_at is not None and row.wake_at <= now)
        if not waits and due(pursuit, eyes.policy, now) != (row.open, row.wake_at):
            found += 1
    return found


def plans(owner: int, now: datetime, eyes: Look, tick: Tick, *, mend: bool) -> Finding:
    """Tell whether every application is found on the days of its plan; put it right if asked."""
    wrong = differing(owner, now, eyes, tick)
    if wrong and mend:
        rebuild(owner, now, eyes)
        return Finding("plans", say("Plans looked at again: {count}.", count=wrong))
    if wrong:
        return Finding(
            "plans",
            say("Plans that may show too early or too late: {count}.", count=wrong),
            say("Look at all of them again: afterword doctor --mend"),
        )
    return Finding("plans", say("Every plan follows from what you recorded."))
