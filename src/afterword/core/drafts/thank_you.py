"""A thank-you for an interview: thanks, what only this person told me, and why I want it."""

from afterword.core.draft import Draft, Letter, Writer, first_name, in_letter, signed
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import InterviewDay
from afterword.core.terms import Kind


def compose(pursuit: Pursuit, person: Person, writer: Writer) -> Letter:
    """Draft the thanks to one person from what was told of the talk with them."""
    days = [day for day in pursuit.sessions.days if person.key in day.people]
    day = days[-1] if days else pursuit.sessions.last_day
    role = f" about the {pursuit.role} role" if pursuit.role else ""
    when = f" on {in_letter(day.day)}" if day is not None else ""
    paragraphs = [
        f"Dear {first_name(person)},",
        f"Thank you for your time{when} and for our conversation{role}. {_patience(day)}".strip(),
        _tie(person),
        _promises(pursuit, person),
    ]
    subject = f"Thank you: {pursuit.role or 'our conversation'}{when}"
    return Letter(subject, signed(paragraphs, writer), _questions(pursuit, person, writer))


def _patience(day: InterviewDay | None) -> str:
    """Lateness is thanked for in one sentence; an apology is none of it (S003-9)."""
    if day is None:
        return ""
    if any(session.late for session in day.sessions):
        return "Thank you, too, for your patience while you were waiting for me."
    if any(session.moved_by_me for session in day.sessions):
        return "Thank you, too, for moving our meeting on my account."
    return ""


def _tie(person: Person) -> str:
    if not person.topics:
        return ""
    topics = " and ".join(person.topics[:2])
    return f"I have been thinking about what you told me of {topics}."


def _promises(pursuit: Pursuit, person: Person) -> str:
    mine = [
        one for one in pursuit.promises
        if one.mine and one.ended is None and one.who == person.key and not one.recommended_by
    ]  # fmt: skip
    if not mine:
        return ""
    return f"As promised, you will have this from me: {'; '.join(one.what for one in mine)}."


def _questions(pursuit: Pursuit, person: Person, writer: Writer) -> tuple[Sentence, ...]:
    found = []
    stated = pursuit.interest.stated
    if not person.topics:
        found.append(say("What did only {name} tell you? One sentence.", name=person.name))
    if stated is None:
        found.append(say("Do you want this job: yes, unsure or no?"))
    elif stated.level.is_yes:
        found.append(say("Why do you want this job? One sentence, in your own words."))
    if not writer.name:
        found.append(say("Which name goes under it?"))
    return tuple(found)


draft = Draft(Kind.THANK_YOU, compose)
