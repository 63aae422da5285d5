"""A backup is one whole file, made while others write; whatever else it may be is refused."""

import random
import sqlite3
import stat
import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

import msgspec
import pytest

from afterword.storage import archive, backup, journal, kept, restoring, sealed
from afterword.storage.archive import BrokenBackup, NewerBackup, NotABackup, OnAServer
from afterword.storage.restoring import Held
from afterword.storage.trouble import StorageTrouble
from tests.storage.databases import NOW
from tests.storage.histories import ME
from tests.storage.programs import ended, started
from tests.storage.test_journal import act, add

pytestmark = pytest.mark.storage

FLIPS = 300
"""How many random bits are flipped, besides every bit of the first and the last hundred bytes."""


@pytest.fixture
def packed(sqlite: str, home: Path) -> Path:
    """Give a backup of two applications and a kept file."""
    add("Northwind")
    with journal.entry(ME, **act("two")) as entry:
        entry.open_pursuit(employer="Contoso")
        entry.keep_file(b"a sample", "sample.txt")
    return archive.pack(home / "all.zip", NOW).file


def held(file: Path) -> Held:
    with restoring.staged(file) as staged:
        return staged.held


def test_a_backup_is_one_file_for_the_person_alone(packed: Path) -> None:
    assert stat.S_IMODE(packed.stat().st_mode) == 0o600
    with zipfile.ZipFile(packed) as there:
        assert there.testzip() is None
        name = f"files/{kept.hash_of(b'a sample')}"
        assert there.namelist() == ["manifest.json", "database.sqlite3", name]
        assert there.read(name) == b"a sample"
        manifest = msgspec.json.decode(there.read("manifest.json"))
    assert (manifest["entries"], manifest["applications"]) == (2, 2)
    assert not [one for one in packed.parent.iterdir() if one.name.startswith(".all")]


def test_it_tells_what_it_holds(packed: Path) -> None:
    found = held(packed)
    assert found.counts == (2, 2, False, NOW)
    assert found.made_at == NOW
    assert found.files == (kept.hash_of(b"a sample"),)


def test_the_same_data_make_the_same_bytes(packed: Path) -> None:
    again = archive.pack(packed.with_name("again.zip"), NOW).file
    assert again.read_bytes() == packed.read_bytes()


def test_every_flipped_bit_is_seen(packed: Path) -> None:
    content = packed.read_bytes()
    whole = len(content)
    edges = [*range(100), *range(whole - 100, whole)]
    bits = {8 * byte + bit for byte in edges for bit in range(8)}
    bits |= {random.randrange(8 * whole) for _ in range(FLIPS)}
    for bit in bits:
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((BrokenBackup, NotABackup)):
            archive.manifest_of(BytesIO(flipped))


