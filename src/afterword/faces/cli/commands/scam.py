"""Record signs of a fraud."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("why", help="what looks wrong, as 'asks for my bank details'")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the suspicion."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.suspect_fraud import suspect_fraud
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.changed import show_recorded

    if not told.why.strip():
        raise Usage("What looks wrong? Nothing was stored.")
    noted = suspect_fraud(typed=told.application, why=told.why.strip(), world=world)
    show_recorded(terminal, world, noted, "Send them neither money nor papers.")
    return FINE


command = Command(
    "Record signs of a fraud; nothing goes there any more.",
    'afterword scam northwind "asks for money first"',
    arguments,
    run,
    Recorded,
)
