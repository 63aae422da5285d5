"""Reading a file that should hold an export, and may hold anything."""

from collections.abc import Callable
from typing import Any, BinaryIO
from zipfile import ZipFile

import msgspec

from afterword.storage.archive import DATABASE
from afterword.storage.carried import unfit
from afterword.storage.carried.checks import check
from afterword.storage.carried.shape import EXPORT, FILES, FORMAT, VERSION, Everything, sum_of
from afterword.storage.sealed import Broken, Seal, opened, seal, unpacked

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
LONG_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""With the last two begins what a shell of Windows writes after ``>``."""

LARGEST = 256 << 20
"""So many bytes a document may have; 100,000 facts take an eighth of them."""

NO_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

Take = Callable[[bytes], str]
"""Is given the bytes of a kept file, and gives their hash."""


class Header(msgspec.Struct):
    """What tells whether a document is an export, whatever else it holds."""

    format: Any = None
    format_version: Any = None
    program_version: Any = ""


def is_carried(begins: bytes) -> bool:
    """Say by its first bytes whether a file is a zip or JSON, and so no invitation."""
    if begins.startswith(WIDE_MARKS):
        begins = begins[2:].replace(b"\x00", b"")
    bare = begins.removeprefix(LONG_MARK).lstrip()
    return bare.startswith((b"{", b"[", *ZIP))


def read(file: BinaryIO, take: Take) -> Everything:
    """Read all of it, see that it fits together, and hand over its kept files. Raises Unfit."""
    file.seek(0)
    is_zip = file.read(len(ZIP[0])) in ZIP
    file.seek(0)
    if is_zip:
        return _in_zip(file, take)
    told = _document(_limited(file.read(LARGEST + 1)))
    if told.files:
        raise unfit.odd(
            "files", "their bytes are missing; they lie in the zip beside this document"
        )
    return told


def _limited(content: bytes) -> bytes:
    if len(content) > LARGEST:
        raise unfit.too_large(LARGEST)
    return content


def _in_zip(file: BinaryIO, take: Take) -> Everything:
    if seal(file) is Seal.BROKEN:
        raise unfit.damaged()
    try:
        with opened(file) as archive:
            names = set(archive.namelist())
            if EXPORT not in names:
                raise unfit.a_backup() if DATABASE in names else unfit.foreign()
            if archive.getinfo(EXPORT).file_size > LARGEST:
                raise unfit.too_large(LARGEST)
            told = _document(b"".join(unpacked(archive, EXPORT)))
            _see_members(told, names)
            _hand_over(told, archive, take)
    except Broken as error:
        raise unfit.cut_off() from error
    return told


def _see_members(told: Everything, names: set[str]) -> None:
    """See that the zip holds what the document names, and nothing else."""
    wanted = {EXPORT, *(FILES + one.sha256 for one in told.files)}
    for name in sorted(names - wanted):
        raise unfit.odd("zip", f"“{name[:80]}” does not belong there")
    for name in sorted(wanted - names):
        raise unfit.odd("zip", f"“{name}” is missing")


def _hand_over(told: Everything, archive: ZipFile, take: Take) -> None:
    for one in told.files:
        content = b"".join(unpacked(archive, FILES + one.sha256))
        if len(content) != one.size or take(content) != one.sha256:
            raise unfit.damaged()


def _document(content: bytes) -> Everything:
    """Read the document; the sum is looked at before the sense."""
    content = _in_utf8(content)
    try:
        header = msgspec.json.decode(content, type=Header)
    except msgspec.ValidationError as error:
        raise unfit.foreign() from error
    except NO_JSON as error:
        raise unfit.cut_off() from error
    if header.format != FORMAT:
        raise unfit.foreign()
    program = header.program_version if isinstance(header.program_version, str) else ""
    if isinstance(header.format_version, int) and header.format_version > VERSION:
        raise unfit.newer(program)
    told = _parts(content)
    if told.format_version < 1:
        raise unfit.odd("format_version", "there is no such form")
    if told.sha256 is not None and told.sha256 != _sum(told):
        raise unfit.damaged()
    check(told)
    return told


def _in_utf8(content: bytes) -> bytes:
    if content.startswith(WIDE_MARKS):
        return content.decode("utf-16", errors="replace").encode()
    return content.removeprefix(LONG_MARK)


def _parts(content: bytes) -> Everything:
    try:
        return msgspec.json.decode(content, type=Everything)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        raise unfit.odd(where.strip("`$.") or "the whole", what) from error
    except NO_JSON as error:
        raise unfit.cut_off() from error


def _sum(told: Everything) -> str:
    """Give the sum; what cannot be read in facts and choices shows here first."""
    try:
        return sum_of(told)
    except NO_JSON as error:
        raise unfit.cut_off() from error
