"""See what was written down, act by act, the newest first."""

from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.core.asides import aside
from afterword.core.facts import Fact
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.telling import told
from afterword.outside.world import World
from afterword.storage import history
from afterword.storage.history import History, Told, Written

PROGRAMS = frozenset({"example", "feed"})
"""Verbs of what the program wrote for itself; nobody looks for them, and none is taken back."""


def spoken_verb(act: Written) -> str:
    """Name an act by what was typed for it."""
    return f"'{act.verb}'"


class Line(NamedTuple):
    """One act with the applications it belongs to, and what it told, a sentence a fact.

    ``around`` holds the applications by their key, to say the sentences about them.
    """

    act: Written
    applications: tuple[str, ...]
    says: tuple[tuple[str, Sentence], ...]


class Seen(NamedTuple):
    """The acts, the newest first, and the applications as their facts tell them."""

    lines: tuple[Line, ...]
    pursuits: dict[str, Pursuit]


def see_history(*, typed: str = "", world: World) -> Seen:
    """Give every act, or those of one application. Raises NotFound, Ambiguous."""
    wanted = the_pursuit(world, typed).key if typed else ""
    written = History(world.owner)
    every = written.facts()
    pursuits = _pursuits(every, world)
    of_act: dict[int, list[Told]] = {}
    for one in every:
        of_act.setdefault(one.number, []).append(one)
    choices: dict[int, list[str]] = {}
    for chosen in written.choices():
        choices.setdefault(chosen.number, []).append(chosen.name)
    lines = [
        _line(act, of_act.get(act.number, []), choices.get(act.number, []), pursuits)
        for act in reversed(written.acts)
        if act.verb not in PROGRAMS
    ]
    return Seen(tuple(one for one in lines if not wanted or wanted in one.applications), pursuits)


def number_of(key: str, *, world: World) -> int:
    """Give the number of an act, by which it can be taken back."""
    return history.number_of(world.owner, key)


def _pursuits(every: list[Told], world: World) -> dict[str, Pursuit]:
    """Make the applications of all facts, also of those taken back: they still have names."""
    facts: dict[str, list[Told]] = {}
    for one in every:
        facts.setdefault(one.pursuit, []).append(one)
    here = world.places(world.zone.key, "")
    return {key: Pursuit(key, [one.fact for one in of], here) for key, of in facts.items()}


def _told(fact: Fact, pursuit: Pursuit) -> Sentence | None:
    sentence = told(fact, pursuit)
    return sentence if sentence is not None else aside(fact, pursuit)


def _line(
    act: Written, facts: list[Told], choices: list[str], pursuits: dict[str, Pursuit]
) -> Line:
    says = [
        (one.pursuit, sentence)
        for one in facts
        if (sentence := _told(one.fact, pursuits[one.pursuit])) is not None
    ]
    says = list(dict.fromkeys(says))
    says += [("", say("You chose: {name}.", name=name)) for name in choices]
    return Line(act, tuple(dict.fromkeys(one.pursuit for one in facts)), tuple(says))
