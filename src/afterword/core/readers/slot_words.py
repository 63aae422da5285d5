"""Words around a time that tell what is said of it, in six languages."""

import re


def _words(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


FILL = (
    r"(?:\W+(?:on|at|the|am|um|den|dem|der|le|du|à|el|il|del?|dal|al|des|op|om|by|of|zum|for|from"
    r"|first|that|time|date|slot)){0,4}\W*$"
)
OLD = (
    r"\b(?:instead of|rather than|in place of|no longer|statt|anstatt|anstelle|au lieu|en lugar"
    r"|en vez|in plaats|invece|anziché|not|nicht|pas|niet|ignore|disregard|plutôt que)"
)
WAS = (
    r"\b(?:was|were|had been|originally|initially|previous(?:ly)?|former(?:ly)?|old|earlier|war"
    r"|waren|ursprünglich\w*|bisher\w*|alte[rn]?|initialement|était|ancien(?:ne)?|inicialmente"
    r"|oorspronkelijk\w*|anterior|vecchi\w+|precedent\w*|oude)\b(?:\W+\w+){0,4}?"
)
MOVE = (
    r"(?:mov(?:e[sd]?|ing)|reschedul\w+|chang(?:e|ed|ing)|shift(?:ed|ing)?|push(?:ed|ing)?"
    r"|postpon\w+|bring\w*"
    r"|brought|verschoben|verschieben|verleg\w+|vorverleg\w+|report(?:é|er)|déplac\w+|avanc\w+"
    r"|verplaats\w*|verzet\w*|aplaza\w*|traslad\w*|cambia\w*|spost\w+|rinvia\w*|swap\w*|switch\w*)"
)
FORMER = _words(
    OLD + FILL,
    WAS + FILL,
    rf"\b{MOVE}\b[^.?!]*?\b(?:from|vom|von|du|van|del?|dal)\W*(?:on|the)?\W*$",
    r"\b(?:old|previous|former|original|alte[rn]?|bisherige[rn]?|ancienne?|oude)\s[\w ]{1,20}:\W*$",
    r"\b(?:can(?:not|['’]t) (?:make|do)|unable to make|won['’]t be able to (?:make"
    r"|do))\b[^.?!]{0,30}$",
    r"\b(?:you (?:said|suggested|proposed|mentioned|offered)|my last (?:mail|e-?mail"
    r"|message) said)\b[^.?!]{0,40}$",
)
NEW = _words(
    rf"\b{MOVE}\b[^.?!]{{0,50}}?\b(?:to|for|until|auf|au|al?|naar|op|zum|à)\b(?:\W+(?:be|on|at"
    rf"|den|the|le|el)){{0,2}}\W*$",
    r"\b(?:now|nun|jetzt|neu\w*|nouveau|nouvelle|nieuwe?|nuev[oa]|nuov[oa]|new|instead(?! of)|"
    r"stattdessen|correct(?:ed)?)\b(?:\W+\w+){0,4}\W*$",
)
FORMER_AFTER = _words(
    r"^\W*(?:(?:is|was|are|has been|slot|time|date|termin)\s)*(?:no longer|not possible|not "
    r"available|won['’]t|doesn['’]t work|does not work|can['’]t|cannot|isn['’]t (?:possible|"
    r"going)|nicht mehr|entfällt|hinfällig|geht (?:leider )?nicht|klappt (?:leider )?nicht|"
    r"n['’]est plus|ya no|niet meer|non è più|was (?:wrong|a typo|a mistake)|was incorrect)",
)
MOVED_ON = re.compile(
    rf"^[^.?!]{{0,60}}\b{MOVE}\b[^.?!]{{0,20}}\b(?:to|until|auf|au|al?|naar|op|for)\W*(?:the|le"
    rf"|den|el)?\W*$",
    re.IGNORECASE,
)
"""Words behind a time that give it up for the one that follows: "is postponed to"."""
YOUR_CLOCK = re.compile(
    r"^\W*(?:your|dein\w*|ihre[rn]?|votre|tu|su|jouw)\s(?:local\s)?(?:time|zeit|heure|hora|tijd)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(r"n['’]t\b|\b(?:not|nicht|pas|niet|non|cannot)\b", re.IGNORECASE)
RESCHEDULED = re.compile(
    r"\b(?:rescheduled?|moved?|postponed?|pushed (?:back|to)|brought forward|new (?:date|time|"
    r"slot)|changed? (?:of|to|the)|updated?|verschoben|verschieben|verlegt|verlegen|neue[rn]? "
    r"termin|terminänderung|reporté|reporter|déplacé|nouvelle (?:date|heure)|verplaatst|"
    r"verplaatsen|verzet|nieuwe (?:datum|tijd)|aplaza\w*|cambia\w*|nueva (?:fecha|hora)|"
    r"spostat\w*|rinviat\w*|instead of|statt (?:am|wie)|au lieu de)\b",
    re.IGNORECASE,
)
RANGE_TO = re.compile(r"^\W*(?:to|auf|zum|au|naar|al?|until|bis)\W*(?:the|le|den|el|il)?\W*$", re.I)
FROM = re.compile(r"\b(?:from|vom|von|du|van|del?|dal)\W*(?:on|the)?\W*$", re.IGNORECASE)
DEADLINE = _words(
    r"\b(?:the (?:day|evening|night|morning) (?:before|after)|am vortag|am tag (?:davor|danach)|"
    r"la veille|le lendemain|el día anterior|il giorno prima|de dag ervoor)\b[^.?!]{0,30}$",
    r"\b(?:by|until|before|no later than|not later than|bis|spätestens|vor(?: dem)?|avant|au "
    r"plus tard|uiterlijk|antes del?|a más tardar|entro|deadline:?|rsvp|latest|expires?|valid "
    r"(?:until|till)|before)(?:\s+(?:the|end of|zum|um|at|am|spätestens|on|le|el|il|de|las|close "
    r"of business|cob|jusqu['’]au))*\W*$",
    r"\b(?:submit|upload|send (?:us|me|it|back|over)|return|hand in|complete|einreichen|zusenden|"
    r"schicken Sie|envoye[rz]|due(?! to)|fällig|stuur)\b[^.?!]{0,60}$",
    r"\b(?:decisions?|decide|outcome|hear (?:back )?from|get back to you|let you know|inform you|"
    r"feedback|results?|entscheidung|entscheiden|rückmeldung|melden uns|bescheid|réponse|"
    r"résultats?|uitslag|beslissing|decisión|respuesta|esito|risposta)\b[^.?!]{0,60}$",
    r"\b(?:start(?:ing)? date|first day|begin (?:work|employment)|start work|arbeitsbeginn|"
    r"eintritt\w*|date de début|fecha de inicio|startdatum|out of (?:the )?office|away|on "
    r"holiday|on leave|im urlaub|abwesend|closed|geschlossen|back (?:in the office )?on|"
    r"published|posted|veröffentlicht)\b[^.?!]{0,40}$",
    r"\b(?:sent|written|received|created|generated|gesendet|geschrieben|envoyé"
    r"|verzonden)\s*:?\W*(?:on|at|am|le)?\W*$",
    r"\b(?:our|the|your|unser\w*|ihr\w*|notre|votre|je|jullie|su|tu|tua|vostra|my) (?:\w+ "
    r")?(?:call|conversation|chat|talk|e-?mail|mail|message|letter|application|telefonat|"
    r"bewerbung|anruf|nachricht|candidature|courriel|appel|sollicitatie|solicitud|"
    r"candidatura)\s(?:of|from|on|vom|am|du|de|del|van|earlier|last|dated)\W*(?:the\W*)?$",
    r"\b(?:spoke|talked|met|gesprochen|telefoniert|applied|beworben)\b[^.?!]{0,30}$",
    r"\b(?:office|opening|business|working|service) hours\b[^?!\n]{0,40}$",
    r"(?:öffnungszeiten|sprechzeiten|bürozeiten|geschäftszeiten|horaires|openingstijden"
    r"|horario de|orari d\w+)\b[^?!\n]{0,40}$",
    r"\b(?:train|flight|bus|zug|bahn|vol|tren|treno|trein|check-?in|checkout|lands?|departs?"
    r"|boarding)\b[^.?!\n]{0,40}$",
)
IF_ALL_GOES_WELL = _words(
    r"\b(?:if (?:all goes|you(?:['’]re| are) successful|you (?:pass|progress|get through|are "
    r"shortlisted)|successful|shortlisted)|successful (?:candidates|applicants)|those who pass|"
    r"bei erfolg|wenn alles|falls (?:sie|du) weiter|si tout)\b"
)
"""Words before the time of a later talk, which comes about only if this one goes well."""
FAREWELL = _words(
    r"(?:^|[.!?,]|\b(?:dann|also|super|perfekt|freue[n]? (?:mich|uns)|so|alors|entonces"
    r"|allora))\s*(?:bis|until|till|tot|à|hasta|a)\W*(?:dann\W*)?$"
)
"""Words as "bis Dienstag!": one says when one meets, and not by when something is due."""
REACH = _words(
    r"\b(?:call|phone|ring|reach|contact|text|write(?: to)?|e-?mail)\s(?:me|us|our|the|him|her"
    r"|them|on)\b[^.?!]{0,80}$",
    r"\b(?:available|reachable|erreichbar|joignables?|bereikbaar|disponibles?|open)\b[^.?!]{0,40}$",
    r"\b(?:questions|fragen|queries|rückfragen)\b[^.?!]{0,90}$",
)
ARRIVE = _words(
    r"\b(?:arrive|arriving|be (?:there|here|ready|at the (?:gate|door|entrance)|in the (?:lobby|"
    r"building))|come to (?:the )?reception|report to|check[- ]in|sign in|doors open|finden sie "
    r"sich|seien sie|einlass|présente[rz]-vous|présente[rz]|arrive[rz]|wees|aanwezig|llegu?e|"
    r"acuda|si presenti|presentarsi|log (?:in|on)|dial in|join (?:us )?(?:a few|ten|five|\d+) "
    r"minutes|reception|receptie|empfang|accueil)\b[^.?!]{0,60}$",
)
BEGINS = _words(
    r"\b(?:interview|gespräch|entretien|entrevista|colloquio|talk|it|call|meeting|day|programme"
    r"|shift)"
    r"\b[^.?!]{0,25}\b(?:start|begin|beginn|commence|empieza|inizia|débute)\w*\b[^.?!]{0,25}$",
)
ASKED = _words(
    r"\bor (?:another|any other|some other|a different) (?:time|day|slot|date)\b",
    r"\boder (?:einen? |an einem )?ander\w+ (?:termin|tag|zeit)\b|\bou un autre (?:jour|créneau)\b",
    r"\bwould\b.{0,80}\b(?:work|suit|be (?:ok|okay|fine|good|convenient|possible))",
    r"\b(?:how|what) about\b", r"\bhow does\b.{0,60}\bsound", r"\bshall we say\b",
    r"\bcould (?:you|we)\b(?! (?:please )?(?:bring|confirm (?:your|that you)"
    r"|let us know if you (?:need|have)))",
    r"\bcan you (?:make|do|come|manage|talk|meet)\b", r"\bcan we (?:meet|talk|do|say)\b",
    r"\b(?:are|would) you (?:be )?(?:free|available|able)\b", r"\bdo you have time\b",
    r"\bi(?:['’]d| would| can| could) (?:suggest|propose|offer)\b",
    r"\bwe (?:would|could|can) (?:like to )?(?:suggest|propose|offer)\b",
    r"\b(?:my|our) (?:suggestion|proposal)\b", r"\bi was thinking\b", r"\b(?:tentatively"
    r"|pencil\w*)\b.{0,60}\?",
    r"\bdoes\b.{0,60}\b(?:work|suit)\b", r"\bis\b.{0,60}\b(?:convenient|ok for you"
    r"|possible for you|good for you)\b",
    r"\bif (?:that|this|it|the time|the date)(?: time| date| slot| day)? (?:still )?(?:works"
    r"|suits|is (?:ok|okay|fine|good|convenient|possible))\b",
    r"\bpasst\b[^.!]{0,60}\?", r"\bhätten sie\b", r"\bhast du\b.{0,30}\bzeit\b",
    r"\bhaben sie\b.{0,40}\bzeit\b",
    r"\bginge\b", r"\bwäre\b.{0,60}\bmöglich\b", r"\bvorschlagen\b",
    r"\bvorschlag:", r"\bkönnten (?:sie|wir)\b",
    r"\bseriez-vous\b", r"\bêtes-vous (?:libre"
    r"|disponible)", r"\best-ce que\b.{0,80}\bconvien", r"\bvous conviendrait\b",
    r"\bje (?:vous )?propose\b", r"\bnous (?:vous )?proposons (?:le"
    r"|la)\b.{0,60}\?", r"\bte (?:vendría|viene|va) bien\b", r"\ble (?:vendría|viene|va) bien\b",
    r"\b(?:podría|podrías|puedes"
    r"|puede)\b.{0,60}\?", r"\bschikt\b", r"\bzou je\b.{0,60}\bkunnen\b", r"\bkun je\b",
    r"\bkomt dat uit\b", r"\b(?:le|ti) andrebbe bene\b", r"\b(?:sarebbe"
    r"|saresti) disponibile\b", r"\bpotrebbe\b.{0,60}\?",
)  # fmt: skip
ASKED_AFTER = _words(
    r"^\W*(?:would|does|is|could|will|can) (?:that|this|it|the time|either|any)\b[^.!?]{0,60}\?",
    r"^\W*(?:passt|geht|ginge|klappt|wäre) (?:das|ihnen|der|es|dir|dieser)[^.!?]{0,60}\?",
    r"^\W*(?:are|would) you (?:free|available)[^.!?]{0,40}\?",
    r"^\W*(?:does|would) (?:that|this)\b[^.!?]{0,60}\?", r"^\W*(?:how does|what do you think"
    r"|any good|ok(?:ay)?)\b[^.!?]{0,40}\?",
    r"^\W*(?:cela|ça) vous (?:convient|irait)[^.!?]{0,40}\?", r"^\W*(?:est-ce que )?(?:cela|ce"
    r"|cette)\b[^.!?]{0,60}\bconvien\w*[^.!?]{0,20}\?",
    r"^\W*(?:te|le) (?:viene|vendría|va) bien", r"^\W*¿", r"^\W*(?:komt|schikt|lukt|past) (?:dat"
    r"|dit|je)\b[^.!?]{0,40}\?",
    r"^\W*(?:va bene|le va bene|ti va bene)\b[^.!?]{0,40}\?",
    r"^\W*(?:please |just |kindly |so )?(?:let me|let us|tell me|tell us|drop me|"
    r"confirm)\b[^.?!]{0,50}\b(?:if|whether)\s(?:that|this|it|the (?:time|date|slot))(?: time| "
    r"date| slot| day)?\b(?! (?:does|is) ?n[o'’]t| doesn| isn| won)[^.?!]{0,20}\b(?:works?|"
    r"suits?|ok|okay|fine|convenient|possible|fits?|is good|acceptable)\b",
    r"^\W*(?:bitte )?(?:gib|geben sie|sag|sagen sie"
    r"|teilen sie)\b[^.?!]{0,60}\bob\b[^.?!]{0,60}\b(?:passt|möglich|recht|klappt)\b",
    r"^\W*(?:merci de |veuillez )[^.?!]{0,40}\bsi (?:cela|cette|ce)\b[^.?!]{0,30}\bconvien",
)  # fmt: skip
ATTENDING = _words(
    r"\b(?:bring|attend|come prepared|need|dietary|accessib|adjustments|directions|confirm "
    r"(?:receipt|attendance|your attendance|you can attend|that you (?:can|will|are able to)))\b",
)
ABOUT = _words(
    r"interview|gespräch|entretien|entrevista|colloquio|screening|vorstellung|kennenlern"
    r"|probe(?:tag|arbeit)",
    r"\btrial\b|\bassessment\b|\bvideo ?call\b|\bphone call\b|\bpanel\b|hospitation|schnupper"
    r"|proefdag|journée d['’]essai",
    r"\bsee you\b|look(?:ing)? forward|expect(?:ing)? you|invit|\bscheduled\b|\bbooked\b|confirm"
    r"|take place|takes place",
    r"\bjoin us\b|\bplease come\b|\bcall you\b|ring you|\bmeet(?:ing)?\b|\bslot\b|freuen uns|"
    r"einlad|laden|stattfind|findet\b|erwarten|treffen|termin|rendez-vous|attendons|convi|cita\b|"
    r"esperamos|aspettiamo|appuntamento|afspraak|verwachten|zien we|zien je|welkom|willkommen",
    r"^\W*(?:it|this|that|es|er|dies\w*|il|elle|questo|het|dat)\b",
    r"^\W*(?:when|date|time|wann|datum|uhrzeit|zeit|quand|heure|fecha|hora|cuándo|data|ora|quando"
    r"|wanneer|tijd|day)\s*:",
)
AGREED = _words(
    r"\bconfirm(?:ed|ing|ation)?\b", r"\bbooked\b", r"\blet['’]s (?:go with|do|say"
    r"|take)\b", r"\bgo(?:ing)? with\b",
    r"\bworks (?:best |well |great |perfectly |fine )?for (?:us|me|everyone|the team"
    r"|both)\b", r"\bworks\s*[.!,-]", r"\bsettled\b", r"\bagreed\b",
    r"\bwe(?:['’]ve| have) (?:put )?you (?:down|in)\b", r"\bsee you\b", r"\bwe(?:['’]ll"
    r"| will) take\b",
    r"\bbestätig\w*", r"\beingetragen\b", r"\bnehmen wir\b", r"\bfest(?:gelegt"
    r"|halten)\b", r"\bbis dann\b", r"\bdann bis\b",
    r"\bconfirm(?:ons|e|é)\b", r"\bretenu\b", r"\bbevestig\w*", r"\bconfirm(?:amos|ado"
    r"|ada)\b", r"\bconferm\w+",
)  # fmt: skip
LOOKS_BACK = _words(
    r"\bthank|\bdank|\bmerci|\bgracias|\bgrazie|\bbedankt|\bfollowing\b|\bafter\b|\bnach\b"
    r"|suite à|unsuccessful",
    r"not to proceed|\bdecided\b|\battended\b|\bwe (?:met|spoke)\b|\breceived\b|\bsubmitted\b"
    r"|erhalten|eingegangen",
)
OR = _words(r"\b(?:or|oder|ou)\b|^\W*(?:of|o)\W*(?:op|om|el|il|a|alle|las)?\b|\s/\s")
CHOICE = _words(
    r"\b(?:either|alternatively|o bien|oppure)\b",
    r"\bwhich (?:one|of|slot|time|day|date|suits"
    r"|works)\b", r"\boptions?\b", r"\b(?:available )?slots? (?:are|below|available)\b",
    r"\bfollowing (?:times|slots|dates|options|days)\b", r"\bchoose\b", r"\bpick (?:one"
    r"|a)\b", r"\bselect (?:one|a)\b",
    r"\bone of (?:the|these)\b", r"folgende\w* (?:termine|zeiten|möglichkeiten)", r"zur auswahl"
    r"|auswählen|terminvorschläge|welcher",
    r"au choix|choisi|l['’]un des|créneaux", r"\bkies\b|\bkeuze\b|welk\w* (?:moment|datum"
    r"|tijd)", r"\belegir\b|\belija\b|\bopciones\b|cuál",
    r"\bscegliere\b|\bscelga\b|\bquale\b", r"\bpreference\b|\bprefer\b", r"\bany of (?:the"
    r"|these)\b",
    r"\b(?:times|slots|dates|days|options) (?:that )?you (?:suggested|gave|sent|proposed"
    r"|offered)\b",
    r"\byour availabilit",
)  # fmt: skip
