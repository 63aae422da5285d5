"""Record that you decided to leave a process."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("--why", default="", help="for yourself; it is sent to nobody")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the decision."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.withdraw import withdraw
    from afterword.faces.cli.changed import show_recorded

    noted = withdraw(typed=told.application, why=told.why, world=world)
    show_recorded(terminal, world, noted, "A clear word, soon, is the kindest way out.")
    return FINE


command = Command(
    "Leave a process; telling them is the step that follows.",
    "afterword withdraw northwind",
    arguments,
    run,
    Recorded,
)
