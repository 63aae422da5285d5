"""Files that have their name only once all of their bytes are on the disk."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

HOUR = 3600.0


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Give an empty file to fill, for its owner alone; at the end it takes the target's name.

    Two processes may do so at once: each fills a file of its own, and the later one stays.
    """
    part = new_part(target)
    try:
        yield part
        write_through(part)
        part.replace(target)
        write_through_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def new_part(target: Path) -> Path:
    """Make an empty file beside the target; a temporary file is readable by its owner only."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    clear_left(part, f".{escape(target.name)}.*.part")
    return part


def clear_left(fresh: Path, pattern: str) -> None:
    """Delete what killed programs left beside a file that was just made.

    No file waits for its name for an hour. How old each is says the clock of the file system.
    """
    before = fresh.stat().st_mtime - HOUR
    for left in fresh.parent.glob(pattern):
        # Another program may be clearing it away as well.
        with suppress(FileNotFoundError):
            if left.stat().st_mtime < before:
                left.unlink()


def make_private(file: Path) -> None:
    """Make an empty file that only its owner may read, if there is none yet."""
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def write_through(file: Path) -> None:
    """Wait until the disk really holds a file."""
    _synced(file, os.O_RDWR)


def write_through_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder; only POSIX can be asked for that."""
    if os.name == "posix":
        _synced(folder, os.O_RDONLY)


def _synced(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
