"""See whom you met, how each may be reached, and what is due to whom."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import PersonPart
from afterword.faces.cli.terminal import Page, Terminal


class People(TypedDict):
    """The people on record, by employer and name."""

    people: list[PersonPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--due", action="store_true", help="only those to whom a step is due now")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the people."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_people import see_people
    from afterword.faces.cli.people_shown import person_document, person_lines
    from afterword.faces.cli.showing import Voice

    page, voice, found = Page(), Voice(world), see_people(world=world, due=told.due)
    for known in found:
        person_lines(page, known, voice)
    if not found and told.due:
        page.add("Nobody waits for a word of yours now.")
    elif not found:
        page.add("Nobody yet. Whoever interviews you will stand here, with what you spoke of.")
    terminal.show(page, {"people": [person_document(known, voice) for known in found]})
    return FINE


command = Command(
    "Whom you met, how each may be reached, and what is due to whom.",
    "afterword people --due",
    arguments,
    run,
    People,
)
