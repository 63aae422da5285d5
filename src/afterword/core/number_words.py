"""The numbers of the etiquette as people say and type them: 3 working days, 21:00, yes."""

import re

from afterword.core.policy import FIXED, GENTLER_IS_MORE, Number

YES_OR_NO, CLOCK = "yes or no", "o'clock"
IN_PARTS = frozenset({"hours", "elapsed hours", CLOCK})
"""Units of which a part makes sense; days and all that is counted come whole."""
ANSWERS = {"yes": 1, "on": 1, "1": 1, "no": 0, "off": 0, "0": 0}
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_NUMBER = re.compile(r"\d{1,6}(?:[.,]\d{1,6})?")


class NotANumber(ValueError):
    """Typed words are no value of that number."""


def spoken_value(told: Number, value: float) -> str:
    """Tell a value with its unit, as ``1 working day``, ``07:30`` or ``yes``."""
    if told.unit == YES_OR_NO:
        return "yes" if value else "no"
    if told.unit == CLOCK:
        minutes = round(value * 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{value:g} {_one(told.unit) if value == 1 else told.unit}"


def _one(unit: str) -> str:
    if unit == "people":
        return "person"
    return f"{unit[:-3]}y" if unit.endswith("ies") else unit.removesuffix("s")


def spoken_meaning(told: Number, value: float) -> str:
    """Tell what a number says, which its value ends, as a sentence."""
    joint = ":" if told.unit == YES_OR_NO else ""
    return f"{told.says}{joint} {spoken_value(told, value)}."


def spoken_limits(told: Number) -> str:
    """Tell in which direction a number may go, and how far."""
    default, limit = spoken_value(told, told.default), spoken_value(told, told.limit)
    if told.default == told.limit:
        return f"It is always {default}."
    if told.gentler == FIXED or told.unit == YES_OR_NO:
        return f"It may be {default} or {limit}."
    if told.gentler == GENTLER_IS_MORE:
        return f"It may only grow: from {default} up to {limit}."
    return f"It may only shrink: from {default} down to {limit}."


def read_value(told: Number, typed: str) -> float:
    """Read a value: a number, with its unit or without; a time as 19:30; yes or no.

    Raises NotANumber.
    """
    words = " ".join(typed.casefold().split())
    if told.unit == YES_OR_NO:
        return _answer(words)
    clock = _CLOCK.fullmatch(words) if told.unit == CLOCK else None
    if clock is not None:
        return int(clock[1]) + int(clock[2]) / 60
    number, _, unit = words.partition(" ")
    if _NUMBER.fullmatch(number) is None or unit not in ("", told.unit, _one(told.unit)):
        raise NotANumber(typed)
    value = float(number.replace(",", "."))
    if value.is_integer():
        return int(value)
    if told.unit not in IN_PARTS:
        raise NotANumber(typed)
    return value


def _answer(words: str) -> float:
    if words not in ANSWERS:
        raise NotANumber(words)
    return ANSWERS[words]


def form_of(told: Number) -> str:
    """Say what is typed for a value of that number."""
    if told.unit == YES_OR_NO:
        return "yes or no"
    if told.unit == CLOCK:
        return "a time like 19:30"
    return f"a number of {told.unit}" if told.unit in IN_PARTS else f"a whole number of {told.unit}"
