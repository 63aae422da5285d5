"""Everything out and in again on the command line, and what bad files come to."""

import json
import os
import shutil
import sys
import tomllib
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pexpect
import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

CASES = tomllib.loads(Path(__file__).with_name("exports.toml").read_text(encoding="utf-8"))
SAFE = "Nothing was stored"


@pytest.fixture
def carried(told: Shell, tmp_path: Path) -> Path:
    """The export of a person who told how a talk went."""
    file = tmp_path / "all.json"
    ran = told.run("export", "-o", str(file))
    assert ran.code == 0, ran.err
    return file


@pytest.fixture
def elsewhere(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "elsewhere")


def zipped(**members: bytes) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, told in members.items():
            archive.writestr(name, told)
    return content.getvalue()


def assert_refused(shell: Shell, file: Path, says: str) -> None:
    """See that a file changes nothing, and that a calm sentence tells why."""
    ran = shell.run("import", str(file))
    words = " ".join(ran.out.split())
    assert says in words, ran.out + ran.err
    assert SAFE in words
    assert (ran.code, ran.err) == (1, "")
    assert shell.entries() <= 1  # the mark of the example
    assert not list((shell.home / "files").glob("*"))


def test_everything_comes_along(told: Shell, carried: Path, elsewhere: Shell) -> None:
    told.run("feed")  # makes the names of events, which come along
    told.run("export", "-o", str(carried))
    ran = elsewhere.run("import", str(carried))
    assert (ran.code, "New: 4 acts, 1 application." in ran.out) == (0, True)
    for words in (["today"], ["path", "northwind"], ["history", "--all"], ["feed"]):
        assert elsewhere.run(*words).out == told.run(*words).out
    assert elsewhere.run("export").out == told.run("export").out
    again = elsewhere.run("import", str(carried))
    assert (again.code, "Everything in it is here already." in again.out) == (0, True)


def test_what_was_done_since_is_added(told: Shell, carried: Path, elsewhere: Shell) -> None:
    elsewhere.run("import", str(carried))
    told.run("sent", "Dana", "--kind", "thank_you")
    told.run("undo")
    told.run("undo", "3")
    told.run("export", "-o", str(carried))
    ran = elsewhere.run("import", str(carried))
    assert "New: 3 acts. Here before: 3 acts." in ran.out
    assert elsewhere.run("today").out == told.run("today").out
    assert elsewhere.run("export").out == told.run("export").out


def test_histories_that_part_are_not_mixed(told: Shell, carried: Path, elsewhere: Shell) -> None:
    elsewhere.run("import", str(carried))
    told.run("heard", "northwind", "still deciding", "--from", "Marcus")
    told.run("export", "-o", str(carried))
    elsewhere.now = "2026-11-25T09:00-05:00"
    elsewhere.run("sent", "Dana", "--kind", "thank_you")
    before = elsewhere.run("export").out
    ran = elsewhere.run("import", str(carried))
    words = " ".join(ran.out.split())
    assert ran.code == 1
    assert "act 4 is 'sent' of Wed 25 Nov here, and 'heard' of Tue 24 Nov there." in words
    assert "AFTERWORD_HOME" in words
    assert elsewhere.run("export").out == before


def test_a_dry_run_stores_nothing(carried: Path, elsewhere: Shell) -> None:
    ran = elsewhere.run("import", str(carried), "--dry-run")
    assert "New: 3 acts, 1 application." in ran.out
    assert "Nothing was stored: this was a dry run." in ran.out
    assert elsewhere.entries() == 1
    document = elsewhere.run("import", str(carried), "--dry-run", "--json").document
    assert document["files"][0]["stored"]["acts"] == 3


def test_an_export_and_an_invitation_in_one_go(carried: Path, elsewhere: Shell) -> None:
    other = carried.with_name("contoso.ics")
    invitation = Path(__file__).parents[3] / "docs" / "tutorial" / "northwind.ics"
    other.write_text(
        invitation.read_text(encoding="utf-8")
        .replace("northwind", "contoso").replace("Northwind", "Contoso"), encoding="utf-8",
    )  # fmt: skip
    ran = elsewhere.run("import", str(other), str(carried), "--me", "lena@home.example")
    assert ran.code == 0, ran.out
    assert "Contoso" in elsewhere.run("today").out


