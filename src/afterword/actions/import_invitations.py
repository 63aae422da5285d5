"""Import invitations: a new interview, another time for a known one, or its end."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.actions.add_interview import Agreed, application_for, record_agreed
from afterword.actions.invitation_agreed import Hints, agreed_in
from afterword.actions.invitation_matched import (
    coming_at,
    employer_on_record,
    interview_on_record,
)
from afterword.actions.tell_who_i_am import who_i_am
from afterword.actions.writing import writing
from afterword.core.facts import InterviewCancelled, InterviewMoved, InterviewScheduled, Source
from afterword.core.invite import Invite, Refused
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.terms import Origin, Side
from afterword.outside.calendar.invitations import Reading, read_invitations
from afterword.outside.world import World


class Outcome(StrEnum):
    """What became of a file."""

    NEW = "new"
    ROUND = "another round"
    MOVED = "moved"
    CANCELLED = "cancelled"
    KNOWN = "known already"
    OLDER = "older than what is known"
    REFUSED = "refused"


class Imported(NamedTuple):
    """One file, or one day told by several: what became of it, and what was read."""

    files: tuple[str, ...]
    outcome: Outcome
    invite: Invite | None = None
    key: str = ""
    agreed: Agreed | None = None
    says: tuple[Sentence, ...] = ()


def import_invitations(
    *, files: Sequence[tuple[str, bytes]], hints: Hints, world: World, dry_run: bool = False
) -> list[Imported]:
    """Read files and store what they say, each day of its own or not at all.

    Raises Ambiguous, UnknownZone, UnknownCountry; a file that is refused stores nothing.
    """
    found = []
    known = who_i_am(world=world)
    for reading in read_invitations(files, hints.me or known.email or known.name):
        contents = b"".join(data for name, data in files if name in reading.files)
        for invite in reading.invites:
            found.append(_one(reading, invite, hints, Storing(world, contents, dry_run)))
        if reading.refused is not None:
            found.append(_refused(reading, reading.refused, Storing(world, contents, dry_run)))
    return found


class Storing(NamedTuple):
    """Where a file's words go: into the journal, under the hash of the bytes, or nowhere."""

    world: World
    contents: bytes
    dry_run: bool

    def key(self, invite: Invite) -> str:
        """Give the key that makes one import of these bytes one act."""
        digest = hashlib.sha256(self.contents).hexdigest()
        return f"import:{digest}:{invite.uid or invite.start.isoformat()}"


def _one(reading: Reading, invite: Invite, hints: Hints, storing: Storing) -> Imported:
    employer = employer_on_record(
        hints.employer or invite.company_guess, invite.people, storing.world
    )
    hints = hints._replace(employer=employer)
    agreed, says = agreed_in(reading, invite, hints, storing.world)
    if agreed is None:
        return Imported(reading.files, Outcome.REFUSED, invite, says=says)
    known = interview_on_record(invite, agreed, storing.world)
    if known is None and invite.cancelled:
        word = say("It calls off an interview that is not on record, so there is nothing to do.")
        return Imported(reading.files, Outcome.REFUSED, invite, says=(*says, word))
    if known is not None:
        outcome = _update(*known, agreed, invite, storing)
        return Imported(reading.files, outcome, invite, known[0].key, agreed, says)
    return _new(reading, invite, agreed, storing)._replace(says=says)


def _refused(reading: Reading, refused: Refused, storing: Storing) -> Imported:
    """Store nothing, unless a mail calls off the one interview ahead without naming its time."""
    employer = employer_on_record(refused.company_guess, (), storing.world)
    known = coming_at(employer, storing.world) if refused.cancels and employer else None
    if known is None:
        return Imported(reading.files, Outcome.REFUSED, says=(refused.says,))
    pursuit, interview = known
    source = Source(origin=Origin.FILE, where=", ".join(reading.files))
    says = (
        say(
            "The mail names no time; the one interview ahead was on {start}.", start=interview.start
        ),
    )
    if not storing.dry_run:
        key = f"import:{hashlib.sha256(storing.contents).hexdigest()}:{interview.key}"
        with writing(storing.world, "import", key=key) as entry:
            if not entry.replayed:
                entry.record(pursuit.key, _cancelled(interview, storing.world.now(), source))
    return Imported(reading.files, Outcome.CANCELLED, None, pursuit.key, None, says)


def _cancelled(interview: Interview, now: datetime, source: Source) -> InterviewCancelled:
    return InterviewCancelled(at=now, interview=interview.key, by=Side.THEM, source=source)


def _update(
    pursuit: Pursuit, interview: Interview, agreed: Agreed, invite: Invite, storing: Storing
) -> Outcome:
    outcome = _change(pursuit, interview, agreed, invite)
    if storing.dry_run or outcome in (Outcome.KNOWN, Outcome.OLDER):
        return outcome
    now = storing.world.now()
    with writing(storing.world, "import", key=storing.key(invite)) as entry:
        if entry.replayed:
            return Outcome.KNOWN
        if outcome is Outcome.CANCELLED:
            entry.record(pursuit.key, _cancelled(interview, now, agreed.source))
            return outcome
        entry.record(
            pursuit.key,
            InterviewMoved(
                at=now, interview=interview.key, by=Side.THEM, start=agreed.start, end=agreed.end,
                source=agreed.source,
            ),
        )  # fmt: skip
        # A mail that moves a talk is written by whoever arranges it: that makes nobody a guest.
        people = agreed.people if invite.method is not None else ()
        told = agreed._replace(uid=interview.key, people=people)
        record_agreed(entry, pursuit.key, pursuit, told, storing.world)
    return outcome


def _change(pursuit: Pursuit, interview: Interview, agreed: Agreed, invite: Invite) -> Outcome:
    """Tell what a second word about a known interview changes."""
    if invite.sequence is not None and invite.sequence < sequence_of(pursuit, interview):
        return Outcome.OLDER
    if invite.cancelled:
        return Outcome.KNOWN if interview.cancelled is not None else Outcome.CANCELLED
    same = interview.start == agreed.start and interview.cancelled is None
    return Outcome.KNOWN if same and agreed.end in (None, interview.end) else Outcome.MOVED


def sequence_of(pursuit: Pursuit, interview: Interview) -> int:
    """Give the highest SEQUENCE seen of an interview (RFC 5545, 3.8.7.4)."""
    return max(
        (
            fact.sequence
            for fact in pursuit.facts
            if isinstance(fact, InterviewScheduled) and fact.interview == interview.key
        ),
        default=0,
    )


def _new(reading: Reading, invite: Invite, agreed: Agreed, storing: Storing) -> Imported:
    world = storing.world
    pursuit = application_for(world, agreed.employer, agreed.role)
    outcome = Outcome.NEW if pursuit is None else Outcome.ROUND
    if storing.dry_run:
        return Imported(reading.files, outcome, invite, pursuit.key if pursuit else "", agreed)
    with writing(world, "import", words=invite.text, key=storing.key(invite)) as entry:
        if entry.replayed:
            return Imported(reading.files, Outcome.KNOWN, invite, "", agreed)
        key = pursuit.key if pursuit else entry.open_pursuit(
            employer=agreed.employer, role=agreed.role, zone=agreed.zone, country=agreed.country,
            source=agreed.source,
        )  # fmt: skip
        record_agreed(entry, key, pursuit, agreed, world)
    return Imported(reading.files, outcome, invite, key, agreed)
