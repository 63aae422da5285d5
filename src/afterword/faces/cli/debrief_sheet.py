"""A debrief as a sheet to write on: questions with room behind them, and room for a story."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from afterword.actions.noting import Promised, Told
from afterword.core.terms import Interest
from afterword.core.typed_dates import NotADate
from afterword.faces.cli.asking import Reader, Usage, date_words, typed_day
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
SPOKEN = {
    Interest.HIGH: "yes", Interest.MEDIUM: "yes", Interest.UNKNOWN: "unsure", Interest.LOW: "no",
    Interest.NONE: "no",
}  # fmt: skip


class CannotRead(Usage):
    """A line of the sheet cannot be read; everything on it is kept."""


def debrief_sheet(employer: str, invited: tuple[str, ...], filled: Told | None = None) -> str:
    """Lay the questions out for writing; whoever was invited stands there already.

    With ``filled`` what was read from the person's words stands there, to be put right.
    """
    lines = [
        f"# {employer}: how was it? Leave open what you do not know.",
        "# Save and close to store it; leave it as it is to store nothing.",
        "",
    ]
    known = _written(filled) if filled is not None else {}
    if "met" not in known and invited:
        known["met"] = [", ".join(invited)]
    for one in QUESTIONS:
        hint = f"   # {one.hint}" if one.hint else ""
        lines += [f"{one.name}: {answer}{hint}" for answer in known.get(one.flag, [])] or [
            f"{one.name}:{hint}"
        ]
    return "\n".join([*lines, "", STORY, "", filled.text if filled is not None else "", ""])


def _written(told: Told) -> dict[str, list[str]]:
    """Give what was told as it is typed behind each question."""
    found = {
        "met": [", ".join(told.met)],
        "not_met": [", ".join(told.not_met)],
        "decides_by": [typed_day(told.decision)] if told.decision else [],
        "decides_from": [typed_day(told.decision_from)] if told.decision_from else [],
        "quote": [told.quote],
        "promise": [_promise(one) for one in told.mine],
        "theirs": [_promise(one) for one in told.theirs],
        "linkedin": [", ".join(told.linkedin)],
        "no_linkedin": [", ".join(told.linkedin_refused)],
        "topic": [f"{who}: {what}" for who, what in told.topics],
        "late": ["yes"] if told.late else [],
        "interest": [SPOKEN[told.interest]] if told.interest in SPOKEN else [],
        "doubts": [told.doubts],
    }
    return {flag: kept for flag, answers in found.items() if (kept := list(filter(None, answers)))}


def _promise(one: Promised) -> str:
    who = f"{one.who}: " if one.who else ""
    return f"{who}{one.what}{f' by {typed_day(one.due)}' if one.due else ''}"


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
