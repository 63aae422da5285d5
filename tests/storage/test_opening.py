"""A database is made, updated, copied and refused at the right times, by one process alone."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from pytest_django import DjangoDbBlocker

from afterword import settings as ours
from afterword.storage import backup, facts, models, opening
from afterword.storage.opening import NewerDatabase, open_database
from afterword.storage.trouble import Corrupt, ReadOnlyFolder
from tests.storage.databases import NOW, connected
from tests.storage.histories import ME, places
from tests.storage.programs import ended, started
from tests.storage.test_journal import add

pytestmark = pytest.mark.storage


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_first_start_makes_everything_for_the_person_alone(
    home: Path, django_db_blocker: DjangoDbBlocker
) -> None:
    file = home / "new" / "folder" / "afterword.sqlite3"
    with django_db_blocker.unblock(), connected(ours.sqlite(file)):
        open_database(NOW)
        assert models.Owner.objects.values_list("pk", "name").get() == (1, "me")
        assert add("Northwind") == "northwind"
        assert {mode(one) for one in file.parent.glob("afterword*")} == {0o600}
    assert mode(file.parent) == 0o700
    # There was nothing to lose, so nothing was copied.
    assert not backup.folder().exists()


def test_a_ready_database_is_asked_once(
    database: str, django_assert_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    with django_assert_num_queries(1):
        open_database(NOW)


def test_sqlite_is_set_so_that_nothing_acknowledged_is_lost(sqlite: str) -> None:
    def ask(what: str) -> object:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA {what}")
            return cursor.fetchone()[0]

    assert ask("journal_mode") == "wal"
    assert ask("synchronous") == 2
    assert ask("busy_timeout") == 20000
    assert ask("foreign_keys") == 1
    assert connection.transaction_mode == "IMMEDIATE"


def test_the_tables_are_those_of_the_models(database: str) -> None:
    call_command("makemigrations", "storage", check=True, dry_run=True, verbosity=0)


def pretend(name: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('storage', %s, %s)",
            [name, NOW],
        )


def forget(name: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE name = %s", [name])


def test_a_newer_database_is_refused_and_left_alone(database: str) -> None:
    add("Northwind")
    pretend("9999_from_the_future")
    try:
        with pytest.raises(NewerDatabase, match="Update Afterword"):
            open_database(NOW)
        assert [one.key for one in facts.load_all(ME, places)] == ["northwind"]
    finally:
        forget("9999_from_the_future")


def test_apps_of_other_faces_are_none_of_our_business(database: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('sessions', 'x', %s)",
            [NOW],
        )
    try:
        open_database(NOW)
    finally:
        forget("x")


def test_before_an_update_there_is_a_copy(sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    add("Northwind")
    known = opening.known_migrations() | {("storage", "0002_more")}
    monkeypatch.setattr(opening, "known_migrations", lambda: known)
    open_database(NOW)
    (copy,) = backup.folder().iterdir()
    assert copy.name == "before-update-2026-03-02T120000.sqlite3"
    with closing(sqlite3.connect(copy)) as there:
        assert there.execute("SELECT key FROM storage_pursuit").fetchall() == [("northwind",)]


def test_several_first_starts_at_once_make_one_database(home: Path) -> None:
    url = f"sqlite:///{home / 'afterword.sqlite3'}"
    running = [started("open_database(NOW)", url, home) for _ in range(4)]
    assert [ended(one) for one in running] == [(0, "", "")] * 4
    with closing(sqlite3.connect(home / "afterword.sqlite3")) as there:
        assert there.execute("SELECT * FROM storage_owner").fetchall() == [(1, "me")]


def test_several_first_starts_at_once_make_one_database_on_a_server(
    postgresql: str, home: Path
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE")
        cursor.execute("CREATE SCHEMA public")
    running = [started("open_database(NOW)", postgresql, home) for _ in range(3)]
    assert [ended(one) for one in running] == [(0, "", "")] * 3
    assert models.Owner.objects.values_list("pk", "name").get() == (1, "me")


def test_a_file_that_is_no_database_is_told_kindly(
    home: Path, django_db_blocker: DjangoDbBlocker
) -> None:
    file = home / "afterword.sqlite3"
    file.write_text("Dear diary, " * 1000, encoding="utf-8")
    before = file.read_bytes()
    with (
        django_db_blocker.unblock(),
        connected(ours.sqlite(file)),
        pytest.raises(Corrupt, match="Keep the file as it is"),
    ):
        open_database(NOW)
    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_is_told_kindly(
    home: Path, django_db_blocker: DjangoDbBlocker
) -> None:
    (home / "taken").write_text("a file", encoding="utf-8")
    with (
        django_db_blocker.unblock(),
        connected(ours.sqlite(home / "taken" / "afterword.sqlite3")),
        pytest.raises(ReadOnlyFolder),
    ):
        open_database(NOW)


def test_one_copy_a_day_and_seven_are_kept(sqlite: str, home: Path) -> None:
    into = home / "elsewhere"
    into.mkdir()
    mine = into / "day-of-days.txt"
    mine.write_text("mine", encoding="utf-8")
    for day in range(9):
        add(f"Firm {day}")
        made = backup.daily(into, NOW + timedelta(days=day))
        assert made == into / f"day-2026-03-{2 + day:02}.sqlite3"
        assert mode(made) == 0o600
        with closing(sqlite3.connect(made)) as there:
            (count,) = there.execute("SELECT count(*) FROM storage_pursuit").fetchone()
        assert count == day + 1
        assert backup.daily(into, NOW + timedelta(days=day, hours=3)) is None
    days = [f"day-2026-03-{day:02}.sqlite3" for day in range(4, 11)]
    assert sorted(one.name for one in into.iterdir()) == [*days, mine.name]


def test_a_copy_is_made_while_another_writes(sqlite: str, home: Path) -> None:
    add("Northwind")
    with closing(sqlite3.connect(home / "afterword.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM storage_fact")
        made = backup.daily(backup.folder(), NOW)
        other.execute("ROLLBACK")
    assert made is not None
    with closing(sqlite3.connect(made)) as there:
        assert there.execute("SELECT count(*) FROM storage_fact").fetchone() == (1,)


def test_a_damaged_database_never_takes_a_good_copys_place(sqlite: str, home: Path) -> None:
    for number in range(30):
        add(f"Firm {number}")
    good = backup.daily(backup.folder(), NOW)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    file = home / "afterword.sqlite3"
    content = bytearray(file.read_bytes())
    content[8 * 4096 : 12 * 4096] = b"\xff" * (4 * 4096)
    file.write_bytes(content)
    with pytest.raises(Corrupt):
        backup.daily(backup.folder(), NOW + timedelta(days=1))
    assert list(backup.folder().iterdir()) == [good]


def test_a_servers_database_is_copied_by_others(postgresql: str, home: Path) -> None:
    assert backup.daily(home, NOW) is None
    assert backup.before_migration(home, NOW) is None
