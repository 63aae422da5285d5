"""A zip in which every flipped bit shows: its last words are the hash of all bytes before them."""

import hashlib
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from io import SEEK_END
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

WORDS = b"afterword sha256 "
LENGTH = len(WORDS) + 64
"""The seal is the comment of the zip, and so its very end."""

CHUNK = 1 << 20
SLACK, DENSEST = 64 << 20, 200
"""What unpacks to more bytes than the first, and to more than so many times its size, is a trap."""

UNREADABLE = (BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, zlib.error)
"""What the zip library raises about bytes that somebody made up; no bytes may do more harm."""

Tick = Callable[[int, int], None]
"""Is told how much is done, and of how much."""


class Broken(Exception):
    """The bytes are no zip, or not the bytes that were written."""


class Seal(Enum):
    """Whether the end of a file vouches for all of it."""

    WHOLE = "whole"
    BROKEN = "broken"
    NONE = "none"


def silent(_done: int, _whole: int) -> None:
    """Tell nobody how far the work is."""


@contextmanager
def sealed(file: Path) -> Iterator[ZipFile]:
    """Fill a zip, and seal it at the end."""
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.comment = bytes(LENGTH)
        yield archive
    with file.open("r+b") as written:
        seal = _seal_of(written)
        written.seek(-LENGTH, SEEK_END)
        written.write(seal)


def add(archive: ZipFile, name: str, content: bytes) -> None:
    """Put bytes into a zip as they are, without a time, so that a reader sees them at once."""
    archive.writestr(ZipInfo(name), content, ZIP_STORED)


@contextmanager
def opened(file: BinaryIO) -> Iterator[ZipFile]:
    """Open a zip that somebody else may have made up. Raises Broken, also while it is read."""
    try:
        with ZipFile(file) as archive:
            every = archive.infolist()
            if len({one.filename for one in every}) < len(every):
                raise Broken
            if sum(one.file_size for one in every) > SLACK + DENSEST * file.seek(0, SEEK_END):
                raise Broken
            yield archive
    except UNREADABLE as error:
        raise Broken from error


def unpacked(archive: ZipFile, name: str) -> Iterator[bytes]:
    """Give the bytes of a member in pieces. Raises Broken if there is none of that name."""
    try:
        with archive.open(name) as member:
            while piece := member.read(CHUNK):
                yield piece
    except KeyError as error:
        raise Broken from error


def seal(file: BinaryIO, tick: Tick = silent) -> Seal:
    """Look whether the seal of a file is whole; the whole file is read."""
    size = file.seek(0, SEEK_END)
    file.seek(max(size - LENGTH, 0))
    told = file.read(LENGTH)
    if not told.startswith(WORDS):
        return Seal.NONE
    return Seal.WHOLE if told == _seal_of(file, tick) else Seal.BROKEN


def _seal_of(file: BinaryIO, tick: Tick = silent) -> bytes:
    """Make the seal of all bytes of a file but those where the seal stands."""
    whole = file.seek(0, SEEK_END) - LENGTH
    file.seek(0)
    digest, left = hashlib.sha256(), whole
    while left and (piece := file.read(min(CHUNK, left))):
        digest.update(piece)
        left -= len(piece)
        tick(whole - left, whole)
    return WORDS + digest.hexdigest().encode()


def sha256_of(pieces: Iterator[bytes]) -> str:
    """Give the hash of bytes that come in pieces."""
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def pieces_of(file: Path) -> Iterator[bytes]:
    """Give the bytes of a file in pieces."""
    with file.open("rb") as content:
        while piece := content.read(CHUNK):
            yield piece
