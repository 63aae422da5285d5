"""The contract of the drafts shelf: facts in, a letter out, and what is missing as questions."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from afterword.core.facts import MessageSent, NoteWritten
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.registry import collect
from afterword.core.saying import Sentence
from afterword.core.terms import Kind

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class Letter(NamedTuple):
    """A drafted letter, and the questions whose answers it still needs; nothing is invented."""

    subject: str
    body: str
    questions: tuple[Sentence, ...]


class Writer(NamedTuple):
    """Who signs: the applicant's name as it stands under letters, or empty."""

    name: str = ""


Compose = Callable[[Pursuit, Person, Writer], Letter]


class Draft(NamedTuple):
    """One kind of letter."""

    kind: Kind
    compose: Compose


def drafts() -> dict[Kind, Draft]:
    """Give the letters on the shelf by their kind."""
    return {one.kind: one for one in collect("afterword.core.drafts", "draft", Draft)}


def own_words(pursuit: Pursuit, who: str, kind: Kind) -> NoteWritten | None:
    """Give what I wrote myself for a person, if nothing of that kind left since."""
    written = None
    for fact in pursuit.facts:
        if isinstance(fact, NoteWritten) and (fact.who, fact.kind) == (who, kind):
            written = fact
        elif isinstance(fact, MessageSent) and fact.kind is kind and who in fact.to:
            written = None
    return written


def in_letter(day: date) -> str:
    """Write a day as letters do: ``Tuesday 24 November``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def first_name(person: Person) -> str:
    """Give the name for the greeting: the first name, or all of one that has a title."""
    words = person.name.split()
    return person.name if len(words) < 2 or words[0].endswith(".") else words[0]


def signed(paragraphs: list[str], writer: Writer) -> str:
    """Join paragraphs into a letter with its close."""
    close = f"Kind regards,\n{writer.name}" if writer.name else "Kind regards"
    return "\n\n".join([*(one for one in paragraphs if one), close]) + "\n"
