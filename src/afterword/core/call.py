"""The one inquiry by phone: three lines to say, a message to leave, and when to call."""

from datetime import datetime, time
from typing import NamedTuple

from afterword.core.dates import Place, at_clock, local_day
from afterword.core.draft import Writer, in_letter
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say

FROM, UNTIL = time(10), time(12)
"""Between these hours of their working days a call disturbs least (EXPERIENCE 4.7)."""


class Script(NamedTuple):
    """What to say, what to leave on a machine, and the questions whose answers are not known."""

    lines: tuple[str, ...]
    voicemail: str
    questions: tuple[Sentence, ...]


class Hours(NamedTuple):
    """The next good hours for a call, and whether they are now."""

    start: datetime
    end: datetime
    now: bool


def good_hours(now: datetime, place: Place) -> Hours:
    """Give the good hours of their present working day, or of their next one."""
    today = local_day(now, place.zone)
    day = place.calendar.roll(today)
    if day == today and now >= at_clock(day, UNTIL, place.zone):
        day = place.calendar.add(day, 1)
    start, end = at_clock(day, FROM, place.zone), at_clock(day, UNTIL, place.zone)
    return Hours(start, end, start <= now < end)


def call_script(pursuit: Pursuit, person: Person, writer: Writer) -> Script:
    """Draft the call from what is on record: who calls, which talk, one question, thanks."""
    who = f"This is {writer.name}." if writer.name else ""
    about, question = _about(pursuit, person), "May I ask whether there is news on the timing?"
    lines = (
        f"{who} Is now a good moment?".strip(),
        " ".join(filter(None, (about, _their_date(pursuit), question))),
        "Thank you for looking, and for considering me.",
    )
    left = (who, about, question, "A short mail is enough. Thank you.")
    return Script(lines, " ".join(filter(None, left)), tuple(_questions(pursuit, person, writer)))


def _about(pursuit: Pursuit, person: Person) -> str:
    """Name the talk; whoever was not there is told where it was."""
    role = f" about the {pursuit.role} role" if pursuit.role else ""
    days = pursuit.sessions.days
    theirs = [day for day in days if pursuit.was_met(person.key, day)]
    if theirs:
        return f"We spoke on {in_letter(theirs[-1].day)}{role}."
    if not days:
        return ""
    return f"I had an interview at {pursuit.employer} on {in_letter(days[-1].day)}{role}."


def _their_date(pursuit: Pursuit) -> str:
    if pursuit.promised is None:
        return ""
    day = local_day(pursuit.promised.latest, pursuit.place.zone)
    return f"You expected to decide by {in_letter(day)}."


def _questions(pursuit: Pursuit, person: Person, writer: Writer) -> list[Sentence]:
    found = []
    if not person.phone:
        found.append(say("Which number? None of {name} is on record.", name=person.name))
    if not writer.name:
        found.append(say("Which name do you say first?"))
    if not pursuit.role:
        found.append(say("Which role was it?"))
    return found
