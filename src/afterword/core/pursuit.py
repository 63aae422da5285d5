"""One application as its facts tell it: everything the rules look at, read once."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple, TypeVar

from afterword.core.dates import Place, local_day
from afterword.core.delivery import failures, without
from afterword.core.facts import (
    AgencyNamed,
    ApplicationOpened,
    ChannelPreferred,
    Debriefed,
    DecisionDateSaid,
    Fact,
    InterviewHeld,
    InterviewScheduled,
    JobSeen,
    MessageSent,
    PersonKnown,
    PromiseMade,
    ReplyReceived,
    StepMarked,
    WasAway,
    WishExpressed,
)  # fmt: skip
from afterword.core.interest import Interested
from afterword.core.outcome import Promised
from afterword.core.people import People, Person
from afterword.core.process import Process
from afterword.core.promises import promises
from afterword.core.sessions import InterviewDay, Sessions
from afterword.core.terms import Channel, Label, Standing, Wish

FIRST = (
    ApplicationOpened, AgencyNamed, PersonKnown, InterviewScheduled, InterviewHeld, Debriefed,
    DecisionDateSaid, PromiseMade, MessageSent, ReplyReceived,
)  # fmt: skip
REST = sorted(set(Fact.__subclasses__()) - set(FIRST), key=attrgetter("__name__"))
ORDER = {kind: place for place, kind in enumerate((*FIRST, *REST))}
"""Which of several facts of one instant is read first: who and what before what follows."""

SAID = {
    kind: attrgetter(
        *(field.name for field in fields(kind) if field.name not in ("at", "source")),
        "source.origin.value", "source.quote", "source.where",
    )
    for kind in ORDER
}  # fmt: skip
"""All that a fact says but its instant; to show the whole fact would take ten times as long."""


def order(fact: Fact) -> tuple[datetime, int]:
    """Give the place of a fact among the facts of its application."""
    return (fact.at, ORDER[type(fact)])


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Sort facts so that equal sets read equally, however they came (D.6, 8)."""
    placed = sorted(((order(fact), fact) for fact in facts), key=_place)
    found = [fact for _, fact in placed]
    begin = 0
    for end in range(1, len(placed) + 1):
        if end == len(placed) or placed[end][0] != placed[begin][0]:
            if end - begin > 1:
                found[begin:end] = sorted(found[begin:end], key=_subject)
            begin = end
    return found


_place = itemgetter(0)


def _subject(fact: Fact) -> tuple[str, str]:
    """Tell facts of one kind and instant apart by whom they are about, else by all they say."""
    if isinstance(fact, PersonKnown):
        return (fact.who, fact.name)
    return ("", repr(SAID[type(fact)](fact)))


class Around(NamedTuple):
    """What counts from the same person's other applications.

    ``same_employer`` holds the other applications at this employer; ``accepted`` is when and
    where an offer was accepted elsewhere; ``live_elsewhere`` names employers with open offers
    or talks.
    """

    same_employer: tuple["Pursuit", ...] = ()
    accepted: datetime | None = None
    accepted_at: str = ""
    live_elsewhere: tuple[str, ...] = ()


ALONE = Around()


Answer = TypeVar("Answer")


