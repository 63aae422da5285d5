"""Feasts and public holidays as days to reckon from: Christmas, Easter, Thanksgiving, Diwali."""

from datetime import date, timedelta

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.days import Days, Frame, easter
from afterword.core.timing.line import Line, Read

FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6), "halloween": (10, 31),
    "valentine": (2, 14), "st patrick": (3, 17), "all saints": (11, 1), "may day": (5, 1),
    "independence day us": (7, 4), "bastille": (7, 14), "sinterklaas": (12, 5),
    "veterans day": (11, 11), "juneteenth": (6, 19), "st nicholas": (12, 6), "holidays": (12, 24),
}  # fmt: skip
FROM_EASTER = {
    "good friday": -2, "easter": 0, "easter monday": 1, "ascension": 39, "pentecost": 49,
    "whit monday": 50, "corpus christi": 60, "carnival": -48, "ash wednesday": -46,
    "maundy thursday": -3, "shrove tuesday": -47, "palm sunday": -7,
}  # fmt: skip


def feast(p: Line, i: int) -> Read:
    """Read the day of a feast."""
    i = p.skip(i, k.THE, k.ON)
    name = p.e[i].get(k.FEAST)
    if name is None:
        return None
    when = coming(p.f, name)
    return (Days(when, when, Precision.SEASON), i + 1) if when else None


def coming(f: Frame, name: str) -> date | None:
    """Give the next day of a feast from today on, as the country keeps it."""
    for year in (f.today.year, f.today.year + 1):
        when = in_year_of(f, name, year)
        if when and when >= f.today:
            return when
    return None


def in_year_of(f: Frame, name: str, year: int) -> date | None:
    """Give the day of a feast in a year."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FROM_EASTER:
        return easter(year) + timedelta(days=FROM_EASTER[name])
    if name == "thanksgiving":
        return _nth(year, 10, 0, 2) if f.country == "CA" else _nth(year, 11, 3, 4)
    if name == "labor day":
        return _nth(year, 9, 0, 1)
    return None


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
