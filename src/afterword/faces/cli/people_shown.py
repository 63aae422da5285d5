"""Showing a person: who it is, how they are reached, what you spoke of, and what is due."""

from typing import Any

from afterword.core.terms import Permission
from afterword.faces.cli.documents import PersonPart
from afterword.faces.cli.showing import Voice, instant
from afterword.faces.cli.terminal import Page

MET = {True: "met", False: "not met, so not written to", None: "not met yet"}
LINKEDIN = {
    Permission.UNASKED: "LinkedIn not asked",
    Permission.ASKED: "LinkedIn asked",
    Permission.GRANTED: "LinkedIn welcome",
    Permission.REFUSED: "LinkedIn declined",
    Permission.WITHDRAWN: "LinkedIn declined",
}


def person_lines(page: Page, known: Any, voice: Voice) -> None:
    """Show one person in a few lines."""
    person, pursuit = known.person, known.pursuit
    role = f", {person.role}" if person.role else ""
    page.add(f"{person.name}{role}, {pursuit.employer}", style="bold")
    page.add(_standing(person), indent=2)
    for line in _more(person, pursuit):
        page.add(line, indent=2)
    for topic in person.topics:
        page.add(f"spoke of {topic}", indent=2)
    for found in known.due:
        step = found.step
        due = f"   by {voice.when(step.due, pursuit)}" if step.due and not step.waits else ""
        page.add(f"{voice.words(step.title, pursuit)}{due}", indent=2, right=found.name)


def _standing(person: Any) -> str:
    address = person.emails[0] if person.emails else "no address known"
    met = MET[person.met]
    if person.met is None and person.may_be_written_to:
        met = "may be written to"
    return f"{person.standing.value}, {met} · {address} · {LINKEDIN[person.permission]}"


def _more(person: Any, pursuit: Any) -> list[str]:
    """Tell what is known of only some people."""
    lines = []
    if person.left:
        lines.append(f"no longer at {pursuit.employer}")
    marks = [
        word
        for word, holds in (
            ("decides", person.hiring_manager),
            ("main contact", person.main_contact),
        )
        if holds
    ]
    if marks:
        lines.append(", ".join(marks))
    if person.introduced_by:
        lines.append(f"introduced by {pursuit.name(person.introduced_by)}")
    ways = [person.phone, " ".join(person.postal_address.split())]
    if person.prefers is not None:
        ways.append(f"prefers {person.prefers.value}")
    told = " · ".join(way for way in ways if way)
    return [*lines, told] if told else lines


def person_document(known: Any, voice: Voice) -> PersonPart:
    """Give a person for programs."""
    person, pursuit = known.person, known.pursuit
    return {
        "person": person.key,
        "name": person.name,
        "employer": pursuit.employer,
        "application": pursuit.key,
        "role": person.role or None,
        "standing": person.standing.value,
        "met": person.met,
        "may_be_written_to": person.may_be_written_to,
        "emails": list(person.emails),
        "phone": person.phone or None,
        "postal_address": person.postal_address or None,
        "prefers": person.prefers.value if person.prefers is not None else None,
        "linkedin": person.permission.value,
        "hiring_manager": person.hiring_manager,
        "main_contact": person.main_contact,
        "introduced_by": pursuit.name(person.introduced_by) if person.introduced_by else None,
        "left": person.left,
        "topics": list(person.topics),
        "due": [
            {
                "step": found.name,
                "title": voice.words(found.step.title, pursuit),
                "due": instant(found.step.due, pursuit.place.zone),
            }
            for found in known.due
        ],
    }
