"""What a process can come to: an end that rests, a promised date, an offer."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.core.dates import When
from afterword.core.facts import Source
from afterword.core.terms import Confidence


class Ending(StrEnum):
    """The ways in which a process rests; none of them is for ever (D.6, 13)."""

    REJECTED = "rejected"
    LET_GO = "let go"
    ON_HOLD = "on hold"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_CONTACT = "no contact"


REOPENED_BY_THEM = frozenset({Ending.REJECTED, Ending.LET_GO, Ending.ON_HOLD})


class Closed(NamedTuple):
    """How and when the process came to rest, and who said so."""

    how: Ending
    at: datetime
    who: str = ""
    day_named: When | None = None
    source: Source = Source()


class Promised(NamedTuple):
    """The decision date said last: its first and last day, and whose words it was."""

    earliest: When | None
    latest: When
    at: datetime
    confidence: Confidence
    source: Source


class Offer(NamedTuple):
    """An offer as known so far."""

    at: datetime
    sender: str
    answer_by: When | None
    source: Source
    acknowledged: bool = False
    extension_asked: bool = False
