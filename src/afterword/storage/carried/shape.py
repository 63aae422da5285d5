"""The form of an export: its parts, and the sum by which damage is seen."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec

FORMAT = "afterword-export"
VERSION = 1
"""Grows when a key is added or changes its meaning; facts may gain fields without it."""

EXPORT = "export.json"
FILES = "files/"
"""Where in the zip the document lies, and each kept file under its hash."""

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Count = Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)]
Number = Annotated[int, msgspec.Meta(ge=1, lt=1 << 53)]
Name = Annotated[str, msgspec.Meta(min_length=1)]


class FactPart(msgspec.Struct, forbid_unknown_fields=True):
    """One fact: the application that it is about, what kind it is, when, and its fields."""

    application: Name
    kind: Name
    at: Instant
    body: msgspec.Raw


class ChoicePart(msgspec.Struct, forbid_unknown_fields=True):
    """One choice: its name, and whatever was chosen."""

    name: Name
    value: msgspec.Raw


class EntryPart(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One act, and all that it wrote, in the order of writing.

    ``number`` counts the acts from 1; ``undoes`` is the number of the one that this took back
    or brought back. ``taken_back_by`` says that what was written here counts no longer.
    """

    number: Number
    key: Name
    verb: Name
    recorded_at: Instant
    words: str = ""
    undoes: Number | None = None
    taken_back_by: Number | None = None
    facts: list[FactPart] = []
    choices: list[ChoicePart] = []


class FilePart(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One kept file, its size in bytes; its bytes lie in the zip under their hash."""

    sha256: Hash
    name: str
    size: Count
    media_type: str = ""


class Everything(msgspec.Struct, forbid_unknown_fields=True):
    """The whole document; without ``sha256`` somebody wrote it by hand."""

    format: str
    format_version: int
    program_version: str
    applications: list[Name]
    entries: list[EntryPart]
    files: list[FilePart] = []
    sha256: Hash | None = None


def canonical(value: Any) -> bytes:  # whatever JSON can tell
    """Write a value as compact JSON with sorted keys, however it was written before."""
    plain = msgspec.json.decode(msgspec.json.encode(value))
    return msgspec.json.encode(plain, order="sorted")


class Sum:
    """The hash of the document without its sum, as compact JSON with sorted keys, bit by bit."""

    def __init__(self, applications: Sequence[str]) -> None:
        begins = b'{"applications":' + canonical(applications) + b',"entries":['
        self._digest = hashlib.sha256(begins)
        self._between = b""

    def add(self, entry: EntryPart) -> None:
        """Take the next entry in."""
        self._digest.update(self._between + canonical(entry))
        self._between = b","

    def end(self, files: Sequence[FilePart], program: str) -> str:
        """Take in what comes after the entries; give the sum."""
        rest = {
            "files": files, "format": FORMAT, "format_version": VERSION, "program_version": program,
        }  # fmt: skip
        self._digest.update(b"]," + canonical(rest)[1:])
        return self._digest.hexdigest()


def sum_of(told: Everything) -> str:
    """Give the sum of a document that was read."""
    made = Sum(told.applications)
    for entry in told.entries:
        made.add(entry)
    return made.end(told.files, told.program_version)


def taken_back(undoes: Mapping[int, int]) -> dict[int, int]:
    """Give each act that counts no longer, with the last entry that was about it.

    ``undoes`` holds the numbers of the entries that take one back, in order, each with its
    number. An undo counts only if it was not itself taken back later.
    """
    undone: set[int] = set()
    for number, of in reversed(list(undoes.items())):
        if number not in undone:
            undone.add(of)
    acts: dict[int, int] = {}
    last: dict[int, int] = {}
    for number, of in undoes.items():
        acts[number] = act = acts.get(of, of)
        last[act] = number
    return {act: number for act, number in last.items() if act in undone}
