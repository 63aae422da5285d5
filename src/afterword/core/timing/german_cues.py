"""The German words that tell what a clause is about."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.DECIDE: {
        0: (
            "entscheiden|entscheidet|entscheide|entscheidung|entschieden|beschluss|zusage|absage|"
            "angebot|ergebnis|ergebnisse|wählen aus|auswahl|fällt die entscheidung|fällen|"
            "vertrag|ausgewählt|eine entscheidung|beschließen|beschließt|festlegen|"
            "legen uns fest|so weit|soweit|zu- oder absage|einigen|ja oder nein|aussuchen|fertig|"
            "durch|stelle besetzt"
        ),
    },
    k.TELL: {
        0: (
            "melden|melden uns|melde|melde mich|meldet|bescheid|wissen|weiß|hören|hören sie|"
            "hörst|hört|rückmeldung|antwort|rufe|rufen|anrufen|ruft|schreiben ihnen|"
            "schreibe ihnen|schreiben|informieren|mitteilen|teilen ihnen mit|nachricht|"
            "rückmelden|feedback|auskunft|sagen|sage|sagen ihnen|brief|e-mail|mail|kontaktieren|"
            "geben ihnen bescheid|anruf|zurückmelden|auf sie zu|bei ihnen|bei dir|wissen wir|"
            "erfahren|erfährst|erfahren sie|sagen zu|sprechen uns|dauert|dauert es|gehört|"
            "gehört haben|zu hören"
        ),
    },
    k.STEP: {
        0: (
            "zweite runde|zweites gespräch|zweitgespräch|nächste runde|probetag|probearbeiten|"
            "probearbeitstag|assessment|aufgabe|probeaufgabe|gespräche|gespräch|"
            "vorstellungsgespräch|vorstellungsgespräche|weitere gespräche|kandidaten|bewerber|"
            "bewerberinnen|zweiten runde|zweite gespräch|zweiten gespräch|runde|probestunde|"
            "hospitation|kennenlernen|letzte gespräch|bewerbungsgespräche|interviews|interview|"
            "kandidatinnen|weitere bewerber|schnuppertag|test|fachgespräch|teamtag|finale"
        ),
    },
    k.START: {
        0: (
            "arbeitsbeginn|anfangen|beginnen|starten|fangen sie an|fängst|dienstantritt|"
            "stellenantritt|eintritt|antritt|eintrittsdatum|los geht|geht's los|geht es los|"
            "start|arbeitsantritt|startet|beginnt|stelle beginnt|einstieg|einsteigen|starttermin|"
            "würden sie anfangen|vertragsbeginn|vertrag läuft|läuft bis|besetzen wir|zu besetzen|"
            "ersten arbeitstag|erster arbeitstag|beginn wäre|beginn ist|befristet|einarbeitung|"
            "einarbeiten|gehalt|probezeit endet"
        ),
    },
    k.TERM: {
        0: (
            "probezeit|kündigungsfrist|vertrag|befristet|urlaub|einarbeitung|praktikum|projekt|"
            "ausbildung|pro woche|seit|elternzeit"
        ),
    },
    k.TASK: {
        0: (
            "schicken sie|senden sie|schick uns|reichen sie|geben sie uns|sagen sie uns|"
            "melden sie sich|melde dich|melden sie|lassen sie uns wissen|schicken sie uns|"
            "rufen sie|nachreichen|bitte senden|bitte schicken|einreichen|geben sie bescheid|"
            "gib uns|fragen sie|haken sie nach|nachfragen"
        ),
    },
    k.AWAY: {
        0: (
            "im urlaub|urlaub|verreist|nicht da|nicht im büro|abwesend|weg|krank|unterwegs|"
            "auf dienstreise|geschlossen|betriebsferien|betriebsurlaub|auf reisen|außer haus|"
            "in elternzeit|auf messe"
        ),
    },
    k.CLOSED: {0: "geschlossen|betriebsferien|betriebsurlaub|werksferien|urlaub|ferien"},
    k.MEET: {
        0: (
            "tagt|tagen|sitzung|gremium|vorstand|betriebsrat|gemeinderat|stadtrat|aufsichtsrat|"
            "kommission|tritt zusammen|trifft sich|treffen|wahl|abstimmung|stimmt ab|"
            "bewerbungsfrist|bewerbungsschluss|zurück|kommt zurück|wieder da|besprechung|"
            "konferenz|klausur|verhandlung|ausschreibung|messe|budget|genehmigung|freigabe|"
            "zustimmung|kuratorium|ausschuss|frist endet|rat|geschäftsführung tagt|meeting|"
            "beirat|teamsitzung|jury|wieder im büro|wieder im haus|prüfung|berät"
        ),
    },
    k.PAST: {
        1: (
            "letztes mal|beim letzten mal|letztes jahr|früher|voriges jahr|das letzte mal|"
            "vorgänger|der vorige|damals|beim vorigen mal"
        ),
        0: (
            "hat gedauert|dauerte|wollten|hätten|hatten gehofft|wollten eigentlich|war geplant|"
            "gestern|hatte|war|waren|ging|kam|wurde|haben wir gewartet|gedauert|vor einem jahr|"
            "ausgeschrieben|gewartet"
        ),
    },
    k.WHEN: {
        2: "sobald|erst wenn|nachdem|sowie|erst nachdem|erst sobald", 1: "wenn|wann|erst, wenn",
        0: "bevor|bis|ehe",
        3: (
            "nach|nach dem|nach der|nach den|erst nach|erst nach dem|erst nach der|"
            "im anschluss an|direkt nach|gleich nach|gleich nach der"
        ),
    },
    k.WAIT: {
        0: (
            "hängt von|hängt davon ab|abhängig von|kommt auf|kommt darauf an|kommt drauf an|"
            "warten auf|warten noch auf|warten|abwarten|vorbehaltlich|hängt an|davon hängt|"
            "hängt ab von|steht und fällt mit|richtet sich nach|je nachdem|muss noch zustimmen|"
            "müssen noch zustimmen|angewiesen auf|liegt an|muss erst"
        ),
    },
    k.IF: {0: "falls|sofern|vorausgesetzt|soweit|wenn's|wenns"},
    k.TRIVIAL: {
        0: (
            "können|möglich|wissen|mehr|entschieden|neues|neuigkeiten|kann|geht|soweit|so weit|"
            "klappt|gut läuft|alles klappt|alles gut geht|schnell geht|es klappt|es gut läuft|"
            "es schnell geht|es geht|etwas wissen|zeit ist"
        ),
    },
    k.VAGUE: {
        0: (
            "bald|demnächst|in kürze|zeitnah|so schnell wie möglich|schnellstmöglich|"
            "baldmöglichst|zu gegebener zeit|in absehbarer zeit|umgehend|jeden tag|"
            "möglichst bald|irgendwann mal|jede woche|so bald wie möglich|in bälde|"
            "auf jeden fall|ein paar mal|im moment|zur zeit|derzeit|zurzeit|am besten|"
            "montag bis freitag|montags bis freitags|von montag bis freitag"
        ),
    },
    k.UNSURE: {
        0: (
            "kann nicht sagen|kann ich nicht sagen|weiß nicht|weiß ich nicht|keine ahnung|"
            "noch offen|nicht absehbar|steht noch nicht fest|schwer zu sagen|"
            "können wir nicht sagen|kann ich ihnen nicht sagen|noch unklar|unklar"
        ),
    },
    k.NOT: {
        0: (
            "nicht|kein|keine|keinen|nie|niemand|nichts|nein|ohne|kaum|nicht mehr|keinesfalls|"
            "statt|anstatt|keiner|auf keinen fall"
        ),
    },
    k.FIX: {
        0: (
            "nein|quatsch|entschuldigung|ich meine|meine ich|vielmehr|besser gesagt|korrektur|"
            "sorry|pardon|ach nein|doch|moment|stimmt nicht|falsch|ich korrigiere|genauer gesagt|"
            "verschoben auf|jetzt|nee|ach was|beziehungsweise|verzeihung|warte|ach quatsch|nö|"
            "halt|tschuldigung|sondern|verlegt auf|neu|ne"
        ),
    },
    k.BACKWARD: {0: "meine ich|stattdessen|entschuldigung|wollte ich sagen"},
    k.STANDS: {
        1: "offiziell|offizielle|offizieller",
        2: (
            "realistisch|realistischerweise|realistischer|in wirklichkeit|eher|sicherer|"
            "sicherheitshalber"
        ),
        3: (
            "rechnen sie mit|rechnen sie lieber mit|planen sie mit|planen sie|"
            "verlassen sie sich auf|stellen sie sich auf|gehen sie von|planen sie lieber mit|"
            "rechne mit|notieren sie|rechnen sie|planen sie lieber|rechnen sie aber"
        ),
    },
    k.UNLIKELY: {
        0: (
            "unwahrscheinlich|optimistisch|glaube nicht|glaube ich nicht|zu früh|wird nichts|"
            "schaffen wir nicht|sportlich|eigentlich war|war geplant|wird eng|klappt nicht|"
            "wird knapp|hatte gesagt|ich hab gesagt|hieß es|bezweifle|wird wohl nichts|"
            "kann ich nicht versprechen|statt|anstatt|ursprünglich|zweifle|schön wäre"
        ),
    },
    k.BUT: {
        1: "aber|jedoch|allerdings",
        0: "sondern|doch|denn|weil|also|daher|deshalb|während|obwohl|und dann|dann|dafür",
    },
    k.SUBJECT: {
        0: "er|sie|das|dies|man|es gibt|der chef|die chefin|wer|kollegin|kollege",
        1: "wir|ich|es|du|ihr",
    },
    k.WILL: {
        0: "werden|wird|können|sollten|wollen|sollte",
        1: (
            "werden wir|wollen wir|sollten wir|hören sie|wissen wir|melden wir|melde ich|"
            "rufen wir|rufe ich|bekommen sie|erhalten sie|kriegen sie|wird es|entscheiden wir|"
            "sagen wir ihnen|brauchen wir"
        ),
    },
    k.PLUS: {0: "plus|dann noch|zuzüglich|und dann noch"},
    k.BE: {0: "ist|war|wäre|sei|sind"},
    k.WHICH: {
        0: (
            "die ist|der ist|das ist|also am|und zwar|und zwar am|die am|der am|das wäre|"
            "der tagt|die tagt|die stattfindet|das wäre am|das ist am|die ist am"
        ),
    },
    k.THEREUPON: {0: "danach|dann|anschließend|im anschluss|hinterher|daraufhin"},
    k.PLEASE: {0: "bitte|können sie|könnten sie|sie|müssten sie"},
    k.IT_IS: {0: "heute ist|es ist"},
})  # fmt: skip
