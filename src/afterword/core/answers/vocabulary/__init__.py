"""What words mean in answers of employers: concepts by language, and the one lexicon of all."""

from collections.abc import Iterable, Mapping
from functools import cache

from afterword.core.answers.lexicon import Lexicon
from afterword.core.answers.vocabulary import (
    dutch,
    english,
    english_talk,
    english_work,
    french,
    german,
    german_work,
    italian,
    spanish,
)
from afterword.core.reply import phrases

MASKS = frozenset({"IDIOM"})
"""Concepts of figures of speech: what stands inside of them means nothing else."""

GRAMMAR = frozenset({
    "NOT", "IF", "SHOULD", "UNDECIDED", "WISHED", "BUT", "AND", "BECAUSE", "WHICH", "THAT", "SO",
    "PLEASE", "SUBJECT", "PRONOUN", "WE", "YOU", "MAYBE",
})  # fmt: skip
"""Concepts of small words: they mean what they mean in one language alone."""

_SPOKEN = {
    "en": (english, english_work, english_talk),
    "de": (german, german_work),
    "fr": (french,),
    "es": (spanish,),
    "it": (italian,),
    "nl": (dutch,),
}


def gathered(language: str) -> Mapping[str, Iterable[str]]:
    """Give the words of a language, and the English ones for what jobs are made of."""
    words: dict[str, list[str]] = {}
    for spoken in dict.fromkeys((language, "en")):
        for part in _SPOKEN[spoken]:
            for concept, row in part.WORDS.items():
                if spoken == language or concept not in GRAMMAR | MASKS:
                    words.setdefault(concept, []).extend(row.split(","))
    return words


@cache
def lexicon(language: str) -> Lexicon:
    """Give the lexicon of a language, with the phrases that the cues bring along."""
    from afterword.core.reply import kinds

    words = {concept: list(row) for concept, row in gathered(language).items()}
    for kind in kinds().values():
        for one in kind.cues:
            for concept, phrase in phrases(one):
                words.setdefault(concept, []).append(phrase)
    return Lexicon(words, MASKS, bends=language == "en")
