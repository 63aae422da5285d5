"""A backup comes back whole: the old state or the new one is there, whatever happens."""

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from afterword.storage import archive, backup, facts, journal, kept, restoring
from afterword.storage.opening import open_database
from afterword.storage.trouble import DatabaseBusy, DiskFull
from tests.storage.databases import NOW
from tests.storage.histories import ME, places
from tests.storage.programs import ended, started
from tests.storage.test_due import planned, stored
from tests.storage.test_journal import act, add, counts

pytestmark = pytest.mark.storage

RELEASED = Path(__file__).parent / "released"


def there() -> list[str]:
    return [one.key for one in facts.load_all(ME, places)]


def put_back(file: Path) -> Path | None:
    with restoring.staged(file) as staged:
        return restoring.put_back(staged, NOW)


@pytest.fixture
def packed(sqlite: str, home: Path) -> Path:
    """Give a backup of an application and a kept file, after which another was added."""
    with journal.entry(ME, **act("one")) as entry:
        entry.open_pursuit(employer="Northwind")
        entry.keep_file(b"a sample", "sample.txt")
    file = archive.pack(home / "all.zip", NOW).file
    add("Contoso")
    return file


def test_it_takes_the_place_of_what_was_there_and_a_copy_of_that_stays(packed: Path) -> None:
    kept.path_of(kept.hash_of(b"a sample")).unlink()
    copy = put_back(packed)
    assert there() == ["northwind"]
    assert kept.is_whole(kept.hash_of(b"a sample"))
    assert stored() == planned()
    assert copy == backup.folder() / "before-restore-2026-03-02T120000.sqlite3"
    # And back again, in the same second, without losing either.
    again = put_back(copy)
    assert there() == ["northwind", "contoso"]
    assert again == backup.folder() / "before-restore-2026-03-02T120000_2.sqlite3"
    assert put_back(again) is not None
    assert there() == ["northwind"]


def test_it_is_still_set_so_that_nothing_is_lost(packed: Path) -> None:
    put_back(packed)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        assert cursor.fetchone() == ("wal",)
    with closing(sqlite3.connect(packed.with_name("afterword.sqlite3"))) as live:
        assert live.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert add("Fabrikam") == "fabrikam"


def test_a_damaged_kept_file_is_healed(packed: Path) -> None:
    path = kept.path_of(kept.hash_of(b"a sample"))
    path.write_bytes(b"b sample")
    put_back(packed)
    assert path.read_bytes() == b"a sample"


def test_nothing_is_copied_where_there_was_nothing(packed: Path, sqlite_template: Path) -> None:
    connection.close()
    live = packed.with_name("afterword.sqlite3")
    shutil.copy(sqlite_template, live)
    assert put_back(packed) is None
    assert there() == ["northwind"]


def test_others_who_use_it_go_on_with_what_was_put_back(packed: Path) -> None:
    live = packed.with_name("afterword.sqlite3")
    with closing(sqlite3.connect(live, isolation_level=None)) as other:
        other.execute("BEGIN")
        names = "SELECT key FROM storage_pursuit ORDER BY id"
        assert len(other.execute(names).fetchall()) == 2
        put_back(packed)
        # It still reads as of its beginning, and then what is there now.
        assert len(other.execute(names).fetchall()) == 2
        other.execute("COMMIT")
        assert other.execute(names).fetchall() == [("northwind",)]


