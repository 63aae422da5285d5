"""See why a step is there: its reason, its source, its rules, and what would change it."""

from typing import NamedTuple

from afterword.actions.finding import Found, the_step
from afterword.actions.see_today import look_at, steps_of
from afterword.core.rule import Rule, rules
from afterword.core.steps import Guard
from afterword.outside.world import World
from afterword.storage import facts


class Why(NamedTuple):
    """A step with the rule it comes from, and the guard that strikes it now, if one does."""

    found: Found
    rule: Rule
    guard: Guard | None


def find_step(*, typed: str, world: World) -> Found:
    """Give the step that a typed name means. Raises NotFound, Ambiguous."""
    every = facts.load_today(world.owner, world.now(), world.places)
    return the_step(steps_of(look_at(world, every)), typed)


def see_why(*, typed: str, world: World) -> Why:
    """Explain the step that a typed name means. Raises NotFound, Ambiguous."""
    found = find_step(typed=typed, world=world)
    name = found.step.key.partition("/")[0]
    rule = next(one for one in rules() if one.name == name)
    guard = next((lock.guard for lock in found.seen.locks if lock.step.key == found.step.key), None)
    return Why(found, rule, guard)
