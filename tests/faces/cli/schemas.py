"""Every document of ``--json`` is held against its schema in the docs, and may hold no more."""

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

from afterword.faces.cli.main import names, split

SCHEMAS = Path(__file__).parents[3] / "docs" / "reference" / "json"


def assert_as_documented(words: list[str], out: str) -> None:
    """See that standard output is one document, and just as the docs describe it."""
    document = json.loads(out)
    name = "error" if "error" in document else command_of(words)
    if name == "export" and "format" in document:  # the export itself, and not a word about it
        name = "../export.schema"
    faults = sorted(error.message for error in validator(name).iter_errors(document))
    assert not faults, f"{name}: {faults}"


def command_of(words: list[str]) -> str:
    """Give the command that prints the document; ``demo`` runs others in her place."""
    name, rest = split(words)
    if name == "demo":
        inner = [word for word in rest if word in names()]
        return inner[0] if inner else name
    return name or ""


@cache
def validator(name: str) -> Draft202012Validator:
    """Read a schema, closed to keys that it does not name."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    for part in (schema, *schema.get("$defs", {}).values()):
        if "properties" in part:
            part["additionalProperties"] = False
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def documented() -> set[str]:
    """Give the names of all schemas."""
    return {path.stem for path in SCHEMAS.glob("*.json")}
