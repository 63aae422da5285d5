"""Lines of the machine formats for readers: one JSON object in, one answer out (FORMATS 1 to 4)."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from afterword.core.dates import Calendar
from afterword.core.reading import Span
from afterword.core.saying import Sentence
from afterword.outside import holidays


class BadLine(ValueError):
    """A line lacks what is needed, or holds a value of the wrong kind; the text says which."""


class Answer(NamedTuple):
    """What a reader makes of one line.

    ``line`` has exactly the keys of FORMATS, JSON-ready; ``more`` what is ours besides: spans,
    reasons, alternatives. ``says`` tells the same to people, a sentence each; ``lit`` are the
    pieces of the given text that it was read from.
    """

    line: dict[str, Any]
    more: dict[str, Any]
    says: tuple[Sentence, ...] = ()
    lit: tuple[Span, ...] = ()


Given = Mapping[str, Any]
Reader = Callable[[Given], Answer]


def answer_line(raw: str, read: Reader) -> dict[str, Any]:
    """Read one JSON line; one that cannot be read gives its ``id`` and an ``error``."""
    given: Any = None
    try:
        given = json.loads(raw)
        if not isinstance(given, dict):
            raise BadLine("the line is no JSON object")
        return read(given).line
    except json.JSONDecodeError as error:
        return {"id": None, "error": f"the line is no JSON: {error.msg} at {error.pos}"}
    except (ValueError, RecursionError, OverflowError) as error:
        named = given.get("id") if isinstance(given, dict) else None
        return {"id": named, "error": _why(error)}


def _why(error: Exception) -> str:
    if isinstance(error, holidays.UnknownCountry):
        return f"country is not known: {error}; it is a code like DE or DE-BW"
    if isinstance(error, OverflowError):
        return "a date lies beyond the calendar"
    if isinstance(error, RecursionError):
        return "the line is nested too deeply"
    return str(error)


def words_of(given: Given, key: str, *, needed: bool = False) -> str:
    """Give a text of the line, "" where it is missing or null. Raises BadLine."""
    value = given.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise BadLine(f"{key} is no text" if key in given else f"{key} is missing")
    return value


def instant_of(given: Given, key: str) -> datetime:
    """Give an instant of the line with its offset. Raises BadLine."""
    text = words_of(given, key, needed=True)
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise BadLine(f"{key} is no instant: it is written as 2026-11-24T15:22:00-05:00") from None
    if read.tzinfo is None:
        raise BadLine(f"{key} has no offset: it is written as 2026-11-24T15:22:00-05:00")
    return read


def calendar_of(given: Given) -> Calendar:
    """Give the working days of the line's country. Raises UnknownCountry, BadLine."""
    return holidays.calendar(words_of(given, "country"), shutdown=False)
