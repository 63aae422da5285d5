"""How much the applicant wants the job, as far as it was said."""

import re
from functools import cache

from afterword.core.grammar.account import Account
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.wanting import OTHERS, RESERVED, WORDS
from afterword.core.grammar.word_sets import word_set
from afterword.core.reading import Found

_ANSWERS = {
    "high": "yes y ja oui sí si high yep definitely hoch hoog alto élevé keen strong",
    "medium": "maybe vielleicht ok okay fine medium mittel unsure so moyen medio gemiddeld "
    "misschien tal peut meh mid moderate",
    "low": "low gering faible bajo laag niedrig weak",
    "none": "no n nein non nee none zero keins",
    "unknown": "unknown tbd",
}
_YES_NO = {word: level for level, line in _ANSWERS.items() for word in line.split()}
_ADDED = word_set("but though although aber mais pero maar only however allerdings still jedoch")


def interest_in(account: Account) -> Found[str]:
    """Give high, medium, low, none, or unknown where nothing was said.

    What is said under a heading of its own stands; a reservation makes "high" a "medium".
    """
    found: Found[str] = Found("unknown")
    names = {place for mention in account.mentions for place in range(mention.first, mention.last)}
    for number, piece in enumerate(account.pieces):
        labelled = label_of(piece.label) is Label.INTEREST
        words = _words(account, piece.first, piece.last, names)
        level = _level(words, account.lang, labelled=labelled)
        if not level:
            continue
        if level == "high" and not labelled and _is_reserved(account, number):
            level = "medium"
        if found.value == "unknown" or labelled or level != "high":
            found = Found(level, (account.span(piece.first, piece.last),))
        if labelled:
            break
    return found


def _words(account: Account, first: int, last: int, names: set[int]) -> str:
    """Give the words of a piece with "she" for every name: people want things too."""
    text, end = "", 0
    for place in range(first, last):
        token = account.tokens[place]
        text += ("" if token.start == end else " ") + ("she" if place in names else token.raw)
        end = token.end
    return text.replace("’", "'")


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    """Give the patterns of one language, English ones too: people mix."""
    langs = ("en",) if lang == "en" else (lang, "en")
    return {
        level: re.compile(
            "|".join(rf"(?:\b(?:{WORDS[one][level]})(?!\w))" for one in langs if one in WORDS),
            re.IGNORECASE,
        )
        for level in ("none", "low", "medium", "high")
    }


def _level(words: str, lang: str, *, labelled: bool) -> str:
    """Judge one piece, strongest refusal first."""
    if labelled:
        first = re.match(r"\W*(\w+)\W*", words)
        if first and (known := _YES_NO.get(first[1].casefold())):
            return "medium" if known == "high" and RESERVED.search(words) else known
    plain = words
    for pattern in OTHERS:
        plain = pattern.sub(" ", plain)
    patterns = _patterns(lang)
    for level in ("none", "low", "medium"):
        if patterns[level].search(plain):
            return level
    high = patterns["high"].search(plain)
    if high is None:
        return ""
    return "medium" if RESERVED.search(plain, high.end()) else "high"


def _is_reserved(account: Account, number: int) -> bool:
    """Say whether the next piece begins with a "but"."""
    if number + 1 >= len(account.pieces):
        return False
    return account.tokens[account.pieces[number + 1].first].word in _ADDED
