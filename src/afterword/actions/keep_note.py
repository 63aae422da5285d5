"""Keep a letter that I put into my own words, until it is sent."""

from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.writing import writing
from afterword.core.facts import NoteWritten
from afterword.core.terms import Kind
from afterword.outside.world import World


class Written(NamedTuple):
    """A letter in my own words: for whom (a key), what for, its subject and its text."""

    who: str
    kind: Kind
    subject: str
    text: str


def keep_note(*, application: str, written: Written, world: World) -> None:
    """Store the letter word for word; no plan changes by it. Raises NotFound, Ambiguous."""
    pursuit = the_pursuit(world, application)
    note = NoteWritten(
        at=world.now(), who=written.who, kind=written.kind, subject=written.subject,
        text=written.text,
    )  # fmt: skip
    with writing(world, "note", words=written.text) as entry:
        entry.record(pursuit.key, note)
