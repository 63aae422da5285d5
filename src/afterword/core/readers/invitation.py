"""Whether calendar entries and mails make an interview, and which one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from afterword.core.invite import Entry, Invite, Invited, Mail, Part, Refused
from afterword.core.job_words import speaks_of_interview
from afterword.core.readers.employer import company_of, is_agency, role_of
from afterword.core.readers.invited_people import is_me, people_of
from afterword.core.readers.meeting_place import place_of_entry, place_of_mail
from afterword.core.readers.slots import Doubt, Slot, is_settled, slots_in, stated_time
from afterword.core.saying import Sentence, say

ANSWERS = {
    "REPLY": say(
        "This is an answer to an invitation, not the invitation. Please add the invitation."
    ),
    "COUNTER": say("This only proposes another time. Enter the interview once the time is agreed."),
    "DECLINECOUNTER": say("This declines a proposed time; the invitation stays as it was."),
    "REFRESH": say("This asks for a fresh copy of an invitation and holds no time of its own."),
}
NOT_ONE = say(
    "This does not look like a job interview, so nothing was made of it. If it is one, please type "
    "the employer, the time and the people."
)
LONGEST_TEXT = 20_000
_CALLED_OFF = re.compile(
    r"(?:have|has|had|need|must|going|regret|sorry|afraid)\b[^.?!\n]{0,50}\b(?:cancel\w*"
    r"|called off|call off)\b"
    r"|\b(?:is|was|been|are) (?:cancel\w+|called off)|\b(?:abgesagt|absagen müssen"
    r"|müssen .{0,60} absagen)"
    r"|\bfällt aus\b|\bdevons annuler|\best annulé",
    re.IGNORECASE,
)
Outcome = Invite | Refused


def read_entries(entries: Sequence[Entry], mail: Mail | None, me: str) -> tuple[Outcome, ...]:
    """Make interviews of the events of one file; ``mail`` is what they came with.

    Of one UID the highest SEQUENCE counts, of a series the first instance, of a calendar only
    what is about an interview; the parts of one day are one. ``me`` names the applicant. Gives
    one Refused where no interview can be made, and never nothing.
    """
    candidates = _latest(entries)
    about = [one for one in candidates if _is_interview(one, mail, alone=len(candidates) == 1)]
    method = next((one.method for one in entries if one.method), "")
    if method in ANSWERS:
        return (Refused(says=ANSWERS[method], is_interview=bool(about)),)
    if not about:
        return (Refused(says=NOT_ONE),)
    outcomes = [_judged(one, mail, me) for one in about]
    made = merge_days([one for one in outcomes if isinstance(one, Invite)], one_file=True)
    return made or tuple(outcomes[:1])


def read_mail(mail: Mail, me: str) -> Outcome:
    """Make an interview of a mail that states one time in its words."""
    words = f"{mail.subject}\n\n{mail.text}"
    if not speaks_of_interview(mail.subject, mail.text):
        return Refused(says=NOT_ONE)
    stated = stated_time(words, mail.date)
    if isinstance(stated, Doubt):
        return Refused(says=stated.says, is_interview=True)
    slot, warnings = stated
    people = people_of((), mail, me)
    emails = _others([mail.sender.email, *(one.email for one in people)], me)
    return Invite(
        start=slot.start, end=slot.end, tz=slot.zone.name if slot.zone else None, people=people,
        company_guess=company_of([mail.subject], mail.text, emails, _names(people, me)),
        role_guess=role_of([mail.subject], mail.text), text=mail.text[:LONGEST_TEXT],
        location_or_url=place_of_mail(mail.text), cancelled=bool(_CALLED_OFF.search(words)),
        warnings=(*warnings, *_clock_warnings(slot.start)),
    )  # fmt: skip


def _names(people: Iterable[object], me: str) -> list[str]:
    named = [str(getattr(one, "name", "")) for one in people]
    return [*named, *([] if "@" in me else [me])]


def _others(emails: Iterable[str], me: str) -> list[str]:
    return [one for one in emails if one and one.casefold() != me.strip().casefold()]


def _latest(entries: Sequence[Entry]) -> list[Entry]:
    """Keep one entry a UID: its highest sequence, with the first instance where it was moved."""
    kept: dict[str, Entry] = {}
    for number, entry in enumerate(entries):
        key = entry.uid or f"#{number}"
        if entry.override_of is None and _newer(entry, kept.get(key)):
            kept[key] = entry
    for entry in entries:
        master = kept.get(entry.uid) if entry.override_of is not None else None
        if entry.override_of is not None and _replaces(entry, master):
            kept[entry.uid] = entry
    return list(kept.values())


def _newer(entry: Entry, known: Entry | None) -> bool:
    if known is None or entry.sequence != known.sequence:
        return known is None or entry.sequence > known.sequence
    stamps = [
        one.stamp.timestamp() if one.stamp and one.stamp.tzinfo else 0 for one in (entry, known)
    ]
    return stamps[0] >= stamps[1]


def _replaces(entry: Entry, master: Entry | None) -> bool:
    """Say whether an instance stands for the series: the first one, or the only one known."""
    if master is None:
        return True
    if master.override_of is not None:
        return _newer(entry, master) and _moment(entry.start) <= _moment(master.start)
    return _moment(entry.override_of) == _moment(master.start)


def _moment(when: date | datetime | None) -> float:
    if not isinstance(when, datetime):
        return 0.0 if when is None else when.toordinal() * 86400.0
    return when.timestamp() if when.tzinfo else when.replace(tzinfo=UTC).timestamp()


def _is_interview(entry: Entry, mail: Mail | None, *, alone: bool) -> bool:
    people = " ".join(one.name for one in (entry.organizer, *entry.attendees) if one)
    text = f"{entry.description}\n{people}"
    if alone and mail:
        text = f"{text}\n{mail.subject}\n{mail.text}"
    return speaks_of_interview(entry.summary, text) or (
        alone and not entry.summary and mail is not None and speaks_of_interview(mail.subject, text)
    )


def _judged(entry: Entry, mail: Mail | None, me: str) -> Outcome:
    if entry.start is None or entry.trouble:
        trouble = entry.trouble or say("This event has no start. Please type when it is.")
        return Refused(says=trouble, is_interview=True)
    doubt, warnings = _compared(entry, mail)
    if doubt:
        return Refused(says=doubt, is_interview=True)
    return _invite(entry, mail, me, warnings)


def _invite(entry: Entry, mail: Mail | None, me: str, warnings: Sequence[Sentence]) -> Invite:
    if entry.start is None:
        raise ValueError("an entry without a start")
    people = people_of((entry,), mail, me)
    titles = [entry.summary, *([mail.subject] if mail else [])]
    text = "\n\n".join(filter(None, (entry.description, mail.text if mail else "")))
    return Invite(
        start=entry.start, end=entry.end, tz=entry.tz, people=people, method=entry.method,
        all_day=not isinstance(entry.start, datetime), sequence=entry.sequence, uid=entry.uid,
        company_guess=company_of(titles, text, _emails(entry, mail, me), _names(people, me)),
        role_guess=role_of(titles, text), location_or_url=place_of_entry(entry),
        text="\n\n".join(filter(None, (entry.summary, text)))[:LONGEST_TEXT],
        cancelled=entry.method == "CANCEL" or entry.status == "CANCELLED",
        warnings=(*entry.warnings, *warnings, *_clock_warnings(entry.start)),
    )  # fmt: skip


def _emails(entry: Entry, mail: Mail | None, me: str) -> list[str]:
    """Give the addresses of the other side, those at agencies last."""
    contacts = [entry.organizer, mail.sender if mail else None, *entry.attendees]
    theirs = [one.email for one in contacts if one and one.email and not is_me(one, me)]
    return sorted(theirs, key=lambda email: is_agency(email.rpartition("@")[2]))


def _compared(entry: Entry, mail: Mail | None) -> tuple[Sentence | None, tuple[Sentence, ...]]:
    """Compare the time of an event with what its words say; who sent it may say which holds."""
    start = entry.start
    if start is None or entry.method == "CANCEL":
        return None, ()
    written = (mail.date if mail else None) or entry.stamp or _some_days_before(start)
    words = "\n\n".join(
        [entry.summary, entry.description, *([mail.subject, mail.text] if mail else [])]
    )
    slots = [slot for slot in slots_in(words, written) if slot.exact]
    if not slots or any(_agrees(slot, entry) and slot.fits for slot in slots):
        return None, ()
    one, other = start, slots[0].start
    if is_settled(words):
        return None, (
            say("The event says {one}, its words {other}; please compare.", one=one, other=other),
        )
    if not slots[0].fits:
        return say(
            "The weekday that the words name does not fit {other}. Please ask them which holds.",
            other=other.date(),
        ), ()
    return say(
        "The event says {one}, but its words {other}. Please ask them which holds, or type it.",
        one=one,
        other=other,
    ), ()


def _some_days_before(start: date | datetime) -> datetime:
    day = start.date() if isinstance(start, datetime) else start
    return datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=7)


def _agrees(slot: Slot, entry: Entry) -> bool:
    """Say whether a time in the words may be that of the event, by the clock of some place."""
    start, end = entry.start, entry.end
    if not isinstance(start, datetime):
        return start is None or start <= slot.start.date() <= (end or start)
    wall = slot.start.replace(tzinfo=None)
    if wall == start.replace(tzinfo=None) or _moment(slot.start) == _moment(start):
        return True
    if start.tzinfo is None:
        return _within(wall, start, end)
    if entry.tz == "UTC" or slot.own_zone:
        return abs(_moment(wall) - _moment(start)) <= 14 * 3600 and wall.minute == start.minute
    return _within(wall, start, end)


def _within(wall: datetime, start: datetime, end: date | datetime | None) -> bool:
    """A part of the agenda lies inside of the event."""
    first = start.replace(tzinfo=None)
    last = end.replace(tzinfo=None) if isinstance(end, datetime) else first
    return first <= wall < last


def _clock_warnings(start: date | datetime) -> tuple[Sentence, ...]:
    """Warn of an hour that the clocks skip or show twice on that day."""
    if not isinstance(start, datetime) or start.tzinfo is None:
        return ()
    back = start.astimezone(UTC).astimezone(start.tzinfo)
    if back.replace(tzinfo=None) != start.replace(tzinfo=None):
        return (
            say("The clocks skip this hour on {day}; please check the time.", day=start.date()),
        )
    if start.utcoffset() != start.replace(fold=1 - start.fold).utcoffset():
        return (
            say("The clocks show this hour twice on {day}; the first is taken.", day=start.date()),
        )
    return ()


def merge_days(invites: Sequence[Invite], *, one_file: bool = False) -> tuple[Invite, ...]:
    """Make one of the parts of one day at one employer, and of one UID the latest.

    In one file the employer may be unknown; across files it must be the same. What was called
    off stays apart.
    """
    merged: list[Invite] = []
    for invite in _latest_invites(invites):
        for place, known in enumerate(merged):
            if _same_day(known, invite, one_file=one_file):
                merged[place] = _joined(known, invite)
                break
        else:
            merged.append(invite)
    return tuple(merged)


def _latest_invites(invites: Sequence[Invite]) -> list[Invite]:
    kept: dict[str, Invite] = {}
    for number, invite in enumerate(invites):
        key = invite.uid or f"#{number}"
        if key not in kept or (invite.sequence or 0) >= (kept[key].sequence or 0):
            kept[key] = invite
    return list(kept.values())


def _same_day(one: Invite, other: Invite, *, one_file: bool) -> bool:
    if one.day != other.day or one.cancelled != other.cancelled or one.all_day != other.all_day:
        return False
    firms = {one.company_guess.casefold(), other.company_guess.casefold()}
    return one_file if "" in firms else len(firms) == 1


def _joined(one: Invite, other: Invite) -> Invite:
    first, second = sorted((one, other), key=lambda invite: _moment(invite.start))
    ends = [end for end in (first.end, second.end, second.start) if end is not None]
    return replace(
        first, end=max(ends, key=_moment), people=_all_people(first, second),
        company_guess=first.company_guess or second.company_guess,
        role_guess=first.role_guess or second.role_guess,
        location_or_url=first.location_or_url or second.location_or_url,
        sequence=max(first.sequence or 0, second.sequence or 0),
        text="\n\n".join(filter(None, (first.text, second.text)))[:LONGEST_TEXT],
        warnings=tuple(dict.fromkeys((*first.warnings, *second.warnings))),
    )  # fmt: skip


def _all_people(one: Invite, other: Invite) -> tuple[Invited, ...]:
    """Join two lists of people; who interviews in one part is an interviewer of the day."""
    people: dict[str, Invited] = {}
    for person in sorted(
        (*one.people, *other.people), key=lambda each: list(Part).index(each.kind)
    ):
        key = person.email.casefold() or person.name.casefold()
        known = people.get(key)
        same = [each for each in people.values() if each.name and each.name == person.name]
        if known is None and not same:
            people[key] = person
    return tuple(people.values())
