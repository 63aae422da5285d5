"""Which calls and mails only carry the decision."""

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Clause
from afterword.core.grammar.deed import PAPERS, Deed
from afterword.core.grammar.due_days import end_of, hidden_places
from afterword.core.grammar.foreign_words import ANSWERS
from afterword.core.grammar.foreign_words import PAPERS as PAPERS_ABROAD
from afterword.core.grammar.promise_words import EMPTY, TELLING


def tells_abroad(account: Account, deed: Deed) -> bool:
    """Say whether words of another language only tell of an answer to come."""
    words = {account.tokens[place].word for place in deed.places}
    clause = account.clauses[deed.first]
    if deed.mine and clause.verb != "tell":
        return False
    if clause.verb == "tell" and not PAPERS_ABROAD & words:
        return True
    return bool(ANSWERS & words) and not PAPERS_ABROAD & words


def only_tells(account: Account, deed: Deed) -> bool:
    """Say whether a deed is a call or mail that carries the decision and nothing else."""
    if deed.places:
        return tells_abroad(account, deed)
    return _carries_nothing(account, deed, account.clauses[deed.first], end_of(account, deed))


def _carries_nothing(account: Account, deed: Deed, clause: Clause, end: int) -> bool:
    words = account.words(max(clause.rest, clause.first), end)
    verb = clause.verb
    if verb == "let" and "know" not in words:
        return True
    if verb not in TELLING:
        return False
    hidden = hidden_places(account, deed, end)
    rest = [account.tokens[place].word for place in range(clause.rest, end) if place not in hidden]
    telling = {word for word in rest if word[:1].isalpha()} - EMPTY - {"know"}
    if verb in {"give", "have"}:
        return not PAPERS.intersection(rest) and bool(
            {"answer", "decision", "feedback", "news", "call", "shout", "ring"} & set(rest)
        )
    return not telling
