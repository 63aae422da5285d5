"""Put a step off to another day."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import StepPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Snoozed(StepPart, Undoable):
    """The step that was put off."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("step", help="its short name from 'afterword today', as linkedin-marcus")
    parser.add_argument("until", help="a day, as 'fri' or '+3d'")
    parser.add_argument("--because", default="", help="why, if you like")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store that it waits; its due time does not move."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.mark_step import snooze
    from afterword.actions.typed_sides import on_this_side
    from afterword.core.dates import starts
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.showing import Voice, step_document

    until = Reader(world, terminal).when(told.until)
    on_this_side(told.until, until, world)
    found = snooze(typed=told.step, until=until, world=world, reason=told.because)
    voice, page, pursuit = Voice(world), Page(), found.plan.pursuit
    opens, zone = found.step.opens, pursuit.place.zone
    # A step that opens later than that keeps its own day; to say the nearer one would be untrue.
    later = opens if opens is not None and starts(opens, zone) > starts(until, zone) else until
    page.add(f"{voice.words(found.step.title, pursuit)}: not before {voice.when(later, pursuit)}.")
    if found.step.due is not None and not found.step.waits:
        page.add(f"Its own time stays: by {voice.when(found.step.due, pursuit)}.")
    show_change(terminal, world, page, step_document(found.step, pursuit, voice, found.name))
    return FINE


command = Command(
    "Put a step off to another day.",
    "afterword snooze linkedin-marcus fri",
    arguments,
    run,
    Snoozed,
)
