"""Putting a document where it was asked to go: a file, whole or not at all, or standard output."""

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from afterword.actions.refusal import Failed
from afterword.core.saying import say


class NotWritten(Failed):
    """The file could not be written."""


def put(content: bytes, name: str = "-") -> None:
    """Write to a file, or to standard output for ``-``. Raises NotWritten; then it is as before.

    A file gets its name when it is whole, so that no reader ever finds half of it.
    """
    if name == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return
    path = Path(os.path.realpath(name))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe has no other name to come under
        else:
            _replace(path, content)
    except OSError as error:
        raise NotWritten(
            say(
                "{file} cannot be written: {reason}. Nothing was changed. Name another with -o.",
                file=name,
                reason=error.strerror or type(error).__name__,
            )
        ) from error


def _replace(path: Path, content: bytes) -> None:
    """Write beside it, for the owner alone, and give it the name at the end."""
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(beside, path.stat().st_mode & 0o777)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
