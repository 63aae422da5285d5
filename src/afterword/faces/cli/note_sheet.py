"""A letter as a sheet to write on: its subject on top, what it still asks at the bottom."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.draft import Letter
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english
from afterword.core.terms import Kind

BELOW = "# Below this line nothing is kept."
SUBJECT = "Subject:"


class Writing(NamedTuple):
    """A letter to put into one's own words; ``fresh``: no text from before shall be taken up."""

    letter: Letter
    kind: Kind
    pursuit: Pursuit
    person: Person
    fresh: bool = False


class Read(NamedTuple):
    """What stands on a sheet."""

    subject: str
    text: str


def note_sheet(letter: Letter, name: str) -> str:
    """Lay a letter out for writing."""
    asked = "".join(f"# ? {english(one, ZoneInfo('UTC'))}\n" for one in letter.questions)
    return (
        f"{SUBJECT} {letter.subject}\n\n{letter.body.rstrip()}\n\n\n{BELOW}\n{asked}"
        f"# To {name}. Save and close to keep it; leave it as it is to keep nothing.\n"
    )


def read_note(sheet: str, laid_out: str) -> Read:
    """Read a letter back: all above the line is kept word for word.

    Where the line itself was deleted, what was ``laid_out`` below it is left out all the same.
    """
    above, line, _ = sheet.partition(BELOW)
    if not line:
        ours = set(laid_out.partition(BELOW)[2].splitlines())
        above = "\n".join(line for line in sheet.splitlines() if not line or line not in ours)
    first, _, rest = above.lstrip("\n").partition("\n")
    if first.startswith(SUBJECT):
        return Read(first.removeprefix(SUBJECT).strip(), rest.strip("\n").rstrip())
    return Read("", above.strip("\n").rstrip())
