"""Until when a deed is due: the day in its own words, before or after them."""

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.deed import Deed
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.promise_words import ANAPHORS, ASK_ON
from afterword.core.reading import Timing, TimingKind


def end_of(account: Account, deed: Deed) -> int:
    """Go on over clauses that only say what is asked: "ask whether they pay for travel"."""
    clause = account.clauses[deed.first]
    end, place = clause.last, deed.last
    if any(account.tokens[p].word == ":" for p in range(clause.rest, end)):
        return end
    acts = acts_of(clause.verb)
    while place < len(account.clauses):
        follows = account.clauses[place]
        if follows.piece != clause.piece:
            break
        hangs = follows.link in {"if", "whether", "to"} or (
            follows.who is Who.IT
            and place == deed.last
            and account.tokens[follows.first].word in ASK_ON
        )
        if not hangs or (
            not acts & {Act.SEEK, Act.TELL, Act.SET_UP, Act.JOIN} and follows.link != "to"
        ):
            break
        if follows.link == "if" and not acts & {Act.SEEK, Act.TELL}:
            break
        end = follows.last
        place += 1
    return end


def hidden_places(account: Account, deed: Deed, end: int) -> frozenset[int]:
    """Give the tokens that tell only when."""
    found = set[int]()
    for time in account.times_within(deed.begin, min(end, account.clauses[deed.first].last)):
        if time.span is None:
            continue
        for place in range(deed.begin, end):
            token = account.tokens[place]
            if time.span[0] <= token.start < time.span[1]:
                found.add(place)
    return frozenset(found)


def due_of(account: Account, deed: Deed, end: int) -> Timing | None:
    """Choose the day that belongs to a deed: named in it, else before or after it."""
    clause = account.clauses[deed.first]
    first = account.clauses[deed.first].first
    inside = days_within(account, first, min(end, clause.last) if end > clause.last else end)
    if inside:
        return inside[-1]
    for hint in (_shared(account, deed), _fronted(account, deed)):
        if hint:
            return hint
    return _trailing(account, deed)


def days_within(account: Account, first: int, last: int) -> list[Timing]:
    """Give the times among some tokens that end on a day."""
    return [
        time for time in account.times_within(first, last)
        if time.kind in {TimingKind.DATE, TimingKind.WINDOW} and time.latest is not None
    ]  # fmt: skip


def _fronted(account: Account, deed: Deed) -> Timing | None:
    """Read "By Friday I'll send": words before, without a verb of their own."""
    place = deed.first - 1
    while place >= 0 and account.clauses[place].piece == account.clauses[deed.first].piece:
        clause = account.clauses[place]
        if clause.verb and not (clause.link in {"", "and"} and _leads_to(account, place, deed)):
            break
        if days := days_within(account, clause.first, clause.last):
            return days[-1] if not clause.verb else None
        place -= 1
    return None


def _leads_to(account: Account, place: int, deed: Deed) -> bool:
    return deed.first - place == 1 and account.clauses[deed.first].link == "to"


def _shared(account: Account, deed: Deed) -> Timing | None:
    """Let "send my CV and write up the case by Friday" have one day for both."""
    place = deed.last
    while place < len(account.clauses):
        follows = account.clauses[place]
        same = (
            follows.piece == account.clauses[deed.first].piece
            and follows.link == "and"
            and follows.who is Who.NOBODY
        )
        if not same or "," in account.words(follows.first, follows.first + 1):
            return None
        if days := days_within(account, follows.first, follows.last):
            return days[-1]
        place += 1
    return None


def _trailing(account: Account, deed: Deed) -> Timing | None:
    """Read the day behind: "when I'm back on Monday", ", she wants it by Friday"."""
    place = deed.last
    busy = account.bound - {deed.first}
    piece = account.clauses[deed.first].piece
    while place < len(account.clauses) and account.clauses[place].piece == piece:
        follows: Clause = account.clauses[place]
        if days := days_within(account, follows.first, follows.last):
            return days[-1] if _belongs(account, follows, place in busy) else None
        if place in busy and not _means_it(account, follows):
            return None
        place += 1
    return None


def _means_it(account: Account, clause: Clause) -> bool:
    words = account.words(clause.rest, clause.last)
    return bool(ANAPHORS.intersection(words[:4]))


def _belongs(account: Account, clause: Clause, busy: bool) -> bool:
    """Say whether the day of a later clause is that of the promise before it."""
    if clause.link in {"when", "once", "after", "as", "before"} or not clause.verb:
        return True
    if clause.verb in {"want", "need", "like", "expect", "say", "tell"}:
        return True
    return not busy and _means_it(account, clause)
