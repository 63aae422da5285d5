"""Everyday words of German, French, Spanish and Dutch: in small letters nobody's surname."""

from functools import cache

from afterword.core.grammar.foreign_verbs import words_of
from afterword.core.grammar.foreign_words import (
    AND,
    BE,
    HAVE,
    IFS,
    LITTLE,
    MODALS,
    NOT,
    PAPERS,
    SUBJECTS,
)
from afterword.core.grammar.word_sets import word_set

_MORE = {
    "de": word_set(
        "der die das den dem des ein eine einen einem einer mein meine meinen sein ihre ihren "
        "unser von vom mit bei beim zur zum "
        "in im an am auf aus nach vor über unter für gegen ohne durch seit ab so sehr nur noch "
        "nett freundlich gut schlecht leiterin "
        "leiter chefin chef team stelle job firma gespräch termin frau herr war waren wurde hat "
        "haben bin ist sind meinte sagte "
        "fragte wollte geredet gesprochen geschäftsführer personal abteilung woche monat tag tage "
        "montag dienstag mittwoch donnerstag "
        "freitag samstag sonntag morgen heute gestern abend früh spät ja nein sonst eher ganz "
        "recht alles nichts etwas mal eben gerade "
        "entscheidung interesse themen danach dabei dazu hier dort wo was wer wie warum warum "
        "wann kurz erst zuerst später gleich "
        "vorbehalt vertrieb physik linkedin zoom teams erwähnt kennenlernen zeichnungen"
    ),
    "fr": word_set(
        "le la les l' un une des du de d' à au aux en dans sur sous avec sans chez par pour qui "
        "que quoi où quand son sa ses mon ma mes leur "
        "leurs notre votre ce cette ces directeur directrice gérant gérante patron chef équipe "
        "poste entretien semaine mois jour lundi "
        "mardi mercredi jeudi vendredi samedi dimanche matin soir demain hier aujourd'hui très "
        "bien bon bonne assez plutôt trop peu beaucoup "
        "décide décident m'a m'envoie m'ont était étaient avait sous-traitants associés associé "
        "réponse linkedin oui non rappelle va voir service"
    ),
    "es": word_set(
        "el la los las un una unos unas de del al a en con sin por para sobre entre hasta desde "
        "que quien donde cuando su sus mi mis tu este "
        "esta ese esa jefe jefa directora director gerente equipo puesto entrevista semana mes "
        "día lunes martes miércoles jueves viernes sábado "
        "domingo mañana tarde noche hoy ayer muy bien bueno buena poco mucho luego después "
        "también más menos les quise dar teléfono linkedin sí no era fue "
        "decide deciden dijo preguntó me se lo le"
    ),
    "nl": word_set(
        "de het een van op in aan bij met zonder voor over naar uit tot door om te en of maar "
        "want dus die dat deze dit mijn zijn haar hun ons onze "
        "directeur manager baas chef collega team baan functie gesprek week maand dag maandag "
        "dinsdag woensdag donderdag vrijdag zaterdag zondag "
        "ochtend middag avond morgen vandaag gisteren heel erg goed leuk aardig wel niet geen ook "
        "nog eerst daarna toen linkedin ja nee vanavond wit joke "
        "vraagt vroeg belt wou wilde is was waren stuur bekijkt beslissen vorige volgende"
    ),
}


@cache
def _known(lang: str) -> frozenset[str]:
    sets = (
        LITTLE[lang],
        IFS[lang],
        AND[lang],
        NOT[lang],
        HAVE[lang],
        BE[lang],
        MODALS[lang],
        PAPERS,
        _MORE[lang],
    )
    return frozenset().union(*sets, SUBJECTS[lang], words_of(lang))


def is_everyday_abroad(word: str, lang: str) -> bool:
    """Say whether a word in small letters is an everyday word of that language."""
    return lang in SUBJECTS and word in _known(lang)
