"""Record that you were or shall be ill or away."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ChangePart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class ApplicationPart(ChangePart):
    """What became of the plan of one application."""

    application: str


class Days(TypedDict):
    """The days away, both included, and what became of the plans."""

    since: str
    until: str
    changes: list[ApplicationPart]


class Away(Days, Undoable):
    """The days away, what became of the plans, and the number by which it is taken back."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--from", dest="since", required=True, metavar="DAY", help="the first day")
    parser.add_argument("--to", dest="until", required=True, metavar="DAY", help="the last day")
    parser.add_argument("--why", default="", help="for yourself; it is sent to nobody")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the days, and show which plans change."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.be_away import be_away
    from afterword.actions.typed_sides import on_this_side
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import (
        changed_document,
        changed_lines,
        changes_anything,
        show_change,
    )
    from afterword.faces.cli.showing import Voice

    reader, voice, page = Reader(world, terminal), Voice(world), Page()
    since, until = reader.day(told.since), reader.day(told.until)
    on_this_side(told.since, since, world)
    on_this_side(told.until, until, world)
    found = [
        one
        for one in be_away(since=since, until=until, why=told.why, world=world)
        if changes_anything(one.changes, one.pursuit, voice)
    ]
    page.add(f"Noted: away from {voice.day(since)} to {voice.day(until)}.")
    for one in found:
        page.add(f"{one.pursuit.employer}:", indent=2)
        changed_lines(page, one.changes, one.pursuit, voice)
    document: Days = {
        "since": since.isoformat(),
        "until": until.isoformat(),
        "changes": [
            {"application": one.key, **changed_document(one.changes, one.pursuit, voice)}
            for one in found
        ],
    }
    show_change(terminal, world, page, document)
    return FINE


command = Command(
    "Record days on which you were or shall be ill or away.",
    "afterword away --from today --to +3d",
    arguments,
    run,
    Away,
)
