"""Whether the parts of an export fit together; a fact or a choice must also make sense alone."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from afterword.core.facts import ApplicationOpened, Fact
from afterword.core.policy import Policy, with_values
from afterword.core.profiles import with_profile
from afterword.storage.carried.shape import ChoicePart, Everything, FactPart, taken_back
from afterword.storage.carried.unfit import newer, odd
from afterword.storage.encoding import UnknownKind, decode, encode, in_utc

YEARS = range(1900, 2200)
"""Nobody looks for work outside of these, and calendars end somewhere."""

NO_FACT = (ValueError, TypeError, OverflowError, RecursionError)


def check(told: Everything) -> None:
    """See that everything fits together. Raises Unfit."""
    _texts(told)
    _order(told)
    _undoing(told)
    _applications(told)
    _files(told)
    for entry in told.entries:
        for number, fact in enumerate(entry.facts):
            _fact(fact, f"entries[{entry.number - 1}].facts[{number}]", told.program_version)
        for number, choice in enumerate(entry.choices):
            _choice(choice, f"entries[{entry.number - 1}].choices[{number}]")


def _texts(told: Everything) -> None:
    """No database of ours holds a zero sign."""
    for text in _all_texts(told):
        if "\x00" in text:
            raise odd("the whole", "it holds a zero sign")


def _all_texts(told: Everything) -> Iterator[str]:
    yield from told.applications
    for file in told.files:
        yield from (file.name, file.media_type)
    for entry in told.entries:
        yield from (entry.key, entry.verb, entry.words)
        yield from (choice.name for choice in entry.choices)


def _order(told: Everything) -> None:
    keys: set[str] = set()
    for number, entry in enumerate(told.entries, start=1):
        where = f"entries[{number - 1}]"
        if entry.number != number:
            raise odd(where, f"its number should be {number}")
        if entry.key in keys:
            raise odd(where, "its key was used before")
        if entry.recorded_at.year not in YEARS:
            raise odd(where, "it was written down in a year that is none")
        keys.add(entry.key)
        entry.recorded_at = in_utc(entry.recorded_at)


def _undoing(told: Everything) -> None:
    """An entry takes back an earlier one; the marks are what follows from that."""
    undoes = undone_in(told)
    for number, of in undoes.items():
        if of >= number:
            raise odd(f"entries[{number - 1}]", "it undoes one that came later")
    marks = taken_back(undoes)
    for entry in told.entries:
        if entry.taken_back_by not in (None, marks.get(entry.number)):
            raise odd(f"entries[{entry.number - 1}]", "nothing took it back so")


def undone_in(told: Everything) -> dict[int, int]:
    """Give the numbers of the entries that take one back, each with its number."""
    return {one.number: one.undoes for one in told.entries if one.undoes is not None}


def _applications(told: Everything) -> None:
    """Each application is listed once, and the first that is told of it is its opening."""
    waiting = set(told.applications)
    if len(waiting) < len(told.applications):
        raise odd("applications", "one is listed twice")
    known = set(waiting)
    for entry in told.entries:
        for number, fact in enumerate(entry.facts):
            where = f"entries[{entry.number - 1}].facts[{number}]"
            if fact.application not in known:
                raise odd(where, "its application is not listed")
            if fact.application in waiting and fact.kind != ApplicationOpened.__name__:
                raise odd(where, "its application was not opened before")
            waiting.discard(fact.application)
    if waiting:
        raise odd("applications", "of one of them nothing is told")


def _files(told: Everything) -> None:
    if len({one.sha256 for one in told.files}) < len(told.files):
        raise odd("files", "one is listed twice")


def _fact(told: FactPart, where: str, program: str) -> None:
    """See that a fact is one, and bring its body into the form in which it is stored."""
    try:
        body = _compact(told.body)
        fact = decode(told.kind, told.at, body)
        encode(fact)
    except UnknownKind as error:
        raise newer(program) from error
    except NO_FACT as error:
        raise odd(where, "its fields are none of a fact of this kind") from error
    if not all(day.year in YEARS for day in _days(fact)):
        raise odd(where, "it tells of a year that is none")
    told.at, told.body = in_utc(told.at), msgspec.Raw(body.encode())


def _days(fact: Fact) -> Iterator[date]:
    for name in type(fact).__dataclass_fields__:
        value = getattr(fact, name)
        if isinstance(value, date):
            yield value


def _compact(told: msgspec.Raw) -> str:
    return msgspec.json.encode(msgspec.json.decode(told)).decode()


def _choice(told: ChoicePart, where: str) -> None:
    try:
        value = msgspec.json.decode(told.value)
        CHOICES.get(told.name, _anything)(value)
        told.value = msgspec.Raw(msgspec.json.encode(value))
    except (LookupError, *NO_FACT) as error:
        raise odd(where, f"this cannot be chosen for {told.name[:40]}") from error


def _anything(_value: Any) -> None:  # a choice of which this version knows nothing
    """Let a choice be that no command reads."""


def _profiles(value: Any) -> None:
    for name in msgspec.convert(value, list[str]):
        with_profile(Policy(), name)


def _numbers(value: Any) -> None:
    with_values(Policy(), msgspec.convert(value, dict[str, float]))


class Named(msgspec.Struct):
    """Who writes the letters, and where invitations know them."""

    name: str = ""
    email: str = ""


class Marked(msgspec.Struct):
    """Where an example stands in time and place."""

    clock: Any = None
    zone: str = ""


def _mark(value: Any) -> None:
    told = msgspec.convert(value, Marked)
    if told.clock is not None and in_utc(datetime.fromisoformat(told.clock)).year not in YEARS:
        raise ValueError(told.clock)
    if told.zone:
        ZoneInfo(told.zone)


CHOICES: dict[str, Callable[[Any], object]] = {
    "profiles": _profiles,
    "numbers": _numbers,
    "me": lambda value: msgspec.convert(value, Named),
    "example": _mark,
    "feed_secret": lambda value: msgspec.convert(value, str),
}
"""What every command reads must be readable, or nothing would work any more."""
