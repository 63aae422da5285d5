"""Everything that can be supposed of an application: one row a kind of fact."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple, Protocol, TypeVar
from zoneinfo import ZoneInfo

from afterword.actions.cancel_interview import cancelled
from afterword.actions.express_wish import wished
from afterword.actions.finding import person_in
from afterword.actions.mark_step import proof
from afterword.actions.move_interview import coming, moved
from afterword.actions.name_agency import named_agency
from afterword.actions.noting import People
from afterword.actions.record_heard import Heard, facts_heard
from afterword.actions.record_offer import OfferTold, facts_of_offer
from afterword.actions.refusal import Refusal
from afterword.actions.see_why import find_step
from afterword.core import facts
from afterword.core.dates import When
from afterword.core.facts import Fact
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.steps import Act
from afterword.core.terms import Channel, Interest, Kind, Label, Permission, Side, Wish
from afterword.core.typed_dates import Span
from afterword.outside.world import World


class NotOneOf(Refusal):
    """A value is none of those that fit."""

    def __init__(self, value: str, known: Iterable[str]) -> None:
        super().__init__(
            say("'{value}' is none of these: {known}.", value=value, known=", ".join(known))
        )


class Dates(Protocol):
    """Reads typed days and times, and says how it read them."""

    def day(self, text: str) -> date:
        """Read a day."""

    def when(self, text: str) -> When:
        """Read a day or an instant."""

    def span(self, text: str, *, zone: ZoneInfo | None) -> Span:
        """Read when an interview takes place."""


class Supposing(NamedTuple):
    """Of which application something is supposed, in which world, and who reads its dates."""

    pursuit: Pursuit
    world: World
    dates: Dates

    @property
    def now(self) -> datetime:
        """Give the instant at which it would happen: now."""
        return self.world.now()

    def person(self, typed: str) -> str:
        """Give the key of a person. Raises NotFound, Ambiguous."""
        return person_in(self.pursuit, typed)


class Supposition(NamedTuple):
    """One thing that can be supposed: what its value is (empty: none), and the facts it makes."""

    takes: str
    kinds: tuple[type[Fact], ...]
    facts: Callable[[Supposing, str], list[Fact]]


ANSWERS = {
    "no": Label.REJECTION, "offer": Label.OFFER, "next-round": Label.NEXT_ROUND,
    "later": Label.DELAY, "question": Label.REQUEST, "scheduling": Label.SCHEDULING,
    "write-later": Label.PING_LATER, "hold": Label.ON_HOLD, "received": Label.ACKNOWLEDGEMENT,
    "away": Label.OUT_OF_OFFICE, "bounced": Label.BOUNCE, "stop": Label.DO_NOT_CONTACT,
    "unclear": Label.AMBIGUOUS,
}  # fmt: skip
"""Their answers by the words of ``afterword heard --as``."""

LEVELS = {"yes": Interest.HIGH, "unsure": Interest.UNKNOWN, "no": Interest.LOW}
YES_OR_NO = {"yes": Permission.GRANTED, "no": Permission.REFUSED}
NEWS = {
    "written": OfferTold(written=True), "asked-for-time": OfferTold(asked_for_time=True),
    "taken-back": OfferTold(taken_back=True), "accepted": OfferTold(accepted=True),
}  # fmt: skip


Value = TypeVar("Value")


def _one_of(value: str, known: Mapping[str, Value]) -> Value:
    """Give what a word stands for. Raises NotOneOf."""
    if value not in known:
        raise NotOneOf(value, known)
    return known[value]


def _answer(supposing: Supposing, value: str) -> list[Fact]:
    word, _, day = value.partition("@")
    next_date = supposing.dates.when(day) if day else None
    heard = Heard(_one_of(word.strip(), ANSWERS), next_date=next_date)
    return facts_heard(supposing.pursuit, heard, supposing.now)


def _date(supposing: Supposing, value: str) -> list[Fact]:
    day = supposing.dates.when(value)
    return [facts.DecisionDateSaid(at=supposing.now, earliest=day, latest=day)]


def _interview(supposing: Supposing, value: str) -> list[Fact]:
    span = supposing.dates.span(value, zone=supposing.pursuit.place.zone)
    return [
        facts.InterviewScheduled(
            at=supposing.now, interview="supposed", start=span.start, end=span.end
        )
    ]


def _moved(supposing: Supposing, value: str) -> list[Fact]:
    span = supposing.dates.span(value, zone=supposing.pursuit.place.zone)
    return [moved(supposing.pursuit, span, Side.THEM, supposing.now)]


def _cancelled(supposing: Supposing, value: str) -> list[Fact]:
    by = _one_of(value or Side.THEM.value, {side.value: side for side in Side})
    return [cancelled(supposing.pursuit, by, True, supposing.now)]


def _held(supposing: Supposing, value: str) -> list[Fact]:
    talk = coming(supposing.pursuit, supposing.now)
    held = facts.InterviewHeld(
        at=talk.start, interview=talk.key, start=talk.start, end=talk.end, people=talk.people
    )
    return [held, facts.Debriefed(at=max(supposing.now, talk.end), interview=talk.key)]


def _sent(supposing: Supposing, value: str) -> list[Fact]:
    word, _, name = value.partition(":")
    kind = _one_of(word.strip().replace("-", "_"), {one.value: one for one in Kind})
    contact = supposing.pursuit.contact
    who = supposing.person(name.strip()) if name else (contact.key if contact else "")
    return [facts.MessageSent(at=supposing.now, kind=kind, to=(who,) if who else ())]


def _promise(supposing: Supposing, value: str, *, mine: bool = True) -> list[Fact]:
    what, _, day = value.partition("@")
    due = supposing.dates.when(day) if day else None
    return [
        facts.PromiseMade(
            at=supposing.now, promise="supposed", mine=mine, what=what.strip(), due=due
        )
    ]


def _theirs(supposing: Supposing, value: str) -> list[Fact]:
    return _promise(supposing, value, mine=False)


def _linkedin(supposing: Supposing, value: str) -> list[Fact]:
    name, _, answer = value.partition(":")
    permission = _one_of(answer.strip() or "yes", YES_OR_NO)
    who = supposing.person(name.strip())
    return [facts.PermissionAnswered(at=supposing.now, who=who, answer=permission)]


def _met(supposing: Supposing, value: str, *, met: bool = True) -> list[Fact]:
    people = People(supposing.pursuit, supposing.now)
    people.note(value, met=met)
    return list(people.facts)


def _not_met(supposing: Supposing, value: str) -> list[Fact]:
    return _met(supposing, value, met=False)


def _offer(supposing: Supposing, value: str) -> list[Fact]:
    news = NEWS.get(value) or OfferTold(by=supposing.dates.when(value))
    return facts_of_offer(supposing.pursuit, news, supposing.now)


def _wish(supposing: Supposing, value: str) -> list[Fact]:
    word, _, via = value.partition(":")
    wish = _one_of(word.strip(), {one.value.replace("_", "-"): one for one in Wish})
    return wished(supposing.pursuit, wish, via.strip(), "", supposing.now)


def _prefers(supposing: Supposing, value: str) -> list[Fact]:
    channel = _one_of(value, {one.value: one for one in Channel})
    return [facts.ChannelPreferred(at=supposing.now, channel=channel)]


def _away(supposing: Supposing, value: str) -> list[Fact]:
    first, _, last = value.partition("..")
    since = supposing.dates.day(first)
    until = supposing.dates.day(last) if last else since
    return [facts.WasAway(at=supposing.now, since=since, until=until)]


def _done(supposing: Supposing, value: str) -> list[Fact]:
    return [proof(find_step(typed=value, world=supposing.world), supposing.now)]


def _asked_to_write(supposing: Supposing, value: str) -> list[Fact]:
    return [
        facts.ExceptionMade(at=supposing.now, act=Act.SEND_INQUIRY.value, reason=value, asked=True)
    ]


SUPPOSITIONS = {
    "date": Supposition("DAY", (facts.DecisionDateSaid,), _date),
    "answer": Supposition(
        f"{'|'.join(ANSWERS)}, with @DAY for its date", (facts.ReplyReceived,), _answer
    ),
    "interview": Supposition("WHEN", (facts.InterviewScheduled,), _interview),
    "moved": Supposition("WHEN", (facts.InterviewMoved,), _moved),
    "cancelled": Supposition("", (facts.InterviewCancelled,), _cancelled),
    "held": Supposition("", (facts.InterviewHeld, facts.Debriefed), _held),
    "sent": Supposition("KIND:PERSON", (facts.MessageSent,), _sent),
    "promise": Supposition("WHAT@DAY", (facts.PromiseMade,), _promise),
    "theirs": Supposition("WHAT@DAY", (facts.PromiseMade,), _theirs),
    "done": Supposition("STEP", (facts.StepMarked, facts.PromiseEnded), _done),
    "linkedin": Supposition("PERSON:yes|no", (facts.PermissionAnswered,), _linkedin),
    "interest": Supposition(
        "|".join(LEVELS),
        (facts.InterestStated,),
        lambda supposing, value: [
            facts.InterestStated(at=supposing.now, level=_one_of(value, LEVELS))
        ],
    ),
    "met": Supposition("PERSON", (facts.PersonKnown,), _met),
    "not-met": Supposition("PERSON", (facts.PersonKnown,), _not_met),
    "left": Supposition(
        "PERSON",
        (facts.PersonLeft,),
        lambda supposing, value: [facts.PersonLeft(at=supposing.now, who=supposing.person(value))],
    ),
    "offer": Supposition(
        f"DAY or {'|'.join(NEWS)}", (facts.OfferChanged, facts.OfferAccepted), _offer
    ),
    "wish": Supposition(
        "no-calls|no-contact|only-via:PERSON|direct-is-fine", (facts.WishExpressed,), _wish
    ),
    "prefers": Supposition("CHANNEL", (facts.ChannelPreferred,), _prefers),
    "agency": Supposition(
        "CONSULTANT",
        (facts.AgencyNamed,),
        lambda supposing, value: named_agency(supposing.pursuit, "", value, supposing.now),
    ),
    "opening": Supposition(
        "TITLE",
        (facts.JobSeen,),
        lambda supposing, value: [facts.JobSeen(at=supposing.now, title=value)],
    ),
    "away": Supposition("DAY..DAY", (facts.WasAway,), _away),
    "asked-to-write": Supposition("THEIR WORDS", (facts.ExceptionMade,), _asked_to_write),
    "letgo": Supposition(
        "", (facts.LetGo,), lambda supposing, value: [facts.LetGo(at=supposing.now)]
    ),
    "reopen": Supposition(
        "", (facts.Reopened,), lambda supposing, value: [facts.Reopened(at=supposing.now)]
    ),
    "withdraw": Supposition(
        "",
        (facts.WithdrawalDecided,),
        lambda supposing, value: [facts.WithdrawalDecided(at=supposing.now)],
    ),
    "scam": Supposition(
        "WHY",
        (facts.ScamSuspected,),
        lambda supposing, value: [facts.ScamSuspected(at=supposing.now, reason=value)],
    ),
}

CHANGE_NO_PLAN = (facts.TopicShared, facts.FileKept, facts.NoteWritten)
"""Kinds that change no plan, so that supposing them would show nothing."""
ONCE = (facts.ApplicationOpened,)
"""What is there before anything can be supposed of it."""
