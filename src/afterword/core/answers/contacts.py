"""A newly introduced person or mailbox that the applicant should write to (FORMATS 2)."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from afterword.core.answers.clauses import Statement
from afterword.core.message import Message
from afterword.core.name_runs import find_names
from afterword.core.reading import Span
from afterword.core.terms import Label

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
_URGENT = re.compile(
    r"\b(?:urgent\w*|emergenc\w+|immediate\w*|cannot wait|can't wait|can not wait|pressing|"
    r"time-sensitive|general (?:enquir\w+|inquir\w+|information|questions?|matters?|info)|"
    r"more information|further information|other matters?|"
    r"anything else|other (?:enquir\w+|questions|business|requests)|it support|technical|"
    r"dringend\w*|eilig\w*|notf\w+|allgemeine\w*|weitere informationen|urgence\w*|urgent\w*|"
    r"renseignements?|"
    r"informations? générales?|urgente\w*|urgencia\w*|información general|más información|"
    r"urgenze|informazioni generali|dringende\w*|spoed\w*|algemene|press|media|invoices?|"
    r"billing|orders?|"
    r"privacy|data protection|datenschutz|unsubscribe|feedback|complain\w*|accessib\w+|"
    r"help ?desk|postmaster|administrator)\b",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"\b(?:appl(?:y|ication\w*|icants?)|hiring|recruit\w*|interview\w*|candida\w+|position|role|"
    r"post|vacanc\w+|process|job|"
    r"bewerb\w+|stelle\w*|verfahren|gespräch\w*|recrutement|poste|entretien|selecci\w+|puesto|"
    r"proceso|entrevista|selezion\w+|colloquio|sollicit\w+|vacature|procedure)\b",
    re.IGNORECASE,
)
_WRITE = re.compile(
    r"\b(?:write|writing|contact\w*|reach\w*|get in touch|in touch|email|mail|send|sending|ask|"
    r"speak|talk|call|drop|liaise|copy|cc|via|through|to|"
    r"address\w*|direct\w*|forward|reply|respond|book|arrange|confirm|apply|successor|replac\w+|"
    r"taken? over|taking over|handles?|handled|handling|looks? after|looking after|covering|"
    r"schreib\w*|wend\w*|kontaktier\w*|meld\w*|richt\w*|erreich\w*|send\w*|schick\w*|vertret\w*|"
    r"nachfolg\w*|übernimmt|übernommen|ansprech\w*|zuständig|betreut|écri\w+|contact\w+|"
    r"adress\w+|joindre|envoy\w+|"
    r"remplac\w+|succèd\w+|escrib\w+|escríb\w+|contact\w+|dirig\w+|dirij\w+|envi\w+|sustitu\w+|"
    r"scriv\w+|contatt\w+|rivolg\w+|invi\w+|sostitu\w+|mail\w*|contact|opnemen|stuur\w*|"
    r"vervang\w*|opvolg\w*|wenden)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\b(?:(?:write|speak|talk|reach out|drop|send|call|mention|say) .{0,30}(?:her|him|them|"
    r"my name|a line|me)|would like to (?:talk|meet|hear)|looking for|is hiring|needs|"
    r"told (?:her|him|them)|i've told|my colleague|my friend|cherche|écrivez-lui|busca|"
    r"escríbele|escríbale|cerca|le scriva|sucht|zoekt|schreiben sie (?:ihr|ihm)|schreib (?:ihr|"
    r"ihm))\b",
    re.IGNORECASE | re.DOTALL,
)
_NO_MAILBOX = re.compile(
    r"^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon|postmaster|bounce|unsubscribe|privacy|"
    r"info-noreply)",
    re.IGNORECASE,
)
MOST_IN_SENTENCE = 5
MOST_SENTENCES = 100
REACH = 80
"""Letters between a name and the address that belongs to it."""


class NewContact(NamedTuple):
    """Whom to write to; an unknown name is empty."""

    name: str
    email: str
    span: Span | None = None


def new_contact(
    message: Message, read: Sequence[Statement], text: str, label: Label
) -> NewContact | None:
    """Give the first new address that the applicant is asked to write to, or None."""
    known = _known(message)
    for place, one in enumerate(read[:MOST_SENTENCES]):
        stretch = text[one.line.start : one.line.end]
        if "@" not in stretch:
            continue
        for found in islice(_EMAIL.finditer(stretch), MOST_IN_SENTENCE):
            email = found[0].rstrip(".-")
            if email.casefold() in known or _NO_MAILBOX.match(email):
                continue
            around = _around(read, text, place)
            if _is_wanted(stretch, around, label):
                start = one.line.start + found.start()
                name = _name_for(stretch, found.span()) or _name_before(read, text, place)
                return NewContact(name, email, (start, start + len(email)))
    return _copied(message, text, known)


def _known(message: Message) -> set[str]:
    people = (message.sender, *message.to)
    reply_to = _EMAIL.findall(message.header("reply-to"))
    failed = {message.report.failed.casefold()} if message.report else set()
    return failed | {one.email.casefold() for one in people} | {one.casefold() for one in reply_to}


def _around(read: Sequence[Statement], text: str, place: int) -> str:
    start = read[max(0, place - 1)].line.start
    return text[start : read[place].line.end]


def _is_wanted(stretch: str, around: str, label: Label) -> bool:
    """Say whether the applicant is to write there in this matter."""
    if label in (Label.MASS_MAIL, Label.NEWSLETTER):
        return False
    if label is Label.REJECTION:
        return bool(_PERSONAL.search(around)) and not _URGENT.search(stretch)
    if label is Label.BOUNCE:
        return bool(_HIRING.search(_EMAIL.sub("", around))) and not _URGENT.search(stretch)
    if _URGENT.search(stretch) and not _HIRING.search(_EMAIL.sub("", stretch)):
        return False
    if _URGENT.search(stretch) and re.search(
        r"\burgent|dringend|urgen|emergenc|notf|spoed", stretch, re.IGNORECASE
    ):
        return False
    plain = _EMAIL.sub("", around)
    return bool(_WRITE.search(plain) or (label is Label.OUT_OF_OFFICE and _HIRING.search(plain)))


def _name_for(stretch: str, at: Span) -> str:
    """Give the name beside an address: the nearest one before it, else right after it."""
    before = [
        one for one in find_names(stretch[max(0, at[0] - REACH) : at[0]]) if len(one.name) > 2
    ]
    if before:
        return before[-1].name
    after = re.match(r"\W{0,3}([^\n]{0,60})", stretch[at[1] :])
    found = (
        list(find_names(after[1]))
        if after and stretch[at[1] : at[1] + 2] in (" (", ", ", " –")
        else []
    )
    return found[0].name if found else ""


def _name_before(read: Sequence[Statement], text: str, place: int) -> str:
    """Give the one full name of the sentence before, where an address follows as "her address"."""
    if place == 0:
        return ""
    line = read[place - 1].line
    found = [one.name for one in find_names(text[line.start : line.end]) if one.is_full]
    return found[-1] if found else ""


def _copied(message: Message, text: str, known: set[str]) -> NewContact | None:
    """Give somebody in copy whom the words introduce by name as the one to write to."""
    for one in message.copied:
        if not one.email or one.email.casefold() in known:
            continue
        first = one.name.split(" ")[0] if one.name else ""
        at = text.find(first) if len(first) > 2 else -1
        if at >= 0 and _INTRODUCED.search(text[max(0, at - 60) : at + 120]):
            return NewContact(one.name, one.email, (at, at + len(first)))
    return None


_INTRODUCED = re.compile(
    r"\b(?:cc|copied|copying|copy|in copy|kopie|copie|copia|write to|contact|get in touch|"
    r"liaise|reply to|work with|will arrange|will set up|"
    r"takes? over|taking over|handle|arrange|coordinate|schreiben|wenden)\b",
    re.IGNORECASE,
)
