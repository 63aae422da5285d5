"""Record that an interview got another time."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("when", help="its new time, as 'Thu 26 Nov 10:00-11:00'")
    parser.add_argument("--by", choices=("me", "them"), default="them", help="who moved it")
    parser.add_argument("--why", default="", help="the reason, if one was given")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the new time."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.finding import Key, the_pursuit
    from afterword.actions.move_interview import move_interview
    from afterword.actions.typed_sides import on_this_side
    from afterword.core.terms import Side
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import show_recorded

    pursuit = the_pursuit(world, told.application)
    span = Reader(world, terminal).span(told.when, zone=pursuit.place.zone)
    on_this_side(told.when, span.start, world)
    noted = move_interview(
        typed=Key(pursuit.key), to=span, by=Side(told.by), why=told.why, world=world
    )
    show_recorded(terminal, world, noted)
    return FINE


command = Command(
    "Record that an interview got another time.",
    'afterword moved northwind "Thu 26 Nov 10:00"',
    arguments,
    run,
    Recorded,
)
