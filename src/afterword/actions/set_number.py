"""Set a number to a gentler value of my own, or give it back its own."""

from typing import NamedTuple

from afterword.actions.refusal import Refusal
from afterword.actions.replanning import Replanned, plans_now, replanned
from afterword.actions.see_policy import Held, chosen_numbers, held, number_named
from afterword.actions.writing import writing
from afterword.core.number_words import (
    NotANumber,
    form_of,
    read_value,
    spoken_limits,
    spoken_value,
)
from afterword.core.policy import Number, allows, numbers
from afterword.core.saying import say
from afterword.outside.world import World


class NoValue(Refusal):
    """What was typed is no value of that number."""

    def __init__(self, told: Number, typed: str) -> None:
        super().__init__(
            say(
                "'{typed}' is no value for {name}; it takes {form}. Nothing was changed.",
                typed=typed, name=told.name, form=form_of(told),
            )
        )  # fmt: skip


class TooBold(Refusal):
    """The value would wait less or ask more than the etiquette does."""

    def __init__(self, told: Number, value: float) -> None:
        super().__init__(
            say(
                "{name} cannot be {value}. {limits} Nothing was changed.",
                name=told.name, value=spoken_value(told, value), limits=spoken_limits(told),
            )
        )  # fmt: skip


class Stored(NamedTuple):
    """The numbers as they hold now, whether any choice changed, and what became of the plans."""

    numbers: tuple[Held, ...]
    changed: bool
    replanned: Replanned


def set_number(*, typed: str, value: str | None, world: World) -> Stored:
    """Store a value of mine; None takes mine back, that of every number where none is typed.

    Raises NoSuchNumber, NoValue and TooBold; nothing is changed then.
    """
    mine = chosen_numbers(world)
    names = [number_named(typed)] if typed else sorted(mine)
    chosen = {names[0]: _read(names[0], value)} if value is not None else {}
    before, changed = plans_now(world), _with(chosen, names, mine) != mine
    if changed:
        words = f"{typed} {'reset' if value is None else value}".strip()
        with writing(world, "policy", words=words) as entry:
            # Read anew: from here on nobody else can set another number in between.
            entry.setting("numbers", _with(chosen, names, chosen_numbers(world)))
    return Stored(held(names, world), changed, replanned(before, world))


def _with(chosen: dict[str, float], names: list[str], mine: dict[str, float]) -> dict[str, float]:
    return {name: one for name, one in mine.items() if name not in names} | chosen


def _read(name: str, typed: str) -> float:
    told = numbers()[name]
    try:
        value = read_value(told, typed)
    except NotANumber as error:
        raise NoValue(told, typed) from error
    if not allows(told, value):
        raise TooBold(told, value)
    return value
