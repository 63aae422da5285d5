"""Random but realistic histories: what may happen after an interview, in any order."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from afterword.core import facts
from afterword.core.dates import Place, When
from afterword.core.facts import Fact
from afterword.core.outcome import Ending
from afterword.core.plan import plan
from afterword.core.policy import Policy
from afterword.core.pursuit import ALONE, Around, Pursuit
from afterword.core.terms import (
    Channel,
    Confidence,
    Ended,
    Format,
    Interest,
    Kind,
    Label,
    Mark,
    Origin,
    Permission,
    Side,
    Standing,
    Wish,
)
from afterword.outside.holidays import place

POLICY = Policy()

PLACES = (
    ("Pacific/Auckland", "NZ"),
    ("Atlantic/Reykjavik", "IS"),
    ("Asia/Tehran", "IR"),
    ("America/New_York", "US"),
    ("America/Toronto", "CA-ON"),
    ("Europe/Berlin", "DE-BY"),
    ("Asia/Kolkata", "IN"),
    ("Asia/Jerusalem", "IL"),
    ("UTC", ""),
)

CAST = {
    "ann": Standing.INTERVIEWER,
    "ben": Standing.INTERVIEWER,
    "cora": Standing.COORDINATOR,
    "rex": Standing.RECRUITER,
    "sam": Standing.STAFF,
    "nia": None,
}
"""Everybody who may come up; of some, nothing is known but the name."""

FIRST_DAYS = (
    date(2026, 3, 3),
    date(2026, 3, 27),  # clocks change in Europe, and a week later in New Zealand
    date(2026, 10, 22),
    date(2026, 12, 21),  # the quiet turn of the year lies ahead
)

GAPS = (0, 1, 45, 240, 1440, 3 * 1440, 8 * 1440, 15 * 1440)
"""Minutes between one thing and the next."""


@dataclass(frozen=True)
class Event:
    """One thing that happens: its kind, how long after the last one, and its particulars."""

    kind: str
    gap: int
    who: str
    other: str
    label: Label
    message: Kind
    days: int
    yes: bool
    also: bool


EVENTS = st.builds(
    Event,
    kind=st.deferred(lambda: st.sampled_from(OFTEN + tuple(MAKERS))),
    gap=st.sampled_from(GAPS),
    who=st.sampled_from(tuple(CAST)),
    other=st.sampled_from(tuple(CAST)),
    label=st.sampled_from(tuple(Label)),
    message=st.sampled_from(tuple(Kind)),
    days=st.integers(0, 30),
    yes=st.booleans(),
    also=st.booleans(),
)

OFTEN = ("reply", "reply", "sent", "sent", "held", "held", "date")
"""What happens more often than the rest."""


@dataclass(frozen=True)
class Telling:
    """What a maker of facts sees: the event, its instant, and what was before."""

    event: Event
    at: datetime
    before: tuple[Fact, ...]
    place: Place
    key: str

    @property
    def number(self) -> int:
        """Count the interviews agreed or held so far."""
        sessions = (facts.InterviewScheduled, facts.InterviewHeld)
        return len({one.interview for one in self.before if isinstance(one, sessions)})

    @property
    def interview(self) -> str:
        """Name the last interview, or the first one to come."""
        return f"i{max(self.number, 1)}"

    @property
    def soon(self) -> When:
        """Give a day or an instant ahead."""
        ahead = self.at + timedelta(days=self.event.days)
        return ahead if self.event.also else ahead.astimezone(self.place.zone).date()

    @property
    def people(self) -> tuple[str, ...]:
        """Give one or two people."""
        return tuple(dict.fromkeys((self.event.who, self.event.other)))


def _known(told: Telling) -> tuple[Fact, ...]:
    return (
        facts.PersonKnown(
            at=told.at,
            who=told.event.who,
            name=told.event.who.title(),
            emails=(f"{told.event.who}@quillworks.example",) if told.event.yes else (),
            standing=CAST[told.event.who],
            met=(None, True, False)[told.event.days % 3],
            hiring_manager=told.event.also or None,
            main_contact=(told.event.days % 5 == 0) or None,
            introduced_by=told.event.other if told.event.days % 7 == 0 else "",
            prefers=Channel.PHONE if told.event.days % 4 == 0 else None,
            postal_address="1 High Street" if told.event.days % 2 else "",
        ),
    )


def _held(told: Telling) -> tuple[Fact, ...]:
    end = told.at + timedelta(minutes=30 + 15 * (told.event.days % 4))
    return (
        *(facts.PersonKnown(at=told.at, who=who, standing=CAST[who]) for who in told.people),
        facts.InterviewHeld(
            at=told.at,
            interview=told.interview if told.event.yes else f"i{told.number + 1}",
            start=told.at,
            end=end,
            format=tuple(Format)[told.event.days % len(Format)],
            people=told.people,
            told_no=told.event.days == 30,
        ),
    )


def _scheduled(told: Telling) -> tuple[Fact, ...]:
    return (
        facts.InterviewScheduled(
            at=told.at,
            interview=f"i{told.number + 1}",
            start=told.at + timedelta(days=told.event.days, hours=1),
            format=tuple(Format)[told.event.days % len(Format)],
            people=told.people if told.event.yes else (),
        ),
    )


def _date(told: Telling) -> tuple[Fact, ...]:
    if told.event.days == 0:
        return (facts.DecisionDateSaid(at=told.at, earliest=None, latest=None),)
    return (
        facts.DecisionDateSaid(
            at=told.at,
            earliest=told.soon if told.event.yes else None,
            latest=told.soon,
            confidence=tuple(Confidence)[told.event.days % 2],
        ),
    )


def _reply(told: Telling) -> tuple[Fact, ...]:
    label = told.event.label
    may_name = label not in (Label.OUT_OF_OFFICE, Label.BOUNCE) and told.event.days % 5 == 0
    return (
        facts.ReplyReceived(
            at=told.at,
            label=label,
            sender=told.event.who,
            next_date=told.soon if told.event.yes else None,
            new_contact=told.event.other if may_name else "",
            failed=told.event.other if label is Label.BOUNCE and told.event.also else "",
            temporary=label is Label.BOUNCE and told.event.yes,
            source=facts.Source(origin=Origin.THEIR_MAIL),
        ),
    )


def _marked(told: Telling) -> tuple[Fact, ...]:
    steps = plan(Pursuit(told.key, told.before, told.place), POLICY).steps
    if not steps:
        return ()
    mark = tuple(Mark)[told.event.days % len(Mark)]
    until = told.soon if mark is Mark.SNOOZED else None
    step = steps[told.event.days % len(steps)].key
    return (facts.StepMarked(at=told.at, step=step, mark=mark, until=until),)


def _sent(told: Telling) -> tuple[Fact, ...]:
    return (
        facts.MessageSent(
            at=told.at,
            kind=told.event.message,
            to=told.people if told.event.also else (told.event.who,),
            what="the samples" if told.event.yes else "",
            states_interest=told.event.yes,
        ),
    )


def _promise(told: Telling) -> tuple[Fact, ...]:
    return (
        facts.PromiseMade(
            at=told.at,
            promise=f"p{told.event.days % 3}",
            mine=told.event.yes,
            what="the samples" if told.event.also else "a call",
            who=told.event.who,
            due=told.soon if told.event.days % 2 else None,
            recommended_by=told.event.other if told.event.days % 5 == 0 else "",
        ),
    )


Maker = Callable[[Telling], tuple[Fact, ...]]

MAKERS: dict[str, Maker] = {
    "known": _known,
    "held": _held,
    "scheduled": _scheduled,
    "date": _date,
    "reply": _reply,
    "marked": _marked,
    "sent": _sent,
    "promise": _promise,
    "agency": lambda told: (
        facts.PersonKnown(at=told.at, who="rex", standing=Standing.RECRUITER),
        facts.AgencyNamed(at=told.at, agency="Fairhands", consultant="rex"),
    ),
    "left": lambda told: (facts.PersonLeft(at=told.at, who=told.event.who),),
    "moved": lambda told: (
        facts.InterviewMoved(
            at=told.at,
            interview=told.interview,
            by=tuple(Side)[told.event.yes],
            start=told.at + timedelta(days=told.event.days),
        ),
    ),
    "cancelled": lambda told: (
        facts.InterviewCancelled(
            at=told.at,
            interview=told.interview,
            by=tuple(Side)[told.event.yes],
            rebook=told.event.also,
        ),
    ),
    "debriefed": lambda told: (
        facts.Debriefed(at=told.at, interview=told.interview, confirmed=bool(told.event.yes)),
    ),
    "topic": lambda told: (facts.TopicShared(at=told.at, who=told.event.who, topic="presses"),),
    "note": lambda told: (
        facts.NoteWritten(
            at=told.at, who=told.event.who, kind=told.event.message, subject="A", text="Dear Ann"
        ),
    ),
    "promise ended": lambda told: (
        facts.PromiseEnded(
            at=told.at, promise=f"p{told.event.days % 3}", how=tuple(Ended)[told.event.yes]
        ),
    ),
    "file": lambda told: (
        facts.FileKept(at=told.at, sha256="0" * 64, name="samples.pdf", size=told.event.days),
    ),
    "permission": lambda told: (
        facts.PermissionAnswered(
            at=told.at,
            who=told.event.who,
            answer=tuple(Permission)[told.event.days % len(Permission)],
        ),
    ),
    "interest": lambda told: (
        facts.InterestStated(at=told.at, level=tuple(Interest)[told.event.days % len(Interest)]),
    ),
    "wish": lambda told: (
        facts.WishExpressed(
            at=told.at,
            wish=tuple(Wish)[told.event.days % len(Wish)],
            via=told.event.who,
            sender=told.event.other,
        ),
    ),
    "preferred": lambda told: (
        facts.ChannelPreferred(
            at=told.at, channel=Channel.PHONE if told.event.yes else Channel.CARD
        ),
    ),
    "offer changed": lambda told: (
        facts.OfferChanged(
            at=told.at,
            answer_by=told.soon if told.event.yes else None,
            extension_asked=told.event.also,
            rescinded=told.event.days % 4 == 0,
        ),
    ),
    "accepted": lambda told: (facts.OfferAccepted(at=told.at),),
    "withdrew": lambda told: (facts.WithdrawalDecided(at=told.at),),
    "let go": lambda told: (facts.LetGo(at=told.at),),
    "reopened": lambda told: (facts.Reopened(at=told.at),),
    "job seen": lambda told: (facts.JobSeen(at=told.at, title="Typesetter"),),
    "away": lambda told: (
        facts.WasAway(
            at=told.at,
            since=told.at.date(),
            until=told.at.date() + timedelta(days=told.event.days),
        ),
    ),
    "exception": lambda told: (
        facts.ExceptionMade(
            at=told.at, act="send_inquiry", reason="they asked", asked=told.event.yes
        ),
    ),
    "scam": lambda told: (facts.ScamSuspected(at=told.at, reason="they want money first"),),
}
"""How each kind of event becomes facts."""


def shortly(fact: Fact) -> str:
    """Tell a fact with nothing but what was said in it."""
    said = [
        f"{one.name}={getattr(fact, one.name)!s}"
        for one in fields(fact)
        if one.name not in ("at", "source") and getattr(fact, one.name) not in (None, "", (), False)
    ]
    return f"{fact.at:%a %d %b %H:%M} {type(fact).__name__} {', '.join(said)}"


class History:
    """What happened to one person: a place, and the facts of each application by its key."""

    def __init__(self, found: Place, told: tuple[tuple[str, tuple[Fact, ...]], ...]) -> None:
        self.place = found
        self.told = told

    def __repr__(self) -> str:
        """Tell it line by line, leaving out what was not said."""
        lines = [f"History in {self.place.zone}, {self.place.calendar.country}"]
        lines += [f"  {key}: {shortly(fact)}" for key, told in self.told for fact in told]
        return "\n".join(lines)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Give the facts of the first application."""
        return self.told[0][1]

    @property
    def last(self) -> datetime:
        """Give the instant of the last thing that happened."""
        return max(fact.at for _, told in self.told for fact in told)

    def pursuit(self, *more: Fact) -> Pursuit:
        """Give the first application among the others, as if more had happened to it."""
        return self.among([*self.facts, *more])

    def among(self, told: list[Fact]) -> Pursuit:
        """Give facts as the first application among the others."""
        others = [Pursuit(key, rest, self.place) for key, rest in self.told[1:]]
        return Pursuit(self.told[0][0], told, self.place, around(told, others))


