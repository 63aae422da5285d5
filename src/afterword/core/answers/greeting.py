"""Whom a mail greets: one that greets somebody else was not meant for the applicant."""

import re
import unicodedata

from afterword.core.answers.vocabulary import lexicon
from afterword.core.message import Message

_GREETING = re.compile(
    r"^\W*(?P<hail>(?:hi|hello|hey|dear|hallo|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|"
    r"moin|bonjour|"
    r"chère?|salut|hola|buenos días|estimad[oa]|ciao|buongiorno|gentile|car[oa]|beste|dag|ha|"
    r"hoi)\s+)?"
    r"(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|mme|madame|monsieur|m|sra?|señora?|"
    r"mevrouw|"
    r"meneer)\.?\s+)*(?P<name>[^\W\d_][\w'’-]{1,30})(?P<more>(?:\s+[^\W\d_][\w'’-]{1,30}){0,2})"
    r"\s*[,:!–-]",
    re.IGNORECASE,
)
_SHORT = {
    "bill": "william", "bob": "robert", "rob": "robert", "tony": "anthony", "peggy": "margaret",
    "meg": "margaret", "maggie": "margaret", "nell": "eleanor", "ellie": "eleanor",
    "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth", "dick": "richard",
    "rick": "richard", "jim": "james", "jack": "john", "kate": "catherine", "kit": "christopher",
    "chuck": "charles", "ned": "edward", "ted": "edward", "hank": "henry", "harry": "henry",
    "polly": "mary", "molly": "mary", "sasha": "alexander", "sandy": "alexandra",
    "lex": "alexander", "nick": "dominic", "tina": "christina", "gus": "augustus",
    "lotte": "charlotte", "hans": "johannes", "jo": "joanna", "pepe": "jose",
    "paco": "francisco", "gigi": "luigi",
}  # fmt: skip


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
    names = [found["name"], *found["more"].split()]
    if (len(names) > 1 and not found["hail"]) or _is_word(names[0], language):
        return False
    if any(_plain(name) in _NO_NAME or not name[0].isupper() for name in names):
        return False
    return not any(_related(_plain(name), own) for name in names for own in mine)


def _is_word(name: str, language: str) -> bool:
    low = _plain(name)
    return len(low) < LEAST or bool(lexicon("en").keys(low) or lexicon(language).keys(low))


LEAST = 3
"""Letters of a name; what is shorter may be anything."""


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in folded if letter.isalnum())


def _related(name: str, own: str) -> bool:
    """Say whether one is a form of the other: short, joined or alike in its beginning."""
    if _SHORT.get(name, name)[:LEAST] == _SHORT.get(own, own)[:LEAST]:
        return True
    return name in own or (len(own) >= LEAST and own in name)


_CUT = frozenset({
    "that", "we", "the", "to", "and", "a", "of", "is", "have", "will", "has", "our", "your",
    "with", "for", "in", "i", "but", "or", "not", "be", "as", "are", "at", "on", "from", "it",
    "an", "if", "so", "because",
})  # fmt: skip


def is_cut_off(text: str) -> bool:
    """Say whether a mail stops in the middle of a sentence."""
    end = text.rstrip()
    return bool(end) and end[-1].isalpha() and end.split()[-1].casefold() in _CUT
