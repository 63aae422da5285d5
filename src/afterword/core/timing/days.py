"""Times as values: from when to when, how finely told, and the arithmetic of weeks and months."""

from calendar import monthrange
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from afterword.core.dates import Calendar, When
from afterword.core.reading import Hearing, Precision
from afterword.core.saying import Sentence
from afterword.core.timing import kinds as k
from afterword.core.timing.lexicon import Node, plant
from afterword.core.timing.tokens import pieces
from afterword.core.zone_words import iana

DAY = timedelta(days=1)


class Days(NamedTuple):
    """A time that was meant: its first and last day or instant; either may be open.

    ``how`` tells what kind of words it stands on, one of the names below; ``lag`` how long after
    an event whose day is not known: from so many to so many of a unit.
    """

    first: When | None
    last: When | None
    grain: Precision = Precision.DAY
    why: Sentence | None = None
    others: tuple["Days", ...] = ()
    how: str = "day"
    lag: tuple[float, float, str] | None = None


DAY_SAID, STRETCH, LENGTH, FOR_LENGTH, WITHIN, LOWER, EVENT, LAG = (
    "day", "stretch", "length", "for a length", "within", "lower", "event", "lag",
)  # fmt: skip
"""How a time was told: a day; a week or month or part of it; counted; counted with "for"; an upper
bound to a length; a lower bound; the day of an event (none where it is not known); counted from an
event."""


_ZONES = {
    "GB": "Europe/London", "IE": "Europe/Dublin", "DE": "Europe/Berlin", "AT": "Europe/Vienna",
    "CH": "Europe/Zurich", "FR": "Europe/Paris", "ES": "Europe/Madrid", "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels", "IT": "Europe/Rome", "PT": "Europe/Lisbon", "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo", "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki", "PL": "Europe/Warsaw",
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix",
    "CA": "America/Toronto America/Winnipeg America/Edmonton America/Vancouver America/Halifax",
    "AU": "Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth",
    "NZ": "Pacific/Auckland", "IL": "Asia/Jerusalem", "EG": "Africa/Cairo", "MX": "America/Tijuana",
    "CZ": "Europe/Prague", "HU": "Europe/Budapest", "RO": "Europe/Bucharest",
    "LU": "Europe/Luxembourg", "GR": "Europe/Athens", "CL": "America/Santiago",
}  # fmt: skip
"""Countries whose clocks change, with the zones of their clocks."""


def home_zone(at: datetime, country: str) -> tzinfo:
    """Give the zone in which something was heard: the country's, if its clock fits the offset."""
    for key in _ZONES.get(country, "").split():
        found = iana(key)
        if found is not None and at.astimezone(found.zone).utcoffset() == at.utcoffset():
            return found.zone
    assert at.tzinfo is not None
    return at.tzinfo


@lru_cache(maxsize=64)
def holiday_names(calendar: Calendar) -> Node:
    """Give the public holidays of a calendar as phrases."""
    found: Node = {}
    for name in calendar.names:
        words = tuple(piece.text for piece in pieces(name))
        if len(words) > 1 or (words and len(words[0]) >= _LONG_NAME):
            plant(found, words, {k.FEAST: name, k.OPENS: True})
    return found


_LONG_NAME = 4
"""Shorter single words are no name of a holiday in running text."""


class Frame:
    """What every expression is reckoned from: the day heard, and the calendar there."""

    __slots__ = ("calendar", "country", "names", "now", "today", "week_start", "zone")

    def __init__(self, hearing: Hearing) -> None:
        self.now = hearing.at
        self.today = hearing.at.date()
        self.zone = home_zone(self.now, hearing.calendar.country[:2])
        self.calendar: Calendar = hearing.calendar
        self.country = hearing.calendar.country[:2]
        self.names = holiday_names(hearing.calendar)
        self.week_start = 6 if 6 not in hearing.calendar.weekend else 0

    def week(self, offset: int) -> date:
        """Give the first working day by the book of this week, or of one later or earlier."""
        return self.week_of(self.today) + timedelta(weeks=offset)

    def this_week(self) -> date:
        """Give the start of this week, or at its weekend, of the one that is about to begin."""
        start = self.week(0)
        return start if self.today <= start + 4 * DAY else start + 7 * DAY

    def week_of(self, day: date) -> date:
        """Give the day on which the calendar week of a day begins."""
        return day - timedelta(days=(day.weekday() - self.week_start) % 7)

    def last_open(self, first: date, last: date) -> date:
        """Give the last working day between two days, or the last of them."""
        day = last
        while day >= first:
            if self.calendar.is_working_day(day):
                return day
            day -= DAY
        return last

    def first_open(self, first: date, last: date) -> date:
        """Give the first working day between two days, or the first of them."""
        day = self.calendar.roll(first)
        return day if day <= last else first

    def clipped(self, first: date, last: date) -> tuple[date, date]:
        """Cut a piece of a month down to its working days."""
        return self.first_open(first, last), self.last_open(first, last)


def month_end(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def months_on(day: date, count: int) -> date:
    """Give the same day some months later, or the last day where that month is shorter."""
    number = day.year * 12 + day.month - 1 + count
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def next_weekday(day: date, weekday: int) -> date:
    """Give the first such weekday strictly after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (8 * century + 13) // 25
    moon = (skipped + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    shift = moon - weekday
    month = 3 + (shift + 40) // 44
    return date(year, month, shift + 28 - 31 * (month // 4))


def day_of(when: When) -> date:
    """Give the day of a day or an instant, by the instant's own clock."""
    return when.date() if isinstance(when, datetime) else when
