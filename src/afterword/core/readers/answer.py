"""Reads an answer: its kind, the words that say so, the one date, the new person."""

import re
from typing import NamedTuple

from afterword.core.answers.clauses import Statement
from afterword.core.answers.contacts import NewContact, new_contact
from afterword.core.answers.cues import Sign
from afterword.core.answers.deciding import Case, decide
from afterword.core.answers.greeting import is_cut_off, is_misaddressed
from afterword.core.answers.nature import Nature, nature_of
from afterword.core.answers.weighing import NONE, Evidence, Weights, statements, weigh
from afterword.core.answers.words import LONGEST_TEXT
from afterword.core.message import Message
from afterword.core.readers.answer_dates import grounded, next_date
from afterword.core.readers.answer_ground import Dated
from afterword.core.reading import Confidence, Hearing
from afterword.core.reply import GOOD, ReplyKind, kinds
from afterword.core.terms import REJECTIONS, Label

WANTED = {
    "REFERENCES": "references",
    "DOCUMENT": "documents or details",
    "SALARY": "salary",
    "CONSENT": "consent",
}


class Read(NamedTuple):
    """A mail with all that was found in it."""

    message: Message
    kind: ReplyKind
    confidence: Confidence
    nature: Nature
    language: str
    signs: tuple[Sign, ...]
    also: tuple[Label, ...]
    date: Dated
    contact: NewContact | None
    wanted: tuple[str, ...]

    @property
    def label(self) -> Label:
        """Give the label of the kind."""
        return self.kind.label


def read_message(message: Message, heard: Hearing) -> Read:
    """Judge a mail, and read its date and its people as its kind asks."""
    text = message.new[:LONGEST_TEXT]
    read, language = statements(text, _own_names(message))
    nature = nature_of(message)
    weights = weigh([*read, *_subject(message)])
    read_all = [*read, *_subject(message)]
    case = Case(
        message=message,
        nature=nature,
        weights=weights,
        sentences=len(read),
        about_jobs=_named(read_all, "JOB_SEEKING"),
        misaddressed=is_misaddressed(message, text, language),
        cut_off=is_cut_off(text),
        personal=_speaks_of(read, "YOURS"),
    )
    label, confidence = decide(case)
    contact = new_contact(message, read, text, label)
    if label is Label.REJECTION and contact is not None:
        label, confidence = Label.REJECTION_KEEP_IN_TOUCH, Confidence.LIKELY
    kind = kinds()[label]
    signs = _deciding(weights, label)
    dated = grounded(label, _dating(weights, label), read, text, heard._replace(lang=language))
    return Read(
        message=message,
        kind=kind,
        confidence=confidence,
        nature=nature,
        language=language,
        signs=signs,
        also=_also(weights, label),
        date=next_date(kind.date, dated),
        contact=contact if kind.introduces else None,
        wanted=_wanted(read) if label is Label.REQUEST else (),
    )


_ANSWERED = re.compile(r"\s*(?:re|aw|antw|sv|rif|r|fwd?|wg|tr)\s*:", re.IGNORECASE)


def _subject(message: Message) -> list[Statement]:
    """Give what the subject says; that of an answer is the applicant's own."""
    if _ANSWERED.match(message.subject):
        return []
    return [one._replace(heading=True) for one in statements(message.subject[:300])[0]]


def _named(read: list[Statement], concept: str) -> int:
    return sum(len(one.whole.tags.get(concept, ())) for one in read)


def _speaks_of(read: list[Statement], concept: str) -> bool:
    return any(concept in one.whole.tags for one in read)


def _own_names(message: Message) -> frozenset[str]:
    """Give the applicant's names in small letters, as the mail is addressed."""
    return frozenset(word.casefold() for one in message.to for word in one.name.split())


def _evidence(weights: Weights, label: Label) -> Evidence:
    return weights.get(label, NONE)


def _dating(weights: Weights, label: Label) -> Evidence:
    """Give the signs beside which the date stands: in a refusal, those that ask to write again."""
    if label is Label.REJECTION_KEEP_IN_TOUCH:
        return _evidence(weights, Label.PING_LATER)
    return _evidence(weights, label)


def _deciding(weights: Weights, label: Label) -> tuple[Sign, ...]:
    own = _evidence(weights, label).signs
    if label in REJECTIONS:
        own = (*own, *_evidence(weights, Label.REJECTION).signs)
    strong = tuple(dict.fromkeys(sign for sign in own if sign.weight >= GOOD))
    return strong or own


def _also(weights: Weights, label: Label) -> tuple[Label, ...]:
    """Give the other kinds that a mail carries, in the order of FORMATS."""
    there = [other for other, one in weights.items() if one.settles and other is not label]
    return tuple(sorted(there, key=lambda one: kinds()[one].rank))


def _wanted(read: list[Statement]) -> tuple[str, ...]:
    found = dict.fromkeys(
        name
        for one in read
        for clause in one.clauses
        if clause.has("ASK_FOR")
        for concept, name in WANTED.items()
        if clause.has(concept)
    )
    return tuple(found)
