"""See which copies of the database there are: one of each of the last days, and some before."""

from pathlib import Path
from typing import NamedTuple

from afterword.storage import backup, looked_into
from afterword.storage.looked_into import Counts


class Copy(NamedTuple):
    """One copy; ``counts`` is None where it cannot be read."""

    file: Path
    counts: Counts | None


def see_copies() -> list[Copy]:
    """Give the copies, the latest first."""
    return [Copy(file, looked_into.counted(file)) for file in backup.copies()]
