"""The card of an interview: what to prepare before its day, and the lines of the door on it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core import card_words as words
from afterword.core.dates import local_day
from afterword.core.facts import StepMarked
from afterword.core.people import Person
from afterword.core.plan import plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.steps import Act, Step
from afterword.core.terms import Mark, Permission


class Stage(StrEnum):
    """Which side of the card lies on top."""

    PREPARE = "prepare"
    DOOR = "door"


class Line(NamedTuple):
    """One line to tick: its name for programs, what it says, words for it, what is on record.

    ``steps`` are those of the plan that it stands for; ``blanks`` lines are left to write on.
    """

    name: str
    says: Sentence
    words: tuple[Sentence, ...] = ()
    notes: tuple[Sentence, ...] = ()
    steps: tuple[Step, ...] = ()
    ticked: bool = False
    blanks: int = 0


class Card(NamedTuple):
    """The card of one interview: its people, when to set out, both sides, and which is on top."""

    pursuit: Pursuit
    interview: Interview
    stage: Stage
    people: tuple[Person, ...]
    leave: Step | None
    door: tuple[Line, ...]
    preparation: tuple[Line, ...]


class Nearness(IntEnum):
    """Which of several interviews a card is for, the nearest first."""

    RUNNING = 0
    COMING_TODAY = 1
    OVER_TODAY = 2
    COMING = 3


def nearest(
    pursuits: Iterable[Pursuit], now: datetime, zone: ZoneInfo
) -> tuple[Pursuit, Interview] | None:
    """Give the interview that a card is for at a moment, by the clock of ``zone``.

    It is the one that runs, or the next one; one that ended today and is not told comes before
    one of another day, because talks run over.
    """
    found = [
        ((near, abs((one.start - now).total_seconds())), pursuit, one)
        for pursuit in pursuits
        if pursuit.process.closed is None
        for one in pursuit.sessions.unfinished
        if (near := _nearness(one, now, zone)) is not None
    ]
    if not found:
        return None
    _, pursuit, interview = min(found, key=lambda one: (one[0], one[1].key, one[2].key))
    return pursuit, interview


def _nearness(interview: Interview, now: datetime, zone: ZoneInfo) -> Nearness | None:
    today = local_day(now, zone)
    if interview.start <= now < interview.end:
        return Nearness.RUNNING
    if interview.start > now:
        near = local_day(interview.start, zone) == today
        return Nearness.COMING_TODAY if near else Nearness.COMING
    return Nearness.OVER_TODAY if local_day(interview.end, zone) == today else None


def card(
    pursuit: Pursuit, interview: Interview, policy: Policy, now: datetime, zone: ZoneInfo
) -> Card:
    """Make the card of an interview from the steps that the plan has for it.

    What I ticked stays on it, ticked; what I waived, or a rule leaves out, does not stand there.
    """
    steps = _steps(pursuit, interview, policy)
    people = tuple(_present(pursuit, interview))
    at_hand = _Hand(pursuit, people, steps)
    before = local_day(now, zone) < local_day(interview.start, zone)
    return Card(
        pursuit=pursuit,
        interview=interview,
        stage=Stage.PREPARE if before else Stage.DOOR,
        people=people,
        leave=_leave(steps, now),
        door=tuple(_door(at_hand)),
        preparation=tuple(_preparation(at_hand)),
    )


def _steps(pursuit: Pursuit, interview: Interview, policy: Policy) -> list[Step]:
    """Give the plan's steps for one interview, those that were ticked among them."""
    unmarked = [fact for fact in pursuit.facts if not isinstance(fact, StepMarked)]
    whole = Pursuit(pursuit.key, unmarked, pursuit.place, pursuit.around)
    subject = f"{pursuit.key}/{interview.key}"
    return [
        step
        for step in plan(whole, policy).steps
        if (step.key.partition("/")[2] == subject or step.act is Act.PREPARE_NEXT_ROUND)
        and not _is(Mark.WAIVED, step, pursuit)
    ]


def _leave(steps: list[Step], now: datetime) -> Step | None:
    """When to set out, as long as the talk is ahead."""
    ahead = (one for one in steps if one.act is Act.LEAVE_IN_TIME)
    return next((one for one in ahead if one.late_until and now < one.late_until), None)


def _is(mark: Mark, step: Step, pursuit: Pursuit) -> bool:
    found = pursuit.marks.get(step.key)
    return found is not None and found.mark is mark


def _present(pursuit: Pursuit, interview: Interview) -> Iterator[Person]:
    """Those who take part, as the invitation or a word of mine tells."""
    for who in interview.people:
        person = pursuit.people[who]
        if person.met is not False and not person.left:
            yield person


