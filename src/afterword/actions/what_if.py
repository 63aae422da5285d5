"""See what would become of a plan if something had happened; nothing is stored."""

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.refusal import Refusal
from afterword.actions.suppositions import SUPPOSITIONS, Dates, Supposing
from afterword.core.facts import Fact
from afterword.core.foresight import what_if
from afterword.core.plan import Change, changes
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage import facts


class CannotSuppose(Refusal):
    """Nothing of that name can be supposed, or its value is missing."""


class Supposed(NamedTuple):
    """The application as it is, and what would become of its plan."""

    pursuit: Pursuit
    changes: tuple[Change, ...]


def see_what_if(*, typed: str, suppositions: Iterable[str], dates: Dates, world: World) -> Supposed:
    """Compare the plan with the one after some suppositions, as ``date=2026-12-04``.

    Raises NotFound, Ambiguous, NotADate, CannotSuppose, and what a command for it would raise.
    """
    pursuit = the_pursuit(world, typed)
    supposing = Supposing(pursuit, world, dates)
    told = [fact for words in suppositions for fact in _facts(words, supposing)]
    before, after = what_if(pursuit, facts.policy(world.owner), *told)
    return Supposed(pursuit, changes(before, after))


def _facts(words: str, supposing: Supposing) -> list[Fact]:
    name, _, value = words.partition("=")
    name, value = name.strip().casefold(), value.strip()
    name = "letgo" if name == "let-go" else name
    known = SUPPOSITIONS.get(name)
    if known is None:
        near = difflib.get_close_matches(name, SUPPOSITIONS, n=1)
        raise CannotSuppose(
            say(
                "'{name}' cannot be supposed.{near} These can: {all}.",
                name=name, near=f" Did you mean {near[0]}?" if near else "",
                all=", ".join(SUPPOSITIONS),
            )
        )  # fmt: skip
    if known.takes and not value:
        raise CannotSuppose(
            say("{name} needs a value: {name}={takes}.", name=name, takes=known.takes)
        )
    return known.facts(supposing, value)
