"""Mark a step as done."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import StepPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Done(StepPart, Undoable):
    """The step that is done."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("step", help="its short name from 'afterword today', as thank-priya")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store that it is done."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.mark_step import mark_done
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.showing import Voice, step_document

    found = mark_done(typed=told.step, world=world)
    voice, page = Voice(world), Page()
    page.add(f"Done: {voice.words(found.step.title, found.plan.pursuit)}")
    show_change(
        terminal, world, page, step_document(found.step, found.plan.pursuit, voice, found.name)
    )
    return FINE


command = Command("Mark a step as done.", "afterword done promise-marcus", arguments, run, Done)
