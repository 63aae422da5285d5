"""Italian: how employers answer."""

WORDS = {
    "NOT": "non, nessun*, mai, né, senza, no",
    "IDIOM": (
        "non solo, non esitare, non esiti, non si preoccupi, nessun problema, senza dubbio, non "
        "c' fretta"
    ),
    "IF": "se, qualora, nel caso, non appena, appena, quando, finché",
    "UNDECIDED": (
        "selezionat*, scelt*, decid*, candidat*, budget, cambia*, aprire, apre, posizione si"
    ),
    "WISHED": "interessat*, disponibile, vuole, vuoi, desidera, domande, può",
    "BUT": "ma, però, tuttavia, sebbene, anche se",
    "AND": "e, ed, o",
    "BECAUSE": "perché, poiché, in quanto",
    "THAT": "che",
    "PLEASE": "per favore, la prego, cortesemente, gentilmente",
    "SUBJECT": "noi, io, lei, tu, nostro, nostra, la sua, il suo, il, la",
    "WE": (
        "abbiamo, siamo, ci, noi, nostro, nostra, vorremmo, possiamo, potremo, ho, vorrei, mi, il "
        "nostro team, procederemo"
    ),
    "YOU": "lei, le, la, sua, suo, ti, tu, tua, tuo, te",
    "MAYBE": "forse, potremmo, potrebbe, probabilmente, eventualmente",
    "LEIDER": "purtroppo, spiacent*, dispiace, rammarico, siamo spiacenti, ci spiace, mi spiace",
    "GLAD": (
        "lieti, lieto, lieta, felici, felice, piacere, congratulazioni, complimenti, buone "
        "notizie, contenti"
    ),
    "PROCEED": (
        "proseguire, procedere, procederemo, continuare, andare avanti, dare seguito, avanti"
    ),
    "SELECT": "selezionat*, scelt*, idone*, superato",
    "REJECT": "scartat*, rifiutat*, negativo, esito negativo, respint*",
    "UNSUCCESSFUL": (
        "non è stata selezionata, non è stato selezionato, non è stata accolta, non è andata a "
        "buon fine, non ha superato, non è stata scelta, non è stato scelto, non è risultat*"
    ),
    "OTHER": (
        "altro candidato, altra candidata, altri candidati, un'altra persona, altra persona, "
        "altro profilo, altri profili, candidato interno, candidatura interna, qualcun altro, un "
        "candidato, una candidata, più esperienza, risorsa"
    ),
    "CHOOSE": (
        "scelto, scelta, selezionat*, deciso, optato, preferito, individuat*, assunto, orientat*, "
        "ricaduta, in linea"
    ),
    "MATCHES": "in linea, corrispond*, profilo, esperienza, adatt*",
    "FIT": "in linea, adatt*, idone*",
    "DECIDE": "decisione, deciso, decidere, esito, scelta",
    "POSITION": "posizione, posto, ruolo, lavoro, impiego, stage, tirocinio, incarico",
    "APPLICATION": "candidatura, profilo, domanda, curriculum",
    "YOUR_CASE": (
        "sua candidatura, tua candidatura, suo profilo, tuo profilo, con lei, con te, candidatura"
    ),
    "PROCESS": "selezione, processo, iter, processo di selezione, ricerca",
    "FILLED": "coperta, assegnata, occupata, chiusa, già assegnato, ricoperta",
    "INTERVIEW": (
        "colloquio, incontro, incontrarla, incontrarti, conoscerla, conoscerti, videochiamata, "
        "chiamata, giornata di prova, prova, visita, pranzo, call, rivederla, rivederti"
    ),
    "ROUND": (
        "seconda volta, rivederla, rivederti, secondo colloquio, prossimo colloquio, colloquio "
        "finale, ultimo colloquio, fase successiva, prossima fase, seconda fase, fase finale, "
        "ulteriore colloquio, prossimo step, secondo incontro, giornata di prova, nuovo colloquio"
    ),
    "INVITE": (
        "invitar*, invit*, convocar*, incontrarla, incontrarti, conoscerla, conoscerti, "
        "rivederla, rivederti, vorremmo fissare, fissare"
    ),
    "TASK": "test, prova tecnica, caso di studio, esercizio, prova scritta",
    "THROUGH": (
        "ha superato la, hai superato la, passa alla fase, passi alla fase, selezionat* per il "
        "secondo, selezionat* per la fase, ammess*"
    ),
    "OFFER": (
        "offerta, offerta di lavoro, proposta di assunzione, contratto, offrirle, offrirti, "
        "lettera di assunzione, proposta contrattuale, lettera d'impegno"
    ),
    "JOB_YOURS": (
        "il posto è suo, il posto è tuo, abbiamo scelto lei, abbiamo scelto te, benvenut* nel "
        "team, benvenut* a bordo, benvenut* in, assumerla, assumerti, offrirle la posizione, "
        "offrirle il posto, offrirti il posto, offrirle il ruolo, offrirti il ruolo, offrirti la "
        "posizione, entrare a far parte, unirsi al, unirti al, quando può iniziare, quando puoi "
        "iniziare, quando potrebbe iniziare, proposta di assunzione"
    ),
    "COMEBACK": (
        "faremo sapere, farò sapere, ricontatteremo, ricontatterò, contatteremo, contatterò, "
        "aggiorneremo, aggiornerò, faremo avere, risentiremo, risentiamo, terremo, daremo una "
        "risposta, notizie, riscontro, risposta, comunicheremo, scriveremo, sentiamo"
    ),
    "DECISION": "decisione, risposta, esito, riscontro, notizie, scelta",
    "OPEN": (
        "ancora in corso, in corso, non ancora, non abbiamo ancora, più tempo, ancora qualche, "
        "ancora un po', ritardo, ritardi, slittat*, rimandat*, pazienza, pazientare, decideremo, "
        "prenderemo una decisione, stiamo ancora, ancora valutando, valutando, valutazione"
    ),
    "RECEIVED": "ricevut*, ricevuto, ricezione, arrivat*, inoltrat*, inoltro, girat*",
    "THANKS": "grazie, ringrazi*, piacere conoscerla, piacere conoscerti",
    "REFERENCES": "referenze, referenza",
    "DOCUMENT": (
        "document*, diploma, certificat*, copia, cv, curriculum, carta d'identità, codice "
        "fiscale, permesso di soggiorno, disponibilità, questionario, modulo, portfolio, "
        "preavviso, iban"
    ),
    "SALARY": "ral, retribuzione, aspettative economiche, stipendio, pretese economiche",
    "CONSENT": "consenso, autorizzazione, privacy, trattamento dei dati",
    "ASK_FOR": (
        "potrebbe, potresti, può, puoi, inviar*, inviarci, inviarmi, mandar*, fornir*, indicar*, "
        "abbiamo bisogno, avremmo bisogno, ci serve, ci servirebbe, compilar*, allegar*, manca, "
        "mancano, mi mandi, ci mandi"
    ),
    "WISH_LUCK": "in bocca al lupo, auguriamo, auguro, buona fortuna, ogni successo, tanti auguri",
    "SEARCH": "ricerca, futuro, carriera, percorso, professionale",
    "ON_FILE": (
        "database, banca dati, archivio, conserveremo, future opportunità, future selezioni, "
        "altre posizioni, terremo in considerazione, altre opportunità"
    ),
    "WHENWORD": (
        "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, "
        "marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, "
        "ora, ore, data, domani, settimana, mattina, pomeriggio"
    ),
    "YET": "ancora, fino, prima, per ora, al momento, per il momento, finora, senza",
    "PRONOUN": "noi, io, lei, tu, ci, la preghiamo",
    "JOB_SEEKING": "lavoro, candidat*, selezion*, carriera, annunci, cv, colloquio",
    "YOURS": "sua candidatura, tua candidatura",
}
