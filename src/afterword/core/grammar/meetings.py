"""Who was met and who was only spoken about, clause by clause."""

from collections.abc import Iterator

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.foreign import LANGUAGES
from afterword.core.grammar.foreign_meetings import foreign_signs
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.meeting_words import (
    ABOUT,
    BEFORE_NAMED,
    GONE,
    LATER,
    OWN_MET,
    TALK_NOUNS,
)
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.met_by_object import direct_objects, of_objects, of_pronouns
from afterword.core.grammar.met_by_subject import carried, is_own, of_subject
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.signs import Sign
from afterword.core.grammar.word_sets import word_set


def signs_of(account: Account) -> dict[int, set[Sign]]:
    """Collect the signs for everybody named, by the number of the person."""
    found = dict[int, set[Sign]]()
    told = foreign_signs(account) if account.lang in LANGUAGES else _signs(account)
    for person, sign in told:
        found.setdefault(person, set()).add(sign)
    return found


def _signs(account: Account) -> Iterator[tuple[int, Sign]]:
    by_start = {mention.first: mention for mention in account.mentions}
    for number, clause in enumerate(account.clauses):
        inside = [
            by_start[place] for place in range(clause.first, clause.last) if place in by_start
        ]
        yield from of_pronouns(account, clause)
        if not inside and not clause.people and not carried(account, number):
            continue
        yield from _of_label(account, clause, inside)
        yield from of_subject(account, number, clause)
        yield from of_objects(account, clause, inside)
        yield from _of_identity(account, clause, inside)
        yield from _of_words(account, clause, inside)


def _of_label(
    account: Account, clause: Clause, inside: list[Mention]
) -> Iterator[tuple[int, Sign]]:
    label = label_of(account.pieces[clause.piece].label)
    sign = (
        {Label.PEOPLE: Sign.SPOKEN, Label.ABSENT: Sign.ABSENT, Label.REFEREES: Sign.ABSENT}.get(
            label
        )
        if label
        else None
    )
    if sign is None or (sign is Sign.SPOKEN and clause.negated):
        return
    for mention in inside:
        if not _is_spoken_about(account, mention, clause.first):
            yield mention.person, sign


def _of_identity(
    account: Account, clause: Clause, inside: list[Mention]
) -> Iterator[tuple[int, Sign]]:
    """Read "Anita is the owner", "the director is Anh", "it was Niamh and Con", "there was Tom"."""
    named_so = clause.verb in {"call", "name"} and clause.passive
    if (
        (not named_so and (clause.verb != "be" or clause.passive))
        or clause.negated
        or clause.modal
        or clause.lasting
    ):
        return
    subject = account.words(*clause.subject)
    rest = account.words(clause.rest, clause.last)
    if clause.who in {Who.IT, Who.NOBODY} or (
        clause.who is Who.ROLE and not {"my", "referee", "referees"} & set(subject)
    ):
        named = [mention for mention in inside if mention.first >= clause.rest]
        if named and set(account.words(clause.rest, named[0].first)) <= BEFORE_NAMED:
            for mention in direct_objects(account, clause, named):
                if not _is_spoken_about(account, mention, clause.first):
                    yield mention.person, Sign.LISTED
    elif (
        clause.who is Who.NAME
        and any(is_role_noun(word) for word in rest[:6])
        and not is_own(account, clause)
    ) and not {"my", "old", "former"} & set(rest[:3]):
        yield from ((person, Sign.LISTED) for person in clause.people)


def _of_words(
    account: Account, clause: Clause, inside: list[Mention]
) -> Iterator[tuple[int, Sign]]:
    """Judge by the words around, where no verb says it: "interview with A and B", "w/ C"."""
    for mention in inside:
        before = account.words(max(0, mention.first - 5), mention.first)
        if _is_stand_in(before):
            yield mention.person, Sign.ABSENT
        elif account.tokens[mention.last - 1].word.endswith("'s"):
            continue
        elif _is_recruiter(account, mention) and not clause.negated and not _is_future(clause):
            yield mention.person, Sign.LISTED
        elif not clause.verb and (sign := _verbless(account, clause, mention)):
            yield mention.person, sign


def _is_stand_in(before: list[str]) -> bool:
    """Read "instead of Kim", "covering for Kim", "in Kim's place", "no Kim"."""
    if before[-2:] == ["instead", "of"] or before[-2:] in (
        ["place", "of"],
        ["in", "for"],
        ["filling", "for"],
        ["covering", "for"],
    ):
        return True
    return before[-1:] in (["without"], ["except"], ["not"], ["minus"])


def _is_future(clause: Clause) -> bool:
    return clause.modal in {"will", "would"} and not clause.past


def _is_recruiter(account: Account, mention: Mention) -> bool:
    near = account.words(max(0, mention.first - 2), min(len(account.tokens), mention.last + 5))
    own = account.words(max(0, mention.first - 4), mention.first)
    if ("recruiter" not in near and "headhunter" not in near) or set(own) & word_set(
        "no another old former"
    ):
        return False
    after = account.words(mention.last, min(len(account.tokens), mention.last + 5))
    before = near[: min(2, mention.first)]
    told = bool({"recruiter", "headhunter"} & set(before))
    if not told:
        stop = next(
            (n for n, word in enumerate(after) if word in {".", "\n", "and", ";"}), len(after)
        )
        told = bool({"recruiter", "headhunter"} & set(after[:stop])) and after[:1] in (
            [","],
            ["("],
            ["the"],
            ["our"],
            ["-"],
            ["my"],
        )
    return told and not _is_told_of(before)


def _is_told_of(before: list[str]) -> bool:
    return bool({"for", "new", "ask", "contact"} & set(before[:1]))


def _verbless(account: Account, clause: Clause, mention: Mention) -> Sign | None:
    """Judge a name in words without a verb: most such lists tell who was there."""
    before = account.words(clause.first, mention.first)
    label = label_of(account.pieces[clause.piece].label)
    if label not in {None, Label.NAME} or _is_spoken_about(account, mention, clause.first):
        return None
    after = account.words(mention.last, min(clause.last, mention.last + 5))
    if GONE.intersection(after[:4]) or {"not", "no", "absent", "neither"} & set(
        [*after[:2], *before[-3:]]
    ):
        return Sign.ABSENT
    if LATER.intersection(before) and not {"and", ",", "&"} & set(before):
        return None
    met = {"with", "w/", "met", "saw"} & set(before) and (TALK_NOUNS | {"with", "w/"}) & set(before)
    if met and clause.link not in {"to"}:
        return Sign.SPOKEN
    if clause.first != account.pieces[clause.piece].first:
        return None
    blocked = word_set("to for from ask about linkedin owe send → -> todo thank")
    if (
        blocked & set(before)
        or {"to", "owes"} & set(after[:1])
        or blocked & set(account.pieces[clause.piece].label)
    ):
        return None
    return Sign.LISTED if clause.link in {"", "and"} else None


def _is_spoken_about(account: Account, mention: Mention, first: int) -> bool:
    """Say whether "about", "from", "report to" or "my" stands right before a name."""
    before = account.words(max(first, mention.first - 3), mention.first)
    if before[-1:] and before[-1] in ABOUT:
        return True
    if {"report", "reports", "reporting", "referee", "replaces", "ask", "hi"} & set(before):
        return True
    whole = account.words(first, mention.first)
    if {"referee", "referees", "reference", "references", "about"} & set(whole[:4]):
        return True
    if "my" in before and not OWN_MET.intersection(before):
        return True
    after = account.words(mention.last, min(len(account.tokens), mention.last + 5))
    return after[:2] == [",", "my"] and not OWN_MET.intersection(after)
