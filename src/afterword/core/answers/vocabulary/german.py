"""German: the small words that turn a sentence round, and how people talk about deciding."""

WORDS = {
    "NOT": (
        "nicht, kein*, nie, niemals, weder, ohne, abgesehen, nichts, niemand*, keinesfalls, "
        "leider nicht, nimmer"
    ),
    "IDIOM": (
        "nicht nur, nicht zuletzt, nicht zögern, zögern sie nicht, zögere nicht, kein problem, "
        "keine sorge, keine eile, kein stress, nicht leicht gefallen, nicht leicht gemacht, nicht "
        "leichtgefallen, nicht leichtgemacht, nicht leicht, keine wertung, nicht schlimm, nicht "
        "persönlich, warum nicht, ohne weiteres, keine ursache, nichts zu danken, nicht "
        "entmutigen, keine umstände, nicht eilig, ohne zu zögern, angebot … anzeigen, "
        "stellenangebote, unser stellenangebot, auf unser stellenangebot, angebot nutzen, nichts "
        "für ungut"
    ),
    "IF": (
        "wenn, falls, sofern, sobald, sollten, sollte, ob, vorausgesetzt, solange, im falle, für "
        "den fall, im fall, erst wenn"
    ),
    "UNDECIDED": (
        "engere wahl, engere auswahl, zusage, ausgewählt, erfolgreich, entscheid*, entschieden, "
        "passend*, frei wird, ändert, ändern, einlad*, eingeladen, in frage kommen, infrage, "
        "budget, freigabe, genehmig*, zustimm*, absagt, abspringt, gremium, betriebsrat, "
        "neuigkeiten, neues, feststeht, kandidat*, bewerber*, berücksichtigt, zurückzieht, "
        "vakanz, klappt, klarheit, zurück ist"
    ),
    "WISHED": (
        "interesse, sie möchten, du möchtest, ihnen passt, dir passt, ihnen recht, dir recht, "
        "fragen haben, fragen hast, sie mögen, du magst, lust, einverstanden, zusagt, annehmen, "
        "sie zeit, du zeit, verhindert, nicht können, ihnen möglich, dir möglich, noch möchten, "
        "noch möchtest, noch wollen, noch willst, sie wollen, du willst, führungszeugnis, "
        "referenzen"
    ),
    "BUT": "aber, jedoch, allerdings, dennoch, trotzdem, hingegen, sondern, obwohl, wobei, dagegen",
    "AND": "und, oder, sowie, bzw",
    "BECAUSE": "weil, da wir, denn, zumal, damit",
    "WHICH": "welche, welcher, welches, deren, dessen, der sich, die sich",
    "THAT": "dass, daß",
    "SO": "daher, deshalb, darum, somit, also",
    "PLEASE": "bitte, gerne, gern",
    "SUBJECT": (
        "wir, ich, sie, du, ihr, er, es, man, unser*, mein*, ihre, dein*, euer, eure, die, der, das"
    ),
    "WE": "wir, uns, ich, unser*, mein*, mir, mich",
    "YOU": (
        "sie, ihnen, ihr, ihre, ihrer, ihren, ihrem, ihres, du, dir, dich, dein*, euch, euer, eure*"
    ),
    "MAYBE": (
        "vielleicht, eventuell, möglicherweise, könnte*, würde*, wahrscheinlich, voraussichtlich, "
        "gegebenenfalls, tendier*, hätte*, wäre*, hoffen, überlegen"
    ),
    "LEIDER": (
        "leider, bedauer*, bedauerlicherweise, tut mir leid, tut uns leid, schweren herzens, "
        "schade, enttäusch*, keine gute nachricht, keine guten nachrichten, keine bessere, keine "
        "besseren, schlechte nachricht*"
    ),
    "GLAD": (
        "freue*, freut, erfreut, glückwunsch, gratul*, gute nachricht*, gerne, herzlichen "
        "glückwunsch, tolle nachricht*, schöne nachricht*"
    ),
    "PROCEED": (
        "weiter berücksicht*, weiterhin berücksicht*, berücksicht*, weiter verfolgen, "
        "weiterverfolg*, weiter im prozess, weitergehen, weitergeht, weiter betrachten, "
        "weiterzuverfolgen, nächste runde, nächste stufe, engere wahl, engere auswahl, in "
        "betracht, weitermachen, fortsetzen, fortzusetzen, fortführen, weiterführen, "
        "weiterzuführen, aufnehmen, zusammenkommen, zusammenfinden, weiterkommen, weiter … "
        "verfolgen, einstellen, zusammenarbeit*"
    ),
    "SELECT": (
        "ausgewählt, auswählen, engere wahl, engere auswahl, erfolgreich, berücksichtigt, "
        "genommen, eingestellt, entschieden, weitergekommen, in frage, infrage, im rennen"
    ),
    "UNSUCCESSFUL": (
        "nicht erfolgreich, nicht geklappt, nicht gereicht, nicht gepasst, nicht geworden, nicht "
        "zum zug, nicht zum zuge, den kürzeren, knapp an, knapp verfehlt, zweiter platz, zweiten "
        "platz, platz zwei, hat nicht sollen sein, nichts geworden, nicht dabei, nicht die wahl, "
        "nicht unter den, nicht weiterkommen, nicht weitergekommen, nichts wird, nicht klappt"
    ),
    "REJECT": (
        "absage, abgesagt, ablehn*, abgelehnt, sagen ihnen ab, sage dir ab, eine absage, negativ "
        "ausfall*, negativ ausgefallen, negative rückmeldung, negativen bescheid, dagegen "
        "entschieden, gegen sie entschieden, gegen dich entschieden, gegen eine, ein nein, "
        "unterlagen zurück, nicht weiter, abschlägig*"
    ),
    "OTHER": (
        "andere* bewerber*, andere* kandidat*, anderweitig, jemand ander*, jemanden ander*, "
        "jemand anders, jemand anderen, andere person, anderen person, mitbewerb*, interne "
        "lösung, interne* kandidat*, interne* bewerber*, intern besetzt, interne besetzung, "
        "intern, bewerber*, kandidat*, eine kollegin, einen kollegen, eine person, besser pass*, "
        "besser entspr*, andere profil*, anderes profil, eine andere, einen anderen, einen "
        "mitbewerber, eine mitbewerberin, mehr erfahrung, andere richtung, jemanden, jemand aus, "
        "jemand mit, andere, anderen, stärkere"
    ),
    "CHOOSE": (
        "entschieden, entscheiden, ausgewählt, wahl gefallen, gefallen, fiel, den vorzug, den "
        "zuschlag, zuschlag, besetzt, besetzen, vergeben, eingestellt, weitermachen, zugesagt, "
        "fortsetzen, fortfahren, weitergehen, bevorzug*, genommen, nehmen, vorgezogen, geht an, "
        "ging an, gewonnen, vorn, besser"
    ),
    "FIT": (
        "passend*, passt, passen, geeignet, die richtige, der richtige, das richtige, anforderung*"
    ),
    "DECIDE": (
        "entscheidung*, entscheiden, entschieden, entscheidet, beschluss, ergebnis, bescheid, votum"
    ),
    "MATCHES": "passt, passen, entspricht, entsprechen, besser, erfahrung, profil, qualifikation*",
    "YET": "noch, bis, vorerst, derzeit, momentan, vor, bevor, bisher, ohne",
    "PERSON": (
        "bewerber, bewerberin, kandidat, kandidatin, kollegin, kollege, neffe, nichte, sohn, "
        "tochter, person"
    ),
    "PRONOUN": "wir, ich, sie, du, ihr, er, es, man, bitte",
}
