"""See whom you met, how each may be reached, and what is due to whom; add those of a card."""

from argparse import ArgumentParser, Namespace
from typing import Any, NotRequired, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ApplicationPart, CardPart, PersonPart
from afterword.faces.cli.terminal import Page, Terminal


class People(TypedDict):
    """The people on record, by employer and name; or, for a file, what became of its cards.

    Those to whom a step is due come by its day, the oldest first.
    """

    people: NotRequired[list[PersonPart]]
    cards: NotRequired[list[CardPart]]
    changes: NotRequired[list[ApplicationPart]]
    undo: NotRequired[int | None]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("add", nargs="?", choices=("add",), help="add those of an address card")
    parser.add_argument("file", nargs="?", help="a .vcf file of one card or many, or -")
    parser.add_argument("--due", action="store_true", help="only those to whom a step is due now")
    parser.add_argument("--employer", default="", help="where all those of the cards work")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the people, or add those of a file."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage, read_bytes

    if told.add and (not told.file or told.due):
        raise Usage("Name the file with the cards: afterword people add card.vcf")
    if told.employer and not told.add:
        raise Usage("--employer says where the people of a card work; type 'add' and the file.")
    content = read_bytes(told.file) if told.add else b""
    world = wiring.start(example=told.example)
    if told.add:
        from afterword.faces.cli.people_added import add_cards

        name = "standard input" if told.file == "-" else told.file
        return add_cards(content, name, told.employer, world, terminal)
    _see(told.due, world, terminal)
    return FINE


def _see(due: bool, world: Any, terminal: Terminal) -> None:
    from afterword.actions.see_people import see_people
    from afterword.faces.cli.people_shown import person_document, person_lines
    from afterword.faces.cli.showing import Voice

    page, voice, found = Page(), Voice(world), see_people(world=world, due=due)
    for known in found:
        person_lines(page, known, voice)
    if not found and due:
        page.add("Nobody waits for a word of yours now.")
    elif not found:
        page.add("Nobody yet. Whoever interviews you will stand here, with what you spoke of.")
    terminal.show(page, {"people": [person_document(known, voice) for known in found]})


command = Command(
    "Whom you met, how each may be reached, and what is due to whom.",
    "afterword people --due\nafterword people add card.vcf --employer northwind",
    arguments,
    run,
    People,
)
