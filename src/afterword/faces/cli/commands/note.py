"""Write a thank-you to one person, drafted from what you told."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import LetterPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Note(LetterPart):
    """The letter, the application that it is about, and until when it is in time."""

    application: str
    due: str | None


class NoteKept(Note, Undoable):
    """The letter, the application that it is about, and until when it is in time."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("person", help="a name, or a part of it")
    parser.add_argument("--employer", default="", help="if two people have that name")
    parser.add_argument("-e", "--edit", action="store_true", help="write it in your own editor")
    parser.add_argument("--draft", action="store_true", help="a fresh draft, not your own text")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the note and what it still needs, or write it."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.write_note import write_note
    from afterword.core.pasting import as_typed
    from afterword.core.terms import Kind
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.note_sheet import Writing
    from afterword.faces.cli.showing import Voice, instant

    def found() -> Any:
        return write_note(typed=told.person, world=world, employer=told.employer, fresh=told.draft)

    note = found()
    if told.edit:
        about = (note.pursuit, note.person)
        if not edited(Writing(note.letter, Kind.THANK_YOU, *about, told.draft), world, terminal):
            return FINE
        told.draft = False
        note = found()
    page = letter_page(note.letter, note.person)
    voice = Voice(world)
    if note.step.due is not None:
        page.add(
            f"Best {voice.when(note.step.best or note.step.due, note.pursuit)}, "
            f"in time until {voice.when(note.step.due, note.pursuit)}.",
            style="dim",
        )
    page.add(f"When it has left: afterword sent {as_typed(note.person.name)}", style="dim")
    if terminal.interactive and not told.edit:
        page.add(f"In your own words: afterword note {as_typed(told.person)} --edit", style="dim")
    document: Note = {
        **letter_document(note.letter, note.person),
        "application": note.pursuit.key,
        "due": instant(note.step.due, note.pursuit.place.zone),
    }
    show_change(terminal, world, page, document)
    return FINE


def edited(writing: Any, world: Any, terminal: Terminal) -> bool:
    """Let the person write a letter, and keep it; say whether there was anything to keep."""
    from afterword.actions.finding import Key
    from afterword.actions.keep_note import Written, keep_note
    from afterword.faces.cli.editor import Sheet
    from afterword.faces.cli.note_sheet import note_sheet, read_note

    letter, kind, pursuit, person, fresh = writing
    name = f"{kind.value} {pursuit.key} {person.key}"
    sheet = Sheet(name, note_sheet(letter, person.name), terminal, fresh=fresh)
    text = sheet.write()
    read = read_note(text, sheet.first)
    if sheet.is_unchanged(text) or not read.text:
        sheet.say_unchanged()
        return False
    written = Written(person.key, kind, read.subject or letter.subject, read.text)
    with sheet.until_stored():
        keep_note(application=Key(pursuit.key), written=written, world=world)
    return True


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
    "Draft a thank-you to one person, and put it into your own words.",
    "afterword note priya\nafterword note priya --edit",
    arguments,
    run,
    NoteKept,
)
