"""Read one line of `afterword read debrief`: a debrief in one's own words (FORMATS 3)."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, TypeVar

from afterword.actions.line_reading import Answer, Given, calendar_of, instant_of, words_of
from afterword.core.grammar.errand import Errand
from afterword.core.readers import debrief
from afterword.core.readers.debrief import Debriefing
from afterword.core.readers.people import Named
from afterword.core.reading import Found, Hearing, Span, Timing

T = TypeVar("T")


def read_debrief(given: Given) -> Answer:
    """Read what was told. Raises BadLine and UnknownCountry, as every reader of lines does."""
    text = words_of(given, "text", needed=True)
    heard = Hearing(instant_of(given, "said_at"), calendar_of(given), words_of(given, "lang"))
    read = debrief.read_debrief(text, heard)
    return Answer(_line(given, read), _more(read), (), _lit(read))


def _line(given: Given, read: Debriefing) -> dict[str, Any]:
    return {
        "id": given.get("id"),
        "company": read.company.value,
        "role": read.role.value,
        "people": [_person(found.value) for found in read.people],
        "my_promises": [
            {"what": found.value.what, "due": _day(found.value.due)} for found in read.my_promises
        ],
        "their_promises": [_theirs(found.value) for found in read.their_promises],
        "decision_expected": _timing(read.decision.value),
        "linkedin_ok": [found.value for found in read.linkedin_ok],
        "late_or_rescheduled": read.late_or_rescheduled.value,
        "interest": read.interest.value,
        "topics": [found.value.what for found in read.topics],
        "fit_points": [found.value for found in read.fit_points],
    }


def _person(named: Named) -> dict[str, Any]:
    return {"name": named.name, "role": named.role, "met": named.met, "email": named.email}


def _theirs(errand: Errand) -> dict[str, Any]:
    return {"what": errand.what, "who": errand.who, "due": _day(errand.due)}


def _timing(timing: Timing) -> dict[str, Any]:
    earliest, latest = _day(timing.earliest), _day(timing.latest)
    return {"kind": timing.kind.value, "earliest": earliest, "latest": latest}


def _day(when: date | datetime | None) -> str | None:
    return when.isoformat() if when is not None else None


def _more(read: Debriefing) -> dict[str, Any]:
    """Give what the line has no room for: where each value was read, and how surely."""
    return {
        "company": _grounds(read.company),
        "role": _grounds(read.role),
        "people": _each(read.people, lambda named: named.name),
        "my_promises": _each(read.my_promises, lambda errand: errand.what),
        "their_promises": _each(read.their_promises, lambda errand: errand.what),
        "decision": {
            **_grounds(read.decision), "others": [_timing(o) for o in read.decision.value.others],
        },
        "linkedin_ok": _each(read.linkedin_ok, str),
        "linkedin_refused": _each(read.linkedin_refused, str),
        "late_or_rescheduled": _grounds(read.late_or_rescheduled),
        "interest": _grounds(read.interest),
        "topics": [
            {"topic": found.value.what, "with": found.value.who, **_grounds(found)}
            for found in read.topics
        ],
        "fit_points": _each(read.fit_points, str),
        "doubts": _each(read.doubts, str),
        "next_round": _next_round(read),
    }  # fmt: skip


def _next_round(read: Debriefing) -> dict[str, Any] | None:
    found = read.next_round
    if found.value is None:
        return None
    return {"what": found.value.what, "day": _day(found.value.day), **_grounds(found)}


def _grounds(found: Found[Any]) -> dict[str, Any]:
    return {"spans": [list(span) for span in found.spans], "confidence": found.confidence.value}


def _each(found: Iterable[Found[T]], name: Callable[[T], str]) -> list[dict[str, Any]]:
    return [{"value": name(one.value), **_grounds(one)} for one in found]


def _lit(read: Debriefing) -> tuple[Span, ...]:
    """Give every piece of the text that something was read from, in order."""
    groups: tuple[Iterable[Found[Any]], ...] = (
        (read.company, read.role, read.decision, read.late_or_rescheduled, read.interest),
        read.people, read.my_promises, read.their_promises, read.linkedin_ok,
        read.linkedin_refused, read.topics, read.fit_points,
    )  # fmt: skip
    return tuple(sorted({span for group in groups for found in group for span in found.spans}))
