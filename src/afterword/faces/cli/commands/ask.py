"""Ask once for news, when its time has come."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import LetterPart, Undoable
from afterword.faces.cli.terminal import Terminal


class Inquiry(LetterPart):
    """The one inquiry, and the application that it is about."""

    application: str


class InquiryKept(Inquiry, Undoable):
    """The one inquiry, and the application that it is about."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument(
        "--anyway", default="", metavar="REASON", help="before its time: why (kept on record)"
    )
    parser.add_argument(
        "--they-asked", default="", metavar="WORDS", help="their words asking you to write"
    )
    parser.add_argument("-e", "--edit", action="store_true", help="write it in your own editor")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the inquiry if it may go out; else say from when it may."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.ask_once import ask_once, make_exception
    from afterword.core.pasting import as_typed
    from afterword.core.terms import Kind
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.commands.note import edited, letter_document, letter_page
    from afterword.faces.cli.note_sheet import Writing

    reason = told.they_asked or told.anyway
    if reason:
        make_exception(
            typed=told.application, reason=reason, asked=bool(told.they_asked), world=world
        )
    inquiry = ask_once(typed=told.application, world=world)
    person = inquiry.pursuit.people[inquiry.step.to]
    if told.edit:
        writing = Writing(inquiry.letter, Kind.INQUIRY, inquiry.pursuit, person)
        if not edited(writing, world, terminal):
            return FINE
        inquiry = ask_once(typed=inquiry.pursuit.key, world=world)
    page = letter_page(inquiry.letter, person)
    page.add("You have this one. The next word after it is theirs.", style="dim")
    page.add(
        f"When it has left: afterword sent {as_typed(person.name)} --kind inquiry", style="dim"
    )
    document: Inquiry = {
        **letter_document(inquiry.letter, person),
        "application": inquiry.pursuit.key,
    }
    show_change(terminal, world, page, document)
    return FINE


command = Command(
    "Ask once for news, when its time has come (exit 5 before that).",
    "afterword ask northwind",
    arguments,
    run,
    InquiryKept,
)
