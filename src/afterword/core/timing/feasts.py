"""Feasts and public holidays as days to reckon from: Christmas, Easter, Thanksgiving, Diwali."""

from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.days import DAY, STRETCH, Days, Frame, easter
from afterword.core.timing.line import Line

FIXED = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "new year": (1, 1), "new year's day": (1, 1), "holidays": (12, 24),
    "new year's eve": (12, 31), "epiphany": (1, 6), "halloween": (10, 31), "bonfire": (11, 5),
    "valentine": (2, 14), "st patrick": (3, 17), "all saints": (11, 1), "may day": (5, 1),
    "us independence": (7, 4), "bastille": (7, 14), "sinterklaas": (12, 5), "burns": (1, 25),
    "veterans": (11, 11), "juneteenth": (6, 19), "st nicholas": (12, 6), "canada day": (7, 1),
    "anzac": (4, 25), "australia day": (1, 26), "kings day": (4, 27), "unity": (10, 3),
    "reformation": (10, 31), "st andrew": (11, 30), "michaelmas": (9, 29), "martinmas": (11, 11),
    "assumption": (8, 15), "second christmas day": (12, 26), "st john": (6, 24),
}  # fmt: skip
"""Month and day of feasts that never move."""
FROM_EASTER = {
    "good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "ascension": 39,
    "pentecost": 49, "whit monday": 50, "corpus christi": 60, "carnival": -47,
    "ash wednesday": -46, "maundy thursday": -3, "palm sunday": -7,
}  # fmt: skip
"""Days from Easter Sunday."""
COUNTED = {
    "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "mlk": (1, 0, 3), "presidents": (2, 0, 3),
    "columbus": (10, 0, 2), "thanksgiving": (11, 3, 4), "may bank holiday": (5, 0, 1),
    "spring bank holiday": (5, 0, -1), "august bank holiday": (8, 0, -1),
}  # fmt: skip
"""Feasts on the n-th weekday of a month, the last one as -1."""
AROUND = {"easter": (-2, 1), "holidays": (0, 8), "pentecost": (0, 1), "carnival": (-4, 0)}
"""From which day to which a feast is kept, where that is more than its one day."""


class Feast(NamedTuple):
    """A feast: its day, and the first and last day on which it is kept."""

    name: str
    first: date
    day: date
    last: date


def feast(p: Line, i: int) -> tuple[Days, int] | None:
    """Read the day of a feast."""
    found = feast_at(p, i)
    if not found:
        return None
    one, j = found
    if one.name == "holidays":
        return Days(one.first, one.last, Precision.DAYS, how=STRETCH), j
    return Days(one.day, one.day), j


def feast_at(p: Line, i: int) -> tuple[Feast, int] | None:
    """Read a feast, perhaps with the break around it and the year."""
    i = p.skip(i, k.THE, k.THIS, k.COMING, k.NEXT) if k.FEAST not in p.e[i] else i
    name = p.value(i, k.FEAST)
    if not name:
        return None
    found = coming(p.f, name)
    if found is None:
        return None
    j = p.skip(i + 1, k.BREAK)
    if j > i + 1 and name in ("christmas", "new year"):
        found = coming(p.f, "holidays") or found
    return found, j


def coming(f: Frame, name: str) -> Feast | None:
    """Give the next keeping of a feast that is not over yet, as the country keeps it."""
    for year in (f.today.year - 1, f.today.year, f.today.year + 1):
        day = in_year_of(f, name, year)
        if day is not None:
            before, after = AROUND.get(name, (0, 0))
            last = day + after * DAY
            if last >= f.today:
                return Feast(name, day + before * DAY, day, last)
    return _named(f, name)


def in_year_of(f: Frame, name: str, year: int) -> date | None:
    """Give the day of a feast in a year, or None where that is not known by a rule."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FROM_EASTER:
        return easter(year) + timedelta(days=FROM_EASTER[name])
    if name == "thanksgiving" and f.country == "CA":
        return _nth(year, 10, 0, 2)
    if name in COUNTED:
        return _nth(year, *COUNTED[name])
    if name in ("black friday", "cyber monday"):
        return _nth(year, 11, 3, 4) + (1 if name == "black friday" else 4) * DAY
    return None


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    if number < 0:
        return _nth(year, month % 12 + 1, weekday, 1) - 7 * DAY
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def _named(f: Frame, name: str) -> Feast | None:
    """Find a public holiday of the country; days in a row are one feast."""
    if name == "bank holiday":
        days = tuple(day for day in sorted(f.calendar.closed) if day.weekday() < 5)
    else:
        days = f.calendar.names.get(name) or _like(f, name)
    first = next((day for day in days if day >= f.today), None)
    if first is None:
        return None
    last = first
    while last + DAY in days:
        last += DAY
    return Feast(name, first, first, last)


def _like(f: Frame, name: str) -> tuple[date, ...]:
    """Give the days of holidays whose name has that word, as "Eid" in "Eid al-Fitr"."""
    found = [day for known, days in f.calendar.names.items() if name in known for day in days]
    return tuple(sorted(set(found)))
