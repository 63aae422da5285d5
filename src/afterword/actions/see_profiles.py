"""See the profiles, the manners of a country or a sector, and which of them are on."""

from typing import NamedTuple

from afterword.actions.choose_profile import the_profile
from afterword.actions.see_policy import chosen_profiles
from afterword.core.profiles import PROFILES, Profile
from afterword.outside.world import World


class HeldProfile(NamedTuple):
    """A profile, and whether it is on."""

    profile: Profile
    on: bool


def see_profiles(*, typed: str = "", world: World) -> tuple[HeldProfile, ...]:
    """Give every profile, or the one of a name. Raises NoSuchProfile."""
    chosen = chosen_profiles(world)
    found = [the_profile(typed)] if typed else PROFILES.values()
    return tuple(HeldProfile(one, one.name in chosen) for one in found)
