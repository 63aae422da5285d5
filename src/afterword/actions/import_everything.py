"""Import an export: all of it into an empty place, or what a shorter history of it lacks."""

from collections.abc import Callable
from typing import BinaryIO

from afterword.actions.refusal import Failed
from afterword.core.dates import local_day
from afterword.core.saying import say
from afterword.outside.holidays import UnknownCountry, UnknownZone
from afterword.outside.world import World
from afterword.storage import kept
from afterword.storage.carried import bringing, reading
from afterword.storage.carried.bringing import Brought, Into
from afterword.storage.carried.comparing import Differs
from afterword.storage.carried.unfit import Unfit
from afterword.storage.sealed import silent

Tick = Callable[[int, int], None]


class NotImported(Failed):
    """The file is no export, not a whole one, or does not go on from what is here."""


def import_everything(
    *, file: BinaryIO, world: World, dry_run: bool = False, tick: Tick = silent
) -> Brought:
    """Store what the file holds and what is not here yet. Raises NotImported."""
    files = kept.Waiting()
    into = Into(world.owner, world.now(), world.places, dry_run)
    try:
        told = reading.read(file, kept.hash_of if dry_run else files.add)
        return bringing.bring(told, files, into, tick)
    except Unfit as error:
        raise NotImported(error.says) from error
    except Differs as error:
        raise _not_alike(error, world) from error
    except (UnknownZone, UnknownCountry) as error:
        raise NotImported(
            say(
                "It tells of a place that is not known here: {place}. Nothing was stored. "
                "Update Afterword, then import it again.",
                place=str(error),
            )
        ) from error
    finally:
        files.drop()


def _not_alike(error: Differs, world: World) -> NotImported:
    """Name the first act in which the two histories part."""
    here, there = error.here, error.there
    return NotImported(
        say(
            "It is not what went on from here: act {number} is '{here}' of {here_day} here, and "
            "'{there}' of {there_day} there. Nothing was stored. Name a new folder in "
            "AFTERWORD_HOME for it.",
            number=here.number,
            here=here.verb, here_day=local_day(here.recorded_at, world.zone),
            there=there.verb, there_day=local_day(there.recorded_at, world.zone),
        )
    )  # fmt: skip
