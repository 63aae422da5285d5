"""Databases that hold an example: marked as such at birth, with a clock of their own."""

from datetime import datetime

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


def clock(owner: int) -> datetime | None:
    """Give the instant at which the example's clock stands, if it has one."""
    told = (facts.setting(owner, MARK) or {}).get("clock")
    return datetime.fromisoformat(told) if told else None


def mark(owner: int, at: datetime, places: Places, standing_at: datetime | None = None) -> None:
    """Mark the data as an example, or put its clock to an instant."""
    told = standing_at.isoformat() if standing_at is not None else None
    key = f"example:{told or 'made'}:{at.isoformat()}"
    with journal.entry(owner, verb="example", key=key, at=at, look=Look(places, Policy())) as entry:
        entry.setting(MARK, {"clock": told})
