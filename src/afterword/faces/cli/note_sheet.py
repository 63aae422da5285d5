"""A letter as a sheet to write on: its subject on top, what it still asks at the bottom."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.draft import Letter
from afterword.core.saying import english

BELOW = "# Below this line nothing is kept."
SUBJECT = "Subject:"


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


def read_note(sheet: str) -> Read:
    """Read a letter back: all above the line is kept word for word."""
    above = sheet.partition(BELOW)[0].replace("\r\n", "\n")
    first, _, rest = above.lstrip("\n\ufeff").partition("\n")
    if first.startswith(SUBJECT):
        return Read(first.removeprefix(SUBJECT).strip(), rest.strip("\n").rstrip())
    return Read("", above.strip("\n").rstrip())
