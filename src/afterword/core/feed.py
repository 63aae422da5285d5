"""The plan as events of a calendar: days and hours, with the same sentences as everywhere.

No event depends on what time it is. Where an application stands is told as of the event's own
moment, so that the same facts make the same calendar whenever somebody fetches it.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.core.dates import When, starts
from afterword.core.foresight import THEIRS
from afterword.core.headline import headline
from afterword.core.plan import Plan, agenda
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.steps import Act, Step
from afterword.core.turns import INTERVIEW_MOVES

Tell = Callable[[Sentence], str]
"""Says a sentence in the reader's language and by the reader's clock."""

CONDITIONAL = frozenset({Act.SEND_INQUIRY, Act.LET_GO})
"""What is only done if they stay silent: a calendar may show it a day too long (EXPERIENCE 3)."""

AT_THE_DOOR = (
    Act.ASK_HOW_IT_IS_GOING, Act.THANK_IN_PERSON, Act.ASK_TIMELINE, Act.CONFIRM_COMMITMENTS,
    Act.ASK_LINKEDIN_PERMISSION, Act.SHAKE_HANDS, Act.GREET_STAFF,
)  # fmt: skip
"""The manners of a talk, in the order of its end; they stand in its own event."""

MOMENTS = frozenset({Act.LEAVE_IN_TIME})
"""What begins at its time; every other deed is done by it."""

BLOCK = timedelta(minutes=30)
"""How long a step with an hour stands in the calendar: one of no length is easily overlooked."""

BEFORE_A_TALK = timedelta(hours=-1)
BEFORE_A_STEP = timedelta(minutes=-30)
IN_THE_MORNING = timedelta(hours=9)
"""When a calendar that imports this rings: counted from the start, a day's at nine o'clock."""


class Event(NamedTuple):
    """One event in plain words. ``end`` is the first day or instant after it.

    ``key`` never changes while its time may; ``rings`` is counted from the start; ``says`` holds
    the paragraphs below the title.
    """

    key: str
    application: str
    title: str
    start: When
    end: When
    says: tuple[str, ...]
    place: str = ""
    tentative: bool = False
    busy: bool = False
    rings: timedelta | None = None


def events(found: Plan, tell: Tell) -> Iterator[Event]:
    """Give the interviews that are or were agreed, and every step that has a day or an hour.

    Of an application that is over only its steps are given.
    """
    pursuit = found.pursuit
    if pursuit.process.closed is None:
        for interview in pursuit.sessions.live:
            yield _talk(interview, found, tell)
    for step in found.steps:
        when = _when(step)
        if when is not None and step.act not in AT_THE_DOOR:
            yield _deed(step, when, found, tell)


def _talk(interview: Interview, found: Plan, tell: Tell) -> Event:
    pursuit = found.pursuit
    return Event(
        key=f"interview/{pursuit.key}/{interview.key}",
        application=pursuit.key,
        title=tell(_talk_title(pursuit)),
        start=interview.start,
        end=interview.end,
        says=tuple(_talk_says(interview, found, tell)),
        place=interview.place,
        busy=True,
        rings=BEFORE_A_TALK,
    )


def _talk_title(pursuit: Pursuit) -> Sentence:
    if not pursuit.role:
        return say("Interview at {employer}", employer=pursuit.employer)
    return say("Interview at {employer}: {role}", employer=pursuit.employer, role=pursuit.role)


def _talk_says(interview: Interview, found: Plan, tell: Tell) -> Iterator[str]:
    people = [found.pursuit.people[who] for who in interview.people]
    for person in people:
        if person.met is not False and not person.left:
            yield f"{person.name}, {person.role}" if person.role else person.name
    subject = f"{found.pursuit.key}/{interview.key}"
    door = {step.act: step for step in found.steps if step.key.partition("/")[2] == subject}
    for act in AT_THE_DOOR:
        if act in door:
            yield f"· {tell(door[act].title)}"
    yield _changes((INTERVIEW_MOVES,), tell)


def _when(step: Step) -> When | None:
    """The one time that a step stands at: when a waiting one opens, when another is due."""
    if step.waits and step.opens is not None:
        return step.opens
    return step.due if step.due is not None else step.opens


def _deed(step: Step, when: When, found: Plan, tell: Tell) -> Event:
    title = tell(step.title)
    if step.act in CONDITIONAL:
        title = tell(say("If still no word: {what}", what=title))
    start, end = _span(step, when)
    return Event(
        key=step.key,
        application=found.pursuit.key,
        title=title,
        start=start,
        end=end,
        says=tuple(_deed_says(step, when, found, tell)),
        tentative=step.act in CONDITIONAL,
        rings=_rings(step, start),
    )


def _span(step: Step, when: When) -> tuple[When, When]:
    """A day is a day; before a deadline there is room to keep it."""
    if not isinstance(when, datetime):
        return when, when + timedelta(days=1)
    if step.waits or step.act in MOMENTS:
        return when, when + BLOCK
    return when - BLOCK, when


def _deed_says(step: Step, when: When, found: Plan, tell: Tell) -> Iterator[str]:
    """The headline as it will be, the reason, what would change it, and where to look again."""
    moment = starts(when, found.pursuit.place.zone)
    yield tell(headline(found, agenda(found, moment), moment).stands)
    yield tell(step.because)
    yield _changes(step.changes_if, tell)
    if step.act in CONDITIONAL:
        yield tell(say("A calendar can be a day behind. Look at Afterword before you act."))


def _changes(turns: tuple[Sentence, ...], tell: Tell) -> str:
    return tell(say("Changes if: {turns}", turns=" · ".join(tell(turn) for turn in turns)))


def _rings(step: Step, start: When) -> timedelta | None:
    """Only what is mine to do and has a deadline rings; a stale bell would be worse than none."""
    if step.waits or step.act in THEIRS:
        return None
    if not isinstance(start, datetime):
        return IN_THE_MORNING
    return timedelta(0) if step.act in MOMENTS else BEFORE_A_STEP
