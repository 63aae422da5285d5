"""Which application and which person a fact of the machine format belongs to (FORMATS 6)."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from afterword.core.dates import Place, When, at_clock, starts
from afterword.core.facts import ApplicationOpened, Fact
from afterword.core.reading import Hearing
from afterword.core.terms import AUTOMATIC

Told = dict[str, Any]
"""One fact as JSON: ``at``, ``type`` and what belongs to that type."""


class Unreadable(ValueError):
    """A line that cannot be read; the message names the field."""


NEVER_OPEN = frozenset({"job_seen", "offer_accepted"})
"""Facts about another employer, with whom no application need be on record."""

NAMING = ("to", "sender", "person", "who", "name", "failed", "recommended_by", "email")
"""The keys of a fact that name somebody."""


class Reading:
    """Reads dates and names of one line; the recipient's clock gives days their hours."""

    def __init__(self, place: Place) -> None:
        self.zone = place.zone
        self.calendar = place.calendar

    def instant(self, text: object, field: str = "at") -> datetime:
        """Read an instant; a day alone begins at midnight there. Raises Unreadable."""
        when = self.when(text, field)
        if when is None:
            raise Unreadable(f"{field} is missing")
        return starts(when, self.zone)

    def timeline(self, said: str, over: datetime) -> tuple[When | None, When | None]:
        """Read when they decide out of their words; without a last day nothing is promised."""
        from afterword.core.readers.timing import read_timing  # late: most lines need it not

        found = read_timing(said, Hearing(over.astimezone(self.zone), self.calendar))
        return (found.earliest, found.latest) if found.latest is not None else (None, None)

    def when(self, text: object, field: str) -> When | None:
        """Read a day or an instant, or None. Raises Unreadable."""
        if text is None or text == "":
            return None
        if not isinstance(text, str):
            raise Unreadable(f"{field} is no date: {text!r}")
        try:
            if "T" not in text and " " not in text.strip():
                return date.fromisoformat(text.strip())
            found = datetime.fromisoformat(text.strip())
        except ValueError as error:
            raise Unreadable(f"{field} is no date: {text!r}") from error
        if found.tzinfo is None:
            return at_clock(found.date(), found.time(), self.zone)
        return found.astimezone(UTC)

    def span(self, told: object, field: str) -> tuple[When | None, When | None]:
        """Read a day, or a window given as an object or a pair."""
        if isinstance(told, dict):
            first = self.when(told.get("earliest"), field)
            return first, self.when(told.get("latest"), field)
        if isinstance(told, list) and len(told) == 2:
            return self.when(told[0], field), self.when(told[1], field)
        found = self.when(told, field)
        return found, found


def person_key(name: object) -> str:
    """Give the key of a person: the name itself, folded, so that spellings meet."""
    return " ".join(str(name or "").split())


