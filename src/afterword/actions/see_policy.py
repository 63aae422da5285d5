"""See the numbers in force, each with its source and whose value it is."""

import difflib
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from afterword.actions.refusal import Missing
from afterword.core.policy import (
    DEFAULTS,
    GROUPS,
    Number,
    field_of,
    numbers,
    spoken_name,
    with_values,
)
from afterword.core.profiles import PROFILES, with_profile
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage import facts


class Whose(StrEnum):
    """By whose word a number is what it is."""

    ETIQUETTE = "etiquette"
    PROFILE = "profile"
    MINE = "mine"


class NoSuchNumber(Missing):
    """No number has that name; ``proposals`` are those that come near."""

    def __init__(self, typed: str) -> None:
        wanted = spoken_name(plain_name(typed))
        self.proposals = difflib.get_close_matches(wanted, numbers(), n=3, cutoff=0.6)
        super().__init__(
            say(
                "No number is called '{typed}'.{near} 'afterword policy' lists them all. "
                "Nothing was changed.",
                typed=typed, near=meant_perhaps(self.proposals),
            )
        )  # fmt: skip


class Held(NamedTuple):
    """One number as it holds now.

    ``profile`` is the profile that gave the value, if one did; ``chosen`` what I chose, also
    where a profile is gentler and holds.
    """

    told: Number
    value: float
    whose: Whose
    profile: str = ""
    chosen: float | None = None


class Seen(NamedTuple):
    """The numbers that were asked for."""

    numbers: tuple[Held, ...]


def see_policy(*, typed: str = "", world: World) -> Seen:
    """Give every number, those of a group as ``inquiry``, or one. Raises NoSuchNumber."""
    return Seen(held(names_meant(typed), world))


def names_meant(typed: str) -> list[str]:
    """Give the numbers that a typed name means: all, a group, or one. Raises NoSuchNumber."""
    plain = plain_name(typed)
    if not plain:
        return list(numbers())
    if plain in GROUPS:
        return [name for name in numbers() if name.startswith(f"{plain}.")]
    return [number_named(typed)]


def number_named(typed: str) -> str:
    """Give the one number of a typed name. Raises NoSuchNumber."""
    name = spoken_name(plain_name(typed))
    if name not in numbers():
        raise NoSuchNumber(typed)
    return name


def plain_name(typed: str) -> str:
    """Give a typed name as the attribute is spelled: small letters, words joined by a line."""
    words = typed.casefold().replace(".", " ").replace("-", " ").replace("_", " ").split()
    return "_".join(words)


def meant_perhaps(proposals: Iterable[str]) -> str:
    """Ask whether one of some names was meant; nothing to ask where there are none."""
    near = " or ".join(proposals)
    return f" Did you mean {near}?" if near else ""


def chosen_profiles(world: World) -> list[str]:
    """Give the profiles that are on, in the order in which they were turned on."""
    return list(facts.setting(world.owner, "profiles") or [])


def chosen_numbers(world: World) -> dict[str, float]:
    """Give my own numbers by their names."""
    return dict(facts.setting(world.owner, "numbers") or {})


def held(names: Iterable[str], world: World) -> tuple[Held, ...]:
    """Give some numbers as they hold now."""
    mine, by_profiles, givers = chosen_numbers(world), DEFAULTS, dict[str, str]()
    for profile in chosen_profiles(world):
        by_profiles = with_profile(by_profiles, profile)
        givers |= {spoken_name(field): profile for field, _ in PROFILES[profile].changes}
    in_force, known = with_values(by_profiles, mine), numbers()
    found = []
    for name in names:
        value, giver = getattr(in_force, field_of(name)), givers.get(name, "")
        whose = Whose.PROFILE if giver else Whose.ETIQUETTE
        if mine.get(name) == value:
            whose, giver = Whose.MINE, ""
        found.append(Held(known[name], value, whose, giver, mine.get(name)))
    return tuple(found)
