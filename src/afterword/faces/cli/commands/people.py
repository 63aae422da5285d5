"""See whom you met, and how each may be reached."""

from argparse import Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command, no_arguments
from afterword.faces.cli.terminal import Page, Terminal


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the people."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_people import see_people

    page, listed = Page(), []
    for known in see_people(world=world):
        person, pursuit = known.person, known.pursuit
        role = f", {person.role}" if person.role else ""
        page.add(f"{person.name}{role}, {pursuit.employer}", style="bold")
        page.add(_standing(person), indent=2)
        for topic in person.topics:
            page.add(f"spoke of {topic}", indent=2)
        listed.append(_document(person, pursuit))
    if not listed:
        page.add("Nobody yet. Whoever interviews you will stand here, with what you spoke of.")
    terminal.show(page, {"people": listed})
    return FINE


def _standing(person: Any) -> str:
    from afterword.core.terms import Permission

    met = {True: "met", False: "not met, so not written to", None: "not met yet"}[person.met]
    linkedin = {
        Permission.GRANTED: "LinkedIn welcome",
        Permission.REFUSED: "LinkedIn declined",
    }.get(person.permission, "LinkedIn not asked")
    address = person.emails[0] if person.emails else "no address known"
    return f"{person.standing.value}, {met} · {address} · {linkedin}"


def _document(person: Any, pursuit: Any) -> dict[str, Any]:
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
        "linkedin": person.permission.value,
        "topics": person.topics,
    }


command = Command(
    "Whom you met, and how each may be reached.", "afterword people", no_arguments, run
)
