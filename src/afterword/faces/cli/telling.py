"""Sentences for what an action refuses: what happened, what is safe, what to do."""

from typing import Any
from zoneinfo import ZoneInfo

from afterword.actions.add_interview import InThePast
from afterword.actions.ask_once import NothingToAsk, NotYet
from afterword.actions.debrief import NoInterview
from afterword.actions.finding import Ambiguous, NotFound
from afterword.actions.record_sent import KINDS, NoOffer, Unclear
from afterword.actions.write_note import NotAdvised
from afterword.core.dates import When, local_day
from afterword.core.pasting import as_typed
from afterword.core.saying import english, spoken, spoken_day
from afterword.faces.cli.showing import instant

HOWS = {
    "application": "'afterword today' lists what is there; 'afterword add' begins a new one.",
    "person": "'afterword people' lists whom you met.",
    "step": "'afterword today' shows each step with its short name on the right.",
}


def not_found(error: NotFound) -> str:
    """Nothing has that name."""
    known = f" There is: {', '.join(list(error.known)[:12])}." if error.known else ""
    if error.near:
        known = f" Did you mean {' or '.join(error.near)}?"
    return f"No {error.what} is called '{error.typed}'.{known} {HOWS[error.what]}"


def ambiguous(error: Ambiguous) -> str:
    """Several things have that name."""
    listed = "\n".join(f"  {one}" for one in error.candidates)
    return (
        f"'{error.typed}' may mean more than one {error.what}:\n{listed}\n"
        "Type more of the name, or the first word of its line. Nothing was stored."
    )


def not_yet(error: NotYet) -> tuple[str, dict[str, Any]]:
    """A guard says not yet, with the date from which it will not."""
    zone: ZoneInfo = error.pursuit.place.zone
    why = english(error.because, error.zone, zone)
    opens = instant(error.opens_at, zone)
    more = {"opens_at": opens, "because": why}
    if error.opens_at is None:
        return why, more
    day = spoken(error.opens_at, error.zone, zone)
    return f"Not yet. You may ask from {day}. {why}", more


def nothing_to_ask(error: NothingToAsk) -> str:
    """There was no interview, or nobody to ask."""
    return f"There is nothing to ask {error.pursuit.employer} yet: no interview is on record."


def unclear(error: Unclear) -> str:
    """The plan owes that person nothing now, so a guess would be a guess."""
    name, kinds = error.person.name, ", ".join(sorted(kind.value for kind in {*KINDS.values()}))
    if error.thanked is None:
        told = f"The plan owes {name} no message now. Say what it was"
    else:
        day = spoken(local_day(error.thanked, error.zone), error.zone)
        told = f"You thanked {name} on {day}. Was this another message? Say which"
    return f"{told}: --kind {kinds}, accept or decline. Nothing was stored."


def no_offer(error: NoOffer) -> str:
    """An answer to an offer that is not known."""
    return (
        f"No offer from {error.pursuit.employer} is on record. Record it first: afterword heard "
        f"{as_typed(error.pursuit.key)} --as offer --day DAY. Nothing was stored."
    )


def early(opens: When, zone: ZoneInfo) -> str:
    """The inquiry left before its time: it happened, and it was the one."""
    day = spoken(local_day(opens, zone), zone)
    return f"Noted; it was earlier than your plan (from {day}). The next word is theirs."


def new_here(names: tuple[str, ...], otherwise: str) -> str:
    """Somebody is named for the first time: perhaps a slip of the finger."""
    return f"New here: {', '.join(names)}. If that is a slip, {otherwise}"


def left_out(names: tuple[str, ...], typed: str) -> str:
    """Those invited whom a debrief does not count as met."""
    flags = " ".join(f"--also {as_typed(name)}" for name in names)
    told = f"afterword debrief {as_typed(typed)} {flags}"
    return f"Left out: {', '.join(names)}. If you met them too: {told}"


def not_advised(error: NotAdvised) -> str:
    """The plan holds no such note."""
    if error.guard is not None:
        return f"Not now. {english(error.guard.because, error.zone, error.theirs)}"
    return (
        f"The plan asks for no such note to {error.person.name} now: it is sent, or its time has "
        "not come. 'afterword today' shows what is open."
    )


def no_interview(error: NoInterview) -> str:
    """There is no interview to tell of."""
    if error.ahead is not None:
        day = spoken_day(error.ahead)
        return (
            f"The interview with {error.employer} is on {day}; it can be told once it has begun. "
            "Nothing was stored."
        )
    return (
        f"No interview with {error.employer} is on record. Add it first, for example: "
        f"afterword add {as_typed(f'{error.employer} tue 14:00, Marcus')} --past. "
        "Nothing was stored."
    )


def in_the_past(error: InThePast) -> str:
    """The time lies behind."""
    told = f"{spoken_day(error.start)} {error.start.year}"
    return (
        f"{told} lies behind you. If the interview took place then, add --past; "
        "otherwise type the day with its year. Nothing was stored."
    )
