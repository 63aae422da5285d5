"""Record that an agency stands between you and an employer."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("agency", help="its name")
    parser.add_argument(
        "--consultant", default="", metavar="PERSON", help="whom all messages go to, then"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the agency."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.name_agency import name_agency
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.changed import show_recorded

    if not told.agency.strip():
        raise Usage("Which agency is it? Nothing was stored.")
    noted = name_agency(
        typed=told.application, agency=told.agency, consultant=told.consultant, world=world
    )
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Say that an agency stands between, and who looks after you.",
    'afterword agency northwind "Hart & Vale" --consultant "Noor Vale"',
    arguments,
    run,
    Recorded,
)
