"""The parts of documents that tell what was read, and from which words."""

from typing import TypedDict


class LitPart(TypedDict):
    """A piece of the given text: where it begins and ends, in characters, and its words."""

    start: int
    end: int
    words: str


class ProposalPart(TypedDict):
    """One thing read from the words; ``question`` is never confirmed without its number.

    ``readings`` are what it may mean, the likeliest first: ``2b`` confirms the second of 2.
    """

    number: int
    says: str
    question: bool
    readings: list[str]
    lit: list[LitPart]


class MailPart(TypedDict):
    """What was read from a mail: its kind (FORMATS 2), how sure that is, and its words.

    ``suggests`` is what a model of the person's own makes of it; it decides nothing.
    """

    label: str
    confidence: str
    says: str
    sender: str
    next_date: str | None
    new_contact: str | None
    suggests: str | None
    lit: list[LitPart]
