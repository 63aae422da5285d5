"""Everything in one file and back again, as a careful person would do it."""

import os
import shutil
import sqlite3
import stat
import sys
from contextlib import chdir, closing
from pathlib import Path

import pexpect
import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

DAY = "afterword-backup-2026-11-24"


def employers(shell: Shell) -> list[str]:
    with closing(sqlite3.connect(shell.home / "afterword.sqlite3")) as database:
        return [row[0] for row in database.execute("SELECT employer FROM storage_pursuit")]


@pytest.fixture
def packed(told: Shell, tmp_path: Path) -> Path:
    """A backup, after which another application was added."""
    file = tmp_path / "mine.zip"
    assert told.run("backup", "-o", str(file)).code == 0
    assert told.run("add", "Helio clerk fri 4 Dec 10:00, Bo Li", "--yes").code == 0
    return file


def test_a_backup_without_a_name_is_named_after_the_day_and_replaces_none(
    told: Shell, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    with chdir(place):
        assert told.run("backup").code == 0
        second = told.run("backup", "--json").document
    assert second["file"] == str(place / f"{DAY}_2.zip")
    assert (second["entries"], second["applications"], second["lost"]) == (2, 1, [])
    told.run("backup", "-o", str(place))
    names = sorted(one.name for one in place.iterdir())
    assert names == [f"{DAY}.zip", f"{DAY}_2.zip", f"{DAY}_3.zip"]
    assert {stat.S_IMODE(one.stat().st_mode) for one in place.iterdir()} == {0o600}


def test_a_file_that_was_named_is_replaced_only_by_force(told: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mine.zip"
    file.write_bytes(b"a letter")
    ran = told.run("backup", "-o", str(file))
    assert (ran.code, "is there already" in ran.err) == (2, True)
    assert file.read_bytes() == b"a letter"
    assert told.run("backup", "-o", str(file), "--force").code == 0
    assert file.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("name", "code"), [("nowhere/mine.zip", 3), ("/dev/null", 2), ("/proc/mine.zip", 1)]
)
def test_a_place_that_cannot_be_is_told(told: Shell, tmp_path: Path, name: str, code: int) -> None:
    ran = told.run("backup", "-o", str(tmp_path / name), "--force")
    assert ran.code == code
    assert "Name another" in ran.err or "Make it first" in ran.err
    assert "Traceback" not in ran.err


def test_nothing_is_replaced_without_a_yes(told: Shell, packed: Path) -> None:
    ran = told.run("restore", str(packed))
    assert ran.code == 2
    assert "It holds 2 entries of 1 application" in ran.err
    assert "Here are 3 entries of 2 applications" in ran.err
    assert "Say --yes" in ran.err
    assert employers(told) == ["Northwind", "Helio"]


def test_a_dry_run_shows_what_it_holds(told: Shell, packed: Path) -> None:
    document = told.run("restore", str(packed), "--dry-run", "--json").document
    assert document["restored"] is False
    assert document["backup"]["made_at"] == "2026-11-24T20:22:00+00:00"
    assert document["backup"]["holds"]["entries"] == 2
    assert document["here"]["entries"] == 3
    assert "Nothing was changed" in told.run("restore", str(packed), "--dry-run").out
    assert employers(told) == ["Northwind", "Helio"]


def test_it_comes_back_and_so_does_what_was_here_before(told: Shell, packed: Path) -> None:
    plan = told.run("path", "northwind", "--json").document
    ran = told.run("restore", str(packed), "--yes")
    assert ran.code == 0
    assert employers(told) == ["Northwind"]
    assert told.run("path", "northwind", "--json").document == plan
    back = ran.out.partition("afterword restore ")[2].strip()
    assert told.run("restore", back, "--yes").code == 0
    assert employers(told) == ["Northwind", "Helio"]


def test_a_copy_of_the_day_comes_back_by_its_name(told: Shell) -> None:
    assert "no copy yet" in told.run("restore").out
    told.run("today")
    told.run("add", "Helio clerk fri 4 Dec 10:00, Bo Li", "--yes")
    (told.home / "copies" / "day-2026-11-23.sqlite3").write_bytes(b"not a database")
    (told.home / "copies" / "mine.txt").write_bytes(b"mine")
    names = [one["name"] for one in told.run("restore", "--json").document["copies"]]
    assert names == ["day-2026-11-24", "day-2026-11-23"]
    assert "day-2026-11-23: data that cannot be read" in told.run("restore").out
    assert told.run("restore", "day-2026-11-24", "--yes").code == 0
    assert employers(told) == ["Northwind"]
    assert told.run("restore", "day-2026-11-23", "--yes").code == 1
    assert told.run("restore", "day-2020-01-01", "--yes").code == 3


def test_into_an_empty_place_it_asks_nothing(told: Shell, packed: Path, tmp_path: Path) -> None:
    new = Shell(tmp_path / "new")
    ran = new.run("restore", str(packed))
    assert ran.code == 0, ran.err
    assert employers(new) == ["Northwind"]
    assert not (new.home / "copies").exists()


def test_attachments_travel_with_it(told: Shell, tmp_path: Path) -> None:
    sample = tmp_path / "sample.txt"
    sample.write_text("two samples", encoding="utf-8")
    told.run("sent", "dana", "--kind", "commitment_delivery", "--attach", str(sample))
    told.run("backup", "-o", str(tmp_path / "mine.zip"))
    new = Shell(tmp_path / "new")
    assert new.run("restore", str(tmp_path / "mine.zip"), "--json").document["backup"]["files"] == 1
    (kept,) = (new.home / "files").iterdir()
    assert kept.read_text(encoding="utf-8") == "two samples"
    kept.unlink()
    ran = new.run("backup", "-o", str(tmp_path / "less.zip"))
    assert (ran.code, "sample.txt" in ran.out) == (1, True)


def test_an_example_stays_among_examples(told: Shell, packed: Path, tmp_path: Path) -> None:
    mine = Shell(tmp_path / "mine")
    mine.run("add", "--employer", "Helio", "--when", "+3d 10:00", "--yes", example=False)
    ran = mine.run("restore", str(packed), "--yes", example=False)
    assert (ran.code, "holds an example" in ran.err) == (2, True)
    assert employers(mine) == ["Helio"]
    mine.run("backup", "-o", str(tmp_path / "own.zip"), example=False)
    ran = told.run("restore", str(tmp_path / "own.zip"), "--yes")
    assert (ran.code, "place of an example" in ran.err) == (2, True)


REFUSED = {
    "letter.txt": (b"Dear Marcus, " * 100, "no backup of Afterword"),
    "cut.zip": (None, "damaged, or was cut off"),
    "empty.zip": (b"", "no backup of Afterword"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_backup_is_refused(told: Shell, packed: Path, tmp_path: Path, name: str) -> None:
    content, says = REFUSED[name]
    (tmp_path / name).write_bytes(packed.read_bytes()[:-9] if content is None else content)
    for more in (["--yes"], ["--dry-run"], []):
        ran = told.run("restore", str(tmp_path / name), *more)
        assert (ran.code, says in ran.err) == (1, True), ran
        assert "Nothing was changed" in ran.err
    assert employers(told) == ["Northwind", "Helio"]


def test_a_broken_database_is_put_right(told: Shell, packed: Path) -> None:
    live = told.home / "afterword.sqlite3"
    live.write_bytes(b"Dear diary, " * 1000)
    assert told.run("today", example=False).code == 1
    # Nobody can say any more that it was an example, so the clock is the machine's.
    ran = told.run("restore", str(packed), example=False)
    assert (ran.code, "data that cannot be read" in ran.err) == (2, True)
    ran = told.run("restore", str(packed), "--yes", example=False)
    assert ran.code == 0, ran.err
    assert told.run("today").code == 0
    (copy,) = (told.home / "copies").glob("before-*")
    assert copy.read_bytes().startswith(b"Dear diary")


def test_it_asks_a_person(told: Shell, packed: Path) -> None:
    for answer, employed in (("n", ["Northwind", "Helio"]), ("y", ["Northwind"])):
        child = pexpect.spawn(
            sys.executable,
            ["-m", "afterword", "restore", str(packed)],
            env={
                **os.environ, "AFTERWORD_HOME": str(told.home), "AFTERWORD_NOW": told.now,
                "NO_COLOR": "1",
            },
            encoding="utf-8",
            timeout=60,
        )  # fmt: skip
        child.expect(r"\[y/N\]")
        child.sendline(answer)
        shown = child.read()
        child.close()
        assert ("It is restored" in shown, "Nothing was changed" in shown) == (
            answer == "y", answer == "n",
        )  # fmt: skip
        assert employers(told) == employed


def test_it_is_found_where_it_was_put(told: Shell, tmp_path: Path) -> None:
    """A link to a file is not replaced by a file."""
    real = tmp_path / "real.zip"
    (tmp_path / "link.zip").symlink_to(real)
    assert told.run("backup", "-o", str(tmp_path / "link.zip")).code == 0
    assert (tmp_path / "link.zip").is_symlink()
    shutil.move(real, tmp_path / "moved.zip")
    assert told.run("restore", str(tmp_path / "moved.zip"), "--dry-run").code == 0


def test_an_export_and_a_backup_are_told_apart(told: Shell, packed: Path, tmp_path: Path) -> None:
    sample = tmp_path / "sample.txt"
    sample.write_text("two samples", encoding="utf-8")
    exports = [tmp_path / "all.json", tmp_path / "all.zip"]
    assert told.run("export", "-o", str(exports[0])).code == 0
    told.run("sent", "dana", "--kind", "commitment_delivery", "--attach", str(sample))
    assert told.run("export", "-o", str(exports[1])).code == 0
    for file in exports:
        ran = told.run("restore", str(file), "--yes")
        assert (ran.code, "afterword import FILE" in ran.err) == (1, True), ran
    before = told.entries()
    ran = told.run("import", str(packed))
    assert (ran.code, "afterword restore FILE" in " ".join(ran.out.split())) == (1, True), ran
    assert told.entries() == before
