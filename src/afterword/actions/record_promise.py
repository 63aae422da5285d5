"""Record a promise of mine or of theirs, outside of a debrief."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import handle, the_pursuit
from afterword.actions.noting import People, Promised, promise_key
from afterword.actions.writing import writing
from afterword.core.facts import PromiseMade
from afterword.outside.world import World


class Kept(NamedTuple):
    """The application's key, what it can be typed as, and who is named for the first time."""

    key: str
    typed: str
    fresh: tuple[str, ...]


def record_promise(*, typed: str, promised: Promised, mine: bool, world: World) -> Kept:
    """Store one promise. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    at: datetime = world.now()
    people = People(pursuit, at)
    before = list(people.known)
    who = people.note(promised.who) if promised.who else ""
    by = people.note(promised.recommended_by) if promised.recommended_by else ""
    fact = PromiseMade(
        at=at, promise=promise_key(promised, len(pursuit.promises) + 1, mine=mine),
        mine=mine, what=promised.what, who=who, due=promised.due, recommended_by=by,
    )  # fmt: skip
    with writing(world, "promise", words=promised.what) as entry:
        for known in people.facts:
            entry.record(pursuit.key, known)
        entry.record(pursuit.key, fact)
    return Kept(pursuit.key, handle(pursuit), people.names_since(before))
