"""Tell how it went: whom I met, what was promised, when they decide, and my own words."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.naming import key_of, known_people, read_someone
from afterword.actions.writing import writing
from afterword.core.dates import When
from afterword.core.facts import (
    Debriefed,
    DecisionDateSaid,
    Fact,
    InterestStated,
    InterviewHeld,
    InterviewMoved,
    PermissionAnswered,
    PersonKnown,
    PromiseMade,
    Source,
    TopicShared,
)
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.sessions import Interview
from afterword.core.terms import Interest, Permission, Side, Standing
from afterword.outside.world import World


class NoInterview(Exception):
    """No interview of this application has begun."""

    def __init__(self, employer: str, ahead: datetime | None) -> None:
        super().__init__(employer)
        self.employer, self.ahead = employer, ahead


class Promised(NamedTuple):
    """One promise as told: what, to or by whom, and by when if a day was said."""

    what: str
    who: str = ""
    due: When | None = None
    recommended_by: str = ""


class Told(NamedTuple):
    """What was told of an interview; whatever is left out stays unknown.

    ``met`` and ``not_met`` are people as typed; ``topics`` are pairs of a person and a topic.
    """

    text: str = ""
    met: tuple[str, ...] = ()
    not_met: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    decision: When | None = None
    decision_from: When | None = None
    quote: str = ""
    mine: tuple[Promised, ...] = ()
    theirs: tuple[Promised, ...] = ()
    linkedin: tuple[str, ...] = ()
    linkedin_refused: tuple[str, ...] = ()
    topics: tuple[tuple[str, str], ...] = ()
    interest: Interest | None = None
    late: bool = False
    rescheduled: bool = False
    told_no: bool = False
    doubts: str = ""
    who_decides: str = ""


def interview_to_tell(pursuit: Pursuit, now: datetime) -> Interview:
    """Give the last interview that has begun. Raises NoInterview."""
    begun = [one for one in pursuit.sessions.live if one.start <= now]
    if not begun:
        ahead = pursuit.sessions.after(now)
        raise NoInterview(pursuit.employer, ahead.start if ahead else None)
    return begun[-1]


def debrief(*, typed: str, told: Told, world: World) -> str:
    """Store what was told of the last interview; give the application's key.

    Raises NotFound, Ambiguous and NoInterview; then nothing is stored.
    """
    pursuit = the_pursuit(world, typed)
    interview = interview_to_tell(pursuit, world.now())
    facts = list(facts_told(pursuit, interview, told, world.now()))
    with writing(world, "debrief", words=told.text) as entry:
        for fact in facts:
            entry.record(pursuit.key, fact)
    return pursuit.key


def facts_told(pursuit: Pursuit, interview: Interview, told: Told, now: datetime) -> Iterator[Fact]:
    """Turn what was told into facts, each at the end of the talk in which it was said."""
    end = max(interview.start, min(interview.end, now))
    people = People(pursuit, end)
    present = [people.note(name, met=True) for name in told.met]
    absent = [people.note(name, met=False) for name in told.not_met]
    greeted = [people.note(name, met=True, standing=Standing.STAFF) for name in told.staff]
    if not told.met:
        present = [who for who in interview.people if who not in absent]
        people.met(present)
    if told.rescheduled:
        yield InterviewMoved(
            at=min(interview.start, now), interview=interview.key, by=Side.ME,
            start=interview.start, end=end,
        )  # fmt: skip
    yield InterviewHeld(
        at=interview.start, interview=interview.key, start=interview.start, end=end,
        format=interview.format, people=tuple(dict.fromkeys([*present, *greeted])),
        late=told.late, told_no=told.told_no,
    )  # fmt: skip
    yield Debriefed(
        at=now, interview=interview.key, text=told.text, doubts=told.doubts,
        who_decides=told.who_decides,
    )  # fmt: skip
    rest = [
        *_dates(told, end),
        *_promises(told, people, len(pursuit.promises)),
        *_people_told(told, people, end),
    ]
    yield from people.facts
    yield from rest
    if told.interest is not None:
        yield InterestStated(at=now, level=told.interest)


class People:
    """The people of a debrief: known ones by their key, new ones with a new one."""

    def __init__(self, pursuit: Pursuit, at: datetime) -> None:
        self.known = known_people(pursuit)
        self.at = at
        self.facts: list[PersonKnown] = []

    def note(self, name: str, *, met: bool | None = None, standing: Standing | None = None) -> str:
        """Give the key of a person as typed, and note what was said of them. Raises Ambiguous."""
        someone = read_someone(name)
        who = key_of(someone, self.known)
        new = who not in self.known
        if new:
            person = self.known[who] = Person(who)
            person.name = someone.name
        if new and standing is None:
            standing = Standing.INTERVIEWER if met else Standing.NAMED
        emails = (someone.email,) if someone.email else ()
        self.facts.append(
            PersonKnown(
                at=self.at, who=who, name=someone.name if new else "", emails=emails,
                role=someone.role, standing=standing, met=met,
            )
        )  # fmt: skip
        return who

    def met(self, keys: Iterable[str]) -> None:
        """Note that I met those who were expected."""
        self.facts += [PersonKnown(at=self.at, who=who, met=True) for who in keys]


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
            promise=f"{'mine' if mine else 'theirs'}-{number}",
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
