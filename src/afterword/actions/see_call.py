"""See what to say when the one inquiry is a call; the plan that guards a letter guards it too."""

from typing import NamedTuple

from afterword.actions.ask_once import ask_once
from afterword.actions.finding import Key, handle, the_pursuit
from afterword.actions.refusal import Guarded, Missing
from afterword.actions.tell_who_i_am import who_i_am
from afterword.core.call import Hours, Script, call_script, good_hours
from afterword.core.draft import Writer
from afterword.core.facts import WishExpressed
from afterword.core.pasting import as_typed
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.terms import Channel, Wish
from afterword.outside.world import World


class NoCallsWished(Guarded):
    """They asked not to be called."""


class NobodyToCall(Missing):
    """Nobody is on record who could be called."""


class Call(NamedTuple):
    """The call that may be made now: whom, what to say, when; ``welcome``: they like calls."""

    pursuit: Pursuit
    person: Person
    script: Script
    hours: Hours
    welcome: bool


def see_call(*, typed: str, world: World) -> Call:
    """Give the script of the call if the inquiry may go out now.

    Raises NotFound, Ambiguous, NotYet, NothingToAsk, NoCallsWished, NobodyToCall.
    """
    pursuit = the_pursuit(world, typed)
    _heed_the_wish(pursuit)
    step = ask_once(typed=Key(pursuit.key), world=world).step
    if not step.to:
        raise NobodyToCall(
            say(
                "Nobody at {employer} is on record whom you could call. Say who was there: "
                "afterword debrief {typed}",
                employer=pursuit.employer,
                typed=as_typed(handle(pursuit)),
            )
        )
    person = pursuit.people[step.to]
    place = pursuit.place
    if person.zone:
        place = world.places(person.zone, place.calendar.country)
    writer = Writer(who_i_am(world=world).name)
    return Call(
        pursuit,
        person,
        call_script(pursuit, person, writer),
        good_hours(world.now(), place),
        Channel.PHONE in step.channels,
    )


def _heed_the_wish(pursuit: Pursuit) -> None:
    """A wish not to be called holds for the whole employer. Raises NoCallsWished."""
    for one in (pursuit, *pursuit.around.same_employer):
        for fact in one.facts:
            if isinstance(fact, WishExpressed) and fact.wish is Wish.NO_CALLS:
                raise NoCallsWished(
                    say(
                        "{employer} asked not to be called: “{words}” Nothing was stored. Write "
                        "instead: afterword ask {typed}",
                        employer=pursuit.employer,
                        words=fact.source.quote.strip() or "no calls",
                        typed=as_typed(handle(pursuit)),
                    )
                )
