"""On which side of today a typed day lies, where the words alone leave it open."""

import re
from datetime import datetime, time, timedelta

from afterword.core.dates import When, at_clock, local_day
from afterword.core.not_a_date import NotADate, quoted
from afterword.core.saying import say
from afterword.outside.world import World

FAR = timedelta(days=183)
"""Further ahead than half a year, a day typed without its year may have been a day behind."""

PLAIN = re.compile(r"\b\d{4}\b|\+|\bin \d|\d[./]\s?\d{1,2}[./]\s?\d{2}\b", re.IGNORECASE)
"""Words that leave no doubt about the year: one that is written, or steps from today."""

DAY_ENDS = time(23, 59)


def on_this_side(text: str, found: When, world: World) -> None:
    """Ask for the year of a day that was meant to lie behind, perhaps. Raises NotADate."""
    day = local_day(found, world.zone)
    if PLAIN.search(text) or day - world.today <= FAR:
        return
    # A 29 February has no such day a year before; the 28th stands for it.
    before = (day - timedelta(days=day.day == 29 and day.month == 2)).replace(year=day.year - 1)
    raise NotADate(
        say(
            "{typed}: is that {one} {year} or {two} {later}?",
            typed=quoted(text),
            one=before,
            year=before.year,
            two=day,
            later=day.year,
        ),
        (before, day),
    )


def left_at(found: When, world: World) -> datetime:
    """Give when a message left or came: a day without an hour counts to its end.

    So it falls after a talk of that day. Raises NotADate for a time that has not come.
    """
    now = world.now()
    if isinstance(found, datetime):
        at = found
    else:
        at = now if found == world.today else at_clock(found, DAY_ENDS, world.zone)
    if at > now:
        raise NotADate(say("That time has not come yet, so nothing can have been sent then."))
    return at
