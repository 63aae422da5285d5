"""Record another opening at an employer."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("title", help="what the job is called")
    parser.add_argument("--link", default="", help="where you saw it")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the opening."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.note_opening import note_opening
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.changed import show_recorded

    if not told.title.strip():
        raise Usage("What is the job called? Nothing was stored.")
    noted = note_opening(
        typed=told.application, title=told.title.strip(), link=told.link, world=world
    )
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Record another opening there; whom you met may put in a word.",
    'afterword opening northwind "senior analyst"',
    arguments,
    run,
    Recorded,
)
