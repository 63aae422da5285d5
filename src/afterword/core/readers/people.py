"""Who is named in a debrief, and whom the applicant spoke with."""

from typing import NamedTuple

from afterword.core.grammar.account import Account
from afterword.core.grammar.meetings import signs_of
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.same_names import name_parts
from afterword.core.grammar.signs import Sign, is_met
from afterword.core.grammar.titles import role_of
from afterword.core.job_words import ORGANISATION
from afterword.core.reading import Confidence, Found


class Named(NamedTuple):
    """Somebody named: with the role and address told, and whether the applicant spoke with them."""

    name: str
    role: str | None
    met: bool
    email: str | None


def people_in(account: Account) -> list[Found[Named]]:
    """Give everybody who is named, in the order of the text; when unsure, nobody was met."""
    signs = signs_of(account)
    mentions = dict[int, list[Mention]]()
    for mention in account.mentions:
        mentions.setdefault(mention.person, []).append(mention)
    emails = _emails(account)
    found = list[Found[Named]]()
    for person, of_person in sorted(mentions.items(), key=lambda item: item[1][0].first):
        if _is_house(account.names[person]):
            continue
        told = signs.get(person, set())
        named = Named(
            account.names[person], role_of(account, of_person), is_met(told), emails.get(person)
        )
        spans = tuple(account.span(mention.first, mention.last) for mention in of_person)
        found.append(Found(named, spans, _confidence(told)))
    return found


def _is_house(name: str) -> bool:
    """Say whether a name is that of a firm, a school or an office: "Pellworth Search"."""
    words = name.casefold().split()
    return len(words) > 1 and words[-1].strip(".,") in ORGANISATION | _HOUSES


_HOUSES = frozenset({
    "search", "recruitment", "recruiting", "staffing", "versicherung", "facilities", "care",
    "church", "cathedral", "academy", "surgery", "nursery", "railway", "brewery", "services",
})  # fmt: skip


def _confidence(signs: set[Sign]) -> Confidence:
    if {Sign.ABSENT, Sign.SPOKEN} <= signs or not signs:
        return Confidence.ASK
    return Confidence.SURE if signs - {Sign.SUBJECT} else Confidence.LIKELY


def _emails(account: Account) -> dict[int, str]:
    """Give each address to the person whose name it holds, else to the one named before it."""
    found = dict[int, str]()
    for place, token in enumerate(account.tokens):
        if "@" in token.word and len(token.word) > 3:
            person = _owner(account, place, token.word)
            if person is not None:
                found.setdefault(person, token.raw.rstrip("."))
    return found


def _owner(account: Account, place: int, address: str) -> int | None:
    local = address.partition("@")[0]
    nearest: int | None = None
    for mention in account.mentions_before(place + 12):
        if place - mention.last > 60:
            break
        if any(len(part) > 2 and part in local for part in name_parts(mention.name)):
            return mention.person
        if nearest is None and mention.last <= place and place - mention.last <= 6:
            nearest = mention.person
    return nearest
