"""The parts of which the documents of ``--json`` are made; docs/reference/json holds them all.

Days are ``YYYY-MM-DD``; instants carry the offset of the recipient's place. Sentences are
English, by the applicant's clock.
"""

from typing import NotRequired, TypedDict


class StepPart(TypedDict):
    """One step: what, to whom, its times, and why it is there."""

    step: str
    key: str
    action: str
    application: str
    employer: str
    to: str | None
    channels: list[str]
    title: str
    opens_at: str | None
    best: str | None
    due: str | None
    in_time_until: str | None
    late_until: str | None
    because: str
    source: str
    changes_if: list[str]
    rules: list[str]


class LockPart(TypedDict):
    """A step that may not be done now: why, until when, and what else opens it."""

    action: str
    to: str | None
    because: str
    opens_at: str | None
    lifted_by: str
    rules: list[str]


class NextPart(TypedDict):
    """The next thing that comes, and when."""

    title: str
    when: str | None


class StandingPart(TypedDict):
    """The three lines of an application: where it stands, what is next, what would change it."""

    application: str
    employer: str
    role: str
    state: str
    stands: str
    next: NextPart | None
    changes_if: list[str]


MovedPart = TypedDict(
    "MovedPart", {"title": str, "recipient": str | None, "from": str | None, "to": str | None}
)
"""A step that gets another day or recipient; ``from`` is no name that a class could have."""


class ChangePart(TypedDict):
    """What became of a plan: titles that come and go, and dates that move."""

    comes: list[str]
    goes: list[str]
    moves: list[MovedPart]


class NodePart(TypedDict):
    """One point of the path: when, whose (done, mine, theirs, if silent), and what."""

    when: str | None
    nature: str
    says: str
    step: str | None
    because: str | None
    changes_if: list[str]


BranchPart = TypedDict("BranchPart", {"if": str, "comes": list[str], "goes": list[str]})
"""What becomes of the plan if they answer so now."""


class ApplicationPart(ChangePart):
    """What became of the plan of one application."""

    application: str


class WhatIfPart(ChangePart):
    """What some suppositions would change; nothing is stored."""

    supposed: list[str]


class PathPart(StandingPart):
    """The path of one application, the branches that leave it, and what is locked."""

    nodes: list[NodePart]
    branches: list[BranchPart]
    locked: list[LockPart]
    what_if: WhatIfPart | None


class DuePart(TypedDict):
    """A step that is due to a person now."""

    step: str
    title: str
    due: str | None


class PersonPart(TypedDict):
    """A person as you know them, and what is due to them now."""

    person: str
    name: str
    employer: str
    application: str
    role: str | None
    standing: str
    met: bool | None
    may_be_written_to: bool
    emails: list[str]
    phone: str | None
    postal_address: str | None
    prefers: str | None
    linkedin: str
    hiring_manager: bool
    main_contact: bool
    introduced_by: str | None
    left: bool
    topics: list[str]
    due: list[DuePart]


class CardPart(TypedDict):
    """What became of one address card: new, more is known, known already, or refused."""

    name: str | None
    outcome: str
    employer: str | None
    application: str | None
    says: str | None


class LetterPart(TypedDict):
    """A letter as it stands, and the questions that it still asks."""

    to: str
    email: str | None
    subject: str
    body: str
    questions: list[str]


class Undoable(TypedDict):
    """The number by which ``afterword undo`` takes the act back; null if nothing was written."""

    undo: int | None


class Recorded(ChangePart, Undoable):
    """What was recorded of an application, and what became of its plan."""

    application: str


class InvitedPart(TypedDict):
    """One person of an invitation."""

    name: str
    email: str | None
    standing: str


class StoredPart(TypedDict):
    """What of an export was new, and how many of its acts were here before."""

    acts: int
    facts: int
    applications: int
    kept_files: int
    acts_before: int


class ImportedPart(TypedDict):
    """What became of a file, or of several that told one day; times carry their offset."""

    files: list[str]
    outcome: str
    application: str | None
    says: list[str]
    employer: NotRequired[str]
    role: NotRequired[str | None]
    start: NotRequired[str]
    end: NotRequired[str | None]
    zone: NotRequired[str]
    place: NotRequired[str | None]
    people: NotRequired[list[InvitedPart]]
    stored: NotRequired[StoredPart]


class Trouble(TypedDict):
    """What went wrong: a sentence, and what a program may want to know beside it."""

    error: str
    proposals: NotRequired[list[str]]
    candidates: NotRequired[list[str]]
    opens_at: NotRequired[str | None]
    because: NotRequired[str]
