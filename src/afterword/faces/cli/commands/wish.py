"""Record how they asked to be contacted."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument(
        "wish",
        choices=("no-calls", "no-contact", "only-via", "direct-is-fine"),
        help="what they asked for",
    )
    parser.add_argument("--via", default="", metavar="PERSON", help="the one for all messages")
    parser.add_argument("--from", dest="sender", default="", metavar="PERSON", help="who said so")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the wish."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.express_wish import express_wish
    from afterword.core.terms import Wish
    from afterword.faces.cli.changed import show_recorded

    noted = express_wish(
        typed=told.application, wish=Wish(told.wish.replace("-", "_")), via=told.via,
        sender=told.sender, world=world,
    )  # fmt: skip
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Record how they asked to be contacted; every message follows it.",
    "afterword wish northwind only-via --via dana",
    arguments,
    run,
    Recorded,
)
