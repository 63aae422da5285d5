"""Whether an export belongs where it shall go: whose it is, and whether it goes on from there."""

from msgspec.structs import replace

from afterword.core.saying import say
from afterword.storage import example, models
from afterword.storage.carried.checks import undone_in
from afterword.storage.carried.out import Rows
from afterword.storage.carried.shape import EntryPart, Everything, canonical, taken_back
from afterword.storage.carried.unfit import Unfit


class Differs(Exception):
    """Two histories part: ``here`` and ``there`` are the first entries that are not alike."""

    def __init__(self, here: EntryPart, there: EntryPart) -> None:
        super().__init__(here.number)
        self.here, self.there = here, there


def see_whose(told: Everything, owner: int) -> None:
    """An example stays among examples, and a person's own data among their own."""
    theirs, ours = _is_example(told), example.is_example(owner)
    if theirs and not ours:
        raise Unfit(
            say(
                "This holds an example, and goes only where an example may be. Nothing was "
                "stored. Name a new folder in AFTERWORD_HOME, and add --example."
            )
        )
    if ours and not theirs:
        raise Unfit(
            say(
                "These are a person's own data, and this folder holds an example. Nothing was "
                "stored. Name another folder in AFTERWORD_HOME, without --example."
            )
        )


def _is_example(told: Everything) -> bool:
    marks = taken_back(undone_in(told))
    return any(
        choice.name == example.MARK
        for entry in told.entries
        if entry.number not in marks
        for choice in entry.choices
    )


def known_of(told: Everything, owner: int) -> int:
    """Give how many entries are here already. Raises Differs if they are others."""
    rows = Rows(owner)
    for here, there in zip(rows.entries(), told.entries, strict=False):
        if _bare(here) != _bare(there):
            if _is_only_marked(owner):
                models.Setting.objects.filter(owner=owner).delete()
                models.Entry.objects.filter(owner=owner).delete()
                return 0
            raise Differs(here, there)
    return len(rows.pks)


def _bare(entry: EntryPart) -> bytes:
    """Give what an entry says, whatever became of it later."""
    return canonical(replace(entry, taken_back_by=None))


def _is_only_marked(owner: int) -> bool:
    """Say whether there is nothing but the mark of an example, which another's may replace."""
    acts = models.Entry.objects.filter(owner=owner)
    return not acts.exclude(verb="example").exists()
