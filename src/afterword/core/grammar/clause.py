"""One clause as it was read: who does what, in which tense, hanging on what."""

from dataclasses import dataclass, field
from enum import StrEnum

from afterword.core.grammar.word_sets import word_set


class Who(StrEnum):
    """What kind of subject does it."""

    ME = "me"
    WE = "we"
    THEY = "they"
    HE = "he"
    SHE = "she"
    IT = "it"
    NAME = "name"
    ROLE = "role"
    WHICH = "which"
    OTHER = "other"
    NOBODY = "nobody"
    """The subject was left out."""


PRONOUNS = {
    "i": Who.ME, "we": Who.WE, "they": Who.THEY, "he": Who.HE, "she": Who.SHE, "it": Who.IT,
    "who": Who.WHICH, "which": Who.WHICH, "that": Who.IT, "this": Who.IT, "there": Who.IT,
    "you": Who.OTHER, "everyone": Who.THEY, "everybody": Who.THEY, "someone": Who.THEY,
    "somebody": Who.THEY, "nobody": Who.NOBODY, "both": Who.THEY, "neither": Who.THEY,
    "what": Who.OTHER, "all": Who.THEY, "noone": Who.NOBODY, "whom": Who.OTHER,
}  # fmt: skip
AUXILIARIES = word_set(
    "will would shall should can could may might must am is are was were be been has have "
    "had do does did ought gonna 'll"
)


@dataclass(slots=True)
class Clause:
    """One clause: tokens ``first`` to before ``last``, its verb at ``verb_at`` (-1: none).

    ``link`` says how it hangs on the one before: "" (not at all), "and", "to" (with ``to`` and a
    verb), or the conjunction. ``modal`` is will, would, can, should, must, need, going, ready
    (willing, happy) or "". ``rest`` is where what follows the verb begins.
    """

    first: int
    last: int
    piece: int
    who: Who = Who.NOBODY
    people: tuple[int, ...] = ()
    subject: tuple[int, int] = (0, 0)
    verb: str = ""
    verb_at: int = -1
    rest: int = 0
    link: str = ""
    modal: str = ""
    negated: bool = False
    past: bool = False
    perfect: bool = False
    passive: bool = False
    lasting: bool = False
    already: bool = False
    mates: tuple[int, ...] = field(default=())

    @property
    def done(self) -> bool:
        """Say whether it is told as something that happened."""
        return (self.past or self.perfect) and not self.modal
