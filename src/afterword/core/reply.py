"""The contract of the replies shelf: a kind of answer, the cues that speak for it, its date."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from afterword.core.registry import collect
from afterword.core.terms import Label

STRONG, GOOD, HINT = 10, 6, 3
"""How much a cue settles: alone nearly always right; mostly; only beside others."""
_SLOT = re.compile(r"[-+]?(?:\[[^\]]*\]|[A-Z_]+)(?:\|(?:\[[^\]]*\]|[A-Z_]+))*")


class Cue(NamedTuple):
    """A construction that speaks for a label.

    ``slots`` hold concepts, one of each must be meant in the clause, in this order unless
    ``free``; none of ``without`` may be. A clause that denies, or hangs on something that is not
    decided, is passed over unless the cue itself names the denial (``denies``) or ``anyhow``.
    """

    slots: tuple[tuple[str, ...], ...]
    close: tuple[bool, ...]
    without: frozenset[str]
    weight: int
    free: bool
    anyhow: bool
    denies: bool
    asks: bool


def cue(written: str, weight: int) -> Cue:
    """Make a cue of its short form.

    CONCEPT is a meaning of the vocabulary, [words of its own/others] are phrases of this cue,
    A|B either, -A none beside it, +A right after the one before. "&" before it: in any order;
    "%": also under a condition; "!": also where something is denied; "?": only in a question.
    """
    flags = written[: len(written) - len(written.lstrip("&%!? "))]
    slots, without, close = [], set[str](), []
    for found in _SLOT.finditer(written):
        names = tuple(_names(found[0].lstrip("-+")))
        if found[0].startswith("-"):
            without.update(names)
        else:
            slots.append(names)
            close.append(found[0].startswith("+"))
    if not slots:
        raise ValueError(f"a cue without a meaning: {written}")
    return Cue(
        slots=tuple(slots),
        close=tuple(close),
        without=frozenset(without),
        weight=weight,
        free="&" in flags,
        anyhow="%" in flags,
        denies="!" in flags or any("NOT" in names for names in slots),
        asks="?" in flags,
    )


def _names(slot: str) -> Iterator[str]:
    yield from re.findall(r"\[[^\]]*\]|[A-Z_]+", slot)


def phrases(one: Cue) -> Iterator[tuple[str, str]]:
    """Give the phrases that a cue brings along, each with the name of its concept."""
    for names in (*one.slots, tuple(one.without)):
        for name in names:
            if name.startswith("["):
                for phrase in name[1:-1].split("/"):
                    yield name, phrase


def strong(*written: str) -> tuple[Cue, ...]:
    """Cues that settle the label alone."""
    return tuple(cue(one, STRONG) for one in written)


def good(*written: str) -> tuple[Cue, ...]:
    """Cues that mostly mean the label."""
    return tuple(cue(one, GOOD) for one in written)


def hint(*written: str) -> tuple[Cue, ...]:
    """Cues that count only beside others."""
    return tuple(cue(one, HINT) for one in written)


class DateMeant(StrEnum):
    """Which of the dates of a mail goes into the calendar (FORMATS 2)."""

    NONE = "none"
    LAST_DAY = "last day of the window in which they decide"
    FIRST_DAY_BACK = "first day back at work"
    START = "start of the one slot that is fixed, or the due day of a task"
    ANSWER_BY = "day by which the applicant answers"
    FIRST_DAY_TO_WRITE = "first day on which the applicant writes"
    RESTART = "named day of the restart"


class ReplyKind(NamedTuple):
    """One kind of answer.

    ``rank`` is its place where one mail does several things, the first wins (FORMATS 2).
    ``sentence`` is what people read. ``introduces`` says whether such a mail may name somebody
    to whom the applicant is to write.
    """

    label: Label
    rank: int
    sentence: str
    cues: tuple[Cue, ...] = ()
    date: DateMeant = DateMeant.NONE
    introduces: bool = True


def kinds() -> dict[Label, ReplyKind]:
    """Give the kinds on the shelf by their label."""
    return {kind.label: kind for kind in collect("afterword.core.replies", "kind", ReplyKind)}
