"""Which language a statement is in, told by its commonest words."""

from functools import lru_cache

from afterword.core.timing.lexicon import lexicon
from afterword.core.timing.tokens import Piece

_MARKS = {
    "de": (
        "der die das in und wir ich sie ihnen uns nicht bis am im um vor nach bei den dem des ein "
        "eine einer einen ist sind wird werden haben hat noch schon aber wenn sobald nächste "
        "nächsten nächster woche wochen montag dienstag mittwoch donnerstag freitag spätestens "
        "frühestens heute übermorgen ende anfang mitte tage tagen innerhalb binnen dezember "
        "märz juni juli mai oktober januar februar zum zur von mit auf für es melden "
        "entscheidung monats weihnachten ostern pfingsten arbeitstagen arbeitstage werktagen "
        "zwei drei vier fünf zehn kommende kommenden diese diesen irgendwann voraussichtlich "
        "uhr kw monatsende zwischen oder feiertagen neujahr gegen früh abend übernächste über "
        "sechs sieben acht samstag sonntag"
    ),
    "fr": (
        "le la les des nous vous on je une est et dans avant après d'ici prochaine prochain "
        "semaine semaines lundi mardi mercredi jeudi vendredi demain aujourd'hui au du aux fin "
        "début mois jours pour pas plus réponse décision dès que qui sur avec votre notre "
        "serons aurez sous mi décembre janvier février mars avril juin juillet août septembre "
        "octobre novembre noël pâques ouvrés ouvrables quinzaine huit tard tôt c'est ce cette "
        "deux trois quatre dix ou à midi matin soir comptez courant rappelle saurez samedi "
        "dimanche cinq fêtes après-demain vers quelques poste si de"
    ),
    "es": (
        "el la los las nosotros le te lo una en para antes después del semana semanas viene "
        "próxima próximo lunes martes miércoles jueves viernes mañana hoy finales principios "
        "mediados mes días dentro como tarde más tardar hasta decisión respuesta y o con que "
        "por se les diciembre enero febrero marzo abril mayo junio julio septiembre octubre "
        "noviembre hábiles laborables dos tres cuatro diez quince navidad este esta a al cuando "
        "entre pasado no llamamos sabrás decimos avisamos sábado domingo cinco fin siete seis "
        "de un unos unas agosto próximos semana"
    ),
    "nl": (
        "de het een in we wij je jij u ons en van op voor vóór na over binnen volgende week weken "
        "maandag dinsdag woensdag donderdag vrijdag morgen overmorgen vandaag uiterlijk eind "
        "begin maand dagen werkdagen wordt hoor hoort horen laten weten niet tot om uur nog dan "
        "als zodra komende aanstaande dezer december januari februari maart mei juni juli "
        "augustus kerst pasen feestdagen beslissing beslissen te zijn hebben wel ik twee drie "
        "vier vijf tien deze halverwege medio paar of is er zal zullen zaterdag zondag zes "
        "tegen tussen"
    ),
    "en": (
        "rd th nd st "
        "the we you i by in on of and to a will next week weeks by friday monday tuesday "
        "wednesday thursday know let hear back decision before after within end day days it's "
        "is be at we'll you'll from this that for should our month tomorrow today until or "
        "early late mid no not two three an if or so it they he she can december january "
        "february march april may june july august september october november but with are have "
        "has was christmas easter business working saturday sunday about soon your when once "
        "sometime then"
    ),
}  # fmt: skip
_MANY = 400
"""So many words are looked at to tell a language."""
_SHORT = 12
"""In texts as short as this, the words of time count too."""


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for lang, words in _MARKS.items():
        for word in set(words.split()):
            found[word] = (*found.get(word, ()), lang)
    return found


def language_of(pieces: list[Piece], told: str) -> str:
    """Give the language of a text (ISO 639-1): as told, else by its words, English in doubt."""
    if told[:2].lower() in _MARKS:
        return told[:2].lower()
    counts = _counts(pieces)
    if len(pieces) <= _SHORT:
        for lang in counts:
            phrases = lexicon(lang).phrases
            counts[lang] += sum(piece.text in phrases for piece in pieces)
    return max(counts, key=counts.__getitem__)


def _counts(pieces: list[Piece]) -> dict[str, float]:
    """Count the common words of each language; one of several languages counts in part."""
    known = _known()
    counts = {"en": 0.5, "de": 0.0, "fr": 0.0, "es": 0.0, "nl": 0.0}
    for piece in pieces[:_MANY]:
        langs = known.get(piece.text, ())
        for lang in langs:
            counts[lang] += 1 / len(langs)
    return counts
