"""dateparser, its two calls: one for a text that is a date, one for a text that holds dates."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bench.peers.points import Asked


def settings(one: Asked) -> dict[str, Any]:
    """Tell it all that it can be told: the language, the moment, the order, and to look ahead."""
    return {
        "languages": [one.lang],
        "settings": {
            "RELATIVE_BASE": one.heard_at.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "MDY" if one.month_first else "DMY",
        },
    }


def parsed(asked: Sequence[Asked]) -> list[tuple[date, ...]]:
    """Read each statement as one date."""
    import dateparser

    found = (dateparser.parse(one.said, **settings(one)) for one in asked)
    return [(point,) if point else () for point in found]


def searched(asked: Sequence[Asked]) -> list[tuple[date, ...]]:
    """Find the dates that each statement holds."""
    from dateparser.search import search_dates

    found = (search_dates(one.said, **settings(one)) or () for one in asked)
    return [tuple(point for _, point in points) for points in found]