class _Hand(NamedTuple):
    """What the lines are made of."""

    pursuit: Pursuit
    people: tuple[Person, ...]
    steps: list[Step]

    def line(self, name: str, acts: tuple[Act, ...], says: Sentence | None = None) -> Line | None:
        """Make a line of the steps of some acts, named by itself or by its step; None without."""
        steps = tuple(step for step in self.steps if step.act in acts)
        if not steps:
            return None
        ticked = all(_is(Mark.DONE, step, self.pursuit) for step in steps)
        return Line(name, says or steps[0].title, steps=steps, ticked=ticked)


def _door(hand: _Hand) -> Iterator[Line]:
    """The lines of the door, in the order in which a talk comes to its end."""
    found = [line for make in DOOR if (line := make(hand)) is not None]
    if any(line.steps for line in found):
        yield from found


def _going(hand: _Hand) -> Line | None:
    line = hand.line("how_it_is_going", (Act.ASK_HOW_IT_IS_GOING,), say("Asked how it is going"))
    return line and line._replace(words=(words.HOW_IT_GOES,))


def _thanks(hand: _Hand) -> Line | None:
    line = hand.line("thanks", (Act.THANK_IN_PERSON,), say("Thanked each by name"))
    notes = () if hand.people else (words.NO_NAMES,)
    return line and line._replace(words=words.thanks(hand.people), notes=notes)


def _next_step(hand: _Hand) -> Line | None:
    line = hand.line("next_step", (Act.ASK_TIMELINE,), say("Next step, and when"))
    return line and line._replace(words=(words.PLAINLY, words.WHO_DECIDES))


def _mine(hand: _Hand) -> Line | None:
    line = hand.line("mine", (Act.CONFIRM_COMMITMENTS,), say("What I promised"))
    notes = words.promised(hand.pursuit, mine=True)
    return line and line._replace(words=(words.MINE,), notes=notes)


def _theirs(hand: _Hand) -> Line | None:
    line = hand.line("theirs", (Act.CONFIRM_COMMITMENTS,), say("What they promised"))
    notes = words.promised(hand.pursuit, mine=False)
    return line and line._replace(words=(words.THEIRS,), notes=notes)


ANSWERED = frozenset({Permission.GRANTED, Permission.REFUSED})


def _connect(hand: _Hand) -> Line | None:
    if hand.people and all(one.permission in ANSWERED for one in hand.people):
        return None
    line = hand.line("connect", (Act.ASK_LINKEDIN_PERMISSION,), say("May I connect?"))
    return line and line._replace(words=(words.MAY_I,), notes=words.connected(hand.people))


def _interest(hand: _Hand) -> Line:
    """The plan has no step for it before I said what I want, so it stands on every card."""
    stated = hand.pursuit.interest.stated
    if stated is not None and stated.level.is_yes:
        return Line("interest", words.WANT, (words.I_WANT_IT,))
    asked = (words.I_WANT_IT, words.I_AM_UNSURE)
    no = stated is not None and stated.level.is_no
    return Line("interest", words.WANT_OR_UNSURE, asked[1:] if no else asked)


def _hands(hand: _Hand) -> Line | None:
    line = hand.line("hands", (Act.SHAKE_HANDS, Act.GREET_STAFF))
    if line is None:
        return None
    says, asked = words.hands({step.act for step in line.steps})
    return line._replace(says=says, words=asked)


DOOR: tuple[Callable[[_Hand], Line | None], ...] = (
    _going, _thanks, _next_step, _mine, _theirs, _connect, _interest, _hands,
)  # fmt: skip


def _preparation(hand: _Hand) -> Iterator[Line]:
    """What to do before the day, in the order of the days."""
    answers = hand.line("answers", (Act.PREPARE_COMMON_QUESTIONS,))
    notes = (words.A_DOUBT, words.THEIR_FACE)
    if answers is not None:
        yield answers._replace(words=words.COMMON_QUESTIONS, notes=notes)
    questions = hand.line("questions", (Act.PREPARE_MY_QUESTIONS,))
    if questions is not None:
        yield questions._replace(words=(words.THE_QUESTION,), blanks=2)
    again = hand.line("next_round", (Act.PREPARE_NEXT_ROUND,))
    if again is not None:
        yield again._replace(notes=words.last_time(tuple(hand.pursuit.people.values())))
    for name, act in (("outfit", Act.CHOOSE_OUTFIT), ("look_over", Act.LOOK_OVER_QUESTIONS),
                      ("leave", Act.LEAVE_IN_TIME)):  # fmt: skip
        line = hand.line(name, (act,))
        if line is not None:
            yield line
