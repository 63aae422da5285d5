"""The JSON Schema of an export, with every kind of fact and its fields."""

import inspect
from dataclasses import MISSING, fields
from datetime import date
from typing import Annotated, Any, NotRequired, TypedDict, get_type_hints

import msgspec

from afterword.core.dates import When
from afterword.core.facts import Fact
from afterword.storage.carried.shape import Everything
from afterword.storage.encoding import every_kind

DAY_OR_INSTANT = Annotated[
    str,
    msgspec.Meta(
        description="a day as 2026-11-30, or an instant with its offset as 2026-11-30T15:00:00Z"
    ),
]


def schema() -> dict[str, Any]:
    """Give the schema; facts of kinds and fields that it does not name come from later versions."""
    kinds = every_kind()
    bodies = [_body(kind) for _, kind in sorted(kinds.items())]
    (whole, *_), parts = msgspec.json.schema_components(
        [Everything, *bodies], ref_template="#/$defs/{name}"
    )
    own = parts.pop(whole["$ref"].rpartition("/")[2])
    for part in (own, *parts.values()):
        if "description" in part:
            part["description"] = " ".join(inspect.cleandoc(part["description"]).split())
    for name, kind in kinds.items():
        parts[name]["description"] = " ".join(inspect.cleandoc(kind.__doc__ or "").split())
    parts["FactPart"]["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": name}}},
            "then": {"properties": {"body": {"$ref": f"#/$defs/{name}"}}},
        }
        for name in sorted(kinds)
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "afterword export",
        **{key: value for key, value in own.items() if key != "title"},
        "$defs": parts,
    }


def _body(kind: type[Fact]) -> Any:  # a TypedDict
    """Give the fields of a kind; its instant stands beside them."""
    hints = get_type_hints(kind)
    told: dict[str, Any] = {}
    for field in fields(kind):
        if field.name == "at":
            continue
        hint = _without_choice(hints[field.name])
        told[field.name] = hint if field.default is MISSING else NotRequired[hint]
    make: Any = TypedDict  # the type checker wants the fields spelled out
    return make(kind.__name__, told)


def _without_choice(hint: Any) -> Any:
    """Give a type that a schema can tell; it cannot tell days from instants."""
    if hint == When:
        return DAY_OR_INSTANT
    if hint == When | None:
        return DAY_OR_INSTANT | None
    return DAY_OR_INSTANT if hint is date else hint
