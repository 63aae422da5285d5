"""Record a no."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("words", nargs="*", help="their words; kept as they are")
    parser.add_argument("--from", dest="sender", default="", metavar="PERSON")
    parser.add_argument("--on", default="", metavar="DAY", help="when you heard it")
    parser.add_argument(
        "--keep-in-touch",
        "--door-open",
        dest="door_open",
        action="store_true",
        help="a no, with a personal word to stay in touch",
    )
    parser.add_argument(
        "--write-to", default="", metavar="PERSON", help="somebody they named to you"
    )
    parser.add_argument("--day", default="", help="a day they named for writing again")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the no, kindly."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.record_heard import Heard, record_heard
    from afterword.actions.typed_sides import left_at, on_this_side
    from afterword.core.terms import Label
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import show_recorded
    from afterword.faces.cli.commands.heard import FIRST_WORDS

    reader = Reader(world, terminal)
    day = reader.when(told.day) if told.day else None
    if day is not None:
        on_this_side(told.day, day, world)
    at = left_at(reader.when(told.on, past=True), world) if told.on else None
    label = Label.REJECTION_KEEP_IN_TOUCH if told.door_open else Label.REJECTION
    heard = Heard(label, " ".join(told.words), day, told.sender, told.write_to, at)
    noted = record_heard(typed=told.application, heard=heard, world=world, verb="rejected")
    show_recorded(terminal, world, noted, FIRST_WORDS[Label.REJECTION.value])
    return FINE


command = Command(
    "Record a no. You need do nothing on that day.",
    "afterword rejected northwind --from marcus",
    arguments,
    run,
    Recorded,
)
