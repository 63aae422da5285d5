"""Writing everything down as one file, piece by piece, so that it may be much."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import msgspec

from afterword import __version__
from afterword.storage import kept, models
from afterword.storage.carried.shape import (
    EXPORT,
    FILES,
    FORMAT,
    VERSION,
    ChoicePart,
    EntryPart,
    FactPart,
    FilePart,
    Sum,
    taken_back,
)
from afterword.storage.encoding import in_utc
from afterword.storage.sealed import Tick, pieces_of, sealed, silent
from afterword.storage.trouble import told_kindly

BATCH = 500
"""So many entries are held in memory at once."""


class FileLost(Exception):
    """A kept file is gone, or its bytes are others; ``name`` is what it was called."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Out(NamedTuple):
    """What was written down, in numbers."""

    entries: int
    facts: int
    applications: int
    files: int


class Rows:
    """All that a person wrote down until now; what is written meanwhile is no part of it."""

    @told_kindly()
    def __init__(self, owner: int) -> None:
        self.owner = owner
        acts = models.Entry.objects.filter(owner=owner).order_by("pk")
        self.pks = list(acts.values_list("pk", flat=True))
        self.numbers = {pk: number for number, pk in enumerate(self.pks, start=1)}
        undos = acts.filter(undoes__isnull=False).values_list("pk", "undoes_id")
        self.undoes = {self.numbers[by]: self.numbers[of] for by, of in undos if by in self.numbers}
        self.marks = taken_back(self.undoes)
        self.applications = self._applications()
        self.files = self._files()
        self.facts = 0

    def _applications(self) -> list[str]:
        """Give the keys of all applications of which anything was told, in their order."""
        last = self.pks[-1] if self.pks else 0
        rows = models.Pursuit.objects.filter(owner=self.owner, facts__entry__lte=last)
        return list(rows.distinct().order_by("pk").values_list("key", flat=True))

    def _files(self) -> list[FilePart]:
        """Give all kept files, in their order."""
        rows = models.KeptFile.objects.filter(owner=self.owner).order_by("pk")
        return [
            FilePart(sha256, name, size, media_type)
            for sha256, name, size, media_type in rows.values_list(
                "sha256", "name", "size", "media_type"
            )
        ]

    def entries(self) -> Iterator[EntryPart]:
        """Give each act with all that it wrote."""
        for start in range(0, len(self.pks), BATCH):
            yield from self._some(self.pks[start : start + BATCH])

    @told_kindly()
    def _some(self, pks: list[int]) -> list[EntryPart]:
        rows = models.Entry.objects.filter(owner=self.owner, pk__gte=pks[0], pk__lte=pks[-1])
        found = {
            pk: EntryPart(
                number := self.numbers[pk], key, verb, in_utc(at), words,
                undoes=self.undoes.get(number), taken_back_by=self.marks.get(number),
                facts=[], choices=[],
            )
            for pk, key, verb, at, words in rows.order_by("pk").values_list(
                "pk", "key", "verb", "recorded_at", "words"
            )
        }  # fmt: skip
        self._add_facts(found, pks)
        choices = models.Setting.objects.filter(
            owner=self.owner, entry__gte=pks[0], entry__lte=pks[-1]
        )
        for pk, name, value in choices.order_by("pk").values_list("entry_id", "name", "value"):
            found[pk].choices.append(ChoicePart(name, msgspec.Raw(value.encode())))
        return list(found.values())

    def _add_facts(self, found: dict[int, EntryPart], pks: list[int]) -> None:
        facts = models.Fact.objects.filter(
            owner=self.owner, entry__gte=pks[0], entry__lte=pks[-1]
        ).order_by("pk")
        columns = ("entry_id", "pursuit__key", "kind", "at", "body")
        for pk, key, kind, at, body in facts.values_list(*columns):
            told = FactPart(key, kind, in_utc(at), msgspec.Raw(body.encode()))
            found[pk].facts.append(told)
            self.facts += 1


def document(rows: Rows, tick: Tick = silent) -> Iterator[bytes]:
    """Give the document in pieces: a line each entry. The same data make the same bytes."""
    encode, made = msgspec.json.encode, Sum(rows.applications)
    yield b'{\n"format": ' + encode(FORMAT) + b',\n"format_version": ' + encode(VERSION)
    yield b',\n"program_version": ' + encode(__version__)
    yield b',\n"applications": ' + encode(rows.applications) + b',\n"entries": ['
    between = b"\n"
    for number, entry in enumerate(rows.entries(), start=1):
        yield between + encode(entry)
        made.add(entry)
        between = b",\n"
        tick(number, len(rows.pks))
    yield b'\n],\n"files": [' + b",".join(b"\n" + encode(one) for one in rows.files)
    yield b'\n],\n"sha256": ' + encode(made.end(rows.files, __version__)) + b"\n}\n"


def write(owner: int, file: Path, tick: Tick = silent) -> Out:
    """Fill a file: with the document, or with a zip if files were kept.

    Raises FileLost, and OSError.
    """
    rows = Rows(owner)
    if rows.files:
        with sealed(file) as archive:
            _put(archive, EXPORT, document(rows, tick))
            for one in rows.files:
                _put(archive, FILES + one.sha256, _bytes_of(one))
    else:
        with file.open("wb") as opened:
            opened.writelines(document(rows, tick))
    return Out(len(rows.pks), rows.facts, len(rows.applications), len(rows.files))


def _put(archive: ZipFile, name: str, pieces: Iterator[bytes]) -> None:
    """Put pieces into a zip, without a time, so that the same data make the same bytes."""
    info = ZipInfo(name)
    info.compress_type = ZIP_DEFLATED
    with archive.open(info, "w", force_zip64=True) as member:
        for piece in pieces:
            member.write(piece)


def _bytes_of(one: FilePart) -> Iterator[bytes]:
    """Give the bytes of a kept file. Raises FileLost, also if they are not what they were."""
    path, digest = kept.path_of(one.sha256), hashlib.sha256()
    try:
        for piece in pieces_of(path):
            digest.update(piece)
            yield piece
    except FileNotFoundError as error:
        raise FileLost(one.name) from error
    if digest.hexdigest() != one.sha256:
        raise FileLost(one.name)
