"""What a person says, in a few words, that they heard from an employer."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.core.answers.clauses import statement
from afterword.core.answers.cues import Index, Sign
from afterword.core.answers.languages import main_language
from afterword.core.answers.lexicon import Lexicon
from afterword.core.answers.vocabulary import MASKS, gathered
from afterword.core.answers.weighing import NONE, Evidence, evidence
from afterword.core.answers.words import lines
from afterword.core.readers.answer_dates import grounded, next_date
from afterword.core.readers.answer_ground import Dated
from afterword.core.readers.heard_words import OWN_WORDS
from afterword.core.reading import Confidence, Found, Hearing
from afterword.core.reply import GOOD, STRONG, kinds, phrases
from afterword.core.saying import say
from afterword.core.terms import Label

READS_AT_MOST = 2_000
"""What one types of an answer is short; of more, in characters, the beginning is read."""
_UNREAL = re.compile(
    r"\b(?:would have|would['’]ve|would be|might|may|could|nearly|almost|maybe|perhaps|if they|"
    r"wäre|würde|hätte|aurai\w+|serai\w+|habrían?|sería|zou)\b",
    re.IGNORECASE,
)
"""With these words an offer is a thought and no offer yet."""
ORDER = (
    Label.DO_NOT_CONTACT, Label.BOUNCE, Label.OUT_OF_OFFICE, Label.OFFER, Label.NEXT_ROUND,
    Label.REJECTION, Label.PING_LATER, Label.ON_HOLD, Label.SCHEDULING, Label.REQUEST,
    Label.DELAY, Label.ACKNOWLEDGEMENT, Label.MASS_MAIL, Label.AMBIGUOUS,
)  # fmt: skip
"""The first that is settled names it, as in a mail that does several things (FORMATS 2)."""


def read_heard(words: str, heard: Hearing) -> tuple[Found[Label], Dated]:
    """Read what was heard: its kind with the words that say so, and its one date if any.

    What cannot be told apart is AMBIGUOUS and only to be asked.
    """
    text = words[:READS_AT_MOST]
    read = [
        statement(line, _lexicon(_language(text)), number, _language(text), frozenset())
        for number, line in enumerate(lines(text))
    ]
    signs: dict[Label, list[Sign]] = {}
    for one in read:
        for sign in _index().signs(one):
            signs.setdefault(Label(sign.label), []).append(sign)
    weights = {label: evidence(found) for label, found in signs.items()}
    found = _found(weights)
    if found.value is Label.OFFER and _UNREAL.search(text):
        found = found._replace(confidence=Confidence.ASK)
    ground = grounded(
        found.value,
        weights.get(found.value, NONE),
        read,
        text,
        heard._replace(lang=_language(text)),
    )
    return found, next_date(kinds()[found.value].date, ground)


def _found(weights: dict[Label, Evidence]) -> Found[Label]:
    settled = [label for label in ORDER if weights.get(label, NONE).best >= STRONG]
    likely = [label for label in ORDER if weights.get(label, NONE).best >= GOOD]
    if _contradicts(settled):
        return Found(
            Label.AMBIGUOUS, _spans(weights, settled), Confidence.ASK,
            say("It sounds like a yes and like a no."),
        )  # fmt: skip
    if settled:
        sure = Confidence.SURE if len(settled) == 1 else Confidence.LIKELY
        return Found(settled[0], _spans(weights, settled[:1]), sure)
    if len(likely) == 1 and not _is_offer(likely):
        return Found(likely[0], _spans(weights, likely), Confidence.ASK)
    return Found(Label.AMBIGUOUS, (), Confidence.ASK)


def _contradicts(labels: list[Label]) -> bool:
    return Label.OFFER in labels and Label.REJECTION in labels


def _is_offer(labels: list[Label]) -> bool:
    """Say whether a lone word would make an offer: too much to guess from so little."""
    return labels[0] is Label.OFFER


def _spans(weights: dict[Label, Evidence], labels: list[Label]) -> tuple[tuple[int, int], ...]:
    found = {sign.span for label in labels for sign in weights[label].signs if sign.weight >= GOOD}
    return tuple(sorted(found))


def _language(text: str) -> str:
    return main_language(list(lines(text)))


@cache
def _index() -> Index:
    return Index((label, cues) for label, cues in OWN_WORDS.items())


@cache
def _lexicon(language: str) -> Lexicon:
    words = {concept: list(row) for concept, row in gathered(language).items()}
    for concept, phrase in _own_phrases():
        words.setdefault(concept, []).append(phrase)
    return Lexicon(words, MASKS, bends=language == "en")


def _own_phrases() -> Iterator[tuple[str, str]]:
    for cues in OWN_WORDS.values():
        for one in cues:
            yield from phrases(one)