def around(told: list[Fact], others: list[Pursuit]) -> Around:
    """Give what counts from other applications for one that is told by these facts."""
    if not others:
        return ALONE
    employer = next(one.employer for one in told if isinstance(one, facts.ApplicationOpened))
    closed = [(one.process.closed, one.employer) for one in others]
    accepted = [(at.at, name) for at, name in closed if at and at.how is Ending.ACCEPTED]
    when, where = max(accepted, default=(None, ""))
    return Around(
        same_employer=tuple(one for one in others if one.employer == employer),
        accepted=when,
        accepted_at=where,
        live_elsewhere=tuple(one.employer for one in others if one.process.closed is None),
    )


@st.composite
def histories(draw: st.DrawFn, *, most: int = 3) -> History:
    """Make up a history of one to ``most`` applications."""
    found = place(*draw(st.sampled_from(PLACES)))
    first = draw(st.sampled_from(FIRST_DAYS))
    hour = draw(st.sampled_from((0, 7, 12, 16, 23)))
    start = datetime(first.year, first.month, first.day, hour, 30, tzinfo=UTC)
    told = []
    for number in range(draw(st.sampled_from((1, 1, 1, 2, 3))) if most > 1 else 1):
        employer = "Quillworks" if draw(st.booleans()) or not number else "Northwind"
        told.append((f"a{number + 1}", _tell(draw, found, start, f"a{number + 1}", employer)))
    return History(found, tuple(told))


def _tell(
    draw: st.DrawFn, found: Place, start: datetime, key: str, employer: str
) -> tuple[Fact, ...]:
    at = start
    told: tuple[Fact, ...] = (
        facts.ApplicationOpened(at=at, employer=employer, role=f"Editor {key}"),
    )
    if draw(st.booleans()):
        begun = Event("held", 0, "ann", "ben", Label.DELAY, Kind.INQUIRY, 5, yes=False, also=True)
        told += _held(Telling(begun, at, told, found, key))
    for event in draw(st.lists(EVENTS, max_size=12)):
        at += timedelta(minutes=event.gap)
        made = MAKERS[event.kind](Telling(event, at, told, found, key))
        told += tuple(fact for fact in made if not _again(fact, told))
    return told


def _again(fact: Fact, told: tuple[Fact, ...]) -> bool:
    """A fact is written down once, and nobody sends two mails in one second."""
    if not isinstance(fact, facts.ReplyReceived):
        return fact in told
    mails = (one for one in told if isinstance(one, facts.ReplyReceived))
    return any(one.at == fact.at and one.sender == fact.sender for one in mails)
