"""Invitations out of files: calendars and mails in, interviews or plain reasons out."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from afterword.core.invite import Entry, Invite, Mail, Refused
from afterword.core.readers.interview_days import merge_days
from afterword.core.readers.invitation import read_entries
from afterword.core.readers.mailed_invitation import read_mail
from afterword.core.saying import say
from afterword.outside.calendar.ics import read_calendar
from afterword.outside.mail.mime import Opened, open_mail
from afterword.outside.unreadable import Unreadable

MOST_CALENDARS = 10
_MAIL_HEADER = re.compile(
    rb"^(?:FROM|SUBJECT|RECEIVED|RETURN-PATH|MIME-VERSION|DATE|TO|CONTENT-TYPE):", re.MULTILINE
)
_NEITHER = say(
    "This is neither a calendar file (.ics) nor a mail (.eml). Please save the invitation as one "
    "of them."
)


class Reading(NamedTuple):
    """What was read from a file, or from several that tell the parts of one day.

    Either ``invites`` holds at least one interview, or ``refused`` says why there is none.
    """

    files: tuple[str, ...]
    invites: tuple[Invite, ...] = ()
    refused: Refused | None = None


def read_invitations(files: Sequence[tuple[str, bytes]], me: str) -> list[Reading]:
    """Read invitations from ``(name, bytes)`` pairs, one Reading a file in their order.

    ``me`` is the applicant's address or name, or "". Files with parts of one day at one
    employer, or with one UID, make one Reading that names them all, in the place of the first.
    Never raises on account of what the bytes are.
    """
    readings: list[Reading] = []
    for name, data in files:
        reading = read_invitation(name, data, me)
        place = _partner(readings, reading)
        if place is None:
            readings.append(reading)
        else:
            known = readings[place]
            joined = merge_days((*known.invites, *reading.invites))
            readings[place] = Reading((*known.files, name), joined)
    return readings


def _partner(readings: Sequence[Reading], reading: Reading) -> int | None:
    """Find an earlier file that tells of the same event, or of the same day."""
    if len(reading.invites) != 1:
        return None
    for place, known in enumerate(readings):
        if len(known.invites) == 1 and len(merge_days((*known.invites, *reading.invites))) == 1:
            return place
    return None


def read_invitation(name: str, data: bytes, me: str) -> Reading:
    """Read one file; its bytes tell what it is, its name is only shown."""
    try:
        outcomes = _outcomes(data, me)
    except Unreadable as unreadable:
        return Reading((name,), refused=Refused(says=unreadable.says))
    invites = tuple(one for one in outcomes if isinstance(one, Invite))
    refused = next((one for one in outcomes if isinstance(one, Refused)), None)
    return Reading((name,), invites, None if invites else refused)


def _outcomes(data: bytes, me: str) -> Sequence[Invite | Refused]:
    head = data[:4096].replace(b"\x00", b"").upper()
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith(b"BEGIN:VCALENDAR"):
        return read_entries(read_calendar(data), None, me)
    if b"BEGIN:VEVENT" in head and not _MAIL_HEADER.search(head):
        return read_entries(read_calendar(data), None, me)
    if not data.strip(b"\x00 \r\n\t") or b":" not in head:
        return (Refused(says=_NEITHER),)
    opened = open_mail(data)
    entries = _entries(opened)
    return read_entries(entries, opened.mail, me) if entries else (read_mail(opened.mail, me),)


def _entries(opened: Opened) -> tuple[Entry, ...]:
    """Read the calendars of a mail, each once: many programs send the same one twice."""
    found: dict[tuple[object, ...], Entry] = {}
    trouble: Unreadable | None = None
    for part in opened.calendars[:MOST_CALENDARS]:
        try:
            read: Iterable[Entry] = read_calendar(part.data, method=part.method)
        except Unreadable as unreadable:
            trouble = unreadable
            continue
        for entry in read:
            found.setdefault((entry.uid, entry.start, entry.sequence, entry.override_of), entry)
    if trouble and not found and not _has_words(opened.mail):
        raise trouble
    return tuple(found.values())


def _has_words(mail: Mail) -> bool:
    return len(mail.text) > 40
