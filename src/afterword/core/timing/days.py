"""Times as values: from when to when, how finely told, and the arithmetic of weeks and months."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import NamedTuple

from afterword.core.dates import Calendar, When
from afterword.core.reading import Hearing, Precision
from afterword.core.saying import Sentence

DAY = timedelta(days=1)


class Days(NamedTuple):
    """A time that was meant: its first and last day or instant; either may be open.

    ``counted`` holds where it was reckoned by counting, so that it rolls to a working day.
    """

    first: When | None
    last: When | None
    grain: Precision = Precision.DAY
    why: Sentence | None = None
    others: tuple["Days", ...] = ()


class Frame:
    """What every expression is reckoned from: the day heard, and the calendar there."""

    __slots__ = ("calendar", "country", "hearing", "now", "today", "week_start")

    def __init__(self, hearing: Hearing) -> None:
        self.hearing = hearing
        self.now = hearing.at
        self.today = hearing.at.date()
        self.calendar: Calendar = hearing.calendar
        self.country = hearing.calendar.country[:2]
        self.week_start = 6 if 6 not in hearing.calendar.weekend else 0

    def week(self, offset: int) -> date:
        """Give the first working day by the book of this week, or of one later or earlier."""
        return self.week_of(self.today) + timedelta(weeks=offset)

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
