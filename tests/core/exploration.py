"""Walks every sequence of a few events after one interview, and looks at each state once.

Two sequences end in the same state when every rule and every law would read the same from them;
then only one of them is followed further, and it counts for both.
"""

import gc
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from afterword.core import facts
from afterword.core.facts import Fact
from afterword.core.headline import headline
from afterword.core.outcome import Ending
from afterword.core.plan import Plan, agenda, plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Rule
from afterword.core.terms import AUTOMATIC, Kind, Label, Permission, Standing, Wish
from afterword.outside.holidays import place
from tests.core.laws import LAWS, never_sooner, only_delayed, readings

POLICY = Policy()
PLACE = place("America/New_York", "US")
START = datetime(2026, 3, 3, 15, tzinfo=UTC)
END = START + timedelta(hours=1)

BEGINNING: tuple[Fact, ...] = (
    facts.ApplicationOpened(at=START, employer="Quillworks", role="Editor"),
    facts.PersonKnown(
        at=START,
        who="marcus",
        name="Marcus Hale",
        emails=("marcus@quillworks.example",),
        standing=Standing.INTERVIEWER,
        met=True,
    ),
    facts.InterviewHeld(at=START, interview="i1", start=START, end=END, people=("marcus",)),
    facts.PermissionAnswered(at=END, who="marcus", answer=Permission.REFUSED),
)
"""One interview held, one interviewer, who would rather not connect."""

TEMPOS = {
    "a day and a quarter apart": tuple(timedelta(hours=30) * (place + 1) for place in range(6)),
    "from hours to months": (
        timedelta(hours=5),
        timedelta(days=9),
        timedelta(days=21),
        timedelta(days=45),
        timedelta(days=110),
        timedelta(days=240),
    ),
}
"""When the first, second, … event happens after the interview's end."""

Letter = Callable[[datetime], Fact]


def _sent(kind: Kind) -> Letter:
    return lambda at: facts.MessageSent(at=at, kind=kind, to=("marcus",))


def _replied(label: Label) -> Letter:
    return lambda at: facts.ReplyReceived(at=at, label=label, sender="marcus")


LETTERS: dict[str, Letter] = {
    **{label.value: _replied(label) for label in Label},
    "round 2": lambda at: facts.InterviewHeld(
        at=at, interview="i2", start=at, end=at + timedelta(hours=1), people=("marcus",)
    ),
    "my thanks": _sent(Kind.THANK_YOU),
    "my inquiry": _sent(Kind.INQUIRY),
    "my promise": lambda at: facts.PromiseMade(
        at=at, promise="mine", mine=True, what="the samples", who="marcus"
    ),
    "their promise": lambda at: facts.PromiseMade(
        at=at, promise="theirs", mine=False, what="a call", who="marcus"
    ),
    "let go": lambda at: facts.LetGo(at=at),
    "reopened": lambda at: facts.Reopened(at=at),
    "withdrawal": lambda at: facts.WithdrawalDecided(at=at),
    "accepted": lambda at: facts.OfferAccepted(at=at),
    "no contact": lambda at: facts.WishExpressed(at=at, wish=Wish.NO_CONTACT, sender="marcus"),
}
"""What may happen, each reply a letter of its own."""

QUIETLY = frozenset({*AUTOMATIC, Label.ACKNOWLEDGEMENT}) - {Label.BOUNCE}
"""Letters after which every step stays, and none comes sooner."""

RESTING = frozenset({Ending.LET_GO, Ending.ON_HOLD, Ending.REJECTED})


class Explored(NamedTuple):
    """What a walk saw."""

    sequences: int
    states: int
    complaints: list[str]

    def __str__(self) -> str:
        """Tell the two counts."""
        return f"{self.sequences:,} sequences, {self.states:,} states"


class Reached(NamedTuple):
    """A state: one way to it with its facts, and the mark by which it is known again."""

    way: tuple[str, ...]
    told: tuple[Fact, ...]
    mark: int


