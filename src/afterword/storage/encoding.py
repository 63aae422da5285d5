"""A fact of the core as a kind and a JSON text, and back again."""

from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, NamedTuple, TypedDict, get_type_hints

import msgspec

from afterword.core.dates import When
from afterword.core.facts import TYPED, Fact


class UnknownKind(LookupError):
    """A stored fact is of a kind that this program does not know; a newer one wrote it."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"facts of the kind {kind!r} are not known to this version of Afterword")
        self.kind = kind


def every_kind() -> dict[str, type[Fact]]:
    """Give every kind of fact by its name, found by walking the subclasses."""
    found: dict[str, type[Fact]] = {}
    waiting = [Fact]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found[kind.__name__] = kind
            waiting.append(kind)
    return found


def encode(fact: Fact) -> tuple[str, str]:
    """Give a fact's kind and body; its instant has a column of its own.

    Every field is written out, so that a default that changes one day changes no old fact;
    only the usual source, which says nothing, is left out.
    """
    body = msgspec.to_builtins(fact, builtin_types=(datetime,))
    del body["at"]
    if fact.source == TYPED:
        del body["source"]
    for name, value in body.items():
        if isinstance(value, datetime):
            body[name] = in_utc(value)
    return type(fact).__name__, msgspec.json.encode(body).decode()


def decode(kind: str, at: datetime, body: str) -> Fact:
    """Give the fact that a row holds; fields that this program does not know are left out.

    Raises UnknownKind.
    """
    shape = _shape(kind)
    told = shape.decoder.decode(body)
    for name in shape.moments & told.keys():
        told[name] = _moment(told[name])
    return shape.kind(at=at, **told)


def _moment(told: str | None) -> When | None:
    """Tell days from instants by the T between the day and the clock."""
    if told is None:
        return None
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)


class Shape(NamedTuple):
    """How the body of one kind is read, and which of its fields are a day or an instant."""

    kind: type[Fact]
    decoder: msgspec.json.Decoder[Any]
    moments: frozenset[str]


@cache
def _shape(name: str) -> Shape:
    kind = every_kind().get(name)
    if kind is None:
        raise UnknownKind(name)
    hints = get_type_hints(kind)
    moments = {told for told, hint in hints.items() if hint in (When, When | None)}
    # No JSON reader can choose between a day and an instant, so those come as text.
    told = {
        field.name: (str | None) if field.name in moments else hints[field.name]
        for field in fields(kind)
        if field.name != "at"
    }
    make: Any = TypedDict  # the type checker wants the fields spelled out
    return Shape(kind, msgspec.json.Decoder(make(name, told, total=False)), frozenset(moments))


def in_utc(instant: datetime) -> datetime:
    """Give an instant in UTC; one without an offset is no instant."""
    if instant.tzinfo is None:
        raise ValueError(f"{instant.isoformat()} has no offset")
    return instant.astimezone(UTC)


def storable(text: str) -> str:
    """Replace what no database can hold: the zero sign, and halves of signs."""
    return text.encode(errors="replace").decode().replace("\x00", "\ufffd")