def test_whoever_writes_meanwhile_is_waited_for(
    packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PATIENCE", 0.1)
    live = packed.with_name("afterword.sqlite3")
    with closing(sqlite3.connect(live, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            put_back(packed)
    assert there() == ["northwind", "contoso"]
    put_back(packed)
    assert there() == ["northwind"]


@pytest.mark.parametrize("file", sorted(RELEASED.glob("*.sqlite3")), ids=lambda file: file.stem)
def test_a_copy_of_an_older_version_is_brought_up_to_date(sqlite: str, file: Path) -> None:
    put_back(file)
    open_database(NOW)
    assert there() == ["northwind"]


BROKEN: dict[str, Callable[[Path], object]] = {
    "no database": lambda live: live.write_bytes(b"Dear diary, " * 9000),
    "cut": lambda live: live.write_bytes(live.read_bytes()[:5000]),
    "overwritten inside": lambda live: live.write_bytes(
        live.read_bytes()[:8192] + b"\xff" * 40_000 + live.read_bytes()[48_192:]
    ),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_database_is_replaced_and_kept_as_it_is(packed: Path, how: str) -> None:
    live = packed.with_name("afterword.sqlite3")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    BROKEN[how](live)
    was = live.read_bytes()
    copy = put_back(packed)
    assert there() == ["northwind"]
    assert stored() == planned()
    assert copy is not None
    assert copy.read_bytes() == was


def test_a_backup_with_other_pages_fits_all_the_same(packed: Path, home: Path) -> None:
    copy = home / "small.sqlite3"
    backup.write_copy(home / "afterword.sqlite3", copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as there_too:
        there_too.execute("PRAGMA page_size=1024")
        there_too.execute("VACUUM")
    put_back(packed)
    put_back(copy)
    assert there() == ["northwind", "contoso"]


def test_a_full_disk_changes_nothing(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull):
        put_back(packed)
    monkeypatch.undo()
    assert there() == ["northwind", "contoso"]
    assert sorted(one.name for one in packed.parent.iterdir() if one.name.startswith(".")) == [
        ".afterword.sqlite3.updating"
    ]


@pytest.mark.faults
@pytest.mark.parametrize("after", [0.0, 0.02, 0.05, 0.1, 0.2])
def test_a_kill_at_any_moment_leaves_the_old_or_the_new(
    packed: Path, sqlite: str, home: Path, after: float
) -> None:
    """Back and forth until it is killed; the states differ in every table."""
    other = home / "other.zip"
    archive.pack(other, NOW)
    program = f"""
from pathlib import Path
from afterword.storage import restoring
print("restoring", flush=True)
while True:
    for name in ("all.zip", "other.zip"):
        with restoring.staged(Path({str(home)!r}) / name) as staged:
            restoring.put_back(staged, NOW)
"""
    connection.close()
    running = started(program, sqlite, home)
    assert running.stdout is not None
    running.stdout.readline()
    with pytest.raises(Exception, match="timed out"):
        running.wait(after)
    running.kill()
    assert ended(running)[0] == -signal.SIGKILL
    assert counts() in ((1, 1, 1, 0, 1), (2, 2, 2, 0, 1))
    with closing(sqlite3.connect(home / "afterword.sqlite3")) as live:
        assert live.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    put_back(packed)
    assert there() == ["northwind"]
    # What the killed one left behind is cleared away.
    assert not list(home.glob(".restoring-*"))


def test_copies_of_the_future_count_as_the_oldest(sqlite: str, home: Path) -> None:
    """The clock was a year ahead for some days; no real day is pushed out by those."""
    into = home / "elsewhere"
    add("Northwind")
    for day in range(7):
        backup.daily(into, NOW + timedelta(days=365 + day))
    for day in range(3):
        backup.daily(into, NOW + timedelta(days=day))
    names = sorted(one.name for one in into.iterdir())
    assert [name[4:8] for name in names] == ["2026"] * 3 + ["2027"] * 4
    assert names[-1] == "day-2027-03-08.sqlite3"


def test_what_a_killed_copy_left_behind_goes_with_a_later_one(sqlite: str, home: Path) -> None:
    into = home / "elsewhere"
    into.mkdir()
    left = into / ".day-2026-03-01.sqlite3.abc.part"
    journal = into / ".before-import-2026-03-01T120000.sqlite3.abc.part-journal"
    mine, now = into / ".mine.part", into / ".day-2026-03-02.sqlite3.abc.part"
    for one in (left, journal, mine, now):
        one.touch()
        if one is not now:
            os.utime(one, (0, 0))
    add("Northwind")
    backup.daily(into, NOW)
    assert not left.exists()
    assert not journal.exists()
    # What was made within the hour may still be filled.
    assert mine.exists()
    assert now.exists()


def test_several_daily_copies_at_once_are_one(sqlite: str, home: Path) -> None:
    add("Northwind")
    program = """
from pathlib import Path
from afterword.storage import backup
backup.daily(backup.folder(), NOW)
"""
    running = [started(program, sqlite, home) for _ in range(4)]
    assert [ended(one) for one in running] == [(0, "", "")] * 4
    (copy,) = backup.folder().iterdir()
    with closing(sqlite3.connect(copy)) as made:
        assert made.execute("SELECT key FROM storage_pursuit").fetchall() == [("northwind",)]
