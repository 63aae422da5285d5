"""Let an application go."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Rested(Undoable):
    """The application that rests, and how it ended."""

    application: str
    state: str | None


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store that it is let go."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.let_go import let_go
    from afterword.core.terms import Kind
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.showing import Voice

    rested = let_go(typed=told.application, world=world)
    pursuit = rested.pursuit
    page, closed = Page(), pursuit.process.closed
    if rested.before and closed is not None:
        page.add(f"{pursuit.employer} had ended already: {closed.how.value}.")
    else:
        asked = any(one.kind is Kind.INQUIRY for one in pursuit.process.messages)
        silence = " They did not answer. Both can be true." if asked else ""
        page.add(f"You did this well.{silence}")
        page.add(
            "The people stay, the reminders end. If they write later, it opens again by itself."
        )
        ahead = pursuit.sessions.after(world.now())
        if ahead is not None:
            day = Voice(world).when(ahead.start, pursuit)
            page.add(f"An interview is agreed for {day}; they wait for a word: afterword withdraw")
    state = closed.how.value if closed else None
    show_change(terminal, world, page, {"application": pursuit.key, "state": state})
    return FINE


command = Command(
    "Let an application go; the people stay.", "afterword letgo northwind", arguments, run, Rested
)
