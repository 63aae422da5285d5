"""Turn a profile on or off: the manners of a country or a sector."""

import difflib
from typing import NamedTuple

from afterword.actions.refusal import Missing
from afterword.actions.replanning import Replanned, plans_now, replanned
from afterword.actions.see_policy import chosen_profiles, meant_perhaps
from afterword.actions.writing import writing
from afterword.core.profiles import PROFILES, Profile
from afterword.core.saying import say
from afterword.outside.world import World


class NoSuchProfile(Missing):
    """No profile has that name; ``proposals`` are those that come near."""

    def __init__(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        self.proposals = difflib.get_close_matches(wanted, PROFILES, n=3, cutoff=0.5)
        super().__init__(
            say(
                "No profile is called '{typed}'.{near} There is: {names}. Nothing was changed.",
                typed=typed, near=meant_perhaps(self.proposals), names=", ".join(PROFILES),
            )
        )  # fmt: skip


class Chosen(NamedTuple):
    """The profile, whether it was otherwise before, and what became of the plans."""

    profile: Profile
    changed: bool
    replanned: Replanned


def choose_profile(*, typed: str, on: bool, world: World) -> Chosen:
    """Turn a profile on or off. Raises NoSuchProfile; nothing is changed then."""
    profile = the_profile(typed)
    before = plans_now(world)
    changed = (profile.name in chosen_profiles(world)) is not on
    if changed:
        with writing(world, "profile", words=f"{profile.name} {'on' if on else 'off'}") as entry:
            others = [name for name in chosen_profiles(world) if name != profile.name]
            entry.setting("profiles", [*others, profile.name] if on else others)
    return Chosen(profile, changed, replanned(before, world))


def the_profile(typed: str) -> Profile:
    """Give the profile of that name. Raises NoSuchProfile."""
    found = PROFILES.get(typed.strip().casefold())
    if found is None:
        raise NoSuchProfile(typed)
    return found
