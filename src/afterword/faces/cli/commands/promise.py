"""Record a promise of yours or of theirs."""

from argparse import ArgumentParser, Namespace

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Promise(Undoable):
    """The promise as it was noted; ``mine`` or theirs."""

    application: str
    what: str
    due: str | None
    mine: bool


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("what", help="what was promised, as 'two samples by Fri'")
    parser.add_argument("--to", default="", metavar="PERSON", help="to whom you promised it")
    parser.add_argument("--theirs", default="", metavar="PERSON", help="who of them promised it")
    parser.add_argument("--by", default="", metavar="DAY", help="by when")
    parser.add_argument(
        "--recommended-by",
        default="",
        metavar="PERSON",
        help="who told you to write to that person",
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the promise."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.record_promise import record_promise
    from afterword.actions.typed_sides import on_this_side
    from afterword.core.pasting import as_typed
    from afterword.faces.cli import telling
    from afterword.faces.cli.asking import Reader, Usage
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.questions import promise

    if told.to and told.theirs:
        raise Usage("A promise is yours (--to) or theirs (--theirs), not both. Nothing was stored.")
    if not told.what.strip(" :"):
        raise Usage("What was promised? As 'two samples by Fri'. Nothing was stored.")
    reader = Reader(world, terminal)
    read = promise(told.what if ":" not in told.what else f":{told.what}", reader)
    read = read._replace(who=told.theirs or told.to, recommended_by=told.recommended_by)
    if told.by:
        read = read._replace(due=reader.when(told.by))
    if read.due is not None:
        on_this_side(told.by or told.what, read.due, world)
    kept = record_promise(typed=told.application, promised=read, mine=not told.theirs, world=world)
    if kept.fresh:
        terminal.say(telling.new_here(kept.fresh, "type it again with the name you meant."))
    page = Page()
    page.add(f"Noted: {read.what}. When it is due: afterword path {as_typed(kept.typed)}")
    due = read.due.isoformat() if read.due is not None else None
    document = {"application": kept.key, "what": read.what, "due": due, "mine": not told.theirs}
    show_change(terminal, world, page, document)
    return FINE


command = Command(
    "Record a promise of yours or of theirs.",
    'afterword promise northwind "two samples" --to marcus --by fri',
    arguments,
    run,
    Promise,
)
