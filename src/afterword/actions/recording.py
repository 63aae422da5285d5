"""Facts of one application written down as one act, with what became of its plan."""

from collections.abc import Iterable
from typing import NamedTuple

from afterword.actions.finding import Key
from afterword.actions.naming import known_people
from afterword.actions.writing import writing
from afterword.core.facts import Fact
from afterword.core.plan import Change, changes, plan
from afterword.core.pursuit import Pursuit
from afterword.outside.world import World
from afterword.storage import facts


class Recorded(NamedTuple):
    """The application as it is then, what became of its plan, and who is named first here."""

    pursuit: Pursuit
    changes: tuple[Change, ...]
    fresh: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """Give the key of the application."""
        return Key(self.pursuit.key)


def record(
    world: World, verb: str, pursuit: Pursuit, told: Iterable[Fact], *, words: str = ""
) -> Recorded:
    """Write some facts down under the verb that was typed; ``words`` are kept verbatim."""
    policy = facts.policy(world.owner)
    with writing(world, verb, words=words) as entry:
        for fact in told:
            entry.record(pursuit.key, fact)
    after = entry.after.get(pursuit.key, pursuit)
    known = known_people(pursuit)
    fresh = tuple(one.name for key, one in after.people.items() if key not in known)
    return Recorded(after, changes(plan(pursuit, policy), plan(after, policy)), fresh)
