"""Record a promise of mine or of theirs, outside of a debrief."""

from datetime import datetime

from afterword.actions.debrief import People, Promised
from afterword.actions.finding import the_pursuit
from afterword.actions.writing import writing
from afterword.core.facts import PromiseMade
from afterword.outside.world import World


def record_promise(*, typed: str, promised: Promised, mine: bool, world: World) -> str:
    """Store one promise; give the application's key. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    at: datetime = world.now()
    people = People(pursuit, at)
    who = people.note(promised.who) if promised.who else ""
    by = people.note(promised.recommended_by) if promised.recommended_by else ""
    fact = PromiseMade(
        at=at, promise=f"{'mine' if mine else 'theirs'}-{len(pursuit.promises) + 1}",
        mine=mine, what=promised.what, who=who, due=promised.due, recommended_by=by,
    )  # fmt: skip
    with writing(world, "promise", words=promised.what) as entry:
        for known in people.facts:
            entry.record(pursuit.key, known)
        entry.record(pursuit.key, fact)
    return pursuit.key
