"""Import invitations: a new interview, another time for a known one, or its end."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from afterword.actions.add_interview import Agreed, application_for, record_agreed
from afterword.actions.invitation_agreed import Hints, agreed_in
from afterword.actions.tell_who_i_am import who_i_am
from afterword.actions.writing import writing
from afterword.core.facts import InterviewCancelled, InterviewMoved, InterviewScheduled
from afterword.core.invite import Invite
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.terms import Side
from afterword.outside.calendar.invitations import Reading, read_invitations
from afterword.outside.world import World
from afterword.storage import facts


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
            found.append(Imported(reading.files, Outcome.REFUSED, says=(reading.refused.says,)))
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
    agreed, says = agreed_in(reading, invite, hints, storing.world)
    if agreed is None:
        return Imported(reading.files, Outcome.REFUSED, invite, says=says)
    known = _known(invite, agreed, storing.world)
    if known is None and invite.cancelled:
        word = say("It calls off an interview that is not on record, so there is nothing to do.")
        return Imported(reading.files, Outcome.REFUSED, invite, says=(*says, word))
    if known is not None:
        outcome = _update(*known, agreed, invite, storing)
        return Imported(reading.files, outcome, invite, known[0].key, agreed, says)
    return _new(reading, invite, agreed, storing)._replace(says=says)


def _known(invite: Invite, agreed: Agreed, world: World) -> tuple[Pursuit, Interview] | None:
    """Find the interview by its UID, or by its employer and its very start."""
    for pursuit in facts.load_all(world.owner, world.places):
        for interview in pursuit.sessions.all:
            if invite.uid and interview.key == invite.uid:
                return pursuit, interview
    here = application_for(world, agreed.employer, agreed.role)
    for interview in here.sessions.all if here is not None else ():
        if interview.start == agreed.start and here is not None:
            return here, interview
    return None


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
            cancelled = InterviewCancelled(
                at=now, interview=interview.key, by=Side.THEM, source=agreed.source
            )
            entry.record(pursuit.key, cancelled)
            return outcome
        entry.record(
            pursuit.key,
            InterviewMoved(
                at=now, interview=interview.key, by=Side.THEM, start=agreed.start, end=agreed.end,
                source=agreed.source,
            ),
        )  # fmt: skip
        record_agreed(
            entry, pursuit.key, pursuit, agreed._replace(uid=interview.key), storing.world
        )
    return outcome


def _change(pursuit: Pursuit, interview: Interview, agreed: Agreed, invite: Invite) -> Outcome:
    """Tell what a second word about a known interview changes."""
    if (invite.sequence or 0) < sequence_of(pursuit, interview):
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
