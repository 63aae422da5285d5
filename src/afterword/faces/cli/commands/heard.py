"""Record what they answered."""

import re
from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.core.pasting import as_typed
from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import MailPart, Recorded
from afterword.faces.cli.terminal import Page, Terminal

KINDS = (
    ("no", "rejection", "they said no"),
    ("offer", "offer_verbal_or_written", "they made an offer (--day: answer by)"),
    ("next-round", "next_round_invite", "they invite to another round (--day: when)"),
    ("later", "delay_update", "still open, or a new date (--day)"),
    ("question", "request_for_info", "they want something (--day: by when)"),
    ("scheduling", "scheduling", "about a time (--day: when)"),
    ("write-later", "ping_me_later", "they asked you to write (--day: when)"),
    ("hold", "position_cancelled_or_on_hold", "nobody is hired now (--day: again from)"),
    ("received", "acknowledgement", "thanks, received, nothing new"),
    ("away", "out_of_office", "an automatic reply (--day: back on)"),
    ("bounced", "bounce", "your message came back"),
    ("stop", "do_not_contact", "they want no contact"),
    ("unclear", "ambiguous", "a person must look"),
)
OPENINGS = (
    ("still deciding", "later"), ("new date", "later"), ("they need", "later"), ("offer", "offer"),
    ("next round", "next-round"), ("second round", "next-round"), ("no,", "no"), ("rejected", "no"),
    ("on hold", "hold"), ("out of office", "away"),
)  # fmt: skip
"""Words at the beginning of what was heard that leave no doubt about its kind."""

BY = re.compile(r"\b(?:by|until|till|before|on)\s+(?P<day>(?:\w+\W+){0,3}\w+\W*)$", re.IGNORECASE)
"""The day that their words end with."""


NOT_YET = (
    "Nothing was stored. Right so: afterword heard {name} --file {file} --yes\n"
    "Otherwise: say what it is with --as, as in --as later --day 'Fri 11 Dec'"
)


class Heard(Recorded):
    """What an answer changed; ``read`` is what was read from a mail, null where words were typed.

    A mail that was not confirmed yet changes nothing, and has no application.
    """

    application: str | None  # type: ignore[misc]
    read: MailPart | None


FIRST_WORDS = {
    "rejection": "I am sorry. You need do nothing today.",
    "offer_verbal_or_written": "Good news deserves a slow look.",
}
"""What is said before anything else (EXPERIENCE 6)."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("words", nargs="*", help="their words, or yours for them; kept as they are")
    listed = "; ".join(f"{name}: {says}" for name, _, says in KINDS)
    parser.add_argument("--as", dest="kind", choices=[name for name, _, _ in KINDS], help=listed)
    parser.add_argument("--day", default="", help="the one date in it, as 'Fri 11 Dec'")
    parser.add_argument("--from", dest="sender", default="", metavar="PERSON")
    parser.add_argument(
        "--write-to", default="", metavar="PERSON", help="a person they named to you"
    )
    parser.add_argument("--on", default="", metavar="DAY", help="when you heard it")
    parser.add_argument("-f", "--file", default="", help="their mail (.eml), or - for one")
    parser.add_argument("--yes", action="store_true", help="take the mail as it was read")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the answer, and show what it changed."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    if told.file:
        return _mail(told, world, terminal)
    _store(_heard(told, world, terminal), None, told, world, terminal)
    return FINE


def _store(
    heard: Any, read: MailPart | None, told: Namespace, world: Any, terminal: Terminal
) -> None:
    from afterword.actions.record_heard import record_heard
    from afterword.faces.cli.changed import recorded_page, show_change, tell_fresh
    from afterword.faces.cli.showing import Voice

    noted = record_heard(typed=told.application, heard=heard, world=world)
    first = FIRST_WORDS.get(heard.label.value, "")
    if first and not terminal.as_json:
        terminal.say(first)
    tell_fresh(noted, terminal)
    page, document = recorded_page(noted, Voice(world))
    show_change(terminal, world, page, {**document, "read": read})


def _mail(told: Namespace, world: Any, terminal: Terminal) -> int:
    """Read a mail of theirs; it is recorded when the person says that it was read right."""
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.mail_read import mail_lines, mail_part, opened, put_right, right_so

    if told.words:
        raise Usage("Type the words or name a file with --file, not both. Nothing was stored.")
    read = opened(told.file)
    page, part = Page(), mail_part(read)
    mail_lines(page, read, world)
    if not (told.yes or told.kind or terminal.interactive):
        terminal.say(NOT_YET.format(name=as_typed(told.application), file=as_typed(told.file)))
        empty: dict[str, Any] = {"application": None, "comes": [], "goes": [], "moves": []}
        terminal.show(page, {**empty, "undo": None, "read": part})
        return FINE
    if not terminal.as_json:
        terminal.show(page, {})
    labels = {name: label for name, label, _ in KINDS}
    kind = told.kind or right_so(terminal, read, labels, agreed=told.yes)
    if kind is None:
        terminal.say("Nothing was stored.")
        return FINE
    heard = put_right(read.heard, labels.get(kind, ""), told, world, terminal)
    _store(heard, part, told, world, terminal)
    return FINE


def _heard(told: Namespace, world: Any, terminal: Terminal) -> Any:
    """Make the answer of words and flags. Raises Usage and NotADate."""
    from afterword.actions.record_heard import Heard
    from afterword.actions.typed_sides import left_at, on_this_side
    from afterword.core.terms import Label
    from afterword.faces.cli.asking import Reader

    words = " ".join(told.words)
    kind, day = told.kind or _kind(words, terminal), told.day or _day_in(words)
    reader = Reader(world, terminal)
    next_date = reader.when(day) if day else _said_by(words, reader)
    if next_date is not None:
        on_this_side(day, next_date, world)
    on = reader.when(told.on, past=True) if told.on else None
    return Heard(
        label=Label(next(label for name, label, _ in KINDS if name == kind)),
        words=words,
        next_date=next_date,
        sender=told.sender,
        new_contact=told.write_to,
        at=left_at(on, world) if on is not None else None,
    )


def _said_by(words: str, reader: Any) -> Any:
    """Read the day at the end of what was heard, as in "we decide by 8 Dec"; None if there is none.

    What is no day there is no fault: the words are kept as they are.
    """
    from afterword.core.typed_dates import NotADate

    found = BY.search(words)
    if found is None:
        return None
    try:
        return reader.when(found["day"].strip(" .,;)"))
    except NotADate:
        return None


def _kind(words: str, terminal: Terminal) -> str:
    """Tell the kind by its first words, or ask; without anybody to ask, say which there are."""
    from afterword.faces.cli.asking import Usage

    plain = words.casefold()
    for opening, kind in OPENINGS:
        if plain.startswith(opening) or plain == opening.strip(","):
            return kind
    if terminal.interactive:
        terminal.say("\n".join(f"  {name:<12} {says}" for name, _, says in KINDS))
        typed = terminal.ask("Which is it?", instead="")
        if typed in {name for name, _, _ in KINDS}:
            return typed
    listed = ", ".join(name for name, _, _ in KINDS)
    raise Usage(f"Say what it was: --as {listed}. Nothing was stored.")


def _day_in(words: str) -> str:
    """A date right behind 'new date' is the one meant."""
    plain = words.casefold()
    return words[len("new date") :].strip(" :") if plain.startswith("new date") else ""


command = Command(
    "Record what they answered.",
    'afterword heard northwind "new date 11 Dec"',
    arguments,
    run,
    Heard,
)
