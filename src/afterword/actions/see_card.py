"""See the card of the interview that is nearest: what to prepare, and what to do at the door."""

from afterword.actions.finding import the_pursuit
from afterword.actions.refusal import Missing
from afterword.core.card import Card, card, nearest
from afterword.core.pasting import as_typed
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.outside.world import World
from afterword.storage import facts


class NoCard(Missing):
    """There is no interview that a card could be for."""


def see_card(*, typed: str = "", world: World) -> Card:
    """Give the card at an application, or without a name that of the nearest interview.

    Raises NotFound, Ambiguous, NoCard.
    """
    now = world.now()
    here = [the_pursuit(world, typed)] if typed else facts.load_all(world.owner, world.places)
    found = nearest(here, now, world.zone)
    if found is None:
        raise NoCard(_why(here[0] if typed else None))
    return card(*found, facts.policy(world.owner), now, world.zone)


def _why(pursuit: Pursuit | None) -> Sentence:
    if pursuit is None:
        return say("No interview is ahead. Add one: afterword add, or afterword import FILE.")
    if pursuit.process.closed is not None:
        return say("{employer} is over, so there is no card.", employer=pursuit.employer)
    if not pursuit.sessions.live:
        return say(
            "No interview with {employer} is on record. Add it: afterword add, or afterword "
            "import FILE.",
            employer=pursuit.employer,
        )
    return say(
        "No interview with {employer} is ahead. If one is over, tell it: afterword debrief {typed}",
        employer=pursuit.employer,
        typed=as_typed(pursuit.key),
    )
