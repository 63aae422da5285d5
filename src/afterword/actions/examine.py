"""Examine everything that the program rests on, from its Python to the last copy."""

from collections.abc import Callable
from typing import NamedTuple

from afterword.core.finding import Finding
from afterword.core.saying import Sentence, say
from afterword.outside import machine
from afterword.outside.folders import data_folder
from afterword.outside.world import World
from afterword.storage.sealed import Tick, silent

Check = Callable[[], Finding]

OPEN_IT = say("See to this first, then run 'afterword doctor' again.")
ASK_FOR_HELP = say("See to what stands above first. If nothing does, please report these words.")


class Wanted(NamedTuple):
    """How it is examined: ``mend`` puts right what can be, ``tick`` is told how far it is."""

    mend: bool = False
    tick: Tick = silent


LOOK_ONLY = Wanted()


def examine(
    *, world: World, wanted: Wanted = LOOK_ONLY, trouble: Sentence | None = None
) -> list[Finding]:
    """Look at everything; ``trouble`` is why the database could not be opened, if it could not.

    Nothing that goes wrong on the way is an error: it is a finding.
    """
    checks = {
        "program": machine.program,
        "folder": lambda: machine.folder(data_folder()),
        **_of_the_data(world, wanted, trouble),
        "zones": machine.zones,
    }
    return [_looked_at(name, check) for name, check in checks.items()]


def _of_the_data(world: World, wanted: Wanted, trouble: Sentence | None) -> dict[str, Check]:
    if trouble is not None:
        return {
            "opened": lambda: Finding("opened", trouble, OPEN_IT),
            "copies": lambda: _copies(None, world, wanted),
        }
    from afterword.storage import health  # late: it cannot be had where settings are wrong

    owner, tick = world.owner, wanted.tick
    return {
        "opened": lambda: Finding("opened", say("The database opens, and its tables are current.")),
        "database": health.database,
        "facts": lambda: health.readable(tick),
        "plans": lambda: _plans(world, wanted),
        "files": lambda: health.files(owner, tick),
        "copies": lambda: _copies(owner, world, wanted),
        "clock": lambda: health.clock(owner, world.now()),
    }


def _copies(owner: int | None, world: World, wanted: Wanted) -> Finding:
    from afterword.storage import health

    return health.copies(owner, world.now(), wanted.tick)


def _plans(world: World, wanted: Wanted) -> Finding:
    from afterword.storage import derived, facts, health
    from afterword.storage.due import Look

    eyes = Look(world.places, facts.policy(world.owner))
    # By a clock that was set back, every plan would seem to be ahead.
    now = max(filter(None, (world.now(), health.newest(world.owner))))
    return derived.plans(world.owner, now, eyes, wanted.tick, mend=wanted.mend)


def _looked_at(name: str, check: Check) -> Finding:
    """Examine one thing; whatever is in the way is what was found."""
    try:
        return check()
    except Exception as error:
        told = str(error) or type(error).__name__
        return Finding(name, say("This could not be looked at: {told}", told=told), ASK_FOR_HELP)
