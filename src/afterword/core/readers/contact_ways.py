"""Finds the ways that a demand leaves open: through whom, to whom, or by mail alone."""

from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.readers.contact_clauses import Clause, Word
from afterword.core.readers.contact_names import Somebody
from afterword.core.readers.contact_words.part import Part

PATHS = frozenset({Part.THROUGH, Part.TO, Part.REACH, Part.GO, Part.MAIL})
SENT = (Part.REACH, Part.REACHED, Part.GO, Part.MAIL, Part.TOPIC)


BARE = 4
"""A clause of so few words ("but with me") takes its deed from the one before."""


class Way(NamedTuple):
    """Whom messages may go to; firm if the words leave no other way."""

    to: str
    firm: bool
    through: bool = False


def ways(somebody: Somebody, sentence: tuple[Word, ...], clause: Clause) -> Iterator[Way]:
    """Give every way a clause opens; a name may stand beyond its end ("our recruiter, Ria")."""
    yield from _tasks(somebody, sentence, clause)
    for at, word in enumerate(clause.words):
        if word.parts & PATHS:
            to = somebody.after(sentence, clause.start + at + 1)
            if to is not None:
                yield from _along(clause, at, to)
    if len(clause.words) <= BARE + 1 and _is_only_way(clause):
        to = somebody.after(clause.words, 0)
        if to is not None:
            yield Way(to, True)


def _along(clause: Clause, at: int, to: str) -> Iterator[Way]:
    """Give the way that a word ("through", "to", "contact") opens to the one named after it."""
    word = clause.words[at]
    only, whole = _is_only_way(clause), clause.has(Part.ALL)
    if Part.THROUGH in word.parts and _is_demand(clause):
        yield Way(to, True, through=True)
    elif Part.TO in word.parts:
        sent = clause.has(*SENT)
        everything = whole or clause.first(Part.ANY) < at
        firm = only or (everything and sent) or _is_subject(clause, at)
        if firm or sent or len(clause.words) <= BARE:
            yield Way(to, firm or clause.has(Part.INSTEAD))
    elif Part.THROUGH not in word.parts:
        yield Way(to, only or whole or (bool(to) and clause.has(Part.INSTEAD)))


def _is_only_way(clause: Clause) -> bool:
    """Say whether "only" is said of the one to write to, not of an hour or of the phone."""
    at = clause.first(Part.ONLY)
    near = clause.words[max(0, at - 1) : at + 3]
    by_phone = any(word.parts & {Part.CALL, Part.OTHER} for word in near)
    return at < len(clause.words) and not by_phone and not clause.has(Part.TIME)


def _is_demand(clause: Clause) -> bool:
    return clause.has(
        *SENT, Part.ALL, Part.ANY, Part.ONLY, Part.PLEASE, Part.MODAL, Part.CALL, Part.INSTEAD
    )


def _is_subject(clause: Clause, at: int) -> bool:
    """Say whether what is sent stands first, as in "follow-ups go to Ria"."""
    sent = clause.first(Part.TOPIC, Part.REACH, Part.MAIL)
    return sent < clause.first(Part.GO) <= at


def _tasks(somebody: Somebody, sentence: tuple[Word, ...], clause: Clause) -> Iterator[Way]:
    """Give who is said to be the one to turn to, or to take care of everything."""
    end = clause.start + len(clause.words)
    point = clause.first(Part.POINT)
    if point < len(clause.words):
        at = clause.start + point
        to = somebody.before(sentence[:at], at)
        to = somebody.after(sentence, at + 1) if to is None else to
        if to is not None:
            yield Way(to, True)
    care = clause.first(Part.HANDLE)
    if care < len(clause.words):
        at = clause.start + care
        to = somebody.before(sentence[clause.start : at], care)
        if to is None and care <= 1:
            # "Ria Holt (agency) handles all": who acts stands before the clause.
            to = somebody.before(sentence, clause.start)
        to = somebody.after(sentence[:end], at + 1) if to is None else to
        if to is not None:
            yield Way(to, clause.has(Part.ALL, Part.ANY))


def is_mail_only(clause: Clause) -> bool:
    """Say whether a clause leaves mail as the only channel, or prefers it."""
    words = clause.words
    mail, call = clause.first(Part.MAIL), clause.first(Part.CALL, Part.OTHER)
    if mail >= len(words) or (call < mail) or _offers_both(words, mail, call):
        return False
    if clause.has(Part.PREFER, Part.INSTEAD):
        return True
    if clause.has(Part.ALL, Part.ANY) and is_channel(words, mail):
        return True
    if _is_only(words[mail - 1 : mail] + words[mail + 1 : mail + 2]):
        return True
    return clause.has(Part.ONLY) and is_channel(words, mail)


def is_channel(words: tuple[Word, ...], at: int) -> bool:
    """Say whether mail is named here as a channel, not as a thing that is sent."""
    before = words[at - 1].parts if at else frozenset()
    return Part.MAIL in words[at].parts and Part.BY in words[at].parts | before


def _is_only(words: tuple[Word, ...]) -> bool:
    return any(Part.ONLY in word.parts for word in words)


def _offers_both(words: tuple[Word, ...], mail: int, call: int) -> bool:
    return any(Part.OR in word.parts for word in words[mail:call]) and call < len(words)
