"""Whom a mail greets: one that greets somebody else was not meant for the applicant."""

import re
import unicodedata

from afterword.core.answers.vocabulary import lexicon
from afterword.core.message import Message

_GREETING = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|bonjour|chère?|"
    r"salut|hola|buenos días|estimad[oa]|"
    r"ciao|buongiorno|gentile|car[oa]|beste|dag|ha|hoi|morning|evening|good (?:morning|"
    r"afternoon))\s+)?"
    r"(?P<name>[^\W\d_][\w'’-]{1,30})\s*[,:!–-]",
    re.IGNORECASE,
)
_NO_NAME = frozenset({
    "hi", "hello", "hey", "dear", "all", "both", "there", "team", "everyone", "folks",
    "candidate", "applicant", "sir", "madam", "colleague", "friend", "darling", "love", "mate",
    "pal", "thanks", "thank", "sorry", "yes", "no", "ok", "okay", "well", "so", "and", "but",
    "good", "great", "welcome", "congratulations", "congrats", "unfortunately", "hallo",
    "bonjour", "hola", "ciao", "dag", "hoi", "danke", "merci", "gracias", "grazie", "bedankt",
    "quick", "just", "not", "right", "update", "notice", "urgent", "automatic", "fyi", "hmm",
    "gentlemen", "ladies", "guys", "please", "dears", "dearest", "dr", "mr", "mrs", "ms", "miss",
    "prof", "professor", "herr", "frau", "madame", "monsieur",
})  # fmt: skip


def is_misaddressed(message: Message, text: str, language: str) -> bool:
    """Say whether the first words greet a name that the applicant does not have."""
    mine = {
        _plain(word) for one in message.to for word in re.findall(r"\w+", f"{one.name} {one.email}")
    }
    found = _GREETING.match(text.lstrip()[:80])
    if not found or not any(one.name for one in message.to):
        return False
    name = _plain(found["name"])
    if name in _NO_NAME or not found["name"][0].isupper() or len(name) < 3:
        return False
    if lexicon("en").keys(name) or lexicon(language).keys(name):
        return False
    return not any(_related(name, own) for own in mine)


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in folded if letter.isalnum())


def _related(name: str, own: str) -> bool:
    """Say whether one is a form of the other: short, joined or alike in its beginning."""
    return name[:3] == own[:3] or name in own or (len(own) > 2 and own in name)
