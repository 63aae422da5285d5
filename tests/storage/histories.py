"""Facts of every kind, and histories of several applications, for property tests."""

import types
from dataclasses import fields
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from afterword.core.dates import Calendar, Place
from afterword.core.facts import Fact, Source
from afterword.core.policy import Policy
from afterword.storage.due import Look
from afterword.storage.encoding import every_kind
from tests.storage.databases import NOW

KINDS = sorted(every_kind())
ME = 1


@cache
def places(zone: str, _country: str) -> Place:
    """Give a place whose only free days are weekends."""
    calendar = Calendar()
    return Place(ZoneInfo(zone or "Europe/Berlin"), calendar, calendar)


LOOK = Look(places, Policy())

# Few names and a short time, so that the facts of a history meet.
PEOPLE = st.sampled_from(("dana", "li", "sam"))
NAMED: dict[str, st.SearchStrategy[Any]] = {
    "at": st.timedeltas(timedelta(days=-10), timedelta(days=18)).map(NOW.__add__),
    "who": PEOPLE,
    "sender": PEOPLE,
    "new_contact": st.just("") | PEOPLE,
    "introduced_by": st.just("") | PEOPLE,
    "people": st.lists(PEOPLE, unique=True).map(tuple),
    "to": st.lists(PEOPLE, min_size=1, unique=True).map(tuple),
    "interview": st.sampled_from(("first", "second")),
    "promise": st.sampled_from(("sample", "link")),
    "employer": st.sampled_from(("Northwind", "Contoso", "Northwind Inc.")),
    "zone": st.sampled_from(("", "America/New_York", "Asia/Tehran")),
    "country": st.just(""),
}


PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=12),
    bool: st.booleans(),
    int: st.integers(0, 2**40),
    datetime: st.timedeltas(timedelta(days=-60), timedelta(days=90)).map(NOW.__add__),
    date: st.dates(date(2026, 1, 1), date(2026, 6, 1)),
    types.NoneType: st.none(),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Give values of a field's type, whatever the type is made of."""
    if hint in PLAIN:
        return PLAIN[hint]
    if hint is Source:
        return st.just(Source()) | facts_of(Source)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if get_origin(hint) in (types.UnionType, Union):
        return st.one_of([values(one) for one in get_args(hint)])
    assert get_origin(hint) is tuple, f"no values for {hint}"
    return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)


def facts_of(kind: type[Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give values of a dataclass, field by field."""
    hints = get_type_hints(kind)
    made = {field.name: values(hints[field.name]) for field in fields(kind)}
    return st.builds(kind, **made | {name: one for name, one in given.items() if name in made})


def any_fact(kind: str) -> st.SearchStrategy[Fact]:
    """Give facts of one kind with whatever its fields may hold."""
    return facts_of(every_kind()[kind])


def told_facts() -> st.SearchStrategy[Fact]:
    """Give facts as they come up in one short story."""
    return st.one_of([facts_of(kind, **NAMED) for kind in every_kind().values()])


def histories() -> st.SearchStrategy[list[list[tuple[int, Fact]]]]:
    """Give entries, each with facts of up to four applications."""
    told = st.tuples(st.integers(0, 3), told_facts())
    return st.lists(st.lists(told, min_size=1, max_size=4), min_size=1, max_size=6)


def later(**ahead: float) -> datetime:
    """Give an instant after the moment of these tests."""
    return NOW + timedelta(**ahead)
