"""What gave pause in the talk: on their side or on the applicant's."""

import re

from afterword.core.grammar.account import Account
from afterword.core.grammar.labels import Label, label_of
from afterword.core.reading import Found

_DOUBT = re.compile(
    r"\b(?:worr(?:y|ies|ied)|concern(?:s|ed)?|doubt(?:s|ed|ful)?|scept\w+|skept\w+|hesita\w+|"
    r"unsure|not (?:so |very |entirely |quite )?(?:sure|convinced|happy)|stumbl\w+|fumbl\w+|"
    r"blanked|"
    r"froze|rambl\w+|waffl\w+|struggl\w+|weak(?:er|ness)?|gap|lack(?:s|ed|ing)?|"
    r"(?:could|did)(?:n['’]t| not) (?:really )?(?:answer|explain|know)|messed up|botched|tripped|"
    r"frown\w+|raised (?:an )?eyebrow|overqualified|underqualified|too (?:junior|senior|little "
    r"experience)|no experience|never (?:used|done)|put off|red flag|bedenken|zweifel\w*|unsicher|"
    r"skeptisch|schwach|gehakt|gestockt|fehlt|doute\w*|inquiet\w*|réticen\w*|séché|manque|duda\w*|"
    r"preocup\w+|me falta|flojo|twijfel\w*|bezorgd|zwak|mis ik|ontbreekt)\b",
    re.IGNORECASE,
)
_INTEREST = re.compile(r"\b(?:want|take|interest|whether i|if i|keen)\b", re.IGNORECASE)


def doubts_in(account: Account) -> list[Found[str]]:
    """Give the pieces of the text that tell of a doubt."""
    found = list[Found[str]]()
    for piece in account.pieces:
        start, end = account.span(piece.first, piece.last)
        words = account.text[start:end]
        labelled = label_of(piece.label) is Label.DOUBTS
        if labelled or (_DOUBT.search(words) and not _INTEREST.search(words)):
            found.append(Found(" ".join(words.split()), ((start, end),)))
    return found
