"""parsedatetime: finds points of time in English sentences."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from bench.peers.points import Asked

LOCALES = {"de": "de_DE", "fr": "fr_FR", "es": "es", "nl": "nl_NL"}


@cache
def calendar(locale: str) -> Any:
    """Make its calendar for a locale, which tells it whether the month comes first."""
    import parsedatetime

    return parsedatetime.Calendar(parsedatetime.Constants(locale, usePyICU=False))


def read(asked: Sequence[Asked]) -> list[tuple[date, ...]]:
    """Find the points of time in each statement."""
    return [_points(one) for one in asked]


def _points(one: Asked) -> tuple[date, ...]:
    locale = LOCALES.get(one.lang) or ("en_US" if one.month_first else "en_AU")
    found = calendar(locale).nlp(one.said, sourceTime=one.heard_at.replace(tzinfo=None)) or ()
    return tuple(point for point, *_ in found)
