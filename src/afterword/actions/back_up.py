"""Copy everything into one file, while the program may be in use."""

import os
from pathlib import Path

from afterword.actions.refusal import Failed, Missing, Refusal
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage import archive, backup
from afterword.storage.archive import Packed
from afterword.storage.sealed import Tick, silent


class NoFolder(Missing):
    """The folder in which the backup shall lie is not there."""


class Taken(Refusal):
    """Another file has that name."""


class NotWritten(Failed):
    """The disk did not take the backup."""


def back_up(*, typed: str, replace: bool = False, world: World, tick: Tick = silent) -> Packed:
    """Write a backup into the file that was typed, else into one named after the day.

    Raises NoFolder, Taken, NotWritten, and the StorageTroubles; then there is no backup, and a
    file that was there is as it was.
    """
    target = _target(typed, replace, world)
    try:
        return archive.pack(target, world.now(), tick)
    except OSError as error:
        raise NotWritten(
            say(
                "{file} cannot be written: {reason}. There is no backup, and your data are as "
                "they were. Name another place with -o.",
                file=str(target),
                reason=error.strerror or type(error).__name__,
            )
        ) from error


def _target(typed: str, replace: bool, world: World) -> Path:
    """Give the file to write. Nobody loses a backup by making another one on the same day."""
    typed_path = Path(os.path.realpath(Path(typed or ".").expanduser()))
    if typed_path.is_dir():
        return backup.free(typed_path / f"afterword-backup-{world.today:%Y-%m-%d}.zip")
    if not typed_path.parent.is_dir():
        raise NoFolder(
            say(
                "There is no folder {folder}. Nothing was done. Make it first, or name another "
                "place with -o.",
                folder=str(typed_path.parent),
            )
        )
    if typed_path.exists() and not (replace and typed_path.is_file()):
        raise Taken(
            say(
                "{file} is there already, and stays as it is. There is no new backup. Name "
                "another file with -o, or add --force to replace it.",
                file=str(typed_path),
            )
        )
    return typed_path
