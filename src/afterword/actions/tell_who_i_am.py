"""Tell who I am: the name under my letters, and the address that invitations know me by."""

from typing import NamedTuple

from afterword.actions.writing import writing
from afterword.outside.world import World
from afterword.storage import facts

SETTING = "me"


class Me(NamedTuple):
    """My name and my address; empty where I did not tell it."""

    name: str = ""
    email: str = ""


def who_i_am(*, world: World) -> Me:
    """Give my name and my address, as far as I told them."""
    told = facts.setting(world.owner, SETTING) or {}
    return Me(str(told.get("name", "")), str(told.get("email", "")))


def tell_who_i_am(*, name: str, email: str, world: World) -> Me:
    """Store my name, my address, or both; an empty one stays as it was."""
    before = who_i_am(world=world)
    me = Me(name or before.name, email or before.email)
    if me != before:
        with writing(world, "me", words=name) as entry:
            entry.setting(SETTING, me._asdict())
    return me