def test_the_document_goes_where_it_is_asked(told: Shell, carried: Path) -> None:
    assert told.run("export").out == carried.read_text(encoding="utf-8")
    assert told.run("export", "--json").out == carried.read_text(encoding="utf-8")
    assert (carried.stat().st_mode & 0o777) == 0o600
    written = told.run("export", "-o", str(carried), "--json").document
    assert (written["form"], written["acts"], written["applications"]) == ("json", 3, 1)
    ran = told.run("export", "-o", str(carried.with_name("nowhere") / "all.json"))
    assert (ran.code, "cannot be written" in ran.err) == (1, True)
    assert told.run("export", "-o", "/dev/null").code == 0
    assert not Path("/dev/null").is_file()


def test_an_example_goes_only_where_examples_are(carried: Path, tmp_path: Path) -> None:
    own = Shell(tmp_path / "own")
    ran = own.run("import", str(carried), example=False)
    assert (ran.code, "This holds an example" in ran.out) == (1, True)
    assert own.entries() == 0


def spoilt_by_case(case: dict[str, Any], content: bytes) -> bytes:
    """Edit an export as a case tells."""
    document = json.loads(content)
    del document["sha256"]
    for place, value in case.get("set", {}).items():
        parent, last = at(document, place)
        parent[last] = value
    for place in case.get("drop", ()):
        parent, last = at(document, place)
        del parent[last]
    return json.dumps(document).encode()


def at(document: Any, place: str) -> tuple[Any, Any]:
    """Give what holds a place in a document, and the last step to it."""
    *way, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    for part in way:
        document = document[part]
    return document, last


FETCH = "Fetch it again"
NESTED = b"[" * 9999 + b"]" * 9999
SPOILT: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut off": (lambda told: told[: len(told) // 2], FETCH),
    "its last sign lost": (lambda told: told.rstrip()[:-1], FETCH),
    "a word changed": (lambda told: told.replace(b"Marcus", b"Markus", 1), "take its last line"),
    "a bit flipped": (lambda told: told.replace(b"Priya", b"P\xf2iya", 1), FETCH),
    "half a sign": (lambda told: told.replace(b"Priya", rb"P\ud800a", 1), FETCH),
    "twice in a row": (lambda told: told + told, FETCH),
    "a list": (lambda _: b"[1, 2]", "no export of Afterword"),
    "an empty object": (lambda _: b"{}", "no export of Afterword"),
    "brackets without end": (lambda _: b"[" * 5_000_000, "no export of Afterword"),
    "fields without end": (lambda _: b'{"a":' * 5_000_000, FETCH),
    "deep fields": (
        lambda told: told.replace(b'"body":{', b'"body":{"x":' + NESTED + b",", 1), FETCH
    ),
    "a number out of all bounds": (
        lambda told: told.replace(b'"number":1,', b'"number":1e999,', 1), "entries[0].number"
    ),
    "digits without end": (
        lambda told: told.replace(b'"body":{', b'"body":{"x":' + b"9" * 99_999 + b",", 1), FETCH
    ),
    "a zip of something else": (lambda _: zipped(readme=b"hello"), "no export of Afterword"),
    "an empty zip": (lambda _: zipped(), "no export of Afterword"),
    "no whole zip": (lambda told: zipped(**{"export.json": told})[:-9], FETCH),
    "a bomb": (lambda _: zipped(**{"export.json": b"0" * 150_000_000}), FETCH),
    "a zip with a way out": (
        lambda told: zipped(**{"export.json": told, "../../out": b"x"}), "“../../out” does not"
    ),
    "a zip with more than is named": (
        lambda told: zipped(**{"export.json": told, "files/" + "a" * 64: b"x"}), "does not belong"
    ),
    "a zip without a file that is named": (
        lambda told: zipped(**{"export.json": with_file(told, "a" * 64)}), "is missing"
    ),
    "a file of another hash": (
        lambda told: zipped(**{
            "export.json": with_file(told, "a" * 64), "files/" + "a" * 64: b"x",
        }),
        FETCH,
    ),
}  # fmt: skip


