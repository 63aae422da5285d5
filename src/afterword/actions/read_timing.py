"""Read when they said that they would decide, as a line of the machine format (FORMATS 1)."""

from typing import Any

from afterword.actions.line_reading import Answer, Given, calendar_of, instant_of, words_of
from afterword.core.dates import When
from afterword.core.readers.timing import read_timing as read
from afterword.core.reading import Hearing, Timing
from afterword.core.saying import english


def read_timing(given: Given) -> Answer:
    """Read ``said``, heard at ``heard_at`` in ``country``. Raises BadLine, UnknownCountry."""
    said = words_of(given, "said", needed=True)
    heard = Hearing(instant_of(given, "heard_at"), calendar_of(given), words_of(given, "lang"))
    found = read(said, heard)
    more = _more(found, heard, said) | {
        "others": [_line(other) | _more(other, heard, said) for other in found.others],
        "asks": found.asks,
    }
    says = tuple(one.because for one in (found, *found.others) if one.because is not None)
    return Answer(
        {"id": given.get("id")} | _line(found),
        more,
        says,
        (found.span,) if found.span is not None else (),
    )


def _line(found: Timing) -> dict[str, Any]:
    return {
        "kind": found.kind.value,
        "earliest": _written(found.earliest),
        "latest": _written(found.latest),
    }


def _written(when: When | None) -> str | None:
    return None if when is None else when.isoformat()


def _more(found: Timing, heard: Hearing, said: str) -> dict[str, Any]:
    zone = heard.at.tzinfo
    why = english(found.because, zone) if found.because is not None and zone is not None else None
    return {
        "precision": found.precision.value if found.precision is not None else None,
        "because": why,
        "span": list(found.span) if found.span is not None else None,
        "words": said[slice(*found.span)] if found.span is not None else None,
    }
