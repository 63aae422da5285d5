"""Take an application up again that you had let go."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store that it is open again."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.reopen import reopen
    from afterword.faces.cli.changed import show_recorded

    noted = reopen(typed=told.application, world=world)
    first = "It is open." if not world.written else "Open again. What you asked stays asked."
    show_recorded(terminal, world, noted, first)
    return FINE


command = Command(
    "Take an application up again that you had let go.",
    "afterword reopen northwind",
    arguments,
    run,
    Recorded,
)