def with_file(content: bytes, sha256: str) -> bytes:
    document = json.loads(content)
    del document["sha256"]
    document["files"] = [{"sha256": sha256, "name": "sample.txt", "size": 1}]
    return json.dumps(document).encode()


WRONG: dict[str, tuple[Callable[[bytes], bytes], str]] = SPOILT | {
    name: (partial(spoilt_by_case, case), case["says"]) for name, case in CASES.items()
}


@pytest.fixture(scope="module")
def refused(told_once: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Import all wrong files in one go: each is a file of its own, and told of its own."""
    folder = tmp_path_factory.mktemp("wrong")
    home = shutil.copytree(told_once, folder / "home")
    content = Shell(home).run("export").out.encode()
    for name, (spoil, _) in WRONG.items():
        (folder / name).write_bytes(spoil(content))
        assert (folder / name).read_bytes() != content
    shell = Shell(folder / "elsewhere")
    ran = shell.run("import", "--json", *(str(folder / name) for name in WRONG))
    assert (ran.code, ran.err) == (1, "")
    assert shell.entries() == 1  # the mark of the example
    assert not list((shell.home / "files").glob("*"))
    parts = ran.document["files"]
    assert [one["outcome"] for one in parts] == ["refused"] * len(WRONG)
    return {Path(one["files"][0]).name: " ".join(one["says"]) for one in parts}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_refused_by_a_sentence(name: str, refused: dict[str, str]) -> None:
    assert WRONG[name][1] in refused[name]
    assert SAFE in refused[name]


def test_a_document_that_was_edited_without_its_sum_is_read(
    carried: Path, elsewhere: Shell
) -> None:
    document = json.loads(carried.read_text(encoding="utf-8"))
    del document["sha256"]
    document["entries"][2]["words"] = "in other words"
    carried.write_text(json.dumps(document, indent=2), encoding="utf-8")
    assert elsewhere.run("import", str(carried)).code == 0


@pytest.fixture
def attached(told: Shell, tmp_path: Path) -> Shell:
    """A person who sent a file along."""
    sample = tmp_path / "sample.txt"
    sample.write_bytes(b"a sample\n")
    ran = told.run("sent", "Marcus", "--kind", "thank_you", "--attach", str(sample))
    assert ran.code == 0, ran.err
    return told


def test_with_kept_files_it_is_a_zip(attached: Shell, elsewhere: Shell, tmp_path: Path) -> None:
    file = tmp_path / "all.zip"
    ran = attached.run("export", "-o", str(file))
    assert "1 kept file (so it is a zip)" in " ".join(ran.err.split())
    first = file.read_bytes()
    attached.run("export", "-o", str(file))
    assert file.read_bytes() == first
    assert "1 kept file." in " ".join(elsewhere.run("import", str(file)).out.split())
    (kept,) = (elsewhere.home / "files").iterdir()
    assert kept.read_bytes() == b"a sample\n"
    elsewhere.run("export", "-o", str(file))
    assert file.read_bytes() == first
    spoilt = bytearray(first)
    spoilt[len(first) // 2] ^= 1
    file.write_bytes(spoilt)
    assert_refused(Shell(tmp_path / "third"), file, FETCH)


def test_a_zip_is_not_for_a_terminal(attached: Shell) -> None:
    environment = os.environ | {"AFTERWORD_HOME": str(attached.home), "AFTERWORD_NOW": attached.now}
    typed = pexpect.spawn(
        f"{sys.executable} -m afterword export", env=environment, encoding="utf-8", timeout=60
    )
    typed.expect("which cannot be shown")
    typed.expect(pexpect.EOF)
    typed.close()
    assert typed.exitstatus == 2
