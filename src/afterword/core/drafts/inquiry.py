"""The one inquiry: which talk, their date, one question, and thanks; nothing else."""

from afterword.core.dates import local_day
from afterword.core.draft import Draft, Letter, Writer, first_name, in_letter, signed
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.terms import Kind


def compose(pursuit: Pursuit, person: Person, writer: Writer) -> Letter:
    """Draft the inquiry to the main contact (S004-19)."""
    role = f"the {pursuit.role} role" if pursuit.role else "the role"
    paragraphs = [
        f"Dear {first_name(person)},",
        f"{_met(pursuit)} {_their_date(pursuit)} May I ask whether there is news on the timing?",
        f"Thank you for considering me for {role}.",
    ]
    questions: list[Sentence] = []
    if not pursuit.role:
        questions.append(say("Which role was it?"))
    if not writer.name:
        questions.append(say("Which name goes under it?"))
    return Letter(
        f"{pursuit.role or 'Our conversation'}: timing",
        signed(paragraphs, writer),
        tuple(questions),
    )


def _met(pursuit: Pursuit) -> str:
    last = pursuit.sessions.last_day
    role = f" about the {pursuit.role} role" if pursuit.role else ""
    return f"We spoke on {in_letter(last.day)}{role}." if last is not None else "We spoke."


def _their_date(pursuit: Pursuit) -> str:
    if pursuit.promised is None:
        return ""
    day = local_day(pursuit.promised.latest, pursuit.place.zone)
    return f"You expected to decide by {in_letter(day)}."


draft = Draft(Kind.INQUIRY, compose)
