"""A world in memory, for the example and for tests: a clock that stands where it is put."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

from afterword.outside.holidays import place
from afterword.outside.world import World


class StandingClock:
    """A clock that shows one instant until it is put forward."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def __call__(self) -> datetime:
        """Give the instant at which the clock stands."""
        return self.instant


def counted_keys() -> Callable[[], str]:
    """Give keys that count up: the same story told twice has the same keys."""
    numbers = count(1)
    return lambda: f"act-{next(numbers)}"


def pretend(instant: datetime, zone: str = "America/New_York", country: str = "US") -> World:
    """Give a world whose clock stands at an instant."""
    return World(
        owner=1,
        now=StandingClock(instant),
        zone=ZoneInfo(zone),
        country=country,
        places=place,
        keys=counted_keys(),
        example=True,
    )
