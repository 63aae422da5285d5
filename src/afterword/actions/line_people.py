"""Whom and what kind of talk a fact of the machine format tells of (FORMATS 6)."""

import re
from collections.abc import Iterator
from datetime import datetime

from afterword.actions.line_applications import Applications, Told, Unreadable
from afterword.core.facts import PersonKnown
from afterword.core.terms import Format, Standing

STANDINGS = {"interviewer": Standing.INTERVIEWER, "recruiter": Standing.RECRUITER,
             "coordinator": Standing.COORDINATOR, "staff": Standing.STAFF}  # fmt: skip

FORMATS = (
    (re.compile(r"one.?way|async|recorded|automated"), Format.ONE_WAY_VIDEO),
    (re.compile(r"video|zoom|teams|meet|online|remote|virtual"), Format.VIDEO),
    (re.compile(r"phone|call|tele"), Format.PHONE),
    (re.compile(r"group|assessment"), Format.GROUP),
)


def read_format(text: object) -> Format:
    """Read how an interview is held; nothing said means on site (FORMATS 6)."""
    words = str(text or "").casefold()
    return next((found for pattern, found in FORMATS if pattern.search(words)), Format.ONSITE)


def people_in(apps: Applications, told: Told, at: datetime) -> Iterator[PersonKnown]:
    """Give the people whom an interview's fact lists."""
    for listed in _listed(told):
        person = {"name": listed} if isinstance(listed, str) else listed
        kind = str(person.get("kind") or "interviewer").casefold()
        email = person.get("email")
        yield PersonKnown(
            at=at,
            who=apps.meet(person),
            name=str(person.get("name") or email or ""),
            emails=(str(email),) if email else (),
            role=str(person.get("role") or ""),
            standing=STANDINGS.get(kind, Standing.INTERVIEWER),
            met=_yes_no(person.get("met")),
            postal_address=str(person.get("postal_address") or told.get("postal_address") or ""),
        )


def _listed(told: Told) -> list[Told | str]:
    people = told.get("people") or []
    if not isinstance(people, list) or not all(isinstance(one, dict | str) for one in people):
        raise Unreadable("people is no list of names or objects")
    return people


def _yes_no(told: object) -> bool | None:
    return None if told is None else bool(told)
