"""An invitation to an interview as a value, and what calendar files and mails say to make it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.saying import Sentence


class Part(StrEnum):
    """What a person does in an invitation (FORMATS 4)."""

    INTERVIEWER = "interviewer"
    SCHEDULER = "scheduler"
    RECRUITER = "recruiter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A person who takes part, or who arranges it; an unknown name or address is empty."""

    name: str
    email: str
    kind: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One interview as it was agreed: all sessions of one day at one employer.

    ``start`` is aware, or naive where the file names no zone (``tz`` None), or a date of an
    all-day event; ``end`` is of the same kind (a last day is included) or None. ``tz`` is the
    zone of the start: an IANA name, "UTC", or an offset as "+01:00". ``method`` is in capitals
    and None in a mail without a calendar part, as is ``sequence``. ``moves`` holds where the words
    tell of another time than before, which ``former`` is if they name it.
    """

    start: date | datetime
    end: date | datetime | None = None
    tz: str | None = None
    all_day: bool = False
    company_guess: str = ""
    role_guess: str = ""
    people: tuple[Invited, ...] = ()
    location_or_url: str = ""
    method: str | None = None
    sequence: int | None = None
    uid: str = ""
    text: str = ""
    cancelled: bool = False
    moves: bool = False
    former: date | datetime | None = None
    warnings: tuple[Sentence, ...] = ()

    @property
    def day(self) -> date:
        """Give the day on the wall calendar of the invitation."""
        return self.start.date() if isinstance(self.start, datetime) else self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """No interview is made of it; ``says`` tells why and what to do.

    ``is_interview`` holds where it is about one all the same: a counter-proposal, say. ``cancels``
    holds where a mail calls a talk off without naming its time, ``company_guess`` at whom.
    """

    says: Sentence
    is_interview: bool = False
    method: str | None = None
    cancels: bool = False
    company_guess: str = ""
    role_guess: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A name and an address as a file or mail writes them.

    ``sort`` is the CUTYPE and ``duty`` the ROLE of RFC 5545, in capitals; ``waits`` holds for
    an attendee who is still to answer.
    """

    name: str = ""
    email: str = ""
    sort: str = "INDIVIDUAL"
    duty: str = "REQ-PARTICIPANT"
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event of a calendar file, with its times resolved; ``place`` is LOCATION as written.

    ``trouble`` says what keeps its time from being read; ``override_of`` is the instance of a
    series that it replaces, ``skipped`` the first instances that the series leaves out.
    """

    start: date | datetime | None
    end: date | datetime | None = None
    tz: str | None = None
    summary: str = ""
    description: str = ""
    place: str = ""
    url: str = ""
    organizer: Contact | None = None
    attendees: tuple[Contact, ...] = ()
    method: str | None = None
    uid: str = ""
    sequence: int = 0
    status: str = ""
    override_of: date | datetime | None = None
    repeats: bool = False
    stamp: datetime | None = None
    trouble: Sentence | None = None
    warnings: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail as it was written: the new text without quoted mails, in plain lines.

    A forwarded mail is given as the inner one. ``date`` is aware, or None. ``quoted`` are the words
    of the mail that this one answers, written at ``quoted_at``.
    """

    subject: str = ""
    sender: Contact = Contact()
    to: tuple[Contact, ...] = ()
    date: datetime | None = None
    text: str = ""
    quoted: str = ""
    quoted_at: datetime | None = None
