"""Record by which way they would rather be reached."""

from datetime import datetime

from afterword.actions.finding import the_pursuit
from afterword.actions.noting import People
from afterword.actions.recording import Recorded, record
from afterword.core.facts import ChannelPreferred, Fact, PersonKnown
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Channel
from afterword.outside.world import World


def prefer_channel(*, typed: str, channel: Channel, sender: str = "", world: World) -> Recorded:
    """Store what everybody there prefers, or ``sender`` alone. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, typed)
    return record(world, "wish", pursuit, preferred(pursuit, channel, sender, world.now()))


def preferred(pursuit: Pursuit, channel: Channel, sender: str, now: datetime) -> list[Fact]:
    """Turn a preference into facts: that of a person is known of them, others hold for all."""
    if not sender:
        return [ChannelPreferred(at=now, channel=channel)]
    people = People(pursuit, now)
    who = people.note(sender)
    return [
        *(one for one in people.facts if one.name),
        PersonKnown(at=now, who=who, prefers=channel),
    ]
