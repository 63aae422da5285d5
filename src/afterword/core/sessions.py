"""The interviews of one application: agreed, moved, cancelled, held, and the days they make."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.dates import local_day
from afterword.core.facts import (
    TYPED,
    Debriefed,
    Fact,
    InterviewCancelled,
    InterviewHeld,
    InterviewMoved,
    InterviewScheduled,
    ReplyReceived,
    Source,
)
from afterword.core.terms import Format, Side

ASSUMED_LENGTH = timedelta(hours=1)
"""How long an interview is taken to last when no end was said."""


ABOUT_INTERVIEWS = (
    InterviewScheduled,
    InterviewHeld,
    InterviewMoved,
    InterviewCancelled,
    Debriefed,
)


class Interview:
    """One interview as the facts so far tell it."""

    __slots__ = (
        "agreed_at", "cancelled", "debriefed", "end", "format", "held", "key", "known_at", "late",
        "moved_by_me", "people", "place", "source", "start", "told_no", "words_wait",
    )  # fmt: skip

    def __init__(self, key: str, known_at: datetime) -> None:
        self.key = key
        self.known_at = known_at
        self.source = TYPED
        self.agreed_at: datetime | None = None
        self.start = known_at
        self.end = known_at + ASSUMED_LENGTH
        self.format = Format.ONSITE
        self.place = ""
        self.people: tuple[str, ...] = ()
        self.held = False
        self.late = False
        self.moved_by_me = False
        self.told_no = False
        self.debriefed = False
        self.words_wait = False
        self.cancelled: InterviewCancelled | None = None

    def schedule(self, fact: InterviewScheduled) -> None:
        """Agree on a time, or take over a changed invitation."""
        self.agreed_at = self.agreed_at or fact.at
        self._set(fact.start, fact.end)
        self.format, self.place = fact.format, fact.place or self.place
        self.people = fact.people or self.people
        self.cancelled = None

    def move(self, fact: InterviewMoved) -> None:
        """Take the new time; who moved it matters for the thanks (S003-9)."""
        self._set(fact.start, fact.end)
        self.moved_by_me = self.moved_by_me or fact.by is Side.ME

    def tell(self, fact: Debriefed) -> None:
        """It was told; words that wait to be confirmed are not told yet."""
        self.debriefed = self.debriefed or fact.confirmed
        self.words_wait = not fact.confirmed

    def hold(self, fact: InterviewHeld) -> None:
        """It took place; what is told of it later adds to what was told first."""
        self._set(fact.start, fact.end)
        # Both are of one instant, so either may be read first: neither takes anybody away.
        before = self.people if self.held else ()
        self.people = tuple(dict.fromkeys((*before, *fact.people))) or self.people
        self.format, self.held = fact.format, True
        self.late, self.told_no = self.late or fact.late, self.told_no or fact.told_no
        self.cancelled = None

    def _set(self, start: datetime, end: datetime | None) -> None:
        length = self.end - self.start
        self.start = start
        self.end = end if end is not None and end > start else start + length


class InterviewDay:
    """The sessions of one day at one application: thanks are owed once a person and day."""

    __slots__ = ("day", "end", "people", "sessions")

    def __init__(self, day: date, sessions: list[Interview]) -> None:
        self.day = day
        self.sessions = sessions
        # The thanks of the whole day count from the end of its last session (D.5).
        self.end: datetime = max(session.end for session in sessions)
        self.people = list(dict.fromkeys(who for session in sessions for who in session.people))

    @property
    def start(self) -> datetime:
        """The start of the first session."""
        return self.sessions[0].start

    @property
    def format(self) -> Format:
        """How the last session was held."""
        return self.sessions[-1].format

    @property
    def source(self) -> Source:
        """Where the last session is known from."""
        return self.sessions[-1].source


class Sessions:
    """All interviews of one application."""

    __slots__ = ("all", "days", "live", "unfinished")

    def __init__(self, facts: Iterable[Fact], zone: ZoneInfo) -> None:
        found: dict[str, Interview] = {}
        told: datetime | None = None
        for fact in facts:
            self._take(found, fact)
            if not isinstance(fact, ReplyReceived):
                told = fact.at
        self.all = sorted(found.values(), key=lambda interview: (interview.start, interview.key))
        days: dict[date, list[Interview]] = {}
        for interview in self.all:
            if interview.cancelled is None:
                days.setdefault(local_day(interview.start, zone), []).append(interview)
        self.days = [InterviewDay(day, sessions) for day, sessions in days.items()]
        self.live = [interview for interview in self.all if interview.cancelled is None]
        # What is told later shows a talk to be over; mail does not, it may come at any time.
        self.unfinished = [one for one in self.live if told is None or one.end >= told]

    @staticmethod
    def _take(found: dict[str, Interview], fact: Fact) -> None:
        if not isinstance(fact, ABOUT_INTERVIEWS):
            return
        interview = found.get(fact.interview)
        if interview is None:
            interview = found[fact.interview] = Interview(fact.interview, fact.at)
        interview.source = fact.source
        if isinstance(fact, InterviewScheduled):
            interview.schedule(fact)
        elif isinstance(fact, InterviewHeld):
            interview.hold(fact)
        elif isinstance(fact, InterviewMoved):
            interview.move(fact)
        elif isinstance(fact, InterviewCancelled):
            interview.cancelled = fact
        else:
            interview.tell(fact)

    @property
    def last_day(self) -> InterviewDay | None:
        """The last day with an interview, held or agreed."""
        return self.days[-1] if self.days else None

    def after(self, instant: datetime) -> Interview | None:
        """The first interview that starts after an instant."""
        return next((one for one in self.live if one.start > instant), None)
