"""The ports through which an action reaches out: whose data, what time, which place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from afterword.core.dates import Place


class Clock(Protocol):
    """Tells the present instant."""

    def __call__(self) -> datetime:
        """Give the present instant in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What an action is given of the world outside (HOUSE section 4).

    ``owner`` is whose data are meant; ``zone`` is where the applicant lives; ``places`` gives
    the clock and the calendars of a recipient; ``keys`` makes a new key for one act.
    ``written`` holds the keys of the acts that were written down since, the newest last.
    """

    owner: int
    now: Clock
    zone: ZoneInfo
    country: str
    places: Callable[[str, str], Place]
    keys: Callable[[], str]
    example: bool = False
    written: list[str] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The present day on the applicant's wall calendar."""
        return self.now().astimezone(self.zone).date()
