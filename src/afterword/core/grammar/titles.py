"""What somebody named does there: "Rita (CTO)", "Tom, head of sales", "their designer Sol"."""

from collections.abc import Sequence

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import AUXILIARIES
from afterword.core.grammar.english_verbs import forms_of
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.roles import is_role_noun, role_beginning_at, role_ending_at
from afterword.core.grammar.word_sets import word_set


def role_of(account: Account, mentions: Sequence[Mention]) -> str | None:
    """Give the role that is told at any of the places where somebody is named."""
    for mention in mentions:
        place = _after(account, mention) or _before(account, mention)
        if place:
            start, end = account.span(*place)
            return " ".join(account.text[start:end].split())
    return None


def _before(account: Account, mention: Mention) -> tuple[int, int] | None:
    """Read "their designer Sol", "hiring manager Rita"."""
    last = mention.first - 1
    if (
        last >= 0
        and account.tokens[last].word in {",", ":"}
        and last > 0
        and is_role_noun(account.tokens[last - 1].word)
    ):
        last -= 1 if account.tokens[last].word == ":" or _is_opening(account, last - 1) else 0
    if last < 0 or not is_role_noun(account.tokens[last].word):
        return None
    begin = role_ending_at(account.tokens, last, max(0, last - 6))
    return (begin, last + 1) if begin is not None and begin <= last else None


def _is_opening(account: Account, place: int) -> bool:
    """Say whether an article or "their" introduces the role: "the CTO, Rita"."""
    begin = role_ending_at(account.tokens, place, max(0, place - 6))
    if not begin:
        return False
    return account.tokens[begin - 1].word in word_set("the their its my our a die der la le el de")


def _after(account: Account, mention: Mention) -> tuple[int, int] | None:
    """Read "Rita (CTO)", "Rita, the CTO", "Rita - head of sales", "Rita is the CTO"."""
    place = mention.last
    word = account.tokens[place].word if place < len(account.tokens) else ""
    if word in word_set("( , - – — : / = is was the as ,the der die"):
        return _role_from(account, place + (word != "the"), bracket=word == "(")
    return None


def _role_from(account: Account, begin: int, *, bracket: bool) -> tuple[int, int] | None:
    tokens = account.tokens
    limit = min(len(tokens), begin + 9)
    while begin < limit and tokens[begin].word in word_set(
        "the a an their her his our my who is also die der la le el de het l' would be"
    ):
        begin += 1
    if bracket:
        for end in range(begin, limit):
            if tokens[end].word in {")", ",", ";"}:
                held = any(is_role_noun(tokens[place].word) for place in range(begin, end))
                return (begin, end) if held and end > begin else None
        return None
    if begin < limit and (
        tokens[begin].word in AUXILIARIES
        or (
            forms_of(tokens[begin].word)
            and not is_role_noun(tokens[begin].word)
            and not _soon(account, begin)
        )
    ):
        return None
    last = role_beginning_at(tokens, begin, limit)
    return (begin, last) if last and last > begin else _unknown(account, begin, limit)


def _soon(account: Account, begin: int) -> bool:
    return any(is_role_noun(token.word) for token in account.tokens[begin + 1 : begin + 3])


def _unknown(account: Account, begin: int, limit: int) -> tuple[int, int] | None:
    """Take "intake coordinator": words that are no verbs, up to one that ends a role."""
    for place in range(begin, min(limit, begin + 4)):
        token = account.tokens[place]
        if not token.is_word or token.word in AUXILIARIES:
            return None
        if is_role_noun(token.word):
            return begin, place + 1
    return None
