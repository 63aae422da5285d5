"""See whether the clock was set back since the act before."""

from datetime import datetime

from afterword.outside.world import World
from afterword.storage.history import SLIP, last_recorded


def see_clock(*, world: World) -> datetime | None:
    """Give when the act before those of this run was recorded, if that is still to come.

    Only this one act is asked for: whoever knows about the clock is not told at every act.
    """
    last = last_recorded(world.owner, besides=len(world.written))
    return last if last is not None and last > world.now() + SLIP else None
