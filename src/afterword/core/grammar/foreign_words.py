"""Small words of German, French, Spanish and Dutch: who, must, not, if, done."""

from afterword.core.grammar.clause import Who
from afterword.core.grammar.word_sets import word_set

SUBJECTS: dict[str, dict[str, Who]] = {
    "de": {
        "ich": Who.ME,
        "wir": Who.WE,
        "sie": Who.SHE,
        "er": Who.HE,
        "man": Who.THEY,
        "beide": Who.THEY,
        "alle": Who.THEY,
    },
    "fr": {
        "je": Who.ME,
        "j'": Who.ME,
        "nous": Who.WE,
        "on": Who.THEY,
        "elle": Who.SHE,
        "il": Who.HE,
        "ils": Who.THEY,
        "elles": Who.THEY,
    },
    "es": {
        "yo": Who.ME,
        "nosotros": Who.WE,
        "ella": Who.SHE,
        "él": Who.HE,
        "ellos": Who.THEY,
        "ellas": Who.THEY,
    },
    "nl": {
        "ik": Who.ME,
        "wij": Who.WE,
        "we": Who.WE,
        "zij": Who.SHE,
        "ze": Who.SHE,
        "hij": Who.HE,
        "men": Who.THEY,
    },
}
MODALS = {
    "de": word_set(
        "soll sollte muss müsste werde wird werden will wollte möchte darf kann würde wollen "
        "müssen sollen muß"
    ),
    "fr": word_set(
        "dois doit vais va vont veut veux peut peux devrais devrait doivent faut faudra allons"
    ),
    "es": word_set("debo debe tengo tiene voy va van quiere puede hay deben debería tienen he"),
    "nl": word_set("moet moest zal zou ga gaat gaan wil wilde mag kan zullen zouden moeten"),
}
"""Finite verbs that another one in the infinitive goes with."""
HAVE = {
    "de": word_set("habe hab hat haben hatte hatten bin ist sind war wurde wurden"),
    "fr": word_set("ai a ont avons avait avais suis est sont été"),
    "es": word_set("he ha han había hemos"),
    "nl": word_set("heb heeft hebben had hadden ben is zijn werd"),
}
BE = {
    "de": word_set("war waren ist sind bin wäre"), "fr": word_set("était étaient est sont fut "
    "c'était étais"),
    "es": word_set("era eran es son estaba estaban estuvo estuvieron fue fueron está "
    "están"), "nl": word_set("was waren is zijn ben"),
}  # fmt: skip
NOT = {
    "de": word_set("nicht kein keine keinen keinem nie niemals nichts noch-nicht "
    "weder"), "fr": word_set("pas jamais rien aucun aucune ni"),
    "es": word_set("no nunca nada tampoco ningún ninguna "
    "ni"), "nl": word_set("niet geen nooit niets niks"),
}  # fmt: skip
IFS = {
    "de": word_set("wenn falls ob sobald nachdem bevor weil dass da damit obwohl bis während als"),
    "fr": word_set("si quand lorsque lorsqu' dès que qu' parce puisque car après avant comme pour"),
    "es": word_set("si cuando que porque aunque después antes como para en-cuanto"),
    "nl": word_set("als wanneer of zodra nadat omdat dat voordat want hoewel terwijl om"),
}
AND = {
    "de": word_set("und aber oder dann denn danach außerdem "
    "sowie"), "fr": word_set("et mais ou puis ensuite donc"),
    "es": word_set("y e pero o luego después "
    "entonces"), "nl": word_set("en maar of dan daarna dus"),
}  # fmt: skip
LITTLE = {
    "de": word_set(
        "ich ihr ihm ihnen ihn mir mich sie er wir uns es noch auch dann bis zum am um im zu dass "
        "und aber soll sollte muss werde wird will möchte "
        "habe hat gern gerne gleich ja jetzt bitte mal schon also dafür würde kann darf haben hab "
        "hatte bin wurde da dann doch wollte ob per außerdem selbst "
        "versprochen zugesagt angeboten vereinbart gebeten verspricht versprach bat bittet bot "
        "zugestimmt müssen sollen schulde nur vorher heute morgen beide"
    ),
    "fr": word_set(
        "je j' lui leur me m' moi nous vous elle il ils elles on dois doit vais va vont ai a ont "
        "et que qu' de d' à aussi encore donc puis bien ensuite "
        "ne n' l' lui-même promis proposé accepté demandé convenu engagée engagé veut peut faut y "
        "en se s' est suis été doivent avant pour mais par déjà"
    ),
    "es": word_set(
        "yo le les me mí nos ella él ellos se te lo la debo debe tengo tiene que voy va van a "
        "quiere y también todavía ya luego he ha han prometí prometido "
        "prometió quedé quedado quedamos en de ofreció pidió pido puede hay mi-parte pero para "
        "antes ofrecido aceptado acordado"
    ),
    "nl": word_set(
        "ik haar hem hen hun mij me ze zij hij wij we ons moet moest zal zou ga gaat wil mag kan "
        "nog ook dan en te om dat heb heeft beloofd toegezegd "
        "afgesproken aangeboden gevraagd had hebben maar wel even al er zullen zouden voor"
    ),
}
"""Words that carry nothing of a promise, at its edges."""
PAPERS = word_set(
    "unterlagen zeugnis zeugnisse lebenslauf referenz referenzen portfolio mappe arbeitsprobe "
    "arbeitsproben textprobe textproben probe proben link liste "
    "nachweis bescheinigung führungszeugnis vertrag bewerbung foto fotos kopie kopien adresse "
    "nummer gehaltsvorstellung kontaktdaten kontakt konzept entwurf "
    "führerschein impfausweis formular fragebogen bogen plan datei diplom zertifikat zertifikate "
    "urkunde approbation artikel text texte präsentation "
    "cv diplôme diplômes attestation références référence échantillon échantillons exemple "
    "exemples dossier lien liste contrat copie pièce formulaire "
    "justificatif coordonnées numéro certificat permis book maquette maquettes planning devis "
    "plaquette article articles extrait relevé "
    "currículum título títulos referencias referencia muestra muestras enlace lista contrato "
    "copia formulario certificado certificados carta cartas "
    "diploma dni carné documento documentos fotos traducción prueba proyecto catálogo teléfono "
    "número horario "
    "diploma's getuigschrift referenties voorbeeld voorbeelden werkvoorbeelden lijst contract "
    "kopie formulier bewijs certificaat vog rijbewijs "
    "bestand foto's nummer gegevens cv's ontwerp ontwerpen motivatie map presentatie verklaring "
    "rooster"
)
ANSWERS = word_set(
    "melden meldet melde zurückmelden bescheid entscheidung entscheiden entscheidet rückmeldung "
    "antwort zusage absage anrufen anruft "
    "réponse retour décision recontacter recontactera recontacteront rappelleront rappellera "
    "rappeler nouvelles courant "
    "respuesta decisión llamarán llamará llamarme avisarán avisará noticias dirán dirá contestarán "
    "laten weten beslissing uitsluitsel antwoord terugkoppeling bellen belt hoor bericht "
    "terugbellen reactie"
)
"""Words of an answer: who only brings it, promises nothing."""
