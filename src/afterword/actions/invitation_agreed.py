"""What an invitation and the words beside it make together: an interview as agreed."""

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.actions.add_interview import Agreed, Invited
from afterword.actions.naming import Someone
from afterword.core.facts import Source
from afterword.core.invite import Invite, Part
from afterword.core.saying import Sentence, say
from afterword.core.terms import Format, Origin, Standing
from afterword.outside.calendar.invitations import Reading
from afterword.outside.clock import country_of
from afterword.outside.world import World

STANDINGS = {
    Part.INTERVIEWER: Standing.INTERVIEWER,
    Part.SCHEDULER: Standing.COORDINATOR,
    Part.RECRUITER: Standing.RECRUITER,
}


class Hints(NamedTuple):
    """What the person says beside the file; empty: as the file has it."""

    me: str = ""
    employer: str = ""
    role: str = ""
    zone: str = ""
    country: str = ""
    starts_at: str = ""


def agreed_in(
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
