"""Fact types of our own in the machine format: what FORMATS 6 does not name, told alike."""

from collections.abc import Iterator
from datetime import datetime

from afterword.actions.line_applications import Applications, Convert, Told, Unreadable
from afterword.core.facts import (
    AgencyNamed,
    ApplicationOpened,
    Debriefed,
    ExceptionMade,
    Fact,
    OfferChanged,
    PersonKnown,
    PersonLeft,
    PromiseEnded,
    Reopened,
    ScamSuspected,
    StepMarked,
    TopicShared,
)
from afterword.core.terms import Channel, Ended, Mark, Standing


def _opened(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    company, role = str(told.get("company") or ""), str(told.get("role") or "")
    yield ApplicationOpened(at=at, employer=company, role=role)


def _agency(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    consultant = apps.meet(told.get("consultant"))
    email = told.get("email")
    yield PersonKnown(
        at=at, who=consultant, name=consultant, standing=Standing.RECRUITER,
        emails=(str(email),) if email else (),
    )  # fmt: skip
    yield AgencyNamed(at=at, agency=str(told.get("agency") or ""), consultant=consultant)


def _person(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    email, prefers, standing = told.get("email"), told.get("prefers"), told.get("standing")
    yield PersonKnown(
        at=at,
        who=apps.meet(told),
        name=str(told.get("name") or ""),
        emails=(str(email),) if email else (),
        standing=Standing(standing) if standing else None,
        met=told.get("met"),
        hiring_manager=told.get("hiring_manager"),
        main_contact=told.get("main_contact"),
        introduced_by=apps.resolve(told["introduced_by"]) if told.get("introduced_by") else "",
        postal_address=str(told.get("postal_address") or ""),
        prefers=Channel(prefers) if prefers else None,
    )


def _person_left(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield PersonLeft(at=at, who=apps.meet(told.get("person")))


def _debriefed(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    listed = apps.scheduled[apps.last]
    if not listed:
        raise Unreadable("debriefed needs an interview before it")
    yield Debriefed(
        at=at,
        interview=listed[-1][0],
        text=str(told.get("text") or ""),
        confirmed=told.get("confirmed") is not False,
    )


def _topic(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield TopicShared(at=at, who=apps.meet(told.get("person")), topic=str(told.get("topic")))


def _promise_ended(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    how = Ended(str(told.get("how") or Ended.DONE))
    yield PromiseEnded(at=at, promise=str(told.get("promise")), how=how)


def _offer_changed(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield OfferChanged(
        at=at,
        answer_by=apps.reading.when(told.get("answer_by"), "answer_by"),
        written=told.get("written"),
        extension_asked=bool(told.get("extension_asked")),
        rescinded=bool(told.get("rescinded")),
    )


def _marked(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield StepMarked(
        at=at,
        step=str(told.get("step")),
        mark=Mark(str(told.get("mark") or Mark.DONE)),
        until=apps.reading.when(told.get("until"), "until"),
        reason=str(told.get("reason") or ""),
    )


def _exception(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield ExceptionMade(
        at=at,
        act=str(told.get("action") or "send_inquiry"),
        reason=str(told.get("reason") or ""),
        asked=bool(told.get("asked")),
    )


def _reopened(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield Reopened(at=at)


def _scam(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield ScamSuspected(at=at, reason=str(told.get("reason") or ""))


OWN: dict[str, Convert] = {
    "application": _opened,
    "agency": _agency,
    "person": _person,
    "person_left": _person_left,
    "debriefed": _debriefed,
    "topic": _topic,
    "promise_ended": _promise_ended,
    "offer_changed": _offer_changed,
    "marked": _marked,
    "exception": _exception,
    "reopened": _reopened,
    "scam": _scam,
}
