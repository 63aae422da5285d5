"""Tell how it went: whom I met, what was promised, when they decide, and my own words."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import Key, meant, the_pursuit
from afterword.actions.noting import People, Promised, Told, attendance, promise_key
from afterword.actions.writing import writing
from afterword.core.dates import local_day
from afterword.core.facts import (
    Debriefed,
    DecisionDateSaid,
    Fact,
    InterestStated,
    InterviewHeld,
    InterviewMoved,
    PermissionAnswered,
    PromiseMade,
    Source,
    TopicShared,
)
from afterword.core.not_a_date import NotADate
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.sessions import Interview
from afterword.core.terms import Permission, Side
from afterword.outside.world import World

__all__ = ["Promised", "Told", "debrief", "interview_to_tell", "pursuit_to_tell"]


class NoInterview(Exception):
    """No interview of this application has begun; ``ahead`` is when one does, by my clock."""

    def __init__(self, employer: str, ahead: datetime | None) -> None:
        super().__init__(employer)
        self.employer, self.ahead = employer, ahead


def interview_to_tell(pursuit: Pursuit, now: datetime) -> Interview:
    """Give the last interview that has begun; ``now`` is by my clock. Raises NoInterview."""
    begun = [one for one in pursuit.sessions.live if one.start <= now]
    if not begun:
        ahead = pursuit.sessions.after(now)
        raise NoInterview(pursuit.employer, ahead.start.astimezone(now.tzinfo) if ahead else None)
    return begun[-1]


class Stored(NamedTuple):
    """What came of a debrief: those invited whom it left out, and those it named first."""

    key: Key
    left_out: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()


def pursuit_to_tell(world: World, typed: str) -> Pursuit:
    """Give the application to tell of: of several, the one whose last talk was not told yet.

    Raises NotFound, Ambiguous.
    """
    untold = [one for one in meant(world, typed) if _is_untold(one, world.now())]
    return untold[0] if len(untold) == 1 else the_pursuit(world, typed)


def _is_untold(pursuit: Pursuit, now: datetime) -> bool:
    begun = [one for one in pursuit.sessions.live if one.start <= now]
    return bool(begun) and not begun[-1].debriefed


def debrief(*, typed: str, told: Told, world: World) -> Stored:
    """Store what was told of the last interview.

    Raises NotFound, Ambiguous, NoInterview and NotADate; then nothing is stored.
    """
    pursuit, now, told = pursuit_to_tell(world, typed), world.now(), _nothing_lost(told)
    interview = interview_to_tell(pursuit, now.astimezone(world.zone))
    _decide_after(told, interview, pursuit)
    people = People(pursuit, max(interview.start, min(interview.end, now)), now)
    there = attendance(people, interview, told)
    facts = list(facts_told(interview, told, people, there.present, now))
    with writing(world, "debrief", words=told.text) as entry:
        for fact in facts:
            entry.record(pursuit.key, fact)
    return Stored(Key(pursuit.key), there.left_out, there.fresh)


def _nothing_lost(told: Told) -> Told:
    """Keep words about a decision without a day among mine: there is no date to quote them on."""
    if told.decision is not None or not told.quote:
        return told
    return told._replace(text=f"{told.text}\nWhen they decide: {told.quote}".strip())


def _decide_after(told: Told, interview: Interview, pursuit: Pursuit) -> None:
    """Nobody decides before the talk. Raises NotADate."""
    zone = pursuit.place.zone
    talk = local_day(interview.start, zone)
    if told.decision is not None and local_day(told.decision, zone) < talk:
        raise NotADate(
            say("{day} lies before the talk on {talk}.", day=told.decision, talk=talk),
        )


def facts_told(
    interview: Interview, told: Told, people: People, present: tuple[str, ...], now: datetime
) -> Iterator[Fact]:
    """Turn what was told into facts, each at the end of the talk in which it was said."""
    end = people.at
    if told.rescheduled:
        yield InterviewMoved(
            at=min(interview.start, now), interview=interview.key, by=Side.ME,
            start=interview.start, end=end,
        )  # fmt: skip
    yield InterviewHeld(
        at=interview.start, interview=interview.key, start=interview.start, end=end,
        format=interview.format, people=present, late=told.late, told_no=told.told_no,
    )  # fmt: skip
    yield Debriefed(
        at=now, interview=interview.key, text=told.text, doubts=told.doubts,
        who_decides=told.who_decides,
    )  # fmt: skip
    rest = [
        *_dates(told, end),
        *_promises(told, people, len(people.pursuit.promises)),
        *_people_told(told, people, end),
    ]
    yield from people.facts
    yield from rest
    if told.interest is not None:
        yield InterestStated(at=now, level=told.interest)


def _dates(told: Told, end: datetime) -> Iterator[Fact]:
    if told.decision is not None:
        source = Source(quote=told.quote)
        earliest = told.decision_from or told.decision
        yield DecisionDateSaid(at=end, earliest=earliest, latest=told.decision, source=source)


def _promises(told: Told, people: People, before: int) -> Iterator[Fact]:
    """Promises count on from those known before, so that a second debrief adds to the first."""
    listed = [(True, one) for one in told.mine] + [(False, one) for one in told.theirs]
    for number, (mine, promised) in enumerate(listed, start=before + 1):
        by = promised.recommended_by
        yield PromiseMade(
            at=people.at,
            promise=promise_key(promised, number, mine=mine),
            mine=mine,
            what=promised.what,
            who=people.note(promised.who) if promised.who else "",
            due=promised.due,
            recommended_by=people.note(by) if by else "",
        )


def _people_told(told: Told, people: People, end: datetime) -> Iterator[Fact]:
    for names, answer in (
        (told.linkedin, Permission.GRANTED),
        (told.linkedin_refused, Permission.REFUSED),
    ):
        for name in names:
            yield PermissionAnswered(at=end, who=people.note(name), answer=answer)
    for name, topic in told.topics:
        yield TopicShared(at=end, who=people.note(name), topic=topic)
