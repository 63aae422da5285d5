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
    from afterword.core.terms import Kind
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.showing import Voice, instant

    def found() -> Any:
        return write_note(typed=told.person, world=world, employer=told.employer, fresh=told.draft)

    note = found()
    if told.edit:
        told.draft = False
        beside = (world, terminal)
        if not edited(note.letter, Kind.THANK_YOU, note.pursuit, note.person, beside):
            return FINE
        note = found()
    page = letter_page(note.letter, note.person)
    voice = Voice(world)
    if note.step.due is not None:
        page.add(
            f"Best {voice.when(note.step.best or note.step.due, note.pursuit)}, "
            f"in time until {voice.when(note.step.due, note.pursuit)}.",
            style="dim",
        )
    page.add(f'When it has left: afterword sent "{note.person.name}"', style="dim")
    if terminal.interactive and not told.edit:
        page.add(f"In your own words: afterword note {told.person} --edit", style="dim")
    document: Note = {
        **letter_document(note.letter, note.person),
        "application": note.pursuit.key,
        "due": instant(note.step.due, note.pursuit.place.zone),
    }
    show_change(terminal, world, page, document)
    return FINE


def edited(letter: Any, kind: Any, pursuit: Any, person: Any, beside: Any) -> bool:
    """Let the person write a letter, and keep it; say whether there was anything to keep.

    ``beside`` is the world and the terminal.
    """
    from afterword.actions.finding import Key
    from afterword.actions.keep_note import Written, keep_note
    from afterword.faces.cli.editor import Sheet
    from afterword.faces.cli.note_sheet import note_sheet, read_note

    world, terminal = beside
    name = f"{kind.value}-{pursuit.key}-{person.key}"
    sheet = Sheet(name, note_sheet(letter, person.name), terminal)
    text = sheet.write()
    read = read_note(text)
    changed = not sheet.is_unchanged(text) and bool(read.text)
    if changed:
        written = Written(person.key, kind, read.subject, read.text)
        keep_note(application=Key(pursuit.key), written=written, world=world)
    else:
        terminal.say("Nothing was written, so nothing was stored.")
    sheet.put_away()
    return changed


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
