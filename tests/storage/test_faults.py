"""Killed, crowded out or out of room: nothing is half done, and the person is told kindly."""

import os
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from afterword.core import facts as told
from afterword.storage import facts, journal, kept, models
from afterword.storage.trouble import (
    Corrupt,
    DatabaseAway,
    DatabaseBusy,
    DiskFailed,
    DiskFull,
    ReadOnlyFolder,
    StorageTrouble,
    kind_of,
    told_kindly,
)
from afterword.storage.whole import whole
from tests.storage.databases import NOW, connected
from tests.storage.histories import ME, places
from tests.storage.programs import ended, started
from tests.storage.test_due import planned, stored
from tests.storage.test_journal import act, add, counts

pytestmark = [pytest.mark.storage, pytest.mark.faults]

KILLED_BY = {
    "in the middle of the act": "entry.record(key, told.LetGo(at=NOW)); die()",
    "when its facts are written": "due.look = die",
    "when its files get their names": "entry._files.keep = die",
}


@pytest.mark.parametrize("moment", KILLED_BY)
def test_a_kill_leaves_nothing_half_done(database: str, home: Path, moment: str) -> None:
    program = f"""
with journal.entry(ME, **act("first")) as entry:
    entry.open_pursuit(employer="Northwind")
print("saved", flush=True)
with journal.entry(ME, **act("second")) as entry:
    key = entry.open_pursuit(employer="Contoso")
    entry.setting("numbers", {{}})
    entry.keep_file(b"sample", "sample.txt")
    {KILLED_BY[moment]}
print("not killed")
"""
    assert ended(started(program, database, home)) == (-signal.SIGKILL, "saved\n", "")
    assert counts() == (1, 1, 1, 0, 0)
    assert stored() == planned()
    # The key was not used up, so the act may simply be done again.
    with journal.entry(ME, **act("second")) as entry:
        assert not entry.replayed
        assert entry.open_pursuit(employer="Contoso") == "contoso"
        entry.keep_file(b"sample", "sample.txt")
    assert counts() == (2, 2, 2, 0, 1)


def test_what_a_killed_act_left_is_cleared_away_when_it_is_old(database: str) -> None:
    with journal.entry(ME, **act("first")) as entry:
        entry.keep_file(b"sample", "sample.txt")
    (there,) = kept.folder().iterdir()
    now = there.stat().st_mtime
    left, young = (kept.folder() / f"{kept.WAITING}{name}" for name in ("left", "young"))
    for one, age in ((left, 3700), (young, 3500), (there, 3700)):
        one.touch()
        os.utime(one, (now - age, now - age))
    with journal.entry(ME, **act("second")) as entry:
        entry.keep_file(b"another", "another.txt")
    assert not left.exists()
    # Whose act may still go on, and what is kept for good, are let be.
    assert young.exists()
    assert there.exists()


def test_what_a_killed_export_left_is_cleared_away_when_it_is_old(tmp_path: Path) -> None:
    target = tmp_path / "all [mine].json"
    left, other = (tmp_path / name for name in (f".{target.name}.x.part", ".all.json.x.part"))
    for one in (left, other):
        one.touch()
        os.utime(one, (0, 0))
    with whole(target) as part:
        part.write_text("all")
    assert {one.name for one in tmp_path.iterdir()} == {target.name, other.name}


@pytest.mark.parametrize("after", [0.05, 0.2, 0.5])
def test_what_was_said_to_be_saved_is_there_after_a_kill(
    database: str, home: Path, after: float
) -> None:
    program = """
with journal.entry(ME, **act("first")) as entry:
    key = entry.open_pursuit(employer="Northwind")
print("saved", flush=True)
number = 0
while True:
    with journal.entry(ME, **act(f"{number}")) as entry:
        entry.record(key, told.TopicShared(at=later(seconds=number), who="dana", topic="bees"))
    print("saved", flush=True)
    number += 1
"""
    running = started(program, database, home)
    assert running.stdout is not None
    assert running.stdout.readline() == "saved\n"
    with pytest.raises(Exception, match="timed out"):
        running.wait(after)
    running.kill()
    _, said, _ = ended(running)
    wait_until_alone()
    saved = 1 + said.count("saved\n")
    entries, _, written, _, _ = counts()
    assert entries == written
    # The very last may have been saved without the time to say so.
    assert entries in (saved, saved + 1)
    assert stored() == planned()


