"""The French words that tell what a clause is about."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.DECIDE: {
        0: (
            "décider|décide|décidons|décision|décisions|tranché|trancher|tranche|tranchons|choix|"
            "choisir|choisissons|verdict|résultat|résultats|offre|proposition|"
            "arrêter notre choix|décidera|décideront|déciderons|oui ou non|décidé|sélection|"
            "délibère|délibérons|se décide|fixés"
        ),
    },
    k.TELL: {
        0: (
            "réponse|rappelle|rappellerons|rappelons|recontacte|recontacterons|recontacter|"
            "contacterons|contacte|tiendrons au courant|tiens au courant|informer|informerons|"
            "savoir|saurez|sauras|saurons|nouvelles|retour|reviens vers|reviendrons vers|"
            "revient vers|revenir vers|appelle|appellerons|écris|écrirons|entendre|"
            "donne des nouvelles|donnerons|dira|dirons|dis|préviens|préviendrons|courrier|mail|"
            "appeler|vous dit|fixé|prévenir|prend|prendra|faut|téléphone|téléphonerai"
        ),
    },
    k.STEP: {
        0: (
            "deuxième entretien|second entretien|prochain entretien|entretiens|entretien|"
            "deuxième tour|prochain tour|test|essai|journée d'essai|candidats|autres candidats|"
            "étape|prochaine étape|mise en situation|exercice|étude de cas|rencontrer l'équipe|"
            "candidates"
        ),
    },
    k.START: {
        0: (
            "commencez|commencer|commence|démarrer|démarre|démarrez|prise de poste|"
            "prendre le poste|entrée en fonction|date de début|début du contrat|poste démarre|"
            "débuter|débute|embauche|intégrer|rejoindre|rejoindrez|contrat court|contrat dure|"
            "cdd|période d'essai|prise de fonction|poste est à pourvoir|à pourvoir|salaire"
        ),
    },
    k.TERM: {
        0: (
            "contrat|préavis|période d'essai|formation|stage|par semaine|par mois|congé|depuis|"
            "télétravail"
        ),
    },
    k.TASK: {
        0: (
            "envoyez|envoyez-nous|envoyez-moi|transmettez|rappelez|rappelez-nous|dites-nous|"
            "répondez|faites-nous|recontactez-nous|renvoyez|relancez|tenez-nous"
        ),
    },
    k.AWAY: {
        0: (
            "en vacances|en congé|en congés|absent|absente|en déplacement|fermé|fermés|fermée|"
            "férié|malade|pas là"
        ),
    },
    k.CLOSED: {0: "fermé|fermés|fermée|fermeture|congés|vacances"},
    k.MEET: {
        0: (
            "conseil|comité|réunion|se réunit|se réunissent|siège|jury|commission|vote|élection|"
            "rentre|revient|est de retour|de retour|budget|audience|clôture|date limite|"
            "direction|codir|assemblée|validation|délibération|réunissons|se retrouve|séminaire|"
            "concours|élections"
        ),
    },
    k.PAST: {
        1: (
            "la dernière fois|l'an dernier|l'année dernière|avant vous|auparavant|le précédent|"
            "la précédente"
        ),
        0: (
            "avait|avaient|a pris|ont pris|ont mis|avait pris|devait|devions|aurait dû|espérait|"
            "espérions|il y a|était|étaient|a duré|avait dit|a mis|avons attendu"
        ),
    },
    k.WHEN: {
        2: "dès que|une fois que|aussitôt que|lorsque|une fois|dès|sitôt que|sitôt", 1: "quand",
        0: "avant que|tant que|jusqu'à ce que",
        3: (
            "après|après la|après le|à l'issue de|à l'issue du|suite à|juste après|après les|"
            "à l'issue de la"
        ),
    },
    k.WAIT: {
        0: (
            "dépend|ça dépend|cela dépend|en fonction|sous réserve|attendre|attendons|on attend|"
            "nous attendons|suspendu à|j'attends|attend|dépendra|il faut que|conditionné"
        ),
    },
    k.IF: {0: "si|à condition que|pourvu que|sauf si"},
    k.TRIVIAL: {
        0: (
            "possible|peut|pouvons|peux|sais|savons|plus|décidé|prêts|nouvelles|aurons|décision|"
            "saura|en sait"
        ),
    },
    k.VAGUE: {
        0: (
            "bientôt|prochainement|rapidement|dès que possible|au plus vite|sous peu|"
            "en temps voulu|très vite|le plus vite possible|dans les meilleurs délais|"
            "tous les jours|incessamment|chaque jour|tôt ou tard|un de ces jours|"
            "en temps et en heure|pour l'instant|pour le moment|à bientôt|un jour|"
            "du lundi au vendredi"
        ),
    },
    k.UNSURE: {
        0: (
            "je ne sais pas|ne sais pas|on ne sait pas|aucune idée|ne peux pas dire|pas de date|"
            "difficile à dire|ne peux pas vous dire|sais pas"
        ),
    },
    k.NOT: {0: "pas|ne|jamais|aucune|aucun|rien|non|sans|ni|personne|pas de|guère"},
    k.FIX: {
        0: (
            "non|pardon|excusez-moi|je veux dire|plutôt|enfin|ou plutôt|correction|désolé|"
            "désolée|je me trompe|attendez|finalement|reporté à|reporté au|décalé au|en fait|"
            "je corrige|je voulais dire|mais|repoussé au|excuse-moi"
        ),
    },
    k.BACKWARD: {0: "plutôt|pardon|finalement"},
    k.STANDS: {
        1: "officiellement|officiel|officielle",
        2: "réaliste|réalistement|plus sûr|pour être sûr|en réalité|en vrai|être réaliste",
        3: "comptez plutôt|comptez sur|prévoyez|tablez sur|partez sur|retenez|misez sur",
    },
    k.UNLIKELY: {
        0: (
            "peu probable|optimiste|doute|improbable|trop tôt|trop juste|pas réaliste|"
            "ne tiendra pas|impossible|au lieu de|était prévu|avait prévu|j'avais dit|"
            "on avait dit|ça va être juste|n'y crois pas"
        ),
    },
    k.BUT: {
        1: "mais|cependant|toutefois|par contre",
        0: "car|parce que|donc|alors|pourtant|puis|tandis que|or|et ensuite|et puis",
    },
    k.SUBJECT: {
        0: "il|elle|ils|elles|ça|cela|ce|qui|le client", 1: "on|nous|je|vous|j'|tu",
    },
    k.WILL: {
        1: (
            "vous aurez|nous vous|on vous|je vous|on se|vous saurez|vous serez|nous serons|"
            "on décide|nous prendrons|on aura|nous aurons|on saura|nous saurons|on te|je te|"
            "tu auras|il nous faut|il nous faudra"
        ),
    },
    k.PLUS: {0: "plus|puis encore"},
    k.BE: {0: "est|c'est|sera|était"},
    k.WHICH: {
        0: (
            "qui est|c'est|qui a lieu|qui se réunit|soit le|c'est-à-dire|qui aura lieu|"
            "qui se tient|prévue|prévu|qui siège"
        ),
    },
    k.THEREUPON: {0: "après|ensuite|puis|après ça|après cela|par la suite"},
    k.PLEASE: {0: "merci de|veuillez|vous|pouvez-vous"},
})  # fmt: skip
