"""The steps of an interview day that are alike but for their words: before it, and at the door."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from afterword.core.dates import local_day
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence
from afterword.core.sessions import Interview
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Format
from afterword.core.turns import INTERVIEW_MOVES, YOU_MARK_IT

VISITS = frozenset({Format.ONSITE, Format.GROUP})
"""Formats with a door, a desk and hands to shake."""


def is_talk(interview: Interview) -> bool:
    """Say whether somebody sits on the other side."""
    return interview.format is not Format.ONE_WAY_VIDEO


def is_visit(interview: Interview) -> bool:
    """Say whether I go there."""
    return interview.format in VISITS


def before_it(
    pursuit: Pursuit, act: Act, title: Sentence, because: Sentence, days: float
) -> Iterator[Step]:
    """Something to prepare: from the scheduling to the start, best some ``days`` before.

    ``title`` speaks of {employer}, ``because`` of the {start}.
    """
    for interview in pursuit.sessions.unfinished:
        if interview.agreed_at is None:
            continue
        day = local_day(interview.start, pursuit.place.zone)
        yield Step(
            key=interview.key,
            act=act,
            title=title.filled(employer=pursuit.employer),
            because=because.filled(start=interview.start),
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at,
            due=day - timedelta(days=days),
            in_time_until=interview.start,
            late_until=interview.start,
            channels=(Channel.SELF,),
        )


def at_the_door(
    pursuit: Pursuit,
    act: Act,
    title: Sentence,
    because: Sentence,
    fits: Callable[[Interview], bool] = is_talk,
) -> Iterator[Step]:
    """A manner of the talk itself: from the scheduling to its end, where it fits the format."""
    for interview in pursuit.sessions.unfinished:
        if not fits(interview):
            continue
        yield Step(
            key=interview.key,
            act=act,
            title=title.filled(employer=pursuit.employer),
            because=because,
            source=interview.source,
            changes_if=(INTERVIEW_MOVES, YOU_MARK_IT),
            rules=(),
            appears=interview.agreed_at or interview.start,
            due=interview.start,
            in_time_until=interview.end,
            late_until=interview.end,
            channels=(Channel.IN_PERSON,),
        )
