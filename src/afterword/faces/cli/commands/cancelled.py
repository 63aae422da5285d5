"""Record that an interview was called off."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("--by", choices=("me", "them"), default="them", help="who called it off")
    parser.add_argument("--no-other-date", action="store_true", help="no new date is wanted")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store that it was called off."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.cancel_interview import cancel_interview
    from afterword.core.terms import Side
    from afterword.faces.cli.changed import show_recorded

    noted = cancel_interview(
        typed=told.application, by=Side(told.by), rebook=not told.no_other_date, world=world
    )
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Record that an interview was called off.",
    "afterword cancelled northwind --by them",
    arguments,
    run,
    Recorded,
)