class Applications:
    """Sorts the facts of one line into applications, and turns each into core facts."""

    def __init__(self, reading: Reading, converters: Mapping[str, "Convert"]) -> None:
        self.reading = reading
        self.converters = converters
        self.facts: dict[str, list[Fact]] = {}
        self.employers: dict[str, str] = {}
        self.roles: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.known: dict[str, dict[str, str]] = {}
        self.scheduled: dict[str, list[tuple[str, datetime]]] = {}
        self.accepted: list[tuple[datetime, str]] = []
        self.last = ""

    def take(self, told: Told) -> None:
        """Read one fact. Raises Unreadable; a type that is not known is left out."""
        at = self.reading.instant(told.get("at"))
        convert = self.converters.get(str(told.get("type")))
        if convert is None:
            return
        key = self.application(told, at)
        if not key:
            self._elsewhere(told, at)
            return
        before, self.last = self.last, key
        self.facts[key].extend(convert(self, told, at))
        if before and _tells_nothing_of_mine(told):
            self.last = before

    def _elsewhere(self, told: Told, at: datetime) -> None:
        """Something at an employer with whom no application is told of; an acceptance counts."""
        if told.get("type") == "offer_accepted":
            self.accepted.append((at, str(told.get("company") or "")))

    # which application

    def application(self, told: Told, at: datetime) -> str:
        """Give the application that a fact belongs to; open it when an interview is told of."""
        company, role, named = (
            str(told.get(name) or "") for name in ("company", "role", "application")
        )
        found = self._by_name(named) or self._by_company(company, role, named)
        if not found and not company:
            found = self._by_people(told) or self.last
        if not found and told.get("type") in NEVER_OPEN:
            return ""
        if not found:
            found = self._nameless() or self._open(company, role, named, at)
        self._learn(found, company, role or named, at)
        if named:
            self.ids.setdefault(named.casefold(), found)
        return found

    def _learn(self, key: str, company: str, role: str, at: datetime) -> None:
        """Take over the employer and the role when they are first told."""
        fresh = (company and not self.employers[key]) or (role and not self.roles[key])
        if not fresh:
            return
        self.employers[key] = self.employers[key] or company
        self.roles[key] = self.roles[key] or role
        self.facts[key].append(
            ApplicationOpened(at=at, employer=self.employers[key], role=self.roles[key])
        )

    def _nameless(self) -> str:
        """An application of which facts came before its employer was told."""
        return next((key for key, employer in self.employers.items() if not employer), "")

    def _by_name(self, named: str) -> str:
        return self.ids.get(named.casefold(), "") if named else ""

    def _by_company(self, company: str, role: str, named: str) -> str:
        if not company:
            return ""
        wanted = company.casefold()
        here = [key for key, name in self.employers.items() if name.casefold() == wanted]
        taken = set(self.ids.values())
        if named:
            here = [key for key in here if key not in taken]
        same = [key for key in here if _same_role(self.roles[key], role)]
        if not role and self.last in here:
            return self.last
        return same[-1] if same else ""

    def _by_people(self, told: Told) -> str:
        """The last application in which a named person, or their mail domain, is known."""
        names = [told.get(field) for field in NAMING]
        for key in reversed(list(self.facts)):
            if any(self.resolve(name, key) in self.known[key].values() for name in names if name):
                return key
        domains = {_domain(str(whole(name))) for name in names if name} - {""}
        for key in reversed(list(self.facts)):
            if domains & {_domain(spelling) for spelling in self.known[key]}:
                return key
        return ""

    def _open(self, company: str, role: str, named: str, at: datetime) -> str:
        key = f"a{len(self.facts) + 1}"
        self.facts[key] = [ApplicationOpened(at=at, employer=company, role=role or named)]
        self.employers[key], self.roles[key] = company, role or named
        self.known[key], self.scheduled[key] = {}, []
        return key

    # who

    def resolve(self, name: object, application: str = "") -> str:
        """Give a person's key for a name, an address, or ``Name <address>``."""
        words = person_key(whole(name))
        address = re.search(r"[\w.+-]+@[\w.-]+", words)
        known = self.known.get(application or self.last, {})
        plain = re.sub(r"<[^>]*>", "", words).strip(" \"'")
        for spelling in (address.group().casefold() if address else "", plain.casefold()):
            if spelling in known:
                return known[spelling]
        return self._near(plain, known) or plain or words

    def _near(self, plain: str, known: dict[str, str]) -> str:
        """A first name or surname alone means the only person on record who has it."""
        words = set(plain.casefold().split())
        fits = {key for key in known.values() if words and words <= set(key.casefold().split())}
        return fits.pop() if len(fits) == 1 else ""

    def meet(self, told: object, application: str = "") -> str:
        """Remember a person's spellings and give their key."""
        key = self.resolve(told, application)
        known = self.known[application or self.last]
        known.setdefault(key.casefold(), key)
        email = told.get("email") if isinstance(told, dict) else None
        if email:
            known[str(email).casefold()] = key
        return key


def _tells_nothing_of_mine(told: Told) -> bool:
    """Automatic mail must not decide what the next fact is about (RULES D.6, 6)."""
    return told.get("type") == "reply" and str(told.get("label")) in AUTOMATIC


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold().strip("> ") if "@" in address else ""


def whole(name: object) -> object:
    """Give the name of a person told as an object, or the words as they are."""
    if isinstance(name, dict):
        return name.get("name") or name.get("email") or ""
    return name


def _same_role(one: str, two: str) -> bool:
    words = [set(re.findall(r"\w+", role.casefold())) for role in (one, two)]
    return not words[0] or not words[1] or words[0] <= words[1] or words[1] <= words[0]


Convert = Callable[[Applications, Told, datetime], Iterator[Fact]]
