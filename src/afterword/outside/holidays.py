"""Working weeks and public holidays of the recipient's country, as values for the core."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.dates import MONDAY_TO_FRIDAY_OFF, Calendar, Place

if TYPE_CHECKING:
    from holidays.holiday_base import HolidayBase

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
        own = holidays.country_holidays(name, subdiv=part or None)
    except NotImplementedError as error:
        raise UnknownCountry(country) from error
    # Without a language the names would hang on the settings of the machine.
    language = _english(own) or own.default_language
    found = holidays.country_holidays(
        name, subdiv=part or None, years=range(*YEARS), language=language
    )
    return {day: str(name) for day, name in found.items()}


def _english(own: "HolidayBase") -> str | None:
    return next((one for one in own.supported_languages if one.startswith("en")), None)


class Names(Mapping[str, tuple[date, ...]]):
    """The holidays of a country by name, in its own language and in English.

    They are looked up when first asked for: only readers of people's words need them.
    """

    __slots__ = ("_country", "_found")

    def __init__(self, country: str) -> None:
        self._country = country
        self._found: dict[str, tuple[date, ...]] | None = None

    def _all(self) -> dict[str, tuple[date, ...]]:
        if self._found is None:
            self._found = _named(self._country)
        return self._found

    def __getitem__(self, name: str) -> tuple[date, ...]:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def _named(country: str) -> dict[str, tuple[date, ...]]:
    import holidays

    name, _, part = full_country(country).partition("-")
    found: dict[str, list[date]] = {}
    own = holidays.country_holidays(name, subdiv=part or None)
    for language in {own.default_language, _english(own)}:
        days = holidays.country_holidays(
            name, subdiv=part or None, years=range(*YEARS), language=language
        )
        for day, names in days.items():
            for one in names.split("; "):
                if not _MOVED.search(one):
                    bare = _ASIDE.sub("", one).strip().lower().replace("’", "'")
                    found.setdefault(bare, []).append(day)
    return {name: tuple(sorted(days)) for name, days in found.items()}


_ASIDE = re.compile(r"\([^)]*\)")
_MOVED = re.compile(r"\((?:observed|substitute|in lieu)", re.IGNORECASE)
"""The day off in the place of a feast is not the day of the feast."""


@lru_cache(maxsize=64)
def calendar(country: str, *, shutdown: bool) -> Calendar:
    """Give the working calendar of a country, with the turn of the year off on request."""
    name = full_country(country)
    base = name.partition("-")[0]
    weekend = FRIDAY_SATURDAY_OFF if base in SUNDAY_TO_THURSDAY else MONDAY_TO_FRIDAY_OFF
    made = Calendar(
        country=name,
        weekend=weekend,
        closed=closed_days(country) if country else {},
        years=(YEARS[0], YEARS[1] - 1),
        shutdown=shutdown,
    )
    if country:
        made.names = Names(country)
    return made


@lru_cache(maxsize=256)
def place(zone: str, country: str) -> Place:
    """Give the recipient's clock and calendars; raise UnknownZone or UnknownCountry."""
    try:
        clock = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(zone) from error
    return Place(clock, calendar(country, shutdown=False), calendar(country, shutdown=True))