def wait_until_alone() -> None:
    """Wait until a server has seen that a program is gone: its last commit may come after that."""
    others = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
    while connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"{others} AND pid <> pg_backend_pid()")
            if cursor.fetchone() is None:
                return
        time.sleep(0.02)


def test_several_writers_lose_nothing(database: str, home: Path) -> None:
    add("Northwind")
    program = """
for number in range(6):
    with journal.entry(ME, **act(f"{sys.argv[0]} {os.getpid()} {number}")) as entry:
        entry.record("northwind", told.TopicShared(at=NOW, who="dana", topic=f"{number}"))
    with journal.entry(ME, **act(f"shared {number}")) as entry:
        entry.record("northwind", told.LetGo(at=NOW))
"""
    running = [started(program, database, home) for _ in range(3)]
    assert [ended(one) for one in running] == [(0, "", "")] * 3
    assert models.Fact.objects.filter(kind="TopicShared").count() == 18
    assert models.Fact.objects.filter(kind="LetGo").count() == 6
    assert stored() == planned()


def test_a_busy_sqlite_database_is_told_kindly(sqlite: str, home: Path) -> None:
    add("Northwind")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout=50")
    with closing(sqlite3.connect(home / "afterword.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy, match=r"nothing is lost\. Wait a moment"):
            add("Contoso")
        # Whoever only reads is not kept waiting.
        assert [one.key for one in facts.load_all(ME, places)] == ["northwind"]
    assert add("Contoso") == "contoso"


def test_a_busy_postgresql_database_is_told_kindly(postgresql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SHOW lock_timeout")
        assert cursor.fetchone() == ("20s",)
        cursor.execute("SET lock_timeout = 50")
    with psycopg.connect(postgresql) as other:
        other.execute("SELECT * FROM storage_owner FOR UPDATE")
        with pytest.raises(DatabaseBusy):
            add("Northwind")
    assert add("Northwind") == "northwind"


def test_a_full_disk_is_told_kindly_and_nothing_is_lost(sqlite: str) -> None:
    key = add("Northwind")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count={cursor.fetchone()[0]}")
    debrief = told.Debriefed(at=NOW, interview="first", text="long " * 5000)
    before = counts()
    with pytest.raises(DiskFull, match="disk is full"), journal.entry(ME, **act("two")) as entry:
        entry.record(key, debrief)
    assert counts() == before
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA max_page_count=100000")
    with journal.entry(ME, **act("two")) as entry:
        entry.record(key, debrief)
    assert counts()[2] == before[2] + 1


def test_a_full_disk_under_a_kept_file_is_told_kindly(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull), journal.entry(ME, **act("one")) as entry:
        entry.keep_file(b"sample", "sample.txt")
    assert counts() == (0, 0, 0, 0, 0)


def test_a_database_that_may_not_be_written_is_told_kindly(sqlite: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only=ON")
    with pytest.raises(ReadOnlyFolder, match="AFTERWORD_HOME"):
        add("Northwind")


def test_a_damaged_database_is_told_kindly(sqlite: str, home: Path) -> None:
    add("Northwind")
    connection.close()
    file = home / "afterword.sqlite3"
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(Corrupt, match="damaged"):
        facts.load_all(ME, places)


def test_a_server_that_is_away_is_told_kindly(postgresql: str, django_db_blocker: object) -> None:
    away = connection.settings_dict | {"PORT": "1"}
    with connected(away), pytest.raises(DatabaseAway, match="cannot be reached"):
        facts.load_all(ME, places)


def test_a_failing_disk_is_known_by_its_name() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    assert kind_of(error) is DiskFailed


def test_a_fault_of_ours_stays_what_it_is(database: str) -> None:
    from django.db import DatabaseError

    with pytest.raises(DatabaseError), told_kindly(), connection.cursor() as cursor:
        cursor.execute("SELECT nonsense FROM nowhere")


def test_every_trouble_says_what_is_safe_and_what_to_do() -> None:
    for kind in StorageTrouble.__subclasses__():
        sentences = str(kind()).split(". ")
        assert len(sentences) >= 3, kind
