"""What was told, and whom it names: known people by their key, new ones with a new one."""

import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from afterword.actions.naming import key_of, known_people, read_someone
from afterword.core.dates import When
from afterword.core.facts import PersonKnown
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit
from afterword.core.sessions import Interview
from afterword.core.terms import Interest, Standing

ARRANGING = frozenset({Standing.RECRUITER, Standing.COORDINATOR})
"""Those who are invited or write the invitation, and need not sit in the room."""


class Promised(NamedTuple):
    """One promise as told: what, to or by whom, and by when if a day was said."""

    what: str
    who: str = ""
    due: When | None = None
    recommended_by: str = ""


def promise_key(promised: Promised, number: int, *, mine: bool) -> str:
    """Give the key of a promise: its number among those known, and a sum of its words.

    The number alone would come again after an earlier promise was taken back.
    """
    words = zlib.crc32(f"{promised.who}: {promised.what}".encode())
    return f"{'mine' if mine else 'theirs'}-{number}-{words:08x}"


class Told(NamedTuple):
    """What was told of an interview; whatever is left out stays unknown.

    ``met`` and ``not_met`` are people as typed, ``also`` those met besides the invited; ``topics``
    are pairs of a person and a topic.
    """

    text: str = ""
    met: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
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


def joined(parts: Iterable[Told]) -> Told:
    """Put together what several tellings add; lists grow, and of single things the last holds."""
    whole: dict[str, Any] = Told()._asdict()
    for part in parts:
        for name, value in part._asdict().items():
            if value != Told._field_defaults[name]:
                whole[name] = (*whole[name], *value) if isinstance(value, tuple) else value
    return Told(**whole)


class People:
    """The people of a debrief: known ones by their key, new ones with a new one."""

    def __init__(self, pursuit: Pursuit, at: datetime, now: datetime | None = None) -> None:
        self.pursuit = pursuit
        self.known = known_people(pursuit)
        self.at = at
        self.now = now or at
        self.facts: list[PersonKnown] = []

    def note(self, name: str, *, met: bool | None = None, standing: Standing | None = None) -> str:
        """Give the key of a person as typed, and note what was said of them. Raises Ambiguous."""
        someone = read_someone(name)
        who = key_of(someone, self.known)
        new = who not in self.known
        if new:
            person = self.known[who] = Person(who)
            person.name = someone.name
        if standing is None and self.known[who].standing is Standing.NAMED:
            standing = Standing.INTERVIEWER if met else Standing.NAMED
        emails = (someone.email,) if someone.email else ()
        self.facts.append(
            PersonKnown(
                at=self._when(who, met), who=who, name=someone.name if new else "", emails=emails,
                role=someone.role, standing=standing, met=met,
            )
        )  # fmt: skip
        return who

    def _when(self, who: str, met: bool | None) -> datetime:
        """A word that takes back another one comes after it, not at the end of the talk."""
        before = self.known[who].met if who in self.known else None
        return self.now if None not in (met, before) and met is not before else self.at

    def met(self, keys: Iterable[str]) -> None:
        """Note that I met those who were expected."""
        self.facts += [PersonKnown(at=self._when(who, True), who=who, met=True) for who in keys]

    def arranges(self, who: str) -> bool:
        """Say whether somebody may only have arranged the talk."""
        return who in self.known and self.known[who].standing in ARRANGING

    def names_since(self, before: Iterable[str]) -> tuple[str, ...]:
        """Give the names of those who came up since some keys were known."""
        known = set(before)
        return tuple(one.name for key, one in self.known.items() if key not in known)


class Attendance(NamedTuple):
    """Who was there, who was invited and left out, and who is named for the first time."""

    present: tuple[str, ...]
    left_out: tuple[str, ...]
    fresh: tuple[str, ...]


def attendance(people: People, interview: Interview, told: Told) -> Attendance:
    """Note who was met: those told, those a topic or a promise names, else those invited.

    What is told later of one talk adds people; only ``not_met`` takes anybody away.
    """
    met = [people.note(name, met=True) for name in (*told.met, *told.also)]
    absent = [people.note(name, met=False) for name in told.not_met]
    greeted = [people.note(name, met=True, standing=Standing.STAFF) for name in told.staff]
    before = list(people.known)
    named = _named(people, told, {*met, *absent, *greeted})
    invited = [who for who in _expected(people, interview) if who not in absent]
    came = invited if told.also or not told.met else []
    people.met(who for who in came if who not in met)
    known = [who for who in interview.people if interview.held and who not in absent]
    present = tuple(dict.fromkeys([*known, *met, *came, *named, *greeted]))
    missing = [who for who in invited if who not in present]
    return Attendance(
        present,
        tuple(people.pursuit.name(who) for who in missing),
        people.names_since(before),
    )


def _expected(people: People, interview: Interview) -> list[str]:
    """Those invited; one who arranges talks counts only where nobody else was to come."""
    if interview.held:
        # Whom I took back after the talk stays away until named again.
        return [who for who in interview.people if people.pursuit.people[who].met is not False]
    came = [who for who in interview.people if not people.arranges(who)]
    return came or list(interview.people)


def _named(people: People, told: Told, settled: set[str]) -> list[str]:
    """Whoever told me something, or was promised something, was there."""
    found = []
    for name in _names(told):
        who = key_of(read_someone(name), people.known)
        if who not in settled and not people.arranges(who):
            found.append(people.note(name, met=True))
    return found


def _names(told: Told) -> Iterator[str]:
    yield from (name for name, _ in told.topics)
    yield from (one.who for one in (*told.mine, *told.theirs) if one.who and not one.recommended_by)
    yield from told.linkedin
