"""Plan one line of the machine format: facts in, the items of each asked moment out (FORMATS 6)."""

import json
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple

from afterword.actions.line_answers import THEIRS
from afterword.actions.line_applications import Applications, Reading, Told, Unreadable
from afterword.actions.line_facts import CONVERTERS
from afterword.actions.line_own_facts import OWN
from afterword.core.dates import Place, When
from afterword.core.facts import OfferAccepted
from afterword.core.outcome import Ending
from afterword.core.plan import Agenda, agenda, plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Around, Pursuit
from afterword.core.rule import Rule
from afterword.core.saying import Sentence, english
from afterword.core.steps import OURS, Lock, Step
from afterword.outside import holidays

READERS = {**CONVERTERS, **THEIRS, **OWN}


class Etiquette(NamedTuple):
    """What a line is planned by: the numbers in force, and the rules of the shelf."""

    policy: Policy
    shelf: tuple[Rule, ...] | None = None


DEFAULT = Etiquette(Policy())
"""The defaults of RULES section 0, no profile on, and every rule."""


def plan_line(line: str, etiquette: Etiquette = DEFAULT) -> dict[str, Any]:
    """Plan one JSON line; a line that cannot be read gives its ``id`` and an ``error``."""
    told: Any = None
    try:
        told = json.loads(line)
        if not isinstance(told, dict):
            raise Unreadable("the line is no JSON object")
        return {"id": told.get("id"), "checks": _checks(told, etiquette)}
    except json.JSONDecodeError as error:
        return {"id": None, "error": f"the line is no JSON: {error.msg} at {error.pos}"}
    except UNREADABLE as error:
        return {"id": told.get("id") if isinstance(told, dict) else None, "error": _why(error)}


UNREADABLE = (
    Unreadable, holidays.UnknownZone, holidays.UnknownCountry, OverflowError, RecursionError,
    TypeError, ValueError, KeyError, AttributeError,
)  # fmt: skip
"""What a line of another making may bring about: it is told, and the run goes on."""


def _why(error: Exception) -> str:
    if isinstance(error, holidays.UnknownZone):
        return f"tz is not known: {error}; it is a name like Europe/Berlin"
    if isinstance(error, holidays.UnknownCountry):
        return f"country is not known: {error}; it is a code like DE or DE-BW"
    if isinstance(error, OverflowError):
        return "a date lies beyond the calendar"
    if isinstance(error, Unreadable):
        return str(error)
    return f"a value is of the wrong kind: {error}"


def _checks(told: Told, etiquette: Etiquette) -> list[dict[str, Any]]:
    place = holidays.place(str(told.get("tz") or "UTC"), str(told.get("country") or ""))
    reading = Reading(place)
    facts = told.get("facts") or []
    if not isinstance(facts, list) or not all(isinstance(fact, dict) for fact in facts):
        raise Unreadable("facts is no list of objects")
    timed = sorted(
        ((reading.instant(fact.get("at")), _rank(fact), fact) for fact in facts),
        key=itemgetter(0, 1),
    )
    asked = told.get("as_of") or []
    asked = asked if isinstance(asked, list) else [asked]
    return [
        {
            "as_of": as_of,
            **Moment(reading, place, etiquette).look(
                [fact for at, _, fact in timed if at <= now], now
            ),
        }
        for as_of in asked
        for now in [reading.instant(as_of, "as_of")]
    ]


def _rank(fact: Told) -> tuple[int, str]:
    """Order the facts of one instant alike, however they are listed (RULES D.6, 8)."""
    kind = str(fact.get("type"))
    place = FIRST.index(kind) if kind in FIRST else len(FIRST)
    return place, json.dumps(fact, sort_keys=True, default=str)


FIRST = (
    "application", "agency", "person", "interview_scheduled", "interview", "person_added",
    "instruction", "interest", "my_promise", "their_promise", "linkedin_permission", "sent",
    "reply",
)  # fmt: skip
"""What is read first of several facts of one instant: who and what before what follows."""


class Moment(NamedTuple):
    """How facts are read and planned, at whatever moment they are looked at."""

    reading: Reading
    place: Place
    etiquette: Etiquette

    def look(self, facts: list[Told], now: datetime) -> dict[str, Any]:
        """Give the items, locks and other steps that follow at a moment from the facts so far."""
        applications = Applications(self.reading, READERS)
        for fact in facts:
            applications.take(fact)
        shown: dict[str, list[dict[str, Any]]] = {"items": [], "locked": [], "other": []}
        for pursuit in pursuits(applications, self.place):
            seen = agenda(plan(pursuit, self.etiquette.policy, self.etiquette.shelf), now)
            for item in seen.items:
                where = "other" if item.step.act in OURS else "items"
                shown[where].append(_step(item.step, pursuit))
            shown["locked"] += [_lock(lock, pursuit) for lock in _locks(seen)]
        return shown


def pursuits(applications: Applications, place: Place) -> list[Pursuit]:
    """Fold every application of a line, each knowing what counts from the others."""
    alone = {key: Pursuit(key, facts, place) for key, facts in applications.facts.items()}
    return [
        Pursuit(key, one.facts, place, _around(one, alone, applications.accepted))
        if len(alone) > 1 or applications.accepted
        else one
        for key, one in alone.items()
    ]


def _around(
    pursuit: Pursuit, alone: dict[str, Pursuit], elsewhere: list[tuple[datetime, str]]
) -> Around:
    others = [one for key, one in alone.items() if key != pursuit.key]
    employer = pursuit.employer.casefold()
    accepted = [
        (fact.at, one.employer)
        for one in others
        if one.process.closed is not None and one.process.closed.how is Ending.ACCEPTED
        for fact in one.facts
        if isinstance(fact, OfferAccepted)
    ] + elsewhere
    when, where = max(accepted, default=(None, ""))
    return Around(
        same_employer=tuple(one for one in others if one.employer.casefold() == employer),
        accepted=when,
        accepted_at=where,
        live_elsewhere=tuple(one.employer for one in others if one.process.closed is None),
    )


def _locks(seen: Agenda) -> list[Lock]:
    return [lock for lock in seen.locks if lock.step.act not in OURS]


def _when(when: When | None, pursuit: Pursuit) -> str | None:
    """Give a day as it is, an instant by the recipient's clock."""
    if when is None:
        return None
    if isinstance(when, datetime):
        return when.astimezone(pursuit.place.zone).isoformat(timespec="seconds")
    return when.isoformat()


def _words(sentence: Sentence, pursuit: Pursuit) -> str:
    return english(sentence, pursuit.place.zone)


def _step(step: Step, pursuit: Pursuit) -> dict[str, Any]:
    opens = step.opens if step.opens is not None else step.appears
    return {
        "action": step.act.value,
        "to": pursuit.name(step.to) if step.to else None,
        "channel": step.channels[0].value,
        "what": _words(step.title, pursuit),
        "due": _when(step.due, pursuit),
        "window_start": _when(opens, pursuit),
        "window_end": _when(step.in_time_until, pursuit),
        "because": _words(step.because, pursuit),
        "rules": list(step.rules),
        "application": {"company": pursuit.employer, "role": pursuit.role},
        "changes_if": [_words(turn, pursuit) for turn in step.changes_if],
    }


def _lock(lock: Lock, pursuit: Pursuit) -> dict[str, Any]:
    step, guard = lock
    return {
        "action": step.act.value,
        "to": pursuit.name(step.to) if step.to else None,
        "because": _words(guard.because, pursuit),
        "opens_at": _when(guard.until, pursuit),
        "lifted_by": _words(guard.lifted_by, pursuit),
        "rules": list(guard.rules),
    }
