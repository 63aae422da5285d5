"""Read what a person says that they heard: its kind, its one date, and how sure both are."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.core.dates import When
from afterword.core.readers.heard import read_heard
from afterword.core.readers.timing import read_timing
from afterword.core.reading import Found, Hearing, Span
from afterword.core.terms import Label
from afterword.outside.world import World


class WordsRead(NamedTuple):
    """What the words say: the kind of the answer, and its date with the words for it."""

    label: Found[Label]
    when: When | None = None
    span: Span | None = None


def read_words(
    *, typed: str, words: str, world: World, label: Label | None = None, at: datetime | None = None
) -> WordsRead:
    """Read words heard ``at`` an instant, or now, by the clock of the other side.

    Where the person says which ``label`` it is, only the date is read. Raises NotFound, Ambiguous.
    """
    place = the_pursuit(world, typed).place
    heard = Hearing((at or world.now()).astimezone(place.zone), place.calendar)
    found, dated = read_heard(words, heard)
    if label is None or label is found.value:
        return WordsRead(found, dated.when, dated.span)
    timing = read_timing(words, heard)
    return WordsRead(Found(label), timing.latest, timing.span)
