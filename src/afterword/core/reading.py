"""What a reader of people's words gives back: a value, the words it stands on, how sure it is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from afterword.core.dates import Calendar, When
from afterword.core.saying import Sentence

T = TypeVar("T")

Span = tuple[int, int]
"""A piece of the text that was given: first character, and the one after the last."""


class Confidence(StrEnum):
    """How sure a reading is (FORMATS 2); what is only ``ask`` is put as a question."""

    SURE = "sure"
    LIKELY = "likely"
    ASK = "ask"


class Found(NamedTuple, Generic[T]):
    """A value proposed by a reader, with the words that it was read from.

    Nothing proposed is a fact before the person confirms it. ``spans`` are pieces of the text
    that was given; ``because`` says why it was read so, where that is not plain from the words.
    """

    value: T
    spans: tuple[Span, ...] = ()
    confidence: Confidence = Confidence.SURE
    because: Sentence | None = None


class Hearing(NamedTuple):
    """When and where words were said: what "Friday" and "ten working days" are reckoned from.

    ``at`` is aware, by the clock of the place; ``calendar`` tells the working days there and the
    public holidays by name. ``lang`` (ISO 639-1) may say the language; "" leaves it to the words.
    """

    at: datetime
    calendar: Calendar
    lang: str = ""


class TimingKind(StrEnum):
    """What was said about a time (FORMATS 1)."""

    DATE = "date"
    WINDOW = "window"
    NONE = "none"
    EVENT = "event_conditional"


class Precision(StrEnum):
    """How finely a time was told."""

    INSTANT = "instant"
    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """A time that was said, as the plan counts it (FORMATS 1).

    ``earliest`` and ``latest`` are days, or aware instants where an hour was said; ``latest`` is
    the promised day. A DATE has both and they are equal; NONE has neither; a WINDOW without a
    ``latest`` is a lower bound alone. ``span`` holds the words of the time. ``others`` are further
    readings worth asking about, the likeliest first; where there are any, the person is asked.
    """

    kind: TimingKind
    earliest: When | None = None
    latest: When | None = None
    precision: Precision | None = None
    because: Sentence | None = None
    span: Span | None = None
    others: tuple["Timing", ...] = ()

    @property
    def asks(self) -> bool:
        """Say whether more than one reading is possible, so that the person should choose."""
        return bool(self.others)
