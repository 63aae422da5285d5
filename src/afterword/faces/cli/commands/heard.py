"""Record what they answered."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.core.pasting import as_typed
from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.reading_parts import MailPart
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
    labels = _labels()
    kind = told.kind or right_so(terminal, read, labels, agreed=told.yes)
    if kind is None:
        terminal.say("Nothing was stored.")
        return FINE
    heard = put_right(read.heard, labels.get(kind, ""), told, world, terminal)
    _store(heard, part, told, world, terminal)
    return FINE


def _heard(told: Namespace, world: Any, terminal: Terminal) -> Any:
    """Make the answer of words and flags. Raises Usage and NotADate."""
    from afterword.actions.read_words import read_words
    from afterword.actions.record_heard import Heard
    from afterword.actions.typed_sides import left_at, on_this_side
    from afterword.core.terms import Label
    from afterword.faces.cli.asking import Reader

    words, reader, labels = " ".join(told.words), Reader(world, terminal), _labels()
    on = reader.when(told.on, past=True) if told.on else None
    at = left_at(on, world) if on is not None else None
    day = told.day or _new_date(words)
    named = Label(labels[told.kind]) if told.kind else Label.DELAY if day else None
    read = read_words(typed=told.application, words=words, world=world, label=named, at=at)
    label = named or _asked(read.label, terminal)
    next_date = read.when if label is read.label.value else None
    if day:
        next_date = typed = reader.when(day)
        on_this_side(day, typed, world)
    elif next_date is not None:
        _echo(words, read, terminal)
    return Heard(label, words, next_date, told.sender, told.write_to, at)


def _labels() -> dict[str, str]:
    return {name: label for name, label, _ in KINDS}


def _echo(words: str, read: Any, terminal: Terminal) -> None:
    """Say how a day in the words was read."""
    from afterword.core.saying import spoken_day

    if read.span is not None:
        shown = f"{spoken_day(read.when)} {read.when.year}"
        terminal.say(f"'{words[slice(*read.span)].strip()}' read as {shown}")


def _asked(found: Any, terminal: Terminal) -> Any:
    """Give the kind that was read, or ask; without anybody to ask, say which there are."""
    from afterword.core.reading import Confidence
    from afterword.core.terms import Label
    from afterword.faces.cli.asking import Usage

    names = {label: name for name, label in _labels().items()}
    name = names.get(found.value.value, "")
    if found.confidence is Confidence.SURE and name:
        terminal.say(f"Read as '{name}'. A slip? Say it with --as, after afterword undo.")
        return found.value
    guess = name if found.value is not Label.AMBIGUOUS else ""
    if terminal.interactive:
        terminal.say("\n".join(f"  {one:<12} {says}" for one, _, says in KINDS))
        hint = f" [{guess}]" if guess else ""
        typed = terminal.ask(f"Which is it?{hint}", instead="").casefold() or guess
        if typed in _labels():
            return Label(_labels()[typed])
    perhaps = f" It may be --as {guess}." if guess else ""
    listed = ", ".join(_labels())
    raise Usage(f"Say what it was: --as {listed}.{perhaps} Nothing was stored.")


def _new_date(words: str) -> str:
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
