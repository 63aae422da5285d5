"""What people are told to have done: asked, showed, was ill, could not come."""

from collections.abc import Iterator

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.meeting_words import GONE, NOT_SEEN, OWN, OWN_MET, THERE
from afterword.core.grammar.signs import Sign
from afterword.core.grammar.word_sets import word_set


def of_subject(account: Account, number: int, clause: Clause) -> Iterator[tuple[int, Sign]]:
    """Judge "Rita asked about X", "Sol wasn't there", "Kim couldn't make it"."""
    people = clause.people or carried(account, number)
    if clause.who not in {Who.NAME, Who.NOBODY} or not people or is_own(account, clause):
        return
    words = account.words(clause.rest, clause.last)
    sign = _subject_sign(account, number, clause, words)
    if sign is not None:
        for person in people:
            yield person, sign


def carried(account: Account, number: int) -> tuple[int, ...]:
    """Give the people who go on doing in "and wrote it down", "but was abroad"."""
    clause = account.clauses[number]
    before = account.clauses[number - 1] if number else None
    if (
        before is None
        or before.piece != clause.piece
        or clause.link != "and"
        or clause.who is not Who.NOBODY
        or not clause.verb
    ):
        return ()
    return before.people if before.who is Who.NAME else ()


def _subject_sign(account: Account, number: int, clause: Clause, words: list[str]) -> Sign | None:
    """Say what a clause says of those who do something in it."""
    plain = clause.verb == "be" and not clause.negated and not clause.modal
    if plain and GONE.intersection(words[:5]):
        return Sign.ABSENT if not {"out", "off"} & set(words[:1]) or len(words) < 5 else None
    if clause.negated:
        return _negated_sign(clause, words)
    if _is_let_down(account, number, clause, words):
        return Sign.ABSENT
    if _is_reported(account, number):
        return None
    if clause.modal == "need" and clause.past and clause.verb in {"leave", "drop", "go"}:
        return Sign.SUBJECT
    return _done_sign(clause, words) if clause.done and not clause.passive else None


def _done_sign(clause: Clause, words: list[str]) -> Sign | None:
    """Judge what somebody did: what one sees or hears in the room."""
    if clause.verb == "be":
        return Sign.SUBJECT if words and words[0] in THERE and not _hired(words) else None
    if clause.verb in {"interview", "meet", "greet", "call"} and "me" in words[:2]:
        return Sign.SPOKEN
    if clause.verb == "cancel":
        return Sign.ABSENT
    if clause.verb in NOT_SEEN:
        return Sign.SUBJECT if _is_seen(clause, words) else None
    return Sign.SUBJECT


def _is_let_down(account: Account, number: int, clause: Clause, words: list[str]) -> bool:
    """Read "was meant to join but got stuck", "sent regrets", "was due to pop in but didn't"."""
    if clause.verb == "send" and {"regrets", "apologies"} & set(words):
        return True
    if clause.verb == "get" and clause.past and GONE & set(words[:4]):
        return True
    if (clause.past is False and clause.modal == "need") or (
        clause.verb == "be" and {"meant", "supposed", "due"} & set(words[:2])
    ):
        behind = account.clauses[number : number + 4]
        told = account.words(
            clause.first, max(one.last for one in behind if one.piece == clause.piece)
        )
        return ("was" in told or "were" in told) and bool(
            {"but", "didn't", "not", "never"} & set(told)
        )
    return clause.verb == "wave"


def _hired(words: list[str]) -> bool:
    return bool({"hired", "promoted", "before", "predecessor", "founder", "boss"} & set(words[:5]))


def _is_seen(clause: Clause, words: list[str]) -> bool:
    """Say whether a verb of everyday life was done in the room: "ran the interview"."""
    if clause.verb in {"run", "start", "lead", "hold", "do", "open"}:
        return bool(
            word_set("interview session meeting panel talking test round call tour first")
            & set(words)
        )
    if clause.verb in {"like", "love", "want", "need"}:
        return True
    return clause.verb == "leave" and bool({"early", "halfway"} & set(words))


def _negated_sign(clause: Clause, words: list[str]) -> Sign | None:
    if (
        clause.verb == "be"
        and words
        and words[0]
        in {"there", "present", "able", "in", "available", "around", "on", "part", "at"}
    ):
        return Sign.ABSENT
    if clause.verb in {"make", "come", "join", "attend", "show", "turn", "take", "appear"}:
        return Sign.ABSENT
    if clause.verb == "" and clause.modal == "can":
        return Sign.ABSENT
    talks = acts_of(clause.verb) & {Act.SAY, Act.LIKE, Act.SEEK} and clause.done
    return Sign.SUBJECT if talks and not clause.modal else None


def is_own(account: Account, clause: Clause) -> bool:
    """Say whether the subject is the applicant's own person: "my old boss Tim"."""
    words = account.words(max(clause.first, clause.subject[0] - 3), clause.subject[1])
    return bool(OWN.intersection(words)) and not OWN_MET.intersection(words)


def _is_reported(account: Account, number: int) -> bool:
    """Say whether somebody else only told it: "she said Omar wanted"."""
    clause = account.clauses[number]
    if not number or account.clauses[number - 1].piece != clause.piece:
        return False
    before = account.clauses[number - 1]
    told = before.verb in word_set(
        "say mention tell explain hear think add admit reckon know learn"
    )
    return told and before.last - before.rest <= 3 and clause.link in {"", "that", "how"}
