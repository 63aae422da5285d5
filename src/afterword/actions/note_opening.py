"""Record that I saw another opening at an employer."""

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.core.facts import JobSeen
from afterword.outside.world import World


def note_opening(*, typed: str, title: str, link: str, world: World) -> Recorded:
    """Store it; whoever I met there may be asked for a word (S002-15).

    Raises NotFound, Ambiguous.
    """
    pursuit = the_pursuit(world, typed)
    seen = JobSeen(at=world.now(), title=title, link=link)
    return record(world, "opening", pursuit, [seen], words=title)
