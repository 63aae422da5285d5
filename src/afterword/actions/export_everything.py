"""Export everything: all that was ever written down, as one file that any later version reads."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from afterword.actions.refusal import Failed
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage.carried import out
from afterword.storage.sealed import silent
from afterword.storage.whole import whole


class Unwritable(Failed):
    """The file could not be written; what had its name before is still there."""


class Incomplete(Failed):
    """A kept file is gone or damaged, so that not everything could be carried away."""


class Exported(NamedTuple):
    """What the file holds, in numbers; with kept files it is a zip."""

    entries: int
    facts: int
    applications: int
    files: int

    @property
    def is_zip(self) -> bool:
        """Whether the file is a zip and no plain JSON."""
        return self.files > 0


def export_everything(
    *, file: Path, world: World, tick: Callable[[int, int], None] = silent
) -> Exported:
    """Write everything to a file, whole or not at all; the same data make the same bytes.

    Raises Unwritable and Incomplete.
    """
    try:
        with whole(Path(os.path.realpath(file))) as part:
            return Exported(*out.write(world.owner, part, tick))
    except out.FileLost as error:
        raise Incomplete(
            say(
                "The kept file “{name}” is gone or damaged, so not everything can be exported. "
                "Nothing was written. Bring it back from a backup first.",
                name=error.name,
            )
        ) from error
    except OSError as error:
        raise Unwritable(
            say(
                "{file} cannot be written: {reason}. Nothing was changed. Name another with -o.",
                file=str(file),
                reason=error.strerror or type(error).__name__,
            )
        ) from error
