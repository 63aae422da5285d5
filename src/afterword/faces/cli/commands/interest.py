"""Record how much you want a job."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("level", choices=("yes", "unsure", "no"), help="do you want it?")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the answer."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.state_interest import state_interest
    from afterword.faces.cli.changed import show_recorded
    from afterword.faces.cli.questions import INTERESTS

    level = INTERESTS[told.level]
    noted = state_interest(typed=told.application, level=level, world=world)
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Say whether you want a job; a yes is told to them.",
    "afterword interest northwind yes",
    arguments,
    run,
    Recorded,
)
