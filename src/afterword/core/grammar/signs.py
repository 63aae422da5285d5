"""What one place in a text says of one person, and how such signs are weighed."""

from enum import IntEnum


class Sign(IntEnum):
    """What one place in the text says of one person."""

    SUBJECT = 1
    """Did something in the past that one sees or hears: asked, showed, was friendly."""
    LISTED = 2
    """Stands in a list of those who were there."""
    ABSENT = 3
    """Is said not to have been there, or not to have been met."""
    SPOKEN = 4
    """The applicant met, or spoke with, this very person."""


def is_met(signs: set[Sign]) -> bool:
    """Weigh the signs of one person; without one for it, nobody was met."""
    if Sign.SPOKEN in signs:
        return True
    if Sign.ABSENT in signs:
        return False
    return bool(signs)
