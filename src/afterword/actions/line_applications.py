"""Which application and which person a fact of the machine format belongs to (FORMATS 6)."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.dates import When, at_clock, starts
from afterword.core.facts import ApplicationOpened, Fact

Told = dict[str, Any]
"""One fact as JSON: ``at``, ``type`` and what belongs to that type."""


class Unreadable(ValueError):
    """A line that cannot be read; the message names the field."""


class Reading:
    """Reads dates and names of one line; the recipient's clock gives days their hours."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def instant(self, text: object, field: str = "at") -> datetime:
        """Read an instant; a day alone begins at midnight there. Raises Unreadable."""
        when = self.when(text, field)
        if when is None:
            raise Unreadable(f"{field} is missing")
        return starts(when, self.zone)

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
        self.last = ""

    def take(self, told: Told) -> None:
        """Read one fact. Raises Unreadable; a type that is not known is left out."""
        at = self.reading.instant(told.get("at"))
        convert = self.converters.get(str(told.get("type")))
        if convert is None:
            return
        key = self.application(told, at)
        self.last = key
        self.facts[key].extend(convert(self, told, at))

    # which application

    def application(self, told: Told, at: datetime) -> str:
        """Give the application that a fact belongs to; open it when it is new."""
        company, role, named = (
            str(told.get(name) or "") for name in ("company", "role", "application")
        )
        found = self._by_name(named) or self._by_company(company, role, named)
        found = found or ("" if company else self._by_people(told) or self.last)
        if not found:
            found = self._open(company, role, named, at)
        if named:
            self.ids.setdefault(named.casefold(), found)
        if role and not self.roles[found]:
            self.roles[found] = role
            opened = ApplicationOpened(at=at, employer=self.employers[found], role=role)
            self.facts[found].append(opened)
        return found

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
        """The last application in which a named person is known."""
        names = [told.get(field) for field in ("to", "sender", "person", "who", "name", "failed")]
        names += [told.get("recommended_by")]
        for key in reversed(list(self.facts)):
            if any(self.resolve(name, key) in self.known[key].values() for name in names if name):
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


def whole(name: object) -> object:
    if isinstance(name, dict):
        return name.get("name") or name.get("email") or ""
    return name


def _same_role(one: str, two: str) -> bool:
    words = [set(re.findall(r"\w+", role.casefold())) for role in (one, two)]
    return not words[0] or not words[1] or words[0] <= words[1] or words[1] <= words[0]


Convert = Callable[[Applications, Told, datetime], Iterator[Fact]]
