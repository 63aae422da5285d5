"""Take back one act, unless a later one rests on it; taking back an undo brings it back."""

from collections.abc import Iterable
from typing import NamedTuple

from afterword.actions.refusal import Missing, Refusal
from afterword.actions.replanning import plans_now, replanned
from afterword.actions.see_history import PROGRAMS, spoken_verb
from afterword.actions.writing import writing
from afterword.core.dates import local_day
from afterword.core.plan import Change, Plan
from afterword.core.resting import APPLICATION, Thing, brought, named, rests
from afterword.core.saying import say
from afterword.outside.world import World
from afterword.storage.history import History, Told, Written


class NothingToUndo(Missing):
    """There is no act that could be taken back, or none of that number."""


class StillNeeded(Refusal):
    """A later act rests on this one; ``by`` are the numbers of those, the newest first."""

    def __init__(self, act: Written, by: list[Written], world: World) -> None:
        newest = by[0]
        super().__init__(
            say(
                "{later} of {later_day} ({later_number}) rests on {act} of {day} ({number}). "
                "Nothing was changed. Take that back first: afterword undo {later_number}",
                later=spoken_verb(newest).capitalize(), later_number=newest.number,
                later_day=local_day(newest.at, world.zone),
                act=spoken_verb(act), number=act.number, day=local_day(act.at, world.zone),
            )
        )  # fmt: skip
        self.by = tuple(one.number for one in by)


class Unfounded(Refusal):
    """What would be brought back has lost its footing, or its place was taken since."""


class Undone(NamedTuple):
    """The act, whether it was brought back, and how the plans of which applications changed."""

    act: Written
    brought_back: bool
    changes: dict[str, tuple[Change, ...]]
    plans: dict[str, Plan]


def undo(*, typed: str = "", world: World) -> Undone:
    """Take back the act of a number, or the last one that counts.

    Raises NothingToUndo, StillNeeded and Unfounded; nothing is changed then.
    """
    history = History(world.owner)
    chosen = _chosen(history, typed)
    act = _act_of(history, chosen)
    told = history.facts()
    if act.undone:
        _can_stand(act, told, history)
    else:
        _is_free(act, told, history, world)
    before = plans_now(world)
    with writing(world, "undo") as entry:
        entry.take_back(chosen.key)
    after = replanned(before, world)
    return Undone(act, act.undone, after.changes, after.plans)


def _chosen(history: History, typed: str) -> Written:
    """Give the act that a number, a key, or nothing at all means. Raises NothingToUndo."""
    acts = [one for one in history.acts if one.verb not in PROGRAMS]
    if not typed:
        standing = [one for one in acts if one.undoes is None and not one.undone]
        if not standing:
            raise NothingToUndo(say("There is nothing to take back. Nothing was changed."))
        return standing[-1]
    found = [one for one in acts if typed.lstrip("#") == str(one.number) or typed == one.key]
    if not found:
        raise NothingToUndo(
            say(
                "No act of yours has the number {typed}. 'afterword history' shows them. "
                "Nothing was changed.",
                typed=typed,
            )
        )
    return _counting(history, found[0])


def _counting(history: History, act: Written) -> Written:
    """Give the act, or the undo of it that counts: what was taken back is brought back by that."""
    while act.undone:
        number = act.number
        act = next(one for one in history.acts if one.undoes == number and not one.undone)
    return act


def _act_of(history: History, chosen: Written) -> Written:
    """Follow an undo to the act that it took back or brought back."""
    while chosen.undoes is not None:
        chosen = history.acts[chosen.undoes - 1]
    return chosen


def _is_free(act: Written, told: list[Told], history: History, world: World) -> None:
    """See that no later act rests on this one. Raises StillNeeded."""
    standing = [one for one in told if not one.retracted]
    earlier = [one for one in standing if one.number < act.number]
    mine = [one for one in standing if one.number == act.number]
    lost = _brought(mine) - _brought(earlier)
    later = {
        one.number for one in standing if one.number > act.number and _leans(one, lost)
    } | _later_choices(act, history)
    if later:
        raise StillNeeded(
            act, [history.acts[number - 1] for number in sorted(later, reverse=True)], world
        )


Placed = tuple[str, Thing]
"""A thing and where it is known: people at an employer, all else in one application."""


def _brought(told: Iterable[Told]) -> set[Placed]:
    return {(_place(one, thing), thing) for one in told for thing in brought(one.fact)}


def _place(one: Told, thing: Thing) -> str:
    shared = thing.sort == "person" and one.employer_key
    return f"at {one.employer_key}" if shared else one.pursuit


def _leans(one: Told, lost: set[Placed]) -> bool:
    return rests(one.fact, [thing for place, thing in lost if place == _place(one, thing)])


def _later_choices(act: Written, history: History) -> set[int]:
    """A later choice of the same name was made knowing this one."""
    undone = {one.number for one in history.acts if one.undone}
    standing = [one for one in history.choices() if one.number not in undone]
    names = {one.name for one in standing if one.number == act.number}
    return {one.number for one in standing if one.name in names and one.number > act.number}


def _can_stand(act: Written, told: list[Told], history: History) -> None:
    """See that what is brought back has its footing. Raises Unfounded."""
    mine = [one for one in told if one.number == act.number]
    standing = _brought(one for one in told if not one.retracted)
    bringing = _brought(mine)
    if any(thing == APPLICATION and (place, thing) in standing for place, thing in bringing):
        raise Unfounded(
            say(
                "Since then the application was added anew, so this one cannot come back beside "
                "it. Nothing was changed."
            )
        )
    gone = [one for one in told if one.retracted and one.number != act.number]
    needed = {(_place(one, thing), thing) for one in mine for thing in named(one.fact)}
    missing = (needed - standing - bringing) & _brought(gone)
    if missing:
        first = next(one for one in gone if not missing.isdisjoint(_brought([one])))
        lost = history.acts[first.number - 1]
        raise Unfounded(
            say(
                "It rests on {act} ({number}), which is taken back itself. Nothing was changed. "
                "Bring that back first: afterword undo {number}",
                act=spoken_verb(lost), number=lost.number,
            )
        )  # fmt: skip
