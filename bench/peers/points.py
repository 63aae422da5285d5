"""How a program that answers with single points of time is judged by cases that know spans."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

Case = dict[str, Any]


class NotHere(Exception):
    """A peer cannot run on this machine; the text says what it lacks."""


class Asked(NamedTuple):
    """One statement as the peers are given it, with its language told."""

    said: str
    heard_at: datetime
    country: str
    lang: str

    @property
    def month_first(self) -> bool:
        """Say whether 03/04 is the fourth of March there (FORMATS 1)."""
        return self.country.partition("-")[0] == "US"


class Verdict(StrEnum):
    """What became of one case."""

    RIGHT = "right"
    WRONG = "wrong"
    NOTHING = "nothing"


SIGNS = {
    "de": {"wir", "ich", "sie", "bis", "und", "der", "nach", "nicht", "am", "im", "tagen", "kw"},
    "fr": {"vous", "nous", "le", "la", "dans", "jours", "au", "du", "est", "ou", "à", "dès"},
    "es": {"el", "los", "la", "que", "días", "antes", "del", "en", "lo", "dentro", "cuando", "de"},
    "nl": {"we", "je", "het", "een", "over", "tot", "de", "binnen", "hoor", "voor", "na", "dan"},
    "en": {"the", "we", "you", "to", "by", "of", "and", "i", "it", "at", "be", "next", "is"},
}
"""A few little words of each language, enough to tell which of the five a statement is in."""


def language(said: str) -> str:
    """Tell the language of a statement, English when nothing speaks for another."""
    words = Counter("".join(c if c.isalpha() else " " for c in said.casefold()).split())
    votes = {lang: sum(words[one] for one in signs) for lang, signs in SIGNS.items()}
    best = max(votes, key=lambda lang: votes[lang])
    return best if votes[best] > votes["en"] else "en"


def asked(cases: Iterable[Case]) -> list[Asked]:
    """Put the cases as the peers are asked them."""
    return [
        Asked(
            one["in"]["said"],
            datetime.fromisoformat(one["in"]["heard_at"]),
            one["in"]["country"],
            language(one["in"]["said"]),
        )
        for one in cases
    ]


def judged(points: Sequence[date], out: Case) -> Verdict:
    """Judge points by what a case expects, kindly to whoever gives points.

    The day is enough where an hour was said. Of several points, one that is right will do. A
    point lying inside an expected window is right. Where no day can be given (``none``, an event
    without a day), finding nothing is right.
    """
    if out["earliest"] is None and out["latest"] is None:
        return Verdict.WRONG if points else Verdict.RIGHT
    if not points:
        return Verdict.NOTHING
    first = out["earliest"][:10]
    last = (out["latest"] or (first if out["kind"] == "event_conditional" else "9999"))[:10]
    inside = any(first <= point.isoformat()[:10] <= last for point in points)
    return Verdict.RIGHT if inside else Verdict.WRONG


def judged_strictly(found: Case, out: Case) -> Verdict:
    """Judge a full answer: right only if the kind and both ends are exactly right."""
    if all(found[key] == out[key] for key in ("kind", "earliest", "latest")):
        return Verdict.RIGHT
    return Verdict.NOTHING if found["kind"] == "none" else Verdict.WRONG
