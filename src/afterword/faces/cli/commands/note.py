"""Write a thank-you to one person, drafted from what you told."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import LetterPart
from afterword.faces.cli.terminal import Page, Terminal


class Note(LetterPart):
    """The letter, the application that it is about, and until when it is in time."""

    application: str
    due: str | None


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("person", help="a name, or a part of it")
    parser.add_argument("--employer", default="", help="if two people have that name")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the draft and what it still needs."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.write_note import write_note
    from afterword.faces.cli.showing import Voice, instant

    note = write_note(typed=told.person, world=world, employer=told.employer)
    page = letter_page(note.letter, note.person)
    voice = Voice(world)
    if note.step.due is not None:
        page.add(
            f"Best {voice.when(note.step.best or note.step.due, note.pursuit)}, "
            f"in time until {voice.when(note.step.due, note.pursuit)}.",
            style="dim",
        )
    page.add(f'When it has left: afterword sent "{note.person.name}"', style="dim")
    document: Note = {
        **letter_document(note.letter, note.person),
        "application": note.pursuit.key,
        "due": instant(note.step.due, note.pursuit.place.zone),
    }
    terminal.show(page, document)
    return FINE


def letter_page(letter: Any, person: Any) -> Page:
    """Show a letter as it would stand in a mail, and the questions it still asks."""
    from zoneinfo import ZoneInfo

    from afterword.core.saying import english

    page = Page()
    page.add(f"To: {person.emails[0] if person.emails else person.name}", style="dim")
    page.add(f"Subject: {letter.subject}", style="dim")
    page.add()
    for line in letter.body.splitlines():
        page.add(line)
    page.add()
    for question in letter.questions:
        page.add(f"? {english(question, ZoneInfo('UTC'))}", indent=2)
    if letter.questions:
        page.add()
    return page


def letter_document(letter: Any, person: Any) -> LetterPart:
    """Give a letter for programs."""
    from zoneinfo import ZoneInfo

    from afterword.core.saying import english

    return {
        "to": person.name,
        "email": person.emails[0] if person.emails else None,
        "subject": letter.subject,
        "body": letter.body,
        "questions": [english(question, ZoneInfo("UTC")) for question in letter.questions],
    }


command = Command(
    "Draft a thank-you to one person from your debrief.",
    "afterword note priya",
    arguments,
    run,
    Note,
)
