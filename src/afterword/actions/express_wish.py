"""Record how they asked to be contacted."""

from datetime import datetime

from afterword.actions.finding import the_pursuit
from afterword.actions.noting import People
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Refusal
from afterword.core.facts import Fact, WishExpressed
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.terms import Wish
from afterword.outside.world import World


class ViaWhom(Refusal):
    """A wish to be written to through one person needs that person, and no other wish does."""


def express_wish(
    *, typed: str, wish: Wish, via: str = "", sender: str = "", world: World
) -> Recorded:
    """Store the wish; every message follows it. Raises NotFound, Ambiguous, ViaWhom."""
    pursuit = the_pursuit(world, typed)
    return record(world, "wish", pursuit, wished(pursuit, wish, via, sender, world.now()))


def wished(pursuit: Pursuit, wish: Wish, via: str, sender: str, now: datetime) -> list[Fact]:
    """Turn a wish into facts: the people it names, and the wish. Raises ViaWhom."""
    if (wish is Wish.ONLY_VIA) != bool(via):
        raise ViaWhom(
            say(
                "Through whom shall all messages go? only-via takes --via PERSON, and the other "
                "wishes do not. Nothing was stored."
            )
        )
    people = People(pursuit, now)
    through = people.note(via) if via else ""
    who = people.note(sender) if sender else ""
    return [*people.facts, WishExpressed(at=now, wish=wish, via=through, sender=who)]
