"""For whom connecting on LinkedIn was asked about and granted, and for whom it was refused."""

import re
from typing import NamedTuple

from afterword.core.grammar.account import Account
from afterword.core.grammar.clause import Who
from afterword.core.grammar.genders import may_be
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.word_sets import word_set
from afterword.core.reading import Found, Span


class Connecting(NamedTuple):
    """Names of those who granted it, and of those who refused."""

    granted: tuple[Found[str], ...]
    refused: tuple[Found[str], ...]


_TOPIC = frozenset({"linkedin", "linked-in", "linkedln", "linkdin", "linked"})
_CONNECTS = word_set("connect connected connecting add adding invite request vernetzen hinzufügen")
_YES = re.compile(
    r"\b(?:yes|yep|yeah|yup|sure|ok|okay|okayed|ok'd|fine|happy|glad|welcome|agreed|accepted|"
    r"course|"
    r"please do|go ahead|granted|absolutely|definitely|gladly|no problem|no worries|invited me|"
    r"said i (?:can|could|should|may)|told me (?:to|i (?:can|could|may))|(?:said|says) (?:to "
    r")?(?:connect|add|link|send)|"
    r"asked (?:me )?(?:to connect|if (?:we|she|he|they) (?:can|could|may)|whether)|offered|"
    r"suggested (?:we |i |that we |connecting)|nodded|keen|delighted|"
    r"wants? (?:me )?to (?:connect|add)|both are|all are|with pleasure|cool with|good with|open to|"
    r"(?:can|could|may) (?:connect|add)|allowed|permission|gave me (?:her|his|the)|approved|"
    r"loves? to|"
    r"ja|gerne|gern|klar|einverstanden|darf|zugestimmt|jederzeit|"
    r"oui|d'accord|volontiers|avec plaisir|bien sûr|accepté|accepte|pas de problème|"
    r"sí|claro|vale|encantad[oa]|de acuerdo|por supuesto|aceptó|prima|goed|graag|mag|akkoord|"
    r"natuurlijk|vond het goed)\b",
    re.IGNORECASE,
)  # fmt: skip
_NO = re.compile(
    r"\b(?:no|nope|nothing|not|n't|dont|didnt|never|refused|declined|rather not|prefers? not|"
    r"doesn't|don't|won't|isn't|wasn't|unsure|not sure|forgot|nein|nicht|kein\w*|lieber nicht|"
    r"vergessen|non|pas|oublié|ne|nunca|olvidé|niet|geen|vergeten|liever niet|hasn't|without|"
    r"avoid|reluctant|hesitated|instead|private|nur privat|waits?|later|not yet|"
    r"hold off)\b|n['’]t\b",
    re.IGNORECASE,
)
_NO_BUT_YES = re.compile(
    r"\b(?:no problem|no worries|not a problem|pas de problème|no objections?|didn't mind|"
    r"doesn't mind|don't mind|kein problem|nichts dagegen|geen probleem|no hay problema|no issue|"
    r"why not|warum nicht|pourquoi pas|por qué no|waarom niet|wouldn't mind|not mind)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"(?:did\s?n['’]?t|did not|forgot to|never|haven['’]?t|have not|should have|nicht|vergessen|"
    r"pas|oublié|no le|niet|vergeten)\b.{0,25}\b(?:ask|asked|demand|pregunt|gefragt|fragen|"
    r"gevraagd|"
    r"mention|raise|bring|come up|gesprochen)|not asked|didn['’]?t come up|no mention|"
    r"nicht gefragt|niet gevraagd|pas demandé|no pregunt|unasked|(?:will|'ll|need to|want to|going "
    r"to|plan to|could|should|might|would like to|i'd like to) ask",
    re.IGNORECASE,
)
_ALL = word_set(
    "everyone everybody all both alle beide tous toutes todos ambos iedereen allebei they "
    "anyone them panel"
)
_WOMEN = word_set("she her sie ihr elle ella ze haar zij")
_MEN = word_set("he him er ihn ihm il lui él hij hem")
_SHE = {**dict.fromkeys(_WOMEN, Who.SHE), **dict.fromkeys(_MEN, Who.HE)}


def permission_in(account: Account, met: frozenset[int]) -> Connecting:
    """Read who may be added on LinkedIn: asked by either side and granted, for that very person.

    ``met`` are the numbers of those whom the applicant spoke with: "both" and "she" mean them.
    """
    granted, refused = dict[int, Span](), dict[int, Span]()
    for first, last in _passages(account):
        for person, yes, span in _verdicts(account, first, last, met):
            (granted if yes else refused)[person] = span
    names = account.names
    return Connecting(
        tuple(Found(names[p], (span,)) for p, span in granted.items() if p not in refused),
        tuple(Found(names[p], (span,)) for p, span in refused.items()),
    )


def _passages(account: Account) -> list[tuple[int, int]]:
    """Give the pieces that speak of LinkedIn, with a short answer in the next piece."""
    found = list[tuple[int, int]]()
    for number, piece in enumerate(account.pieces):
        words = account.words(piece.first, piece.last)
        labelled = label_of(piece.label) is Label.LINKEDIN or bool(_TOPIC.intersection(piece.label))
        if not (labelled or _TOPIC.intersection(words)):
            continue
        last = piece.last
        if not labelled and number + 1 < len(account.pieces):
            after = account.pieces[number + 1]
            text = account.words(after.first, min(after.first + 6, after.last))
            if (
                after.last - after.first <= 9
                and _answers(" ".join(text))
                and not _TOPIC.intersection(text)
            ):
                last = after.last
        found.append((piece.first, last))
    return found


def _answers(words: str) -> bool:
    return bool(_YES.search(words) or _NO.search(words))


def _verdicts(
    account: Account, first: int, last: int, met: frozenset[int]
) -> list[tuple[int, bool, Span]]:
    """Judge each part of a passage: "Marcus yes, Priya no"."""
    found = list[tuple[int, bool, Span]]()
    waiting = list[int]()
    said: bool | None = None
    for begin, end in _parts(account, first, last):
        people = _people(account, begin, end, met)
        words = _text(account, begin, end)
        if _NOT_ASKED.search(words):
            if not people or begin == first:
                return found
            continue
        verdict = _verdict(words)
        if verdict is None and said and _names(account, begin, end):
            verdict, said = said, None
        if not _names(account, begin, end):
            people = waiting + people
        if verdict is None:
            waiting = people if not _names(account, begin, end) else waiting + people
            continue
        people = people or waiting or _judged_so_far(found, verdict)
        said = verdict if not people else None
        found.extend(
            (person, verdict, account.span(begin, end)) for person in dict.fromkeys(people)
        )
        waiting = [] if people else waiting
    return found


def _judged_so_far(found: list[tuple[int, bool, Span]], verdict: bool) -> list[int]:
    """Let a no that names nobody be for all: "she asked whether she might, I said no"."""
    return [] if verdict else [person for person, _, _ in found]


def _text(account: Account, first: int, last: int) -> str:
    start, end = account.span(first, last)
    return account.text[start:end].replace("’", "'")


def _verdict(words: str) -> bool | None:
    """Say whether words grant (True), refuse (False) or leave it open (None)."""
    plain = _NO_BUT_YES.sub(" sure ", words)
    if _NO.search(plain):
        return False
    return True if _YES.search(plain) else None


def _parts(account: Account, first: int, last: int) -> list[tuple[int, int]]:
    """Cut a passage where another person is judged."""
    cuts = [first]
    names = {mention.first for mention in account.mentions_within(first, last)}
    for place in range(first + 1, last):
        word = account.tokens[place].word
        if word in {
            ",",
            ";",
            "but",
            "(",
            "/",
            "\n",
            ".",
            "aber",
            "mais",
            "pero",
            "maar",
            "while",
            "whereas",
        } or (
            word in {"and", "und", "et", "y", "en"}
            and place + 1 in names
            and _verdict(_text(account, cuts[-1], place)) is not None
        ):
            cuts.append(place)
    return [(begin, end) for begin, end in zip(cuts, [*cuts[1:], last], strict=True) if end > begin]


def _names(account: Account, first: int, last: int) -> list[Mention]:
    return account.mentions_within(first, last)


def _people(account: Account, first: int, last: int, met: frozenset[int]) -> list[int]:
    """Give whom a part means: those named, the one who fits "her", or everybody met."""
    named = [mention.person for mention in _names(account, first, last)]
    if named:
        return named
    words = account.words(first, last)
    for place, word in enumerate(words, start=first):
        who = _SHE.get(word)
        if who is not None and not _is_mine(account, place):
            return _meant(account, place, who, met)
    if _ALL.intersection(words):
        return sorted(met) if _is_all(words, met) else []
    return []


_NEAR = 30
"""Within so many words before "she" the one who is meant was named."""


def _meant(account: Account, place: int, who: Who, met: frozenset[int]) -> list[int]:
    """Give whom a pronoun means; where it may be either of two, it grants nothing for anybody."""
    meant = account.person_meant(place, who, met)
    fitting = {one for one in met if may_be(account.names[one], woman=who is Who.SHE)}
    if meant is None or len(fitting) < 2:
        return [meant] if meant is not None else []
    near = {one.person for one in account.mentions_before(place) if place - one.last <= _NEAR}
    return [meant] if near & fitting == {meant} else []


def _is_mine(account: Account, place: int) -> bool:
    """Tell German "er" and "sie" at the head of other words; nothing else is left out."""
    return account.lang == "en" and account.tokens[place].word in word_set("er sie il ze ihr lui")


def _is_all(words: list[str], met: frozenset[int]) -> bool:
    """Let "both" mean two, and "they" the one who was met; among several it names nobody."""
    if {"both", "beide", "allebei", "ambos"}.intersection(words):
        return len(met) == 2
    return len(met) == 1 or bool(_EACH.intersection(words))


_EACH = _ALL - {"they", "them", "panel", "anyone"}
