"""A backup: the whole database and every kept file in one sealed zip."""

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import msgspec

from afterword import __version__
from afterword.core.saying import say
from afterword.storage import backup, kept, sealed
from afterword.storage.looked_into import Counts, look_into
from afterword.storage.sealed import Broken, Seal, Tick, pieces_of, sha256_of, silent
from afterword.storage.trouble import StorageTrouble, told_kindly
from afterword.storage.whole import new_part, whole

FORMAT, VERSION = "afterword-backup", 1
MANIFEST, DATABASE, FILES = "manifest.json", "database.sqlite3", "files/"

EXPORTED = re.compile(rb"\A\s*\{.*\"afterword-export\"|\APK.{28}export\.json", re.DOTALL)
"""How an export begins, as a document and as a zip."""


class OnAServer(StorageTrouble):
    """The data lie in a database that we cannot copy or put back."""

    says = say(
        "Your data lie on a database server, which has its own way of backups: pg_dump and "
        "pg_restore. Nothing was done. 'afterword export -o all.zip' carries everything of yours "
        "away, and 'afterword import' brings it back."
    )


class NotABackup(StorageTrouble):
    """The file is something else."""

    says = say(
        "This file is no backup of Afterword. Nothing was changed. Name a file that "
        "'afterword backup' made, or one of the copies that 'afterword restore' lists."
    )


class AnExport(StorageTrouble):
    """The file holds everything as well, but in another form."""

    says = say(
        "This is an export, which is not put back but imported. Nothing was changed. "
        "Do this instead: afterword import FILE"
    )


class BrokenBackup(StorageTrouble):
    """The file is not as it was written."""

    says = say(
        "This backup is damaged, or was cut off: its bytes are not those that were written. "
        "Nothing was changed. Fetch it once more from where it was kept, or take another one."
    )


class NewerBackup(StorageTrouble):
    """A newer program wrote it."""

    says = say(
        "This backup was made by a newer version of Afterword than this one. Nothing was "
        "changed. Update Afterword, then do this again."
    )


class Member(msgspec.Struct, frozen=True):
    """What is known of a file in the zip: its size in bytes and its hash."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says of itself; ``lost`` names kept files whose bytes were not there."""

    format: str
    format_version: int
    program_version: str
    made_at: datetime
    entries: int
    applications: int
    members: dict[str, Member]
    lost: list[str] = []


class Packed(NamedTuple):
    """A backup that was made; ``files`` counts the kept files in it."""

    file: Path
    counts: Counts
    files: int
    lost: tuple[str, ...]


@told_kindly()
def pack(target: Path, now: datetime, tick: Tick = silent) -> Packed:
    """Write a backup while others use the database. Raises OnAServer, Corrupt and OSError."""
    database = backup.database_file()
    if database is None:
        raise OnAServer
    snapshot = new_part(target)
    try:
        backup.copy_into(database, snapshot)
        counts, files = look_into(snapshot)
        here = {sha256: name for sha256, name in files.items() if kept.is_whole(sha256)}
        lost = [files[sha256] for sha256 in files.keys() - here.keys()]
        members = {DATABASE: snapshot, **{FILES + one: kept.path_of(one) for one in here}}
        manifest = Manifest(
            FORMAT, VERSION, __version__, now, counts.entries, counts.applications,
            {name: _member(file) for name, file in members.items()}, sorted(lost),
        )  # fmt: skip
        with whole(target) as part:
            _write(part, manifest, members, tick)
    finally:
        snapshot.unlink(missing_ok=True)
    return Packed(target, counts, len(here), tuple(manifest.lost))


def _member(file: Path) -> Member:
    return Member(file.stat().st_size, sha256_of(pieces_of(file)))


def _write(part: Path, manifest: Manifest, members: dict[str, Path], tick: Tick) -> None:
    total = sum(one.size for one in manifest.members.values())
    done = 0
    with sealed.sealed(part) as archive:
        sealed.add(archive, MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
        for name, file in members.items():
            with _begun(archive, name, manifest.members[name].size) as into:
                for piece in pieces_of(file):
                    into.write(piece)
                    done += len(piece)
                    tick(done, total)


def _begun(archive: ZipFile, name: str, size: int) -> IO[bytes]:
    """Begin a member; documents are dense already, so only the database is made smaller."""
    info = ZipInfo(name)
    info.compress_type = archive.compression if name == DATABASE else ZIP_STORED
    info.file_size = size
    return archive.open(info, "w")


def manifest_of(file: BinaryIO, tick: Tick = silent) -> Manifest:
    """Verify the seal of a backup, and give what it says of itself; all of it is read.

    Raises NotABackup, AnExport, BrokenBackup and NewerBackup.
    """
    file.seek(0)
    begins = file.read(512)
    if EXPORTED.search(begins):
        raise AnExport
    found = sealed.seal(file, tick)
    if found is Seal.NONE:
        raise BrokenBackup if FORMAT.encode() in begins else NotABackup
    if found is Seal.BROKEN:
        raise BrokenBackup
    try:
        with sealed.opened(file) as archive:
            return _read(b"".join(sealed.unpacked(archive, MANIFEST)), archive.namelist())
    except (Broken, msgspec.MsgspecError) as error:
        raise NotABackup from error


class Named(msgspec.Struct):
    """What every version of the format says of itself."""

    format: str
    format_version: int


def _read(content: bytes, names: list[str]) -> Manifest:
    told = msgspec.json.decode(content, type=Named)
    if told.format != FORMAT:
        raise NotABackup
    if told.format_version > VERSION:
        raise NewerBackup
    manifest = msgspec.json.decode(content, type=Manifest)
    if {MANIFEST, *manifest.members} != set(names) or not _are_ours(manifest.members):
        raise BrokenBackup
    return manifest


def _are_ours(members: dict[str, Member]) -> bool:
    """Say whether there is a database, and beside it nothing but files under their hashes."""
    files = {name: told for name, told in members.items() if name != DATABASE}
    return len(files) < len(members) and all(
        re.fullmatch("[0-9a-f]{64}", told.sha256) and name == FILES + told.sha256
        for name, told in files.items()
    )


def kept_in(manifest: Manifest) -> list[str]:
    """Give the hashes of the kept files in a backup."""
    return [name.removeprefix(FILES) for name in manifest.members if name != DATABASE]


def copied(archive: ZipFile, name: str, told: Member) -> Iterator[bytes]:
    """Give the bytes of a member in pieces. Raises BrokenBackup at the end if they are others."""
    digest = hashlib.sha256()
    for piece in sealed.unpacked(archive, name):
        digest.update(piece)
        yield piece
    if digest.hexdigest() != told.sha256:
        raise BrokenBackup
