"""Put a backup in the place of what is here, of which a copy stays."""

from pathlib import Path
from typing import NamedTuple

from afterword.actions.refusal import Missing, Refusal
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage import backup, opening, restoring
from afterword.storage.looked_into import Counts
from afterword.storage.restoring import Held
from afterword.storage.sealed import Tick, silent


class NoSuchBackup(Missing):
    """No file has that name."""


class OfAnotherKind(Refusal):
    """An example would take the place of a person's own data, or these an example's."""


class Restored(NamedTuple):
    """What the backup holds, what was here before it (None: not to be read), what became of it.

    ``done`` is False where it was only looked at; ``copy`` is where the state before lies.
    """

    held: Held
    here: Counts | None
    done: bool = False
    copy: Path | None = None

    @property
    def replaces(self) -> bool:
        """Whether something is here that would be replaced."""
        return self.here is None or self.here.entries > 0


def restore(
    *, typed: str, replace: bool = False, look: bool = False, world: World, tick: Tick = silent
) -> Restored:
    """Verify a backup and put it back; what is here is replaced only if ``replace`` is True.

    ``look`` verifies it and changes nothing. Raises NoSuchBackup, OfAnotherKind, and the
    StorageTroubles; nothing is changed then.
    """
    with restoring.staged(_file(typed), tick) as staged:
        found = Restored(staged.held, restoring.here())
        if look:
            return found
        _see_that_it_belongs_here(found)
        if found.replaces and not replace:
            return found
        copy = restoring.put_back(staged, world.now())
    # A backup of an older version is brought up to date as any older database.
    opening.open_database(world.now())
    return found._replace(done=True, copy=copy)


def _file(typed: str) -> Path:
    """Find the file: as it was typed, else among the copies by its name."""
    copies = backup.folder()
    for file in (Path(typed).expanduser(), copies / typed, copies / f"{typed}.sqlite3"):
        if file.is_file():
            return file
    raise NoSuchBackup(
        say(
            "There is no file {typed}, nor a copy of that name. Nothing was changed. "
            "'afterword restore' without a name lists the copies.",
            typed=typed,
        )
    )


def _see_that_it_belongs_here(found: Restored) -> None:
    """An example stays among examples. Raises OfAnotherKind."""
    if found.here is None or found.held.counts.example == found.here.example:
        return
    if found.here.example:
        raise OfAnotherKind(
            say(
                "This is the place of an example, and the backup holds a person's own data. "
                "Nothing was changed. Name another folder in AFTERWORD_HOME."
            )
        )
    raise OfAnotherKind(
        say(
            "The backup holds an example, and this is the place of your own data. Nothing was "
            "changed. Name a new folder in AFTERWORD_HOME and add --example."
        )
    )
