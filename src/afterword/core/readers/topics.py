"""What was spoken of, and with whom where that was told."""

from typing import NamedTuple

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.subjects import Subject, subjects_in
from afterword.core.grammar.word_sets import word_set
from afterword.core.reading import Found


class Topic(NamedTuple):
    """Something spoken of; ``who`` is the person it was with, None where nobody was named."""

    what: str
    who: str | None


_TALKS = word_set(
    "talk speak chat question quiz bond grill laugh click dwell probe discussion brainstorm"
)
_ASKS = frozenset({"ask", "want", "hear", "tell"})
_THROUGHS = frozenset({"go", "touch", "walk", "run", "dig", "dive", "get", "look"})
_WITH_NOUNS = frozenset({"be", "have", "do", "spend", "revolve", "centre", "center", "focus"})
_STRAIGHT = frozenset({"discuss", "cover", "explain", "describe", "present", "explore", "demo"})
_OVER = frozenset({"about", "on", "over", "regarding", "into"})
_ABOUT = frozenset({"about", "on", "into", "regarding"})
_THROUGH = frozenset({"through", "over", "into", "on"})
_TOPIC_NOUNS = word_set(
    "talk chat talks questions question conversation discussion stuff focus topics topic "
    "themes emphasis debate exchange lots plenty mostly mainly all quiz"
)
_FOREIGN_VERBS = word_set(
    "gesprochen geredet unterhalten gefragt besprochen diskutiert diskutierten sprachen "
    "redeten ging fragte fragten themen parlé discuté demandé échangé parla parlait "
    "hablamos hablé preguntó preguntaron comentamos charlamos gesproken gepraat vroeg "
    "vroegen besproken ging"
)
_FOREIGN_OVER = word_set("über um nach zu zum zur sur de du des d' sobre por over naar")
_WITH = frozenset({"with", "w/", "to", "mit", "avec", "con", "met"})
_NO_TOPIC = word_set(
    "me us if whether her him them it around round that time who everything on well first "
    "out to ok linkedin along how"
)


def topics_in(account: Account) -> list[Found[Topic]]:
    """Give each topic once, in the order of the text."""
    found = dict[str, Found[Topic]]()
    for clause in account.clauses:
        for subject in _of_clause(account, clause):
            topic = Topic(subject.what, _with_whom(account, clause))
            found.setdefault(subject.what.casefold(), Found(topic, (subject.span,)))
    return list(found.values())


def _of_clause(account: Account, clause: Clause) -> list[Subject]:
    label = label_of(account.pieces[clause.piece].label)
    if label is Label.TOPICS:
        return subjects_in(account, clause.first, clause.last)
    if (
        label not in {None, Label.NAME, Label.PEOPLE}
        or clause.negated
        or _speaks_of_linkedin(account, clause)
    ):
        return []
    begin = _foreign_begin(account, clause) if account.lang != "en" else _begin_of(account, clause)
    if (
        begin is None
        or begin >= clause.last
        or account.tokens[begin].word in _NO_TOPIC - {"how", "it"}
    ):
        return []
    return subjects_in(account, begin, clause.last)


def _speaks_of_linkedin(account: Account, clause: Clause) -> bool:
    return "linkedin" in account.words(clause.first, clause.last)


def _begin_of(account: Account, clause: Clause) -> int | None:
    """Find where the topic begins behind the verb, or behind "questions about"."""
    words = account.words(clause.rest, clause.last)
    if not clause.verb or clause.verb in _WITH_NOUNS:
        return _behind_noun(account, clause)
    if clause.modal or not (clause.done or clause.link == "and"):
        return None
    if clause.verb in _TALKS:
        return _behind(clause, words, _OVER, within=7)
    if clause.verb in _ASKS and (clause.who not in {Who.ME, Who.NOBODY} or clause.verb == "ask"):
        return _behind(clause, words, _ABOUT, within=7)
    if clause.verb in _THROUGHS:
        return _behind(clause, words, _THROUGH, within=3 if clause.verb != "get" else 2)
    return _straight(clause, words)


def _straight(clause: Clause, words: list[str]) -> int | None:
    """Read "discussed X", "mentioned X", "showed me X"."""
    if clause.verb in _STRAIGHT or (clause.verb == "mention" and clause.who is not Who.ME):
        return clause.rest
    around = words[1:2] in (["around"], ["round"], ["out"], ["in"])
    return clause.rest + 1 if clause.verb == "show" and words[:1] == ["me"] and not around else None


def _behind(
    clause: Clause, words: list[str], wanted: frozenset[str] | set[str], *, within: int
) -> int | None:
    for number, word in enumerate(words[:within]):
        if word in wanted:
            return clause.rest + number + 1
    return None


def _behind_noun(account: Account, clause: Clause) -> int | None:
    """Read "good chat about X", "questions on Y"."""
    words = account.words(clause.first, clause.last)
    for number, word in enumerate(words[:-1]):
        if word in {"about", "on", "around", "over"} and _TOPIC_NOUNS.intersection(
            words[max(0, number - 5) : number]
        ):
            return clause.first + number + 1
        if word in {"talked", "discussed", "covered"} and not clause.verb:
            return clause.first + number + 1
    return None


def _foreign_begin(account: Account, clause: Clause) -> int | None:
    words = account.words(clause.first, clause.last)
    if not _FOREIGN_VERBS.intersection(words):
        return None
    for number, word in enumerate(words[:-1]):
        if word in _FOREIGN_OVER and number:
            return clause.first + number + 1
    return None


def _with_whom(account: Account, clause: Clause) -> str | None:
    """Give the person who asked, or with whom it was spoken of."""
    if clause.who is Who.NAME and len(set(clause.people)) == 1:
        return account.names[clause.people[0]]
    for mention in account.mentions_within(clause.rest, clause.last):
        if account.tokens[mention.first - 1].word in _WITH:
            return mention.name
    if clause.who in {Who.HE, Who.SHE}:
        meant = account.person_meant(clause.first, clause.who)
        return account.names[meant] if meant is not None else None
    return None
