"""Take back what was written down last, or one act by its number."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ApplicationPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Act(TypedDict):
    """The act that was taken back or brought back, and what became of the plans."""

    act: int
    verb: str
    brought_back: bool
    changes: list[ApplicationPart]


class Undone(Act, Undoable):
    """The act that was taken back or brought back, and the number of the undo itself."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "number", nargs="?", default="", help="its number in 'afterword history'; else the last"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Take it back, and show what changed."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_history import spoken_verb
    from afterword.actions.undo import undo
    from afterword.faces.cli.changed import changed_document, changed_lines, show_change
    from afterword.faces.cli.showing import Voice

    undone = undo(typed=told.number, world=world)
    page, voice = Page(), Voice(world)
    what = "Brought back" if undone.brought_back else "Taken back"
    day = voice.day(undone.act.at.astimezone(world.zone).date())
    page.add(f"{what}: {spoken_verb(undone.act)} of {day} ({undone.act.number}).")
    for key, changes in undone.changes.items():
        pursuit = undone.plans[key].pursuit
        page.add(f"{pursuit.employer}:", indent=2)
        changed_lines(page, changes, pursuit, voice)
    document: Act = {
        "act": undone.act.number,
        "verb": undone.act.verb,
        "brought_back": undone.brought_back,
        "changes": [
            {"application": key, **changed_document(changes, undone.plans[key].pursuit, voice)}
            for key, changes in undone.changes.items()
        ],
    }
    show_change(terminal, world, page, document)
    return FINE


command = Command(
    "Take back the last thing you recorded, or one by its number.",
    "afterword undo 12",
    arguments,
    run,
    Undone,
)