class Pursuit:
    """One application, its facts read in order."""

    __slots__ = (
        "_once", "aliases", "around", "away", "contact", "employer", "facts", "failures",
        "interest", "jobs_seen", "key", "kinds", "marks", "no_calls", "opened_at", "people",
        "place", "prefers", "process", "promised", "promises", "role", "route", "sessions",
    )  # fmt: skip

    def __init__(
        self, key: str, facts: Iterable[Fact], place: Place, around: Around = ALONE
    ) -> None:
        self._once: dict[object, tuple[tuple[object, ...], Any]] = {}
        self.key = key
        self.place = place
        self.around = around
        self.facts = in_order(facts)
        self.kinds = frozenset(map(type, self.facts))
        self.employer = self.role = self.route = ""
        self.aliases: tuple[str, ...] = ()
        self.no_calls = False
        self.prefers: Channel | None = None
        self.marks: dict[str, StepMarked] = {}
        self.away: list[WasAway] = []
        self.jobs_seen: list[JobSeen] = []
        self.opened_at: datetime | None = self.facts[0].at if self.facts else None
        for fact in self.facts:
            self._take(fact)
        self.people = People()
        self.people.take(self.facts)
        self.sessions = Sessions(self.facts, place.zone)
        self.failures = failures(self.facts)
        arrived = without(self.facts, self.failures)
        self.process = Process(arrived, place.zone, self.route)
        self.promises = promises(arrived, self.route)
        self.interest = Interested(arrived)
        self.contact = _contact(self)
        self.promised = _promised(self)

    def _take(self, fact: Fact) -> None:
        if isinstance(fact, ApplicationOpened):
            self.employer, self.role = fact.employer, fact.role or self.role
            self.aliases = fact.aliases or self.aliases
        elif isinstance(fact, StepMarked):
            self.marks[fact.step] = fact
        elif isinstance(fact, WasAway):
            self.away.append(fact)
        elif isinstance(fact, JobSeen):
            self.jobs_seen.append(fact)
        else:
            self._take_wish(fact)

    def _take_wish(self, fact: Fact) -> None:
        if isinstance(fact, AgencyNamed):
            self.route = fact.consultant or self.route
        elif isinstance(fact, ChannelPreferred):
            self.prefers = fact.channel
        elif isinstance(fact, WishExpressed):
            self._follow_wish(fact)
        elif isinstance(fact, ReplyReceived) and fact.label is Label.DO_NOT_CONTACT:
            self.route = fact.new_contact or self.route

    def _follow_wish(self, fact: WishExpressed) -> None:
        self.no_calls = self.no_calls or fact.wish is Wish.NO_CALLS
        if fact.wish is Wish.ONLY_VIA:
            self.route = fact.via
        elif fact.wish is Wish.DIRECT_IS_FINE:
            self.route = ""

    def recipient(self, who: str) -> str:
        """Give whom a message for ``who`` goes to: the one it must be routed through, or them."""
        return self.route or who

    def writer(self, sender: str) -> str:
        """Give whom an answer is for: whoever wrote, else the main contact."""
        return sender or (self.contact.key if self.contact is not None else "")

    def name(self, who: str) -> str:
        """Give a person's name as known."""
        return self.people[who].name if who in self.people else who

    def was_met(self, who: str, day: InterviewDay) -> bool:
        """Say whether I met somebody on an interview day; a word of mine beats the invitation."""
        return self.people[who].met is not False and who in day.people

    def once(self, question: Callable[..., Answer], *more: object) -> Answer:
        """Answer a question about this pursuit once, however many rules ask it.

        ``more`` is what the question needs beside (a policy, a day); other values ask anew.
        """
        known = self._once.get(question)
        if known is None or known[0] != more:
            known = self._once[question] = (more, question(self, *more))
        found: Answer = known[1]
        return found

    def day_of(self, instant: datetime) -> InterviewDay | None:
        """Give the last interview day that had begun at an instant."""
        begun = [day for day in self.sessions.days if day.start <= instant]
        return begun[-1] if begun else None


def _promised(pursuit: Pursuit) -> Promised | None:
    """The promised decision date that counts for the last round, if there is one."""
    promised, last = pursuit.process.promised, pursuit.sessions.last_day
    if promised is None or last is None:
        return promised
    return None if local_day(promised.latest, pursuit.place.zone) < last.day else promised


def _contact(pursuit: Pursuit) -> Person | None:
    """The main contact: named so, deciding, or the first whom I met in the last round."""
    known = [one for one in pursuit.people.values() if not one.left]
    named = next((one for one in known if one.main_contact), None)
    deciding = next((one for one in known if one.hiring_manager and one.met), None)
    near = [one for one in known if one.standing is not Standing.STAFF]
    allowed = next((one for one in near if one.may_be_written_to), None)
    return named or deciding or _met_last(pursuit) or allowed or (near[0] if near else None)


def _met_last(pursuit: Pursuit) -> Person | None:
    for standing in (Standing.INTERVIEWER, Standing.COORDINATOR, Standing.RECRUITER):
        for day in reversed(pursuit.sessions.days):
            for who in day.people:
                person = pursuit.people[who]
                if person.standing is standing and person.met is not False and not person.left:
                    return person
    return None
