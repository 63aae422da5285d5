"""One act written down: every action that changes anything does so through here."""

from collections.abc import Iterator
from contextlib import contextmanager

from afterword.outside.world import World
from afterword.storage import facts, journal
from afterword.storage.due import Look
from afterword.storage.journal import Writing


@contextmanager
def writing(world: World, verb: str, *, words: str = "", key: str = "") -> Iterator[Writing]:
    """Open one entry of the journal; ``words`` are kept verbatim, ``key`` makes it once only."""
    look = Look(world.places, facts.policy(world.owner))
    with journal.entry(
        world.owner, verb=verb, key=key or world.keys(), at=world.now(), words=words, look=look
    ) as entry:
        yield entry
    if not entry.replayed:
        world.written.append(entry.row.key)