def test_a_cut_or_longer_file_is_refused(packed: Path) -> None:
    content = packed.read_bytes()
    for end in (600, len(content) // 2, len(content) - 100, len(content) - 1):
        with pytest.raises(BrokenBackup):
            archive.manifest_of(BytesIO(content[:end]))
    with pytest.raises(BrokenBackup):
        archive.manifest_of(BytesIO(content + b"\n"))


def zipped(members: dict[str, bytes], *, seal: bool = True) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as there:
        if seal:
            there.comment = bytes(sealed.LENGTH)
        for name, content in members.items():
            there.writestr(name, content)
    if not seal:
        return made.getvalue()
    return made.getvalue()[: -sealed.LENGTH] + sealed._seal_of(made)


def manifest(**more: object) -> bytes:
    told = {
        "format": "afterword-backup", "format_version": 1, "program_version": "0.1.0",
        "made_at": NOW, "entries": 0, "applications": 0, "members": {},
    }  # fmt: skip
    return msgspec.json.encode(told | more)


def member(content: bytes) -> dict[str, object]:
    return {"size": len(content), "sha256": kept.hash_of(content)}


NO_DATABASE = b"nothing of that kind" * 100
FOREIGN: dict[str, tuple[bytes, type[StorageTrouble]]] = {
    "an empty file": (b"", NotABackup),
    "words": (b"Dear diary, " * 50, NotABackup),
    "another zip": (zipped({"letter.txt": b"hello"}, seal=False), NotABackup),
    "another sealed zip": (zipped({"letter.txt": b"hello"}), NotABackup),
    "a manifest of something else": (
        zipped({"manifest.json": b'{"format": "other", "format_version": 1}'}), NotABackup,
    ),
    "a manifest that is no JSON": (zipped({"manifest.json": b"{"}), NotABackup),
    "a newer backup": (
        zipped({"manifest.json": b'{"format": "afterword-backup", "format_version": 2}'}),
        NewerBackup,
    ),
    "a member that is not told of": (
        zipped(
            {
                "manifest.json": manifest(members={"database.sqlite3": member(b"x")}),
                "database.sqlite3": b"x", "../../evil": b"",
            }
        ),
        BrokenBackup,
    ),
    "a path that is told of": (
        zipped(
            {
                "manifest.json": manifest(
                    members={"database.sqlite3": member(b"x"), "files/../../evil": member(b"")}
                ),
                "database.sqlite3": b"x", "files/../../evil": b"",
            }
        ),
        BrokenBackup,
    ),
    "no database": (zipped({"manifest.json": manifest()}), BrokenBackup),
    "a database that is none": (
        zipped(
            {
                "manifest.json": manifest(members={"database.sqlite3": member(NO_DATABASE)}),
                "database.sqlite3": NO_DATABASE,
            }
        ),
        BrokenBackup,
    ),
    "other bytes than told": (
        zipped(
            {
                "manifest.json": manifest(members={"database.sqlite3": member(b"x")}),
                "database.sqlite3": NO_DATABASE,
            }
        ),
        BrokenBackup,
    ),
    "a bomb": (
        zipped(
            {
                "manifest.json": manifest(members={"database.sqlite3": member(b"")}),
                "database.sqlite3": bytes(100 << 20),
            }
        ),
        NotABackup,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", FOREIGN)
def test_what_is_no_backup_is_refused_by_its_name(sqlite: str, home: Path, what: str) -> None:
    content, trouble = FOREIGN[what]
    add("Northwind")
    (home / "x.zip").write_bytes(content)
    with pytest.raises(trouble):
        held(home / "x.zip")
    assert not list(home.glob(".restoring-*"))
    assert not (home.parent / "evil").exists()


def changed(file: Path, sql: str) -> Path:
    """Give a plain copy of the live database with something changed."""
    copy = file.with_name("copy.sqlite3")
    backup.write_copy(file, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as there:
        there.execute(sql)
    return copy


OTHER_DATABASES = {
    "of a newer program": (
        "INSERT INTO django_migrations (app, name, applied) VALUES ('storage', '9999_x', '')",
        NewerBackup,
    ),
    "with facts of a newer program": (
        "UPDATE storage_fact SET kind = 'Telepathy'", NewerBackup,
    ),
    "with code in it": (
        "CREATE TRIGGER t AFTER INSERT ON storage_entry BEGIN DELETE FROM storage_fact; END",
        NotABackup,
    ),
    "of nobody": ("DELETE FROM django_migrations", NotABackup),
    "with a row that names none": (
        "UPDATE storage_fact SET entry_id = 999 WHERE id = 1", BrokenBackup,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", OTHER_DATABASES)
def test_a_database_that_is_none_of_ours_is_refused(sqlite: str, home: Path, what: str) -> None:
    add("Northwind")
    sql, trouble = OTHER_DATABASES[what]
    with pytest.raises(trouble):
        held(changed(home / "afterword.sqlite3", sql))


def test_a_kept_file_that_is_gone_or_damaged_is_told(packed: Path, home: Path) -> None:
    (kept.folder() / kept.hash_of(b"a sample")).write_bytes(b"another")
    found = archive.pack(home / "less.zip", NOW)
    assert (found.files, found.lost) == (0, ("sample.txt",))
    assert held(home / "less.zip").lost == ("sample.txt",)


def test_backups_under_writing_are_states_that_existed(sqlite: str, home: Path) -> None:
    add("Northwind")
    program = """
number = 0
print("writing", flush=True)
while True:
    with journal.entry(ME, **act(f"{number}")) as entry:
        entry.record("northwind", told.TopicShared(at=NOW, who="dana", topic=f"{number}"))
        entry.record("northwind", told.TopicShared(at=NOW, who="li", topic=f"{number}"))
        entry.keep_file(f"{number}".encode(), f"{number}.txt")
    number += 1
"""
    running = started(program, sqlite, home)
    assert running.stdout is not None
    running.stdout.readline()
    seen = []
    for number in range(5):
        made = archive.pack(home / f"{number}.zip", NOW)
        assert made.lost == ()
        with (
            restoring.staged(made.file) as staged,
            closing(sqlite3.connect(staged.database)) as there,
        ):
            ask = there.execute
            told = [row[0] for row in ask("SELECT body FROM storage_fact ORDER BY id").fetchall()]
            entries = ask("SELECT count(*) FROM storage_entry").fetchone()[0]
        # Two facts an entry, after the one that opened the application; none is missing.
        assert len(told) == 1 + 2 * (entries - 1)
        assert made.files == entries - 1
        topics = [msgspec.json.decode(body)["topic"] for body in told[1:]]
        assert topics == [f"{one}" for one in range(entries - 1) for _ in range(2)]
        seen.append(entries)
    running.kill()
    ended(running)
    assert seen == sorted(seen)
    assert seen[0] < seen[-1]


def test_a_servers_database_has_its_own_backups(postgresql: str, home: Path) -> None:
    with pytest.raises(OnAServer, match="pg_dump"):
        archive.pack(home / "all.zip", NOW)
    (home / "x.zip").write_bytes(b"")
    with pytest.raises(OnAServer):
        held(home / "x.zip")
