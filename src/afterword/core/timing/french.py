"""The French words of time, class by class."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.NUM: {
        1: "un", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit",
        9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze",
        15: "quinze", 16: "seize", 20: "vingt", 30: "trente", 48: "quarante-huit",
        24: "vingt-quatre",
    },
    k.FEW: {3: "quelques|plusieurs"},
    k.HALF: {0: "demi|une demi|demie"},
    k.ORDINAL: {
        1: "premier|première|1er|1ère", 2: "deuxième|second|seconde", 3: "troisième",
        4: "quatrième", 5: "cinquième",
    },
    k.WEEKDAY: {
        0: "lundi|lundis|lun", 1: "mardi|mar", 2: "mercredi|mer", 3: "jeudi|jeu",
        4: "vendredi|ven", 5: "samedi|sam", 6: "dimanche|dim",
    },
    k.WEAK: {0: "mar|mer|sam|jeu|ven|lun|dim"},
    k.MONTH: {
        1: "janvier|janv", 2: "février|fevrier|févr", 3: "mars", 4: "avril|avr", 5: "mai",
        6: "juin", 7: "juillet|juil", 8: "août|aout", 9: "septembre|sept", 10: "octobre|oct",
        11: "novembre|nov", 12: "décembre|decembre|déc|dec",
    },
    k.UNIT: {
        "minute": "minute|minutes", "hour": "heure|heures",
        "day": "jour|jours|jours calendaires|jours calendaire|jours francs",
        "wday": (
            "jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|jours de travail|"
            "jours travaillés|jours ouvres"
        ),
        "week": "semaine|semaines|huit jours",
        "fortnight": "quinzaine|quinzaine de jours|quinze jours|quinzaines", "month": "mois",
        "quarter": "trimestre|trimestres", "year": "an|année|ans|années",
        "weekend": "week-end|weekend",
    },
    k.NEAR: {
        0: (
            "aujourd'hui|ce soir|cet après-midi|dans la journée|ce matin|ce midi|dès aujourd'hui"
        ),
        1: "demain|demain matin|demain soir|demain après-midi|dès demain",
        2: "après-demain|après demain", -1: "hier", -2: "avant-hier",
    },
    k.PART: {
        "early": "début|en début|début de|tout début", "mid": "mi|milieu|à la mi|mi -",
        "late": "fin fin",
        "all": (
            "courant|dans le courant|au cours|dans le courant du|dans le courant de|au courant"
        ),
        "towards": "vers",
    },
    k.PIECE: {
        "early": (
            "au début|le début|début|commencement|en début|au tout début|tout début|dès le début"
        ),
        "mid": "milieu|au milieu|le milieu|mi|à la mi|en milieu|la mi",
        "end": "fin|la fin|à la fin|en fin|fin de|le dernier jour|toute fin",
        "late": "vers la fin|plutôt vers la fin|vers fin|deuxième partie",
        "first half": (
            "première moitié|la première moitié|première quinzaine|la première quinzaine|"
            "premiere quinzaine"
        ),
        "second half": (
            "deuxième moitié|seconde moitié|la seconde moitié|la deuxième moitié|"
            "deuxième quinzaine|seconde quinzaine|la seconde quinzaine"
        ),
    },
    k.PERIOD_END: {
        "week": "fin de semaine|la fin de semaine",
        "month": "fin de mois|fin du mois|la fin du mois",
        "year": "fin d'année|fin de l'année|la fin d'année",
        "quarter": "fin de trimestre|fin du trimestre",
    },
    k.MIDWEEK: {0: "milieu de semaine|en milieu de semaine"},
    k.DAYPART: {
        "am": "matin|matinée|dans la matinée|au matin",
        "pm": "soir|soirée|après-midi|l'après-midi|dans l'après-midi|nuit", "noon": "déjeuner",
        "end": (
            "fin de journée|en fin de journée|la fin de journée|fin de matinée|fin d'après-midi|"
            "cob|eod|la fermeture|la fin de la journée"
        ),
    },
    k.HOUR: {12: "midi|12h"},
    k.OCLOCK: {1: "h|heures|heure"},
    k.WEEK_OF: {
        0: (
            "semaine du|la semaine du|semaine commençant le|la semaine commençant le|"
            "semaine qui commence le"
        ),
    },
    k.WEEK_NUMBER: {0: "semaine|sem|semaine numéro|s|kw"},
    k.QUARTER: {
        1: "t1|q1|premier trimestre", 2: "t2|q2|deuxième trimestre",
        3: "t3|q3|troisième trimestre", 4: "t4|q4|quatrième trimestre|dernier trimestre",
    },
    k.SEASON: {
        0: "printemps|le printemps", 1: "été|l'été|vacances d'été|les vacances d'été",
        2: "automne|l'automne", 3: "hiver|l'hiver",
    },
    k.FEAST: {
        "christmas": "noël|noel", "easter": "pâques|paques", "easter monday": "lundi de pâques",
        "pentecost": "pentecôte|la pentecôte", "ascension": "l'ascension|ascension",
        "new year": "nouvel an|le nouvel an|jour de l'an|la nouvelle année|le jour de l'an",
        "new year's eve": "saint-sylvestre|la saint-sylvestre",
        "epiphany": "épiphanie|l'épiphanie", "all saints": "toussaint|la toussaint",
        "good friday": "vendredi saint", "whit monday": "lundi de pentecôte",
        "holidays": (
            "les fêtes|fêtes|fêtes de fin d'année|les fêtes de fin d'année|les vacances de noël|"
            "vacances de noël|la trêve des confiseurs|les congés de noël|"
            "les vacances de fin d'année"
        ),
        "bastille": "la fête nationale|fête nationale", "assumption": "assomption|l'assomption",
        "martinmas": "l'armistice", "bank holiday": "jour férié|le jour férié", "": "les ponts",
        "may day": "la fête du travail",
    },
    k.BREAK: {0: "vacances|congés|pause"},
    k.THIS: {0: "ce|cette|cet|de cette|de ce|ce présent|en cours"},
    k.COMING: {0: "ce prochain|cette prochaine"},
    k.NEXT: {
        1: (
            "prochain|prochaine|prochaines|prochains|qui vient|le prochain|la prochaine|"
            "qui arrive"
        ),
        9: "suivant|suivante|le suivant|d'après",
    },
    k.POSTPOSED: {
        0: (
            "prochain|prochaine|qui vient|en|qui arrive|suivant|suivante|dernier|dernière|"
            "d'après|en cours"
        ),
    },
    k.LAST: {-1: "dernier|dernière|derniers|dernières|passé|passée|la dernière|le dernier"},
    k.THEN: {0: "même|le même|la même"},
    k.BY: {
        0: (
            "avant fin|pour|au plus tard|au plus tard le|d'ici|d'ici à|d'ici le|d'ici au|"
            "d'ici la|dici|jusque|d'ici à la|d'ici fin|au plus tard en|pas plus tard que|"
            "dernier délai|d'ici là"
        ),
        1: "jusqu'à|jusqu'au|jusqu'en",
    },
    k.BEFORE: {0: "avant|avant le|avant la|avant les|juste avant"},
    k.EARLIEST: {
        0: (
            "pas avant|au plus tôt|à partir de|à partir du|dès|au plus tôt le|pas avant le|"
            "à compter du|au moins|au minimum|pas avant la|dès le"
        ),
    },
    k.LONGER: {0: "plus de|plus d'"},
    k.ONWARD: {0: "au plus tôt|au minimum|ou plus tard|au moins"},
    k.LATEST: {
        0: (
            "au plus tard|dernier délai|maximum|au maximum|grand maximum|au pire|tout au plus|"
            "dernier carat|max|au plus|au plus tard le"
        ),
    },
    k.AFTER: {
        0: (
            "après|après le|après la|après les|juste après|à l'issue de|à l'issue du|passé|"
            "dès après|tout de suite après|au-delà du|seulement après"
        ),
    },
    k.LATER: {
        1: "plus tard|après|ensuite|par la suite|après cela|après ça|suivant cela|derrière",
    },
    k.WITHIN: {
        0: (
            "sous|d'ici|en moins de|au plus|dans un délai de|dans un délai d'|dans les|maximum|"
            "en moins d'|sous un délai de|pas plus de|au maximum|sous les|d'ici à"
        ),
        1: (
            "dans les prochains|dans les prochaines|au cours des prochains|"
            "au cours des prochaines|dans les jours|d'ici les prochains|ces prochains|"
            "sous les prochains|ces prochaines|dans ces prochains|les prochains|les prochaines|"
            "au cours de la prochaine|dans la prochaine"
        ),
    },
    k.IN: {
        0: (
            "dans|en|pendant|au bout de|comptez|compter|après environ|dans environ|au cours de|"
            "au|d'ici environ|courant|au bout d'"
        ),
    },
    k.ON: {0: "le|au|du|les|pour le"},
    k.AT: {0: "à|vers|avant|dès|aux alentours de|aux environs de"},
    k.HOURLY: {0: "à|vers"},
    k.FROM: {0: "à partir de|à compter de|de|du|à partir du|à compter du"},
    k.TO: {0: "à|au|jusqu'à|jusqu'au|ou|peut-être|voire|ou bien|au plus tard|au pire"},
    k.BETWEEN: {0: "entre|entre le|de|du|soit"},
    k.OR: {0: "ou|ou bien|voire|ou alors|soit|ou le|ou au pire|sinon|ou peut-être"},
    k.AND: {0: "et|et le"},
    k.THE: {0: "le|la|les|l'|notre|votre|du|tout|toute|au"},
    k.DATE_LED: {
        0: (
            "le|du|au|avant le|d'ici le|au plus tard le|entre le|et le|jusqu'au|à partir du|"
            "après le|d'ici au|pas avant le|au plus tôt le|dès le|pour le|ou le|à compter du"
        ),
    },
    k.OF: {0: "de|du|de la|d'|des|de l'|dans|en|dans la|dans le"},
    k.ONE: {
        1: (
            "un|une|encore une|encore un|une bonne|un bon|une petite|environ une|environ un|"
            "d'une|d'un"
        ),
    },
    k.AGO: {0: "plus tôt"},
    k.HENCE: {
        0: (
            "à partir d'aujourd'hui|à compter d'aujourd'hui|à partir de maintenant|"
            "après l'entretien|après cet entretien|après notre entretien|à compter de maintenant"
        ),
    },
    k.PER: {0: "par|chaque"},
    k.FOR: {0: "pendant|pour|depuis"},
    k.SOFT: {
        0: (
            "environ|à peu près|peut-être|sans doute|probablement|normalement|plutôt|"
            "vraisemblablement|disons|je pense|à mon avis|plus ou moins|encore|sûrement|"
            "en principe|je crois|idéalement|espérons|bien|grosso modo|a priori|au mieux|bref|"
            "quelque|certainement|courant|avec un peu de chance|dans le meilleur des cas|"
            "si tout va bien"
        ),
    },
    k.INDEFINITE: {0: "un|chaque"},
})  # fmt: skip
