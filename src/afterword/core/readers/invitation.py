"""Whether calendar entries and mails make an interview, and which one."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from afterword.core.interview_words import speaks_of_interview
from afterword.core.invite import Entry, Invite, Mail, Refused
from afterword.core.readers.employer import company_of, is_agency, role_of
from afterword.core.readers.interview_days import LONGEST_TEXT, merge_days, moment
from afterword.core.readers.invited_people import is_me, is_nobody, people_of
from afterword.core.readers.meeting_place import place_of_entry
from afterword.core.readers.slot_cues import speaks_of_move
from afterword.core.readers.told_twice import compared
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
Outcome = Invite | Refused


def read_entries(entries: Sequence[Entry], mail: Mail | None, me: str) -> tuple[Outcome, ...]:
    """Make interviews of the events of one file; ``mail`` is what they came with.

    Of one UID the highest SEQUENCE counts, of a series the first instance, of a calendar only
    what is about an interview; the parts of one day are one. ``me`` names the applicant. Gives
    one Refused where no interview can be made, and never nothing.
    """
    answers = [one for one in entries if one.method in ANSWERS]
    candidates = _latest([one for one in entries if one.method not in ANSWERS])
    if answers and not candidates:
        method = answers[0].method or ""
        is_one = any(_is_interview(one, mail, alone=len(answers) == 1) for one in answers)
        return (Refused(says=ANSWERS[method], is_interview=is_one, method=method),)
    about = [one for one in candidates if _is_interview(one, mail, alone=len(candidates) == 1)]
    if not about:
        return (Refused(says=NOT_ONE),)
    outcomes = [_judged(one, mail, me) for one in about]
    made = merge_days([one for one in outcomes if isinstance(one, Invite)], one_file=True)
    return made or tuple(outcomes[:1])


def names_of(people: Iterable[object], me: str) -> list[str]:
    named = [str(getattr(one, "name", "")) for one in people]
    return [*named, *([] if "@" in me else [me])]


def others(emails: Iterable[str], me: str) -> list[str]:
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
        return _newer(entry, master) and moment(entry.start) <= moment(master.start)
    return moment(entry.override_of) == moment(master.start)


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
    doubt, warnings = compared(entry, mail)
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
        company_guess=company_of(titles, text, _emails(entry, mail, me), names_of(people, me)),
        role_guess=role_of(titles, text), location_or_url=place_of_entry(entry),
        text="\n\n".join(filter(None, (entry.summary, text)))[:LONGEST_TEXT],
        moves=any(map(speaks_of_move, titles)),
        cancelled=entry.method == "CANCEL" or entry.status == "CANCELLED",
        warnings=(*entry.warnings, *warnings, *clock_warnings(entry.start)),
    )  # fmt: skip


def _emails(entry: Entry, mail: Mail | None, me: str) -> list[str]:
    """Give the addresses of the other side, those at agencies last."""
    contacts = [entry.organizer, mail.sender if mail else None, *entry.attendees]
    theirs = [one.email for one in contacts if one and one.email and not is_me(one, me)]
    nobodies = {one.email for one in contacts if one and is_nobody(one)}
    return sorted(
        theirs, key=lambda email: (is_agency(email.rpartition("@")[2]), email in nobodies)
    )


def clock_warnings(start: date | datetime) -> tuple[Sentence, ...]:
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
