"""Whether a mail without a calendar makes an interview, and which one."""

import re
from datetime import date, datetime

from afterword.core.days_in_text import find_days
from afterword.core.interview_words import speaks_of_interview
from afterword.core.invite import Invite, Mail, Refused
from afterword.core.readers.called_off import is_called_off
from afterword.core.readers.employer import company_of, role_of
from afterword.core.readers.interview_days import LONGEST_TEXT
from afterword.core.readers.invitation import NOT_ONE, clock_warnings, names_of, others
from afterword.core.readers.invited_people import people_of
from afterword.core.readers.meeting_place import place_of_mail
from afterword.core.readers.slot_cues import Said, speaks_of_move
from afterword.core.readers.slots import Slot, slots_in
from afterword.core.readers.stated_time import Doubt, Stated, agreed_among, former_time, stated_time
from afterword.core.saying import say

_YES = re.compile(
    r"\b(?:works|perfect|great|confirm\w*|see you|look(?:ing)? forward|sounds good|is fine"
    r"|fine (?:for|with) (?:us|me)|agreed|booked|passt"
    r"|perfekt|prima|gerne?|bis dann|einverstanden|super|bestätig\w*|parfait|noté|entendu"
    r"|d['’]accord|confirm\w+|perfecto|de acuerdo|vale"
    r"|akkoord|tot dan|va bene|conferm\w+|yes|ja|oui|sí)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:unfortunately|can(?:not|['’]t)|won['’]t|leider|malheureusement|helaas|purtroppo"
    r"|lamentablemente|another (?:time|day|date)|instead"
    r"|doesn['’]t)\b",
    re.IGNORECASE,
)
_ALL_DAY = re.compile(
    r"\b(?:all[- ]day|full[- ]day|the whole day|entire day|ganztägig\w*|den ganzen tag"
    r"|toute la journée|journée entière|todo el día"
    r"|hele dag|tutto il giorno|intera giornata)\b",
    re.IGNORECASE,
)


def read_mail(mail: Mail, me: str) -> Invite | Refused:
    """Make an interview of a mail that states one time in its words, or agrees to a quoted one."""
    if not speaks_of_interview(mail.subject, f"{mail.text}\n{mail.quoted}"):
        return Refused(says=NOT_ONE)
    words = f"{mail.subject}\n\n{mail.text}"
    stated = stated_time(words, mail.date)
    slot = None if isinstance(stated, Doubt) else stated[0]
    off = is_called_off(words, slot)
    if isinstance(stated, Doubt):
        stated = _elsewhere(mail, words, stated, off=off)
    if isinstance(stated, Doubt) and not off and (day := _whole_day(mail, words)):
        return _made(mail, me, day=day)
    if isinstance(stated, Doubt):
        company, role = (
            company_of([mail.subject], mail.text, _emails(mail, me), []),
            role_of([mail.subject], mail.text),
        )
        return Refused(says=stated.says, is_interview=True, cancels=off and not stated.times,
                       company_guess=company, role_guess=role)  # fmt: skip
    return _made(mail, me, stated=stated, off=off)


def _elsewhere(mail: Mail, words: str, doubt: Doubt, *, off: bool) -> Stated | Doubt:
    """Look for the time that is called off, or that a yes agrees to, in quoted words too."""
    former = former_time(words, mail.date) if off else None
    if former is not None:
        return former, ()
    if doubt.times or off or not mail.quoted or not _YES.search(mail.text) or _NO.search(mail.text):
        return doubt
    written = mail.quoted_at or mail.date
    if agreed := agreed_among(mail.quoted, written) or _picked(mail, written):
        return agreed, (say("The time stands only in the quoted mail; please compare."),)
    return doubt


def _picked(mail: Mail, written: datetime | None) -> Slot | None:
    """Give the one quoted time of the day that the answer names: "Wednesday works best"."""
    days = {day.day for day in find_days(mail.text, mail.date.date() if mail.date else None)}
    slots = [slot for slot in slots_in(mail.quoted, written) if slot.start.date() in days]
    return slots[0] if len({slot.moment for slot in slots}) == 1 and slots[0].fits else None


def _whole_day(mail: Mail, words: str) -> date | None:
    """Give the one day that a mail says the talk takes from morning to evening."""
    if not _ALL_DAY.search(words) or any(
        slot.said in (Said.FIXED, Said.ASKED) for slot in slots_in(words, mail.date)
    ):
        return None
    days = {
        day.day for day in find_days(words, mail.date.date() if mail.date else None) if day.fits
    }
    return days.pop() if len(days) == 1 else None


def _emails(mail: Mail, me: str) -> list[str]:
    return others([mail.sender.email], me)


def _former(mail: Mail, start: date | datetime) -> datetime | None:
    slot = former_time(f"{mail.subject}\n\n{mail.text}", mail.date)
    return slot.start if slot and slot.start != start else None


def _made(
    mail: Mail, me: str, *, stated: Stated | None = None, day: date | None = None, off: bool = False
) -> Invite:
    """Make the interview of the slot, or of the whole day."""
    slot, warnings = stated if stated else (None, ())
    start: date | datetime | None = slot.start if slot else day
    if start is None:
        raise ValueError("an interview without a start")
    people = people_of((), mail, me)
    emails = others([mail.sender.email, *(one.email for one in people)], me)
    return Invite(
        start=start, end=slot.end if slot else day, all_day=slot is None,
        tz=slot.zone.name if slot and slot.zone else None, people=people,
        company_guess=company_of([mail.subject], mail.text, emails, names_of(people, me)),
        role_guess=role_of([mail.subject], mail.text), text=mail.text[:LONGEST_TEXT],
        moves=not off and speaks_of_move(f"{mail.subject}\n{mail.text}"),
        former=_former(mail, start),
        location_or_url=place_of_mail(mail.text), cancelled=off,
        warnings=(*warnings, *clock_warnings(start)),
    )  # fmt: skip
