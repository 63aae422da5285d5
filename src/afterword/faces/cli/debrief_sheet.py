"""A debrief as a sheet to write on: questions with room behind them, and room for a story."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from afterword.core.typed_dates import NotADate
from afterword.faces.cli.asking import Reader, Usage, date_words
from afterword.faces.cli.questions import INTERESTS, pair, promise

STORY = "# Your own words go below this line, and are kept as they are."

WHERE = f"A story goes below the line '{STORY}'."


class Question(NamedTuple):
    """One line of the sheet: its name, the flag of ``debrief`` that it stands for, a hint.

    ``many``: names with commas become one value each; the line itself may come again.
    """

    name: str
    flag: str
    hint: str = ""
    many: bool = False
    repeats: bool = False


QUESTIONS = (
    Question("met", "met", "names, with commas", many=True),
    Question("also met", "also", "names", many=True),
    Question("not met", "not_met", "names", many=True),
    Question("decides by", "decides_by", "a day, as Mon 30 Nov"),
    Question("decides from", "decides_from", "the first day, if they named two"),
    Question("their words for it", "quote"),
    Question("promise", "promise", "Marcus: two samples by Fri; a line each", repeats=True),
    Question("they promised", "theirs", "Dana: asks her colleague; a line each", repeats=True),
    Question("linkedin", "linkedin", "who said that it is welcome", many=True),
    Question("no linkedin", "no_linkedin", "who would rather not", many=True),
    Question("topic", "topic", "Priya: the intake dashboard; a line each", repeats=True),
    Question("late", "late", "yes or no"),
    Question("interest", "interest", "yes, unsure or no"),
    Question("doubts", "doubts", "an answer that left a doubt"),
    Question("who decides", "who_decides"),
)
BY_NAME = {one.name: one for one in QUESTIONS}


class CannotRead(Usage):
    """A line of the sheet cannot be read; everything on it is kept."""


def debrief_sheet(employer: str, invited: tuple[str, ...]) -> str:
    """Lay the questions out for writing; whoever was invited stands there already."""
    lines = [
        f"# {employer}: how was it? Leave open what you do not know.",
        "# Save and close to store it; leave it as it is to store nothing.",
        "",
    ]
    for one in QUESTIONS:
        filled = f" {', '.join(invited)}" if one.flag == "met" and invited else ""
        lines.append(f"{one.name}:{filled}{f'   # {one.hint}' if one.hint else ''}")
    return "\n".join([*lines, "", STORY, "", ""])


def read_debrief(sheet: str, told: Namespace, reader: Reader) -> tuple[Namespace, str]:
    """Read the sheet into the flags of ``debrief``, and the story. Raises CannotRead."""
    above, _, story = sheet.replace("\r\n", "\n").partition(STORY)
    found = Namespace(**vars(told))
    for number, question, value in _answered(above):
        try:
            _take(question, value, found, reader)
        except NotADate as error:
            raise CannotRead(f"Line {number}: {date_words(error)}") from error
        except Usage as error:
            raise CannotRead(f"Line {number}: {error}") from error
    return found, story.strip("\n")


def _answered(above: str) -> Iterator[tuple[int, Question, str]]:
    """Give each answered question with the number of its line. Raises CannotRead."""
    for number, line in enumerate(above.splitlines(), start=1):
        words = line.partition("   #")[0].strip()
        if not words or words.startswith("#"):
            continue
        name, colon, value = words.partition(":")
        if not colon:
            raise CannotRead(f"Line {number}: '{words}' stands behind no question. {WHERE}")
        question = BY_NAME.get(name.strip().casefold())
        if question is None:
            raise CannotRead(f"Line {number}: there is no question '{name}'. {WHERE}")
        # The hint may have come nearer to the answer while this was typed.
        if answer := value.strip().removesuffix(f"# {question.hint}").strip():
            yield number, question, answer


def _take(question: Question, value: str, found: Namespace, reader: Reader) -> None:
    """Put an answer where its flag would put it, after a look whether it can be read."""
    check = CHECKS.get(question.flag)
    if check is not None:
        check(value, reader)
    if question.many:
        names = [one.strip() for one in value.split(",") if one.strip()]
        setattr(found, question.flag, [*getattr(found, question.flag), *names])
    elif question.repeats:
        setattr(found, question.flag, [*getattr(found, question.flag), value])
    elif question.flag == "late":
        found.late = value.casefold().startswith("y")
    elif question.flag == "interest":
        found.interest = value.casefold()
    else:
        setattr(found, question.flag, value)


def _interest(value: str, _reader: Reader) -> None:
    if value.casefold() not in INTERESTS:
        raise Usage(f"do you want it? {', '.join(INTERESTS)}; it says '{value}'.")


CHECKS: dict[str, Callable[[str, Reader], Any]] = {
    "decides_by": lambda value, reader: reader.when(value),
    "decides_from": lambda value, reader: reader.when(value),
    "promise": promise,
    "theirs": promise,
    "topic": lambda value, _reader: pair(value, "topic"),
    "interest": _interest,
}
