"""Tells the language of a sentence by its smallest words."""

from collections.abc import Iterable, Sequence

from afterword.core.answers.words import Line

ENGLISH = "en"
SMALL_WORDS = {
    "en": "the and you your we our is are for with that this have will not be of to it as if but "
    "would can could please i am on was has from at any been they he she by or my me so just hi "
    "no yes said want us do did get got there what when",
    "de": "der die das und sie wir ihr ihre ihnen ist sind für mit dass nicht ein eine einen den "
    "dem des zu auf von im am uns haben hat wird werden ich bei aus auch es noch sich wenn leider "
    "kein keine du dir dich dein deine bitte vielen dank guten hallo liebe lieber gerne als oder",
    "fr": "le la les et vous votre nous notre est sont pour avec que ne pas un une des du de à au "
    "je avons avez sur par ce cette en dans qui plus être bonjour madame monsieur merci il n' d' "
    "l' c' j' qu' s' cordialement",
    "es": "el la los las y usted su nos nuestro es son para con que no un una de del a al en por "
    "se lo le hemos ha han más este esta como buenos días hola gracias te tu estimado estimada me "
    "muy pero si saludos",
    "it": "il la lo gli le e lei suo sua ci nostro è sono per con che non un una di del della a al "
    "in da abbiamo ha più questo questa come buongiorno gentile grazie ti tu si dei delle cordiali "
    "saluti l' dell' un' alla",
    "nl": "de het een en u uw je jij jouw we wij ons onze is zijn voor met dat niet van te op in "
    "aan hebben heeft wordt worden ik bij ook er nog als helaas geen dag beste dank graag om naar "
    "maar groet vriendelijke",
}
_TELLING: dict[str, tuple[str, ...]] = {}
for _language, _row in SMALL_WORDS.items():
    for _word in _row.split():
        _TELLING[_word] = (*_TELLING.get(_word, ()), _language)


def counted(lines: Iterable[Line]) -> dict[str, float]:
    """Weigh the languages by their small words; a word of several languages counts little."""
    weights = dict.fromkeys(SMALL_WORDS, 0.0)
    for line in lines:
        for token in line.tokens:
            for language in (spoken := _TELLING.get(token.low, ())):
                weights[language] += 1 / len(spoken)
    return weights


def main_language(lines: Sequence[Line]) -> str:
    """Give the language that most of a text is in; English where nothing tells."""
    weights = counted(lines)
    best = max(weights, key=lambda one: weights[one])
    return best if weights[best] > weights[ENGLISH] else ENGLISH


def language_of(line: Line, main: str) -> str:
    """Give the language of one sentence: that of the mail, unless its words say another."""
    weights = counted([line])
    best = max(weights, key=lambda one: weights[one])
    return best if weights[best] >= weights[main] + 2 else main
