"""Import invitations: a new interview, another time for a known one, or its end."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.actions.add_interview import Agreed, Invited, application_for, record_agreed
from afterword.actions.naming import Someone
from afterword.actions.writing import writing
from afterword.core.facts import InterviewCancelled, InterviewMoved, InterviewScheduled, Source
from afterword.core.invite import Invite, Part
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.terms import Format, Origin, Side, Standing
from afterword.outside.calendar.invitations import Reading, read_invitations
from afterword.outside.clock import country_of
from afterword.outside.world import World
from afterword.storage import facts

STANDINGS = {
    Part.INTERVIEWER: Standing.INTERVIEWER,
    Part.SCHEDULER: Standing.COORDINATOR,
    Part.RECRUITER: Standing.RECRUITER,
}


class Outcome(StrEnum):
    """What became of a file."""

    NEW = "new"
    ROUND = "another round"
    MOVED = "moved"
    CANCELLED = "cancelled"
    KNOWN = "known already"
    OLDER = "older than what is known"
    REFUSED = "refused"


class Hints(NamedTuple):
    """What the person says beside the file; empty: as the file has it."""

    me: str = ""
    employer: str = ""
    role: str = ""
    zone: str = ""
    country: str = ""
    starts_at: str = ""


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
    for reading in read_invitations(files, hints.me):
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
    agreed, says = _agreed(reading, invite, hints, storing.world)
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


def _agreed(
    reading: Reading, invite: Invite, hints: Hints, world: World
) -> tuple[Agreed | None, tuple[Sentence, ...]]:
    """Make an agreed interview of what was read; None with the reason where a part lacks."""
    says = list(invite.warnings)
    employer = hints.employer or invite.company_guess
    if not employer:
        return None, (*says, say("It names no employer. Say which: --employer NAME."))
    zone = hints.zone or _zone(invite, world, says)
    start, end = _times(invite, hints, ZoneInfo(zone))
    if start is None:
        day = invite.start
        word = say("It names only a day, {day}, without a time. Say when: --at 14:00.", day=day)
        return None, (*says, word)
    own = zone == world.zone.key
    return Agreed(
        employer=employer,
        role=hints.role or invite.role_guess,
        start=start,
        end=end,
        people=tuple(
            Invited(Someone(one.name or one.email, one.email), STANDINGS[one.kind])
            for one in invite.people
        ),
        format=_format(invite),
        place=invite.location_or_url,
        zone=zone,
        country=hints.country or (world.country if own else country_of(zone)),
        uid=invite.uid,
        sequence=invite.sequence or 0,
        source=Source(origin=Origin.FILE, where=", ".join(reading.files)),
    ), tuple(says)


def _zone(invite: Invite, world: World, says: list[Sentence]) -> str:
    """The zone that the file names; else mine, and that is said."""
    named = invite.tz or ""
    if "/" in named:
        return named
    says.append(
        say("It names no place for its clock; yours is assumed: {zone}.", zone=world.zone.key)
    )
    return world.zone.key


def _times(invite: Invite, hints: Hints, zone: ZoneInfo) -> tuple[datetime | None, datetime | None]:
    """Give the start and the end as instants; a floating time is one of ``zone``."""
    start = _instant(invite.start, zone)
    if start is None and hints.starts_at:
        hour, _, minute = hints.starts_at.partition(":")
        day = invite.day
        return datetime(
            day.year, day.month, day.day, int(hour), int(minute or 0), tzinfo=zone
        ), None
    end = _instant(invite.end, zone) if invite.end is not None else None
    return start, end


def _instant(when: date | datetime, zone: ZoneInfo) -> datetime | None:
    if not isinstance(when, datetime):
        return None
    return when if when.tzinfo is not None else when.replace(tzinfo=zone)


def _format(invite: Invite) -> Format:
    """A link is a video call, a number to dial a phone call, all else a visit."""
    place = invite.location_or_url.casefold()
    if place.startswith("http") or any(
        word in place for word in ("zoom", "teams", "meet.google", "webex", "video")
    ):
        return Format.VIDEO
    if place.startswith(("tel:", "+")) or "phone" in place or "telefon" in place:
        return Format.PHONE
    return Format.ONSITE if place else _format_of_text(invite.text)


def _format_of_text(text: str) -> Format:
    words = text.casefold()
    if "video" in words or "zoom" in words or "teams meeting" in words:
        return Format.VIDEO
    return Format.PHONE if "phone" in words or "telefon" in words else Format.ONSITE
