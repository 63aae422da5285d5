"""Working days, elapsed hours and local clocks (RULES D.4)."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

When = date | datetime
"""A whole day, or an instant with its offset."""

MONDAY_TO_FRIDAY_OFF = frozenset({5, 6})
MORNING = time(10, 0)
FIRST_SHUTDOWN_DAY = (12, 24)
LAST_SHUTDOWN_DAY = (1, 1)


def in_shutdown(day: date) -> bool:
    """Say whether a day lies in the quiet turn of the year, 24 Dec to 1 Jan (RULES 0)."""
    return (day.month, day.day) >= FIRST_SHUTDOWN_DAY or (day.month, day.day) <= LAST_SHUTDOWN_DAY


class Calendar:
    """The working days of one place, known from the first to the last of its years.

    ``closed`` names each public holiday; beyond the known years only weekends count. ``names``
    gives the days of each holiday that people speak of there, by its name in lower case.
    With ``shutdown`` the turn of the year is no working time either.
    """

    __slots__ = (
        "_days", "_span", "closed", "country", "first", "last", "names", "shutdown", "weekend",
    )  # fmt: skip

    def __init__(
        self,
        *,
        country: str = "",
        weekend: frozenset[int] = MONDAY_TO_FRIDAY_OFF,
        closed: Mapping[date, str] | None = None,
        years: tuple[int, int] = (2020, 2035),
        shutdown: bool = False,
    ) -> None:
        self.country = country
        self.weekend = weekend
        self.closed = dict(closed or {})
        self.names: Mapping[str, tuple[date, ...]] = {}
        self.first = date(years[0], 1, 1)
        self.last = date(years[1], 12, 31)
        self.shutdown = shutdown
        self._span = (self.first.toordinal(), self.last.toordinal())
        self._days = [
            n for n in range(self._span[0], self._span[1] + 1) if self._open(date.fromordinal(n))
        ]

    def _open(self, day: date) -> bool:
        if day.weekday() in self.weekend or day in self.closed:
            return False
        return not (self.shutdown and in_shutdown(day))

    def is_working_day(self, day: date) -> bool:
        """Say whether people there work on that day."""
        return self._open(day)

    def roll(self, day: date) -> date:
        """Give the day itself if it is a working day, else the next one."""
        number = day.toordinal()
        place = bisect_left(self._days, number)
        if not self._known(number, place):
            return self._walk(day - timedelta(days=1), 1)
        return date.fromordinal(self._days[place])

    def add(self, day: date, count: int) -> date:
        """Give the ``count``-th working day after ``day``; counting starts the day after."""
        if count <= 0:
            return self.roll(day) if count == 0 else self.before(day, -count)
        number = day.toordinal()
        place = bisect_right(self._days, number) + count - 1
        if not self._known(number, place):
            return self._walk(day, count)
        return date.fromordinal(self._days[place])

    def _known(self, number: int, place: int) -> bool:
        return self._span[0] <= number <= self._span[1] and place < len(self._days)

    def before(self, day: date, count: int = 1) -> date:
        """Give the ``count``-th working day before ``day``."""
        while count:
            day -= timedelta(days=1)
            count -= self._open(day)
        return day

    def _walk(self, day: date, count: int) -> date:
        while count:
            day += timedelta(days=1)
            count -= self._open(day)
        return day


class Place(NamedTuple):
    """Where the recipient is: the clock on their wall and the days on which they work.

    ``patient`` is the calendar with the turn of the year left out: inquiries wait by it.
    """

    zone: ZoneInfo
    calendar: Calendar
    patient: Calendar


@lru_cache(maxsize=8192)
def at_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Give the instant at which a local clock shows ``clock``, in UTC.

    In the gap of a clock change the offset before the gap holds; of a doubled hour, the first.
    """
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def local_day(when: When, zone: ZoneInfo) -> date:
    """Give the day on the wall calendar of ``zone``."""
    if isinstance(when, datetime):
        return when.astimezone(zone).date()
    return when


def starts(when: When, zone: ZoneInfo) -> datetime:
    """Give the first instant of a day, or the instant itself, in UTC."""
    if isinstance(when, datetime):
        return when
    return at_clock(when, time(0, 0), zone)


def ends(when: When, zone: ZoneInfo) -> datetime:
    """Give the first instant after a day, or the instant itself, in UTC."""
    if isinstance(when, datetime):
        return when
    return at_clock(when + timedelta(days=1), time(0, 0), zone)


def hours_after(instant: datetime, hours: float) -> datetime:
    """Add elapsed hours; in UTC, because clocks change (RULES D.4)."""
    if instant.tzinfo is not UTC:
        instant = instant.astimezone(UTC)
    return instant + _hours(hours)


@lru_cache(maxsize=256)
def _hours(hours: float) -> timedelta:
    return timedelta(hours=hours)


def latest(*moments: datetime | None) -> datetime:
    """Give the last of several instants, leaving out those not known."""
    return max(moment for moment in moments if moment is not None)
