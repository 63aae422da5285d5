"""Telling how much a backup or the live data hold."""

from datetime import datetime
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from afterword.core.saying import spoken_day


class CountsPart(TypedDict):
    """How much data there are, and when the last of them was recorded."""

    entries: int
    applications: int
    newest: str | None
    example: bool


def counts_words(counts: Any, zone: ZoneInfo) -> str:
    """Say how much it is, as in ``12 entries of 3 applications``, and of when the last is."""
    if counts is None:
        return "data that cannot be read"
    if not counts.entries:
        return "nothing yet"
    told = f"{many(counts.entries, 'entry', 'entries')} of {many(counts.applications)}"
    return f"{told}, the last of {moment_words(counts.newest, zone)}" if counts.newest else told


def many(count: int, one: str = "application", more: str = "") -> str:
    """Say a number of things."""
    return f"{count} {one if count == 1 else more or one + 's'}"


def moment_words(instant: datetime, zone: ZoneInfo) -> str:
    """Say a day and a time with the year: copies are looked for long after."""
    local = instant.astimezone(zone)
    return f"{spoken_day(local.date())} {local:%Y, %H:%M}"


def counts_document(counts: Any) -> CountsPart | None:
    """Give the same for programs."""
    if counts is None:
        return None
    return {
        "entries": counts.entries,
        "applications": counts.applications,
        "newest": counts.newest.isoformat() if counts.newest else None,
        "example": counts.example,
    }
