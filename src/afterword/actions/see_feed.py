"""See every dated thing as one calendar file, under names that tell nothing."""

import hmac
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import NamedTuple

from afterword.actions.writing import writing
from afterword.core.dates import starts
from afterword.core.feed import Event, events
from afterword.core.plan import plan
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english
from afterword.outside.calendar.feed import Published, written
from afterword.outside.world import World
from afterword.storage import facts
from afterword.storage.revisions import NUMBERS, Revision, revisions

SECRET = "feed_secret"
VERB = "feed"
"""The act of making the secret; the program does it for itself, so nobody takes it back."""


class Feed(NamedTuple):
    """The events in their order, and the calendar file that holds them."""

    events: tuple[Published, ...]
    content: bytes


def see_feed(*, world: World) -> Feed:
    """Give the calendar of all applications; the first one makes the secret of its names.

    Raises the StorageTroubles, also where that secret cannot be stored: under other names
    everything would stand twice in a calendar that imports it again.
    """
    pursuits = {one.key: one for one in facts.load_all(world.owner, world.places)}
    found = sorted(_events(pursuits.values(), world), key=lambda one: _place(one, pursuits))
    if not found:
        return Feed((), written(()))
    secret, told = _secret(world), revisions(world.owner)
    published = tuple(
        Published(one, uid(one.key, secret), *_revision(pursuits[one.application], told))
        for one in found
    )
    return Feed(published, written(published))


def _events(pursuits: Iterable[Pursuit], world: World) -> Iterator[Event]:
    policy = facts.policy(world.owner)
    for pursuit in pursuits:
        tell = partial(english, zone=world.zone, theirs=pursuit.place.zone)
        yield from events(plan(pursuit, policy), tell)


def _place(one: Event, pursuits: dict[str, Pursuit]) -> tuple[datetime, str]:
    return starts(one.start, pursuits[one.application].place.zone), one.key


def _secret(world: World) -> str:
    """Give the secret of this person; two who make it at once agree on the first one's."""
    stored = facts.setting(world.owner, SECRET)
    if stored is None:
        with writing(world, VERB, key=SECRET) as entry:
            entry.setting(SECRET, world.keys() + world.keys())
        stored = facts.setting(world.owner, SECRET)
    return str(stored)


def uid(key: str, secret: str) -> str:
    """Give the name of an event in calendars: steady, and telling nobody what it is about."""
    return f"{hmac.new(secret.encode(), key.encode(), 'sha256').hexdigest()[:40]}@afterword"


def _revision(pursuit: Pursuit, told: dict[str, Revision]) -> Revision:
    """Add up what may have changed a plan: its application, those beside it, the numbers."""
    keys = (pursuit.key, *(one.key for one in pursuit.around.same_employer), NUMBERS)
    found = [told[key] for key in keys if key in told]
    return Revision(sum(one.number for one in found), max(one.at for one in found))
