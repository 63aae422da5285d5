"""Working weeks and public holidays of the recipient's country, as values for the core."""

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.dates import MONDAY_TO_FRIDAY_OFF, Calendar, Place

FRIDAY_SATURDAY_OFF = frozenset({4, 5})
SUNDAY_TO_THURSDAY = frozenset({"SA", "IL", "EG"})
"""Countries with a working week from Sunday to Thursday (FORMATS 1)."""

USUAL_PARTS = {"GB": "ENG", "CA": "ON", "AU": "NSW", "DE": "NI"}
"""The subdivision taken when only the country is known (FORMATS 1)."""

YEARS = (2020, 2036)
"""The years for which holidays are looked up; outside them only weekends count."""


class UnknownZone(ValueError):
    """No time zone has that name; zones are named like Europe/Berlin."""


class UnknownCountry(ValueError):
    """No holiday calendar has that name; countries are named like DE or DE-BW."""


def full_country(country: str) -> str:
    """Give the country with the subdivision that is meant, as ``CA-ON`` for ``CA``."""
    name = country.strip().upper()
    if "-" not in name and name in USUAL_PARTS:
        return f"{name}-{USUAL_PARTS[name]}"
    return name


@lru_cache(maxsize=64)
def closed_days(country: str) -> dict[date, str]:
    """Give the public holidays of a country by day, over YEARS; raise UnknownCountry."""
    import holidays  # late: loading it costs a third of a second

    name, _, part = full_country(country).partition("-")
    try:
        found = holidays.country_holidays(name, subdiv=part or None, years=range(*YEARS))
    except NotImplementedError as error:
        raise UnknownCountry(country) from error
    return {day: str(name) for day, name in found.items()}


@lru_cache(maxsize=64)
def calendar(country: str, *, shutdown: bool) -> Calendar:
    """Give the working calendar of a country, with the turn of the year off on request."""
    name = full_country(country)
    base = name.partition("-")[0]
    weekend = FRIDAY_SATURDAY_OFF if base in SUNDAY_TO_THURSDAY else MONDAY_TO_FRIDAY_OFF
    return Calendar(
        country=name,
        weekend=weekend,
        closed=closed_days(country) if country else {},
        years=(YEARS[0], YEARS[1] - 1),
        shutdown=shutdown,
    )


@lru_cache(maxsize=256)
def place(zone: str, country: str) -> Place:
    """Give the recipient's clock and calendars; raise UnknownZone or UnknownCountry."""
    try:
        clock = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(zone) from error
    return Place(clock, calendar(country, shutdown=False), calendar(country, shutdown=True))
