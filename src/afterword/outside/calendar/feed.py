"""One calendar file of many events, as calendars fetch and import it (RFC 5545, RFC 7986)."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from afterword.core.dates import When
from afterword.core.feed import Event

PRODUCT = "-//Afterword//Afterword//EN"
NAME = "Afterword"
AGAIN = timedelta(hours=4)
"""How soon a calendar may look again; most look less often, and some never (EXPERIENCE 1, 5)."""

UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Signs that no calendar text may hold, or that turn round what stands beside them."""


class Published(NamedTuple):
    """An event with its name in calendars, how often it changed, and when it did so last."""

    event: Event
    uid: str
    sequence: int
    changed_at: datetime


def written(published: Iterable[Published]) -> bytes:
    """Write the calendar file; the same events make the same bytes.

    Times are days or in UTC, so that no zone need be told. Nobody is named as an attendee:
    some calendars would write to them.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("name", NAME)
    calendar.add("x-wr-calname", NAME)
    calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT4H")
    for one in published:
        calendar.add_component(_event(one))
    content: bytes = calendar.to_ical()
    return content


def _event(one: Published) -> Any:
    from icalendar import Event as Component

    event, found = one.event, Component()
    changed = one.changed_at.astimezone(UTC)
    found.add("uid", one.uid)
    found.add("sequence", one.sequence)
    found.add("dtstamp", changed)
    found.add("last-modified", changed)
    found.add("dtstart", _when(event.start))
    found.add("dtend", _when(event.end))
    found.add("summary", fit(event.title))
    found.add("description", fit("\n".join(event.says)))
    if event.place:
        found.add("location", fit(event.place))
    found.add("status", "TENTATIVE" if event.tentative else "CONFIRMED")
    found.add("transp", "OPAQUE" if event.busy else "TRANSPARENT")
    found.add("class", "PRIVATE")
    if event.rings is not None:
        found.add_component(_alarm(event, event.rings))
    return found


def _alarm(event: Event, rings: timedelta) -> Any:
    """A bell for files that are imported; of a subscribed calendar most programs drop it."""
    from icalendar import Alarm

    found = Alarm()
    found.add("action", "DISPLAY")
    found.add("description", fit(event.title))
    found.add("trigger", rings)
    return found


def _when(when: When) -> When:
    return when.astimezone(UTC) if isinstance(when, datetime) else when


def fit(text: str) -> str:
    """Give text as a calendar may hold it: broken into lines by LF alone, nothing unseen."""
    return UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
