"""What happened: one frozen value a fact, in the past tense, each knowing where it came from.

Instants are aware datetimes in UTC, days are dates, people are named by their key. ``at`` is
when the thing happened; a plan at some moment knows only the facts with ``at`` up to it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.dates import When
from afterword.core.terms import (
    Channel,
    Confidence,
    Ended,
    Format,
    Interest,
    Kind,
    Label,
    Mark,
    Origin,
    Permission,
    Side,
    Standing,
    Wish,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact came from: whose words, the words themselves, and the file or mail."""

    origin: Origin = Origin.MY_WORDS
    quote: str = ""
    where: str = ""


TYPED = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened at an instant."""

    at: datetime
    source: Source = TYPED


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationOpened(Fact):
    """One application at one employer began to be looked after (S002-1)."""

    employer: str
    role: str = ""
    aliases: tuple[str, ...] = ()
    zone: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyNamed(Fact):
    """An agency stands between: messages go to its consultant (RULES X16, B71)."""

    agency: str
    consultant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKnown(Fact):
    """A person came up, or more became known of them; later values win, blanks keep the old.

    ``met`` is a word of the applicant: yes, no, or not said (None).
    """

    who: str
    name: str = ""
    emails: tuple[str, ...] = ()
    role: str = ""
    standing: Standing | None = None
    met: bool | None = None
    hiring_manager: bool | None = None
    main_contact: bool | None = None
    introduced_by: str = ""
    phone: str = ""
    prefers: Channel | None = None
    postal_address: str = ""
    linkedin: str = ""
    zone: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft(Fact):
    """A person left the employer (E14)."""

    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewScheduled(Fact):
    """An interview was agreed, or its invitation changed (E1); ``interview`` is its key."""

    interview: str
    start: datetime
    end: datetime | None = None
    format: Format = Format.ONSITE
    place: str = ""
    people: tuple[str, ...] = ()
    uid: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewMoved(Fact):
    """An agreed interview got another time (P2)."""

    interview: str
    by: Side
    start: datetime
    end: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCancelled(Fact):
    """An agreed interview was called off; ``rebook`` False: no other date is wanted (P3)."""

    interview: str
    by: Side
    rebook: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewHeld(Fact):
    """The session took place (E2). ``people`` took part; whom I met is said per person."""

    interview: str
    start: datetime
    end: datetime
    format: Format = Format.ONSITE
    people: tuple[str, ...] = ()
    late: bool = False
    told_no: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Debriefed(Fact):
    """The applicant told it, word for word (E3); unless ``confirmed``, a look is still due."""

    interview: str
    text: str = ""
    confirmed: bool = True
    thanked_aloud: bool | None = None
    asked_timeline: bool | None = None
    doubts: str = ""
    who_decides: str = ""
    escorted_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicShared(Fact):
    """Something was talked about with one person: the tie of a true thank-you (S000-13)."""

    who: str
    topic: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDateSaid(Fact):
    """They said when they would decide (E4); both ends None: the date was taken back."""

    earliest: When | None
    latest: When | None
    who: str = ""
    confidence: Confidence = Confidence.SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade(Fact):
    """Something was promised, by me (``mine``) or by them, to or by ``who`` (E9)."""

    promise: str
    mine: bool
    what: str
    who: str = ""
    due: When | None = None
    recommended_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseEnded(Fact):
    """A promise was kept, or let go."""

    promise: str
    how: Ended = Ended.DONE
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKept(Fact):
    """A file of this application, kept by the SHA-256 of its bytes; ``size`` in bytes."""

    sha256: str
    name: str
    size: int
    media_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(Fact):
    """A message of mine left, by whatever way (E5). ``attachments`` are SHA-256 sums."""

    kind: Kind
    to: tuple[str, ...]
    channel: Channel = Channel.EMAIL
    what: str = ""
    text: str = ""
    states_interest: bool = False
    attachments: tuple[str, ...] = ()
    message_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten(Fact):
    """A letter to a person was put into my own words; the last one waits to be sent."""

    who: str
    kind: Kind
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyReceived(Fact):
    """They answered (E6 to E8, E15); ``next_date`` as in FORMATS 2, ``failed`` from a bounce."""

    label: Label
    sender: str = ""
    text: str = ""
    next_date: When | None = None
    new_contact: str = ""
    failed: str = ""
    temporary: bool = False
    message_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionAnswered(Fact):
    """The question of a LinkedIn connection got an answer (E10)."""

    who: str
    answer: Permission


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestStated(Fact):
    """I said, to myself, how much I want it (E11)."""

    level: Interest


@dataclass(frozen=True, slots=True, kw_only=True)
class WishExpressed(Fact):
    """They asked to be contacted in one way only, or not at all."""

    wish: Wish
    via: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelPreferred(Fact):
    """A person, or everybody here (``who`` empty), prefers one channel."""

    channel: Channel
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferChanged(Fact):
    """Something about the offer became known (E12): in writing, its deadline, taken back."""

    answer_by: When | None = None
    written: bool | None = None
    extension_asked: bool = False
    rescinded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAccepted(Fact):
    """I accepted; the terms are signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalDecided(Fact):
    """I decided to leave this process (E13)."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetGo(Fact):
    """I let it go (E16)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(Fact):
    """I took it up again (E16); the budget stays as it was (P27)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSeen(Fact):
    """I saw another opening at this employer (S002-15)."""

    title: str
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WasAway(Fact):
    """I was ill or away from ``since`` to ``until``, both days included."""

    since: date
    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepMarked(Fact):
    """I marked a step: done, not before ``until``, or waived for a reason."""

    step: str
    mark: Mark
    until: When | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionMade(Fact):
    """A guard was lifted once, with a reason; ``asked`` when they asked me to write."""

    act: str
    reason: str
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScamSuspected(Fact):
    """Signs of a fraud: a strange domain and a request for money or papers (D.5)."""

    reason: str
