"""Databases that hold an example: marked as such at birth, with a clock of their own."""

from datetime import datetime
from typing import NamedTuple

from afterword.core.policy import Policy
from afterword.storage import facts, journal, models
from afterword.storage.due import Look
from afterword.storage.facts import Places

MARK = "example"


def is_example(owner: int) -> bool:
    """Say whether the data are an example."""
    return facts.setting(owner, MARK) is not None


def is_new(owner: int) -> bool:
    """Say whether nothing was ever written down."""
    return not models.Entry.objects.filter(owner=owner).exists()


class Standing(NamedTuple):
    """Where an example stands in time and place; None and empty: as the machine."""

    clock: datetime | None = None
    zone: str = ""


NOWHERE = Standing()


def standing(owner: int) -> Standing:
    """Give where the example stands."""
    told = facts.setting(owner, MARK) or {}
    clock = datetime.fromisoformat(told["clock"]) if told.get("clock") else None
    return Standing(clock, told.get("zone") or "")


def mark(owner: int, at: datetime, places: Places, where: Standing = NOWHERE) -> None:
    """Mark the data as an example, or put it to another time and place."""
    told = where.clock.isoformat() if where.clock is not None else None
    key = f"example:{told or 'made'}:{at.isoformat()}"
    look = Look(places, Policy())
    with journal.entry(owner, verb="example", key=key, at=at, look=look) as entry:
        entry.setting(MARK, {"clock": told, "zone": where.zone})
