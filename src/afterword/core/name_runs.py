"""Names of people as runs of capitalised words, and names as address books write them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.job_words import HEADS, ORGANISATION

_CAP = r"[A-ZÀ-ÖØ-ÞĀŁŚŠŽČĆĐİ][\w'’-]*\.?"
_PARTICLE = r"(?:von|van|vom|de|der|den|da|di|del|della|dos|la|le|bin|ibn|al|el|ten|ter|zu|y|e)"
_ADDRESSED = r"(?:(?:Mr|Mrs|Ms|Mx|Miss|Herrn?|Hr|Fr|Frau|Mme|Madame|Monsieur|Sir)\.?\s+)"
_DEGREE = r"(?:(?:Dr|Prof|PD)\.?(?:[ -](?:rer|med|phil|ing|nat)\.)*\s+)"
_RUN = re.compile(
    rf"{_ADDRESSED}?{_DEGREE}*(?:{_CAP}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_CAP}){{0,3}})"
)
_ADDRESS_FORM = re.compile(_ADDRESSED)
_NO_NAMES = frozenset({
    "careers", "jobs", "services", "service", "desk", "reception", "interview", "interviews",
    "interviewer", "interviewers", "panel", "team", "hr", "room", "teams", "zoom", "google",
    "meet", "microsoft", "skype", "webex", "slack", "senior", "junior", "lead", "staff",
    "principal", "chief", "vice", "president", "our", "your", "the", "we", "you", "this",
    "that", "please", "best", "kind", "regards", "dear", "hello", "hi", "thanks", "thank",
    "from", "office", "online", "onsite", "remote", "video", "phone", "call", "meeting",
    "round", "join", "link", "details", "agenda", "location", "date", "time", "when", "where",
    "what", "who", "mit", "und", "and", "bei", "um", "uhr", "am", "in", "es", "wir", "sie",
    "ihr", "ihre", "unser", "unsere", "bitte", "liebe", "lieber", "herzliche", "freundliche",
    "grüße", "grüßen", "mfg", "viele", "click", "head", "data", "product", "engineering",
    "marketing", "sales", "design", "people", "talent", "human", "resources", "technical",
    "hiring", "manager", "recruiting", "recruiter", "recruitment", "coordinator", "it", "ceo",
    "cto", "cfo", "vp", "cet", "cest", "est", "pst", "gmt", "utc", "pm", "bewerbung",
    "vorstellungsgespräch", "gespräch", "entretien", "einladung", "invitation", "re", "fwd",
    "also", "if", "for", "at", "on", "to", "as", "building", "street", "floor", "tower",
    "house", "hall", "plaza", "avenue", "road", "square", "campus",
})  # fmt: skip
_SUFFIX = re.compile(r"\s*(?:[|(\[@]|\s[-–—/]\s| via | bei | at | from ).*$")


class NameRun(NamedTuple):
    """A name, without Mr or Frau, and where it stands."""

    name: str
    span: tuple[int, int]
    titled: bool = False

    @property
    def is_full(self) -> bool:
        """Tell "Marcus Oyelaran" and "Frau Brandt" from a lone "Marcus"."""
        return self.titled or " " in self.name


def find_names(text: str) -> Iterator[NameRun]:
    """Find runs of capitalised words that may be names; words of jobs and offices end a run."""
    for found in _RUN.finditer(text):
        form = _ADDRESS_FORM.match(found[0])
        start = found.start() + (form.end() if form else 0)
        kept, begun = list[str](), False
        for word in re.finditer(r"\S+", text[start : found.end()]):
            if _is_no_name(word[0]):
                if kept:
                    break
                continue
            if not kept:
                start, begun = start + (0 if begun else word.start()), True
            kept.append(word[0])
        if name := " ".join(kept).rstrip(".,") if kept else "":
            yield NameRun(name, (start, start + len(name)), bool(form))


def _is_no_name(word: str) -> bool:
    plain = word.casefold().strip(".,")
    return plain in _NO_NAMES or plain in HEADS or plain in MONTHS or plain in _WEEKDAYS


_WEEKDAYS = frozenset(word for word in WEEKDAYS if len(word) > 2)


def is_personal(name: str) -> bool:
    """Say whether a display name is that of one person: two words, none of an organisation."""
    words = [word.casefold().strip(".,") for word in name.split()]
    if len(words) < 2 or any(map(str.isdigit, name)):
        return False
    return not any(word in _NO_NAMES or word in ORGANISATION for word in words)


def tidy_name(name: str, email: str = "") -> str:
    """Bring a display name into the order and form of a letter.

    "Raman, Priya (Northwind)" becomes "Priya Raman"; where only an address is known and it is
    written first.last@, the name is taken from it; otherwise "".
    """
    plain = " ".join(name.strip(" '\"").split())
    if not plain or ("@" in plain and " " not in plain):
        return _from_address(email or plain)
    plain = _SUFFIX.sub("", plain)
    last, comma, first = plain.partition(",")
    if comma and first.strip() and not re.search(r"\d", first):
        plain = f"{first.strip()} {last.strip()}"
    return " ".join(map(_lowered, _ADDRESS_FORM.sub("", plain).split()))


def _lowered(word: str) -> str:
    """Write WALSH as Walsh, but leave JP and O'NEIL-like short forms alone."""
    return word.capitalize() if word.isupper() and word.isalpha() and len(word) > 2 else word


def _from_address(email: str) -> str:
    local = email.partition("@")[0]
    parts = re.split(r"[._]", local)
    if len(parts) != 2 or not all(part.isalpha() and len(part) > 1 for part in parts):
        return ""
    return " ".join(part.capitalize() for part in parts)


def same_person(one: str, other: str) -> bool:
    """Say whether two names may be one person's: equal, or one is a part of the other."""
    ones, others = _parts(one), _parts(other)
    if not ones or not others:
        return False
    return ones <= others or others <= ones


def _parts(name: str) -> set[str]:
    words = {word.casefold().strip(".,") for word in name.split()}
    return words - {"dr", "prof", "mr", "ms", "mrs", "herr", "frau"}
