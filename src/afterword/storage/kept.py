"""The bytes of kept files: in the data folder, under their hash, before any row names them."""

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from afterword.storage.trouble import disk_told_kindly
from afterword.storage.whole import clear_left, write_through_folder

WAITING = ".waiting-"


def folder() -> Path:
    """Give the folder of kept files."""
    return Path(settings.DATA_FOLDER) / "files"


def path_of(sha256: str) -> Path:
    """Give where the bytes of that hash lie."""
    return folder() / sha256


def hash_of(content: bytes) -> str:
    """Give the name under which bytes are kept."""
    return hashlib.sha256(content).hexdigest()


def is_whole(sha256: str) -> bool:
    """Say whether the bytes of that hash are there, and still those that were kept."""
    try:
        with path_of(sha256).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


class Waiting:
    """Files that wait for the end of their entry, under names that nobody looks for."""

    def __init__(self) -> None:
        self.files: dict[str, Path] = {}

    @disk_told_kindly()
    def add(self, content: bytes) -> str:
        """Write bytes down for good, not yet under their name; give their hash."""
        sha256 = hash_of(content)
        if sha256 in self.files or path_of(sha256).exists():
            return sha256
        self.add_pieces(sha256, (content,))
        return sha256

    @disk_told_kindly()
    def add_pieces(self, sha256: str, pieces: Iterable[bytes]) -> None:
        """Write down bytes that have that hash, as whoever gives them sees to."""
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        # A temporary file is readable by its owner only, and so is what it becomes.
        handle, name = tempfile.mkstemp(prefix=WAITING, dir=folder())
        self.files[sha256] = Path(name)
        clear_left(self.files[sha256], f"{WAITING}*")
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())

    @disk_told_kindly()
    def keep(self) -> None:
        """Give the files their names, so that a row that is committed finds its bytes."""
        if not self.files:
            return
        while self.files:
            sha256, path = self.files.popitem()
            path.replace(path_of(sha256))
        write_through_folder(folder())

    def drop(self) -> None:
        """Take away what was not kept."""
        while self.files:
            self.files.popitem()[1].unlink(missing_ok=True)
