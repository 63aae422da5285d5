"""A mail of theirs on the terminal: what decided, what it was read as, and how it is put right."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from afterword.actions.read_mail import MailRead, read_mail
from afterword.actions.record_heard import Heard
from afterword.core.reading import Confidence
from afterword.core.saying import spoken
from afterword.core.terms import Label
from afterword.faces.cli.asking import Reader, Usage, in_words, read_bytes
from afterword.faces.cli.lit import lit_parts, lit_up
from afterword.faces.cli.terminal import Page, Terminal
from afterword.outside.unreadable import Unreadable
from afterword.outside.world import World

if TYPE_CHECKING:
    from afterword.faces.cli.reading_parts import MailPart

MOST_LINES = 15
SURE = {
    Confidence.SURE: "Read as",
    Confidence.LIKELY: "Probably",
    Confidence.ASK: "Not sure; perhaps",
}


def mail_part(read: MailRead) -> "MailPart":
    """Give what was read for programs."""
    heard = read.heard
    return {
        "label": heard.label.value,
        "confidence": read.confidence.value,
        "says": read.sentence,
        "sender": heard.sender,
        "next_date": heard.next_date.isoformat() if heard.next_date else None,
        "new_contact": heard.new_contact or None,
        "suggests": in_words(read.suggests) if read.suggests is not None else None,
        "lit": lit_parts(read.text, read.spans),
    }


def mail_lines(page: Page, read: MailRead, world: World) -> None:
    """Show the beginning of a mail with the words that decided, and what it was read as."""
    heard = read.heard
    lines = [line for line in lit_up(read.text, read.spans).splitlines() if line.strip()]
    for line in lines[:MOST_LINES]:
        page.add(line, indent=2)
    if len(lines) > MOST_LINES:
        page.add("…", indent=2)
    page.add()
    page.add(f"{SURE[read.confidence]}: {read.sentence}", hang=2)
    if heard.next_date is not None:
        page.add(f"Its date: {spoken(heard.next_date, world.zone)}", indent=2)
    if heard.sender:
        page.add(f"From {heard.sender}", indent=2)
    if heard.new_contact:
        page.add(f"Write to {heard.new_contact}", indent=2)
    if read.suggests is not None:
        page.add(in_words(read.suggests), indent=2)


def right_so(
    terminal: Terminal, read: MailRead, kinds: dict[str, str], *, agreed: bool
) -> str | None:
    """Ask whether it was read right: "" if so, else its kind, or None to store nothing.

    What is not sure is no answer before a person names its kind. Raises Usage, NoAnswer.
    """
    listed = ", ".join(kinds)
    if agreed and not read.unsure:
        return ""
    if agreed and not terminal.interactive:
        raise Usage(f"What it is could not be read surely. Say --as {listed}. Nothing was stored.")
    if not read.unsure and _yes(terminal.ask("Right so? [Y/n]", instead="Use --yes.")):
        return ""
    while typed := terminal.ask(
        f"What is it? ({listed}; Enter stores nothing)", instead="Use --as.", optional=True
    ):
        if typed.casefold() in kinds:
            return typed.casefold()
    return None


def _yes(typed: str) -> bool:
    return typed.casefold() in ("", "y", "yes")


def opened(file: str) -> MailRead:
    """Read a mail out of a file, or standard input for ``-``. Raises Usage."""
    from afterword import wiring

    try:
        return read_mail(data=read_bytes(file), model=wiring.model())
    except Unreadable as error:
        raise Usage(f"{file}: {in_words(error.says)} Nothing was stored.") from error


def put_right(heard: Heard, label: str, told: Namespace, world: World, terminal: Terminal) -> Heard:
    """Give what is recorded: as it was read, or as the person says. Raises NotADate."""
    changed: dict[str, Any] = {"label": Label(label), "next_date": None} if label else {}
    if told.day:
        changed["next_date"] = Reader(world, terminal).when(told.day)
    if told.sender:
        changed["sender"] = told.sender
    if told.write_to:
        changed["new_contact"] = told.write_to
    return heard._replace(**changed)
