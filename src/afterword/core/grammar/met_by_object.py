"""Whom the applicant met or spoke with, as the object of a verb."""

from collections.abc import Iterator

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.genders import may_be
from afterword.core.grammar.meeting_words import (
    LATER,
    OBJECTS,
    PANEL,
    PRESENT_BEFORE,
    TALK,
    TALK_NOUNS,
    TO_THEM,
)
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.signs import Sign
from afterword.core.grammar.word_sets import word_set
from afterword.core.job_words import MODIFIERS


def of_objects(
    account: Account, clause: Clause, inside: list[Mention]
) -> Iterator[tuple[int, Sign]]:
    """Judge "met Rita and Tom", "was interviewed by Ana", "didn't see Sol"."""
    if clause.modal in {"will", "would", "need", "should", "ready"} or not clause.verb:
        return
    objects = [mention for mention in inside if mention.first >= clause.rest]
    direct = direct_objects(account, clause, objects)
    sign = _object_sign(account, clause)
    if sign is None:
        return
    for mention in direct:
        yield mention.person, sign


def _object_sign(account: Account, clause: Clause) -> Sign | None:
    """Say what a clause says of those who stand behind its verb."""
    ours = clause.who in {Who.ME, Who.WE, Who.NOBODY, Who.WHICH}
    words = account.words(clause.rest, clause.last)
    if clause.negated:
        talks = clause.verb in TALK | TO_THEM | {"get"}
        return Sign.ABSENT if ours and talks else None
    if clause.passive:
        return _passive_sign(account, clause, words)
    if clause.who is Who.NOBODY and clause.verb in _TALKS and {"with", "w/"} & set(words[:2]):
        return Sign.SPOKEN if not LATER & set(words) else None
    if not (clause.done or clause.perfect):
        return None
    brought = clause.verb == "introduce" and "me" in words[:1] and clause.who is not Who.ME
    was_with = clause.verb == "be" and clause.past and {"with", "w/"} & set(words[:4])
    if brought or was_with:
        return Sign.SPOKEN
    return _our_sign(account, clause, words) if ours else _panel_sign(account, clause)


_TALKS = frozenset({"chat", "interview", "call", "talk", "visit", "meet"})
_HAVING_TALKS = word_set("have do shake start begin finish end get")
_RECEIVING = word_set("introduce show welcome host take pick receive question")


def _passive_sign(account: Account, clause: Clause, words: list[str]) -> Sign | None:
    """Judge "I was interviewed by Ana", "the interview was taken by Capt. Desai"."""
    if not clause.past:
        return None
    if TALK_NOUNS.intersection(account.words(*clause.subject)) and "by" in words:
        return Sign.SPOKEN
    ours = clause.who in {Who.ME, Who.WE, Who.NOBODY, Who.WHICH}
    return Sign.SPOKEN if ours and clause.verb in TALK | _RECEIVING else None


def _our_sign(account: Account, clause: Clause, words: list[str]) -> Sign | None:
    """Judge what the applicant did: met, had a chat with, told."""
    if clause.verb in TALK:
        return Sign.SPOKEN
    if clause.verb == "be" and PANEL.intersection(words[:2]):
        return Sign.LISTED
    if clause.verb in _HAVING_TALKS and TALK_NOUNS.intersection(words[:7]):
        return Sign.SPOKEN
    had = clause.verb in {"have", "get"} and clause.who is Who.ME and clause.past
    if had and _begins_with_people(account, clause):
        return Sign.SPOKEN
    return Sign.SUBJECT if clause.verb in TO_THEM and not _is_asked_after(clause, words) else None


def _begins_with_people(account: Account, clause: Clause) -> bool:
    """Read "I had Leila": nothing but a role stands between the verb and the name."""
    named = account.mentions_within(clause.rest, clause.last)
    between = account.words(clause.rest, named[0].first) if named else []
    return len(between) < 5 and all(
        word in PRESENT_BEFORE or is_role_noun(word) or word in MODIFIERS for word in between
    )


def _is_asked_after(clause: Clause, words: list[str]) -> bool:
    return clause.verb == "ask" and bool(words) and words[0] in {"about", "for", "after", "to"}


def of_pronouns(account: Account, clause: Clause) -> Iterator[tuple[int, Sign]]:
    """Read "never met him", "whom I didn't meet", "talked to her twice": the last one named."""
    if (
        clause.verb not in TALK | {"have"}
        or clause.who not in {Who.ME, Who.WE, Who.NOBODY}
        or clause.modal
    ):
        return
    words = account.words(clause.rest, clause.last)[:4]
    who = next((OBJECTS[word] for word in words if word in OBJECTS), None)
    relative = account.words(max(0, clause.first - 1), clause.rest)
    if who is None and not {"whom", "who"}.intersection(relative):
        return
    if clause.verb == "have" or not (clause.negated or clause.done):
        return
    person = _last_named(account, clause.first, who)
    if person is not None:
        yield person, Sign.ABSENT if clause.negated else Sign.SPOKEN


def _last_named(account: Account, place: int, who: Who | None) -> int | None:
    for mention in account.mentions_before(place):
        if place - mention.last > 25:
            return None
        if who not in {Who.HE, Who.SHE} or may_be(
            account.names[mention.person], woman=who is Who.SHE
        ):
            return mention.person
    return None


def _panel_sign(account: Account, clause: Clause) -> Sign | None:
    """Read "the panel was A, B and C", "my interviewers were"."""
    subject = account.words(*clause.subject)
    if clause.verb == "be" and (PANEL | {"it"}).intersection(subject):
        return Sign.LISTED
    return None


def direct_objects(account: Account, clause: Clause, objects: list[Mention]) -> list[Mention]:
    """Keep those who stand directly behind the verb, not behind "about" or "instead of"."""
    kept, blocked = list[Mention](), False
    reached = clause.rest
    for mention in objects:
        between = account.words(reached, mention.first)
        blocked = _blocks(between)
        if not blocked:
            kept.append(mention)
        elif not kept:
            break
        reached = mention.last
        if blocked:
            break
    return [mention for mention in kept if not account.tokens[mention.last - 1].word.endswith("'s")]


def _blocks(between: list[str]) -> bool:
    """Say whether words before a name cut it off from the verb."""
    words = set(between)
    if words & word_set(
        "instead without except about not report reports replacing under regarding"
    ):
        return True
    if words & {"who", "that", "which", "for"}:
        return True
    return (
        bool(words & {"of", "from"})
        and not words & {",", "and", "&", "+"}
        and not (words & {"head", "director", "vp", "chief", "manager", "lead"})
    )
