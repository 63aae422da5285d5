"""The document of ``afterword read --json``: the keys of the machine formats, and what is ours."""

from typing import Any, NotRequired, Required, TypedDict

from afterword.faces.cli.reading_parts import LitPart


class Timing(TypedDict):
    """A time as the plan counts it (FORMATS 1)."""

    kind: str
    earliest: str | None
    latest: str | None


class OtherPerson(TypedDict):
    """Somebody else to write to."""

    name: str
    email: str


class PersonRead(TypedDict):
    """Somebody named in a debrief (``role``, ``met``) or in an invitation (``kind``)."""

    name: str
    email: str | None
    role: NotRequired[str | None]
    met: NotRequired[bool]
    kind: NotRequired[str]


class PromiseRead(TypedDict):
    """A promise in a debrief; ``who`` gave it, where it is not mine."""

    what: str
    due: str | None
    who: NotRequired[str | None]


class Besides(TypedDict):
    """What is told besides: the words it was read from, sentences, reasons and other readings."""

    lit: list[LitPart]
    says: list[str]
    more: dict[str, Any]


class TimingRead(TypedDict, total=False):
    """A time that was said."""

    kind: str
    earliest: str | None
    latest: str | None


class ReplyRead(TypedDict, total=False):
    """An answer of theirs."""

    label: str
    next_date: str | None
    new_contact: OtherPerson | None
    confidence: str


class DebriefRead(TypedDict, total=False):
    """What was told of an interview."""

    company: str | None
    role: str | None
    people: list[PersonRead]
    my_promises: list[PromiseRead]
    their_promises: list[PromiseRead]
    decision_expected: Timing
    linkedin_ok: list[str]
    late_or_rescheduled: bool
    interest: str
    topics: list[str]
    fit_points: list[str]


class InviteRead(TypedDict, total=False):
    """An interview out of a file, or why there is none."""

    file: str
    rejected: bool
    why: str | None
    is_interview: bool
    start: str | None
    end: str | None
    tz: str | None
    all_day: bool
    company_guess: str | None
    people: list[PersonRead]
    location_or_url: str | None
    method: str | None
    sequence: int | None


class OneInvite(InviteRead, Besides):
    """One day of interviews among several."""


class ReadDocument(TimingRead, ReplyRead, DebriefRead, InviteRead, Besides, total=False):
    """What was read: the keys of the machine format of its kind, and what is told besides.

    Where files tell of several days, all of them stand under ``invites``, and nothing above it.
    """

    what: Required[str]
    id: str | None
    invites: list[OneInvite]
