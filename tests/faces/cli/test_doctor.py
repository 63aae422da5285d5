"""The doctor tells what is well and what needs a look, whatever has happened to the data."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.faces.cli.shell import Ran, Shell

pytestmark = pytest.mark.cli

BANNED = ("overdue", "failed", "missed", "oops", "!", "Traceback")


@pytest.fixture
def copied(told: Shell) -> Shell:
    """A shell with data of which there is a copy of the day."""
    told.run("today")
    return told


def findings(ran: Ran) -> dict[str, Any]:
    """Give what was found, by the name of the check."""
    return {one["check"]: one for one in ran.document["checks"]}


def needs_a_look(shell: Shell, *words: str) -> dict[str, str]:
    """Give what needs a look, with what it means."""
    ran = shell.run("doctor", "--json", *words)
    found = findings(ran)
    looks = {name: one["says"] for name, one in found.items() if not one["well"]}
    assert ran.code == (1 if looks else 0), ran.err
    assert all(one["todo"] for one in found.values() if not one["well"])
    assert not any(word in ran.out for word in BANNED)
    return looks


def change(shell: Shell, *statements: str) -> None:
    """Change the database by other means than ours."""
    with closing(sqlite3.connect(shell.home / "afterword.sqlite3")) as database:
        for one in statements:
            database.execute(one)
        database.commit()


def test_all_is_well(copied: Shell) -> None:
    told = copied.run("doctor")
    assert (told.code, told.err) == (0, "")
    *lines, _, end = told.out.splitlines()
    assert end == "All is well."
    assert all(line.startswith(("ok  ", "      ")) for line in lines)
    assert list(findings(copied.run("doctor", "--json"))) == [
        "program", "folder", "opened", "database", "facts", "plans", "files", "copies", "clock",
        "zones", "terminal",
    ]  # fmt: skip


def test_a_first_start_is_well(shell: Shell) -> None:
    assert needs_a_look(shell) == {}


def test_without_a_copy_for_days_it_says_how_one_is_made(told: Shell) -> None:
    assert needs_a_look(told) == {}
    told.now = "2026-12-04T10:00-05:00"
    assert needs_a_look(told) == {
        "copies": "What you recorded since Tue 24 Nov, 15:22 is in no copy."
    }
    told.run("today")
    assert needs_a_look(told) == {}


def test_what_came_long_after_the_last_copy_is_worth_a_word(copied: Shell) -> None:
    copied.now = "2026-12-04T10:00-05:00"
    assert needs_a_look(copied) == {}
    assert copied.run("sent", "marcus").code == 0
    assert needs_a_look(copied) == {}
    copied.now = "2026-12-09T10:00-05:00"
    assert needs_a_look(copied) == {
        "copies": "What you recorded since Fri 4 Dec, 10:00 is in no copy."
    }


def test_a_damaged_copy_is_named(copied: Shell) -> None:
    (copy,) = (copied.home / "copies").iterdir()
    content = bytearray(copy.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    copy.write_bytes(content)
    assert needs_a_look(copied) == {"copies": f"Damaged copies: 1, such as {copy.name}."}


def test_a_file_that_is_no_database_is_told_and_the_copies_are_shown(copied: Shell) -> None:
    file = copied.home / "afterword.sqlite3"
    file.write_text("Dear diary, " * 1000, encoding="utf-8")
    looks = needs_a_look(copied, "--mend")
    assert list(looks) == ["opened"]
    assert "damaged" in looks["opened"]
    assert file.read_text(encoding="utf-8").startswith("Dear diary")
    plain = copied.run("doctor")
    assert "Daily copies: 1, all whole" in plain.out
    assert plain.out.endswith("One thing needs a look.\n")


def test_damaged_pages_are_found(copied: Shell) -> None:
    change(copied, "PRAGMA wal_checkpoint(TRUNCATE)")
    change(copied, "PRAGMA writable_schema=ON",
           "DELETE FROM sqlite_master WHERE name = 'entry_undoes'")  # fmt: skip
    looks = needs_a_look(copied)
    assert list(looks) == ["database"]
    assert looks["database"].startswith("The database is damaged: ")


def test_a_row_that_belongs_to_none_is_found(copied: Shell) -> None:
    change(copied, "DELETE FROM storage_pursuit")
    assert "database" in needs_a_look(copied)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE storage_fact SET kind = 'Telepathy' WHERE id = 2",
         "Facts of a kind that is unknown here: 1, such as Telepathy."),
        ("UPDATE storage_fact SET body = '{' WHERE id = 2", "Facts that cannot be read: 1."),
        ("UPDATE storage_fact SET body = '[1]' WHERE id = 2", "Facts that cannot be read: 1."),
        ("UPDATE storage_fact SET body = '{}' WHERE id = 1", "Facts that cannot be read: 1."),
    ],
)  # fmt: skip
def test_facts_that_cannot_be_read_are_counted(copied: Shell, statement: str, says: str) -> None:
    change(copied, statement)
    assert needs_a_look(copied)["facts"] == says


def test_plans_that_were_derived_otherwise_are_put_right(copied: Shell) -> None:
    change(copied, "UPDATE storage_pursuit SET wake_at = '2031-01-01 00:00:00'")
    assert needs_a_look(copied) == {"plans": "Plans that may show too early or too late: 1."}
    assert needs_a_look(copied, "--mend") == {}
    assert needs_a_look(copied) == {}


def test_what_waits_to_be_looked_at_is_no_fault(copied: Shell) -> None:
    copied.now = "2026-12-20T10:00-05:00"
    change(copied, "UPDATE storage_entry SET recorded_at = '2026-12-20 12:00:00'")
    assert "plans" not in needs_a_look(copied)


def test_kept_files_are_held_against_their_hash(copied: Shell) -> None:
    content = b"a sample of my work"
    sha256 = hashlib.sha256(content).hexdigest()
    change(
        copied,
        "INSERT INTO storage_keptfile (owner_id, sha256, name, size, media_type)"
        f" VALUES (1, '{sha256}', 'sample.txt', {len(content)}, '')",
    )
    says = "Kept files that are gone or harmed: 1, such as sample.txt."
    assert needs_a_look(copied) == {"files": says}
    file = copied.home / "files" / sha256
    file.parent.mkdir(mode=0o700)
    file.write_bytes(content)
    assert needs_a_look(copied) == {}
    file.write_bytes(b"A" + content[1:])
    assert needs_a_look(copied) == {"files": says}


@pytest.mark.skipif(os.name != "posix", reason="files have no such rights there")
def test_what_others_can_reach_is_named(copied: Shell) -> None:
    copied.home.chmod(0o755)
    assert needs_a_look(copied) == {"folder": f"Others on this computer can reach {copied.home}."}
    copied.home.chmod(0o700)
    assert needs_a_look(copied) == {}


def test_a_newer_database_is_told(copied: Shell) -> None:
    change(
        copied,
        "INSERT INTO django_migrations (app, name, applied) VALUES ('storage', '9999_x', '2030')",
    )
    assert "newer version" in needs_a_look(copied)["opened"]


def test_foreign_tables_are_told(copied: Shell) -> None:
    change(copied, "DROP TABLE storage_setting")
    assert "opened" in needs_a_look(copied)


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    shell.home.write_text("a file", encoding="utf-8")
    assert {"folder", "opened"} <= set(needs_a_look(shell))


def test_an_address_of_no_database_is_told_without_repeating_it(copied: Shell) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "AFTERWORD_HOME": str(copied.home),
        "AFTERWORD_DATABASE_URL": "mysql://me:secret@host/x",
    }
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "doctor"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "AFTERWORD_DATABASE_URL must look like" in " ".join(done.stdout.split())
    assert "secret" not in done.stdout
    assert done.stderr == ""


def test_an_entry_of_the_future_is_told_kindly(copied: Shell) -> None:
    copied.now = "2026-11-20T10:00-05:00"
    assert needs_a_look(copied) == {
        "clock": "The clock says Fri 20 Nov 2026, but an entry is of Tue 24 Nov 2026."
    }


def test_whoever_records_by_a_clock_set_back_is_told_once(copied: Shell) -> None:
    promise = ("promise", "northwind", "--to", "dana")
    copied.now = "2026-11-24T15:19-05:00"
    assert copied.run(*promise, "a report").err == ""
    copied.now = "2026-11-24T15:10-05:00"
    behind = copied.run(*promise, "a link")
    assert behind.code == 0
    assert "a link" in copied.run("path", "northwind").out
    assert behind.err.splitlines() == [
        "The clock of this computer seems to be behind your last entry, of Tue 24 Nov 2026.",
        "This is stored all the same. See that date and time are right.",
    ]
    assert copied.run(*promise, "a name").err == ""
    copied.now = "2026-11-25T10:00-05:00"
    assert copied.run("sent", "dana").err == ""
