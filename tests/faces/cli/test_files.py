"""A document goes where it was asked to go, whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from afterword.faces.cli.files import NotWritten, put

pytestmark = pytest.mark.cli


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    put(b"whole", str(file))
    assert file.read_bytes() == b"whole"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_is_there_keeps_who_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_bytes(b"old")
    file.chmod(0o644)
    put(b"new", str(file))
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o644)


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "calendar.ics"
    file.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="cannot be written"):
        put(b"new", str(file))
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [
        ("calendar.ics", b"old")
    ]


def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    file, link = tmp_path / "real.ics", tmp_path / "link.ics"
    file.write_bytes(b"old")
    link.symlink_to(file)
    put(b"new", str(link))
    assert (link.is_symlink(), file.read_bytes()) == (True, b"new")
    put(b"gone", os.devnull)
    assert not Path(os.devnull).is_file()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        put(b"new", str(tmp_path))
