"""What becomes of the plans of all applications when the numbers behind them change."""

from contextlib import suppress
from typing import NamedTuple

from afterword.core.plan import Change, Plan, changes, plan
from afterword.outside.world import World
from afterword.storage import due, facts
from afterword.storage.trouble import StorageTrouble


class Replanned(NamedTuple):
    """The plans as they are now, and what changed in those that did, by application."""

    plans: dict[str, Plan]
    changes: dict[str, tuple[Change, ...]]


def plans_now(world: World) -> dict[str, Plan]:
    """Plan every application by the numbers in force."""
    policy = facts.policy(world.owner)
    every = facts.load_all(world.owner, world.places)
    return {one.key: plan(one, policy) for one in every}


def replanned(before: dict[str, Plan], world: World) -> Replanned:
    """Look at every application with the numbers as they are now; compare the plans."""
    eyes = due.Look(world.places, facts.policy(world.owner))
    # The choice is stored: what cannot be looked at now stays marked, and is looked at later.
    with suppress(StorageTrouble):
        due.refresh(world.owner, world.now(), eyes)
    after = plans_now(world)
    both = {key: changes(before[key], after[key]) for key in before if key in after}
    return Replanned(after, {key: found for key, found in both.items() if found})