class Walk:
    """One walk at one tempo, with a shelf of rules.

    Two dates are tried in every state that is followed further, or ``everywhere``.
    """

    def __init__(
        self,
        tempo: tuple[timedelta, ...],
        shelf: tuple[Rule, ...] | None = None,
        *,
        everywhere: bool = False,
    ) -> None:
        self.tempo = tempo
        self.shelf = shelf
        self.everywhere = everywhere
        self.looked: set[int] = set()
        self.complaints: list[str] = []

    def plan(self, *told: Fact) -> Plan:
        """Plan some facts."""
        return plan(pursuit(told), POLICY, self.shelf)

    def go(self, depth: int, first_letters: Sequence[str]) -> Explored:
        """Follow every sequence of up to ``depth`` events that begins with one of some letters."""
        first = Reached((), BEGINNING, fingerprint(pursuit(BEGINNING)))
        states, ways = [first], Counter({first.mark: 1})
        self.look(first, pursuit(BEGINNING), END)
        sequences = visited = 0
        letters = {name: LETTERS[name] for name in first_letters}
        for after in self.tempo[:depth]:
            for state in states:
                self.try_dates(state)
            states, ways = self.step(states, ways, END + after, letters)
            letters = LETTERS
            sequences += ways.total()
            visited += len(states)
        for state in states if self.everywhere else ():
            self.try_dates(state)
        return Explored(sequences, visited, self.complaints)

    def step(
        self,
        states: list[Reached],
        ways: Counter[int],
        at: datetime,
        letters: dict[str, Letter],
    ) -> tuple[list[Reached], Counter[int]]:
        """Let every event happen in every state, and look at each new state."""
        reached: dict[int, Reached] = {}
        counts: Counter[int] = Counter()
        for state in states:
            for name, letter in letters.items():
                told = (*state.told, letter(at))
                read = pursuit(told)
                after = Reached((*state.way, name), told, fingerprint(read))
                counts[after.mark] += ways[state.mark]
                self.compare(state, after, read)
                if after.mark not in reached:
                    reached[after.mark] = after
                    self.look(after, read, at)
        return list(reached.values()), counts

    def look(self, state: Reached, read: Pursuit, now: datetime) -> None:
        """Check the laws of one plan, and that it can be looked at; a known state is done."""
        if state.mark in self.looked:
            return
        self.looked.add(state.mark)
        found = plan(read, POLICY, self.shelf)
        for name, law in LAWS.items():
            if name != "words":
                self.complain(state, [f"{name}: {one}" for one in law(read, found)])
        headline(found, agenda(found, now), now)

    def try_dates(self, state: Reached) -> None:
        """Plan the state with two dates of theirs, one later than the other (7)."""
        at = max(fact.at for fact in state.told) + timedelta(hours=2)
        plans = []
        for days in (4, 11):
            when = (at + timedelta(days=days)).date()
            said = facts.DecisionDateSaid(at=at, earliest=when, latest=when)
            plans.append(self.plan(*state.told, said))
        self.complain(state, [f"7: {one}" for one in never_sooner(*plans)])

    def compare(self, before: Reached, after: Reached, read: Pursuit) -> None:
        """Check the laws of a state and the one after it (6, 13)."""
        if after.way[-1] in QUIETLY and before.mark != after.mark:
            changed = only_delayed(self.plan(*before.told), self.plan(*after.told))
            self.complain(after, [f"6: {one}" for one in changed])
        if after.way[-1] == Label.OFFER:
            closed = pursuit(before.told).process.closed
            rests = closed is not None and closed.how in RESTING
            if rests and (read.process.offer is None or read.process.closed is not None):
                self.complain(after, [f"13: {closed} cannot become an offer"])

    def complain(self, state: Reached, found: list[str]) -> None:
        """Keep the first complaints, each with the way to its state."""
        if len(self.complaints) < 1000:
            self.complaints += [f"{' > '.join(state.way)}: {one}" for one in found]


def pursuit(told: tuple[Fact, ...]) -> Pursuit:
    """Read facts as one application in New York."""
    return Pursuit("a1", told, PLACE)


def fingerprint(read: Pursuit) -> int:
    """Mark all that rules and laws may read of an application, but not how it came about."""
    rest = tuple(fact for fact in read.facts if type(fact) not in FOLDED)
    kept = tuple([_frozen(getattr(read, name)) for name in KEPT])
    return hash((kept, rest, readings(read)))


FOLDED = frozenset(
    {
        facts.ReplyReceived, facts.MessageSent, facts.PromiseMade, facts.LetGo, facts.Reopened,
        facts.WithdrawalDecided, facts.OfferAccepted, facts.WishExpressed,
    }
)  # fmt: skip
"""What leaves its trace in the process and the promises alone, as our letters tell it."""

TOLD_BY_THE_REST = {
    "_once", "around", "facts", "interest", "key", "kinds", "people", "place", "sessions",
}  # fmt: skip
KEPT = tuple(sorted(set(Pursuit.__slots__) - TOLD_BY_THE_REST))

WHOLE = (Fact, facts.Source, tuple)
"""Values that are compared as they are."""


@lru_cache(maxsize=64)
def _slots(kind: type) -> tuple[str, ...]:
    """Give what an object of the core is made of; nothing for a plain value."""
    if issubclass(kind, WHOLE) or not kind.__module__.startswith("afterword.core"):
        return ()
    return tuple(sorted(getattr(kind, "__slots__", ())))


def _frozen(thing: object) -> object:
    if isinstance(thing, dict):
        return tuple(thing.items())
    if isinstance(thing, list):
        return tuple([_frozen(one) for one in thing])
    slots = _slots(type(thing))
    return tuple([_frozen(getattr(thing, name)) for name in slots]) if slots else thing


def explore(walk: Walk, depth: int, first: Sequence[str] = tuple(LETTERS)) -> Explored:
    """Walk; the collector of garbage has nothing to find here, and would only look."""
    gc.disable()
    try:
        return walk.go(depth, first)
    finally:
        gc.enable()
