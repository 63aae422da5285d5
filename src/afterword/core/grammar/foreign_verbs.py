"""Verbs of promises and talks in German, French, Spanish and Dutch, with their forms."""

from functools import cache
from typing import NamedTuple


class Word(NamedTuple):
    """What a form is: of which English verb, and whether infinitive (i), I (1), they (3), past (d),
    participle (n) or future (f1, f3).
    """

    lemma: str
    kind: str


_GERMAN = {
    "send": "schicken zu|schicken senden:sendete,sandte:gesendet zu|senden mailen weiter|leiten "
    "reichen ein|reichen nach|reichen "
    "bringen:brachte:gebracht mit|bringen vorbei|bringen geben:gab:gegeben ab|geben weiter|geben "
    "liefern nach|liefern besorgen:besorgte:besorgt "
    "teilen schreiben:schrieb:geschrieben faxen hoch|laden:lud:geladen leihen:lieh:geliehen "
    "zeigen stellen zur|stellen ~überlassen ~übermitteln zukommen",
    "ask": "fragen nach|fragen an|fragen klären ab|klären prüfen nach|sehen:sah:gesehen nach|"
    "schauen ~erkundigen kümmern an|sprechen:sprach:gesprochen "
    "an|rufen:rief:gerufen rufen:rief:gerufen kontaktieren~ ~besprechen ~bestätigen melden nach|"
    "haken checken ~versuchen",
    "introduce": "vor|stellen ~empfehlen vermitteln~ ~verbinden vor|schlagen:schlug:geschlagen "
    "ein|führen",
    "arrange": "organisieren~ reservieren~ buchen ein|planen planen ~vereinbaren ein|richten an|"
    "melden ein|laden:lud:geladen ~bereiten vor|~bereiten",
    "attend": "hospitieren~ probearbeiten vorbei|kommen:kam:gekommen teil|nehmen:nahm:genommen "
    "~besuchen schnuppern mit|laufen:lief:gelaufen kommen:kam:gekommen",
    "finish": "~erledigen aus|füllen ~unterschreiben ~überarbeiten ergänzen~ aktualisieren~ "
    "zusammen|stellen ~übersetzen fertig|machen ~beantragen machen drucken ~erstellen",
    "tell": "~bescheid hören ~entscheiden:entschied:entschieden sagen mit|teilen antworten "
    "~erfahren",
    "talk": "sprechen:sprach:gesprochen reden ~unterhalten:unterhielt:unterhalten "
    "treffen:traf:getroffen kennen|lernen führen interviewen~ ~begrüßen telefonieren~",
    "show": "herum|führen erzählen~ ~erklären",
    "promise": "~versprechen:versprach:versprochen zu|sagen an|bieten:bot:geboten zu|stimmen "
    "~vereinbaren ein|willigen",
    "owe": "schulden",
    "request": "bitten:bat:gebeten wollen brauchen ~verlangen wünschen ~erwarten",
}
_DUTCH = {
    "send": "sturen:stuurde:gestuurd op|sturen toe|sturen door|sturen mailen na|sturen "
    "brengen:bracht:gebracht mee|brengen mee|nemen:nam:genomen geven:gaf:gegeven "
    "door|geven in|leveren leveren bezorgen~ uploaden delen aan|leveren "
    "schrijven:schreef:geschreven laten appen",
    "ask": "vragen:vroeg:gevraagd na|vragen na|gaan:ging:gegaan uit|zoeken:zocht:gezocht "
    "controleren checken bellen na|bellen informeren overleggen~ bespreken:besprak:besproken "
    "navraag kijken:keek:gekeken",
    "introduce": "voor|stellen introduceren aan|bevelen:beval:bevolen koppelen verbinden",
    "arrange": "regelen organiseren plannen in|plannen reserveren boeken af|spreken",
    "attend": "komen:kwam:gekomen langs|komen mee|lopen:liep:gelopen mee|draaien bij|wonen "
    "bezoeken~",
    "finish": "in|vullen ondertekenen~ af|maken aan|passen maken bij|werken aan|vragen",
    "tell": "laten horen:hoorde:gehoord beslissen zeggen:zei:gezegd weten terug|bellen terug|"
    "koppelen",
    "talk": "spreken:sprak:gesproken praten ontmoeten:ontmoette:ontmoet zien:zag:gezien",
    "show": "rond|leiden tonen vertellen~ uit|leggen",
    "promise": "beloven:beloofde:beloofd toe|zeggen:zei:gezegd aan|bieden:bood:geboden af|"
    "spreken:sprak:gesproken",
    "owe": "verschuldigd",
    "request": "willen:wilde:gewild verzoeken:verzocht:verzocht nodig",
}
_FRENCH = {
    "send": "envoyer renvoyer transmettre:transmis:transmet:transmets "
    "fournir:fourni:fournit:fournis apporter donner remettre:remis:remet:remets transférer "
    "passer partager communiquer déposer faxer prêter adresser expédier rendre:rendu:rend:rends "
    "retourner",
    "ask": "demander vérifier rappeler appeler téléphoner contacter renseigner consulter parler "
    "voir:vu:voit:vois regarder discuter relancer confirmer",
    "introduce": "présenter recommander mettre:mis:met:mets proposer",
    "arrange": "organiser réserver planifier arranger fixer caler préparer "
    "prévoir:prévu:prévoit:prévois inscrire:inscrit",
    "attend": "venir:venu:vient:viens revenir:revenu:revient:reviens assister participer visiter "
    "passer",
    "finish": "remplir:rempli:remplit:remplis compléter signer finir:fini:finit:finis terminer "
    "corriger faire:fait:fait:fais traduire:traduit",
    "tell": "dire:dit:dit:dis décider savoir:su:sait:sais tenir:tenu:tient:tiens recontacter "
    "répondre:répondu:répond:réponds",
    "talk": "rencontrer parler échanger voir:vu:voit:vois discuter recevoir:reçu:reçoit:reçois "
    "interviewer interroger saluer",
    "show": "montrer expliquer accueillir:accueilli raconter",
    "promise": "promettre:promis:promet:promets engager accepter offrir:offert:offre:offre "
    "convenir:convenu",
    "owe": "devoir-à",
    "request": "vouloir:voulu:veut:veux attendre:attendu:attend:attends réclamer souhaiter",
}
_SPANISH = {
    "send": "enviar:envío:envía mandar reenviar entregar dar:doy:da:di:dio:dado llevar "
    "traer:traigo:trae:traje:trajo:traído pasar compartir facilitar aportar "
    "remitir:remito:remite:remití:remitió:remitido adjuntar prestar "
    "subir:subo:sube:subí:subió:subido",
    "ask": "preguntar consultar comprobar:compruebo:comprueba llamar hablar confirmar averiguar "
    "mirar revisar ver:veo:ve:vi:vio:visto gestionar contactar",
    "introduce": "presentar recomendar:recomiendo:recomienda poner:pongo:pone:puse:puso:puesto "
    "proponer:propongo:propone",
    "arrange": "organizar reservar concertar agendar preparar programar",
    "attend": "venir:vengo:viene:vine:vino:venido asistir:asisto:asiste:asistí:asistió:asistido "
    "ir:voy:va:fui:fue:ido visitar acudir:acudo:acude:acudí:acudió:acudido participar",
    "finish": "rellenar firmar completar terminar actualizar traducir:traduzco:traduce "
    "hacer:hago:hace:hice:hizo:hecho corregir:corrijo:corrige",
    "tell": "decir:digo:dice:dije:dijo:dicho avisar saber:sé:sabe:supe:supo:sabido "
    "decidir:decido:decide contestar responder",
    "talk": "conocer:conozco:conoce:conocí:conoció:conocido entrevistar hablar charlar "
    "reunir:reúno:reúne:reuní:reunió:reunido saludar",
    "show": "enseñar:enseño:enseña mostrar:muestro:muestra explicar contar:cuento:cuenta",
    "promise": "prometer:prometo:promete:prometí:prometió:prometido quedar comprometer:comprometo "
    "ofrecer:ofrezco:ofrece:ofrecí:ofreció:ofrecido acordar:acuerdo aceptar",
    "owe": "deber-a",
    "request": "pedir:pido:pide:pedí:pidió:pedido querer:quiero:quiere:quise:quiso:querido "
    "necesitar esperar solicitar",
}


def _german(entry: str) -> list[tuple[str, str]]:
    base, _, irregular = entry.partition(":")
    prefix, bar, verb = base.rpartition("|")
    no_ge = "~" in verb
    verb = verb.replace("~", "")
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    soft = "e" if stem.endswith(("t", "d", "fn", "chn")) else ""
    past, _, part = irregular.partition(":")
    past = past or f"{stem}{soft}te"
    part = part or f"{'' if no_ge else 'ge'}{stem}{soft}t"
    forms = [
        (prefix + verb, "i"),
        (stem + "e", "1"),
        (stem + soft + "t", "3"),
        (prefix + part, "n"),
    ]
    forms += [
        (prefix + stem + "e", "1"),
        (prefix + stem + soft + "t", "3"),
        (verb, "3") if bar else (verb, "i"),
    ]
    forms += [(word, "d") for word in (*past.split(","), past.split(",")[0] + "n")]
    changed = {
        "geb": "gibt",
        "nehm": "nimmt",
        "sprech": "spricht",
        "seh": "sieht",
        "treff": "trifft",
        "versprech": "verspricht",
        "lauf": "läuft",
        "schlag": "schlägt",
        "lad": "lädt",
    }
    if stem in changed:
        forms += [(changed[stem], "3"), (prefix + changed[stem], "3")]
    return [*forms, (prefix + "zu" + verb, "i")] if bar else forms


_DOUBLED = (
    "stur:stuur vrag:vraag gev:geef nem:neem lop:loop stell:stel bell:bel lat:laat mak:maak "
    "belov:beloof nag:na del:deel vull:vul plann:plan schrijv:schrijf zegg:zeg sprek:spreek "
    "will:wil organiser:organiseer controler:controleer reserver:reserveer "
    "introducer:introduceer informer:informeer vertell:vertel wet:weet apper:app apps:app "
    "pass:pas gaan:ga"
)
_SHORT_STEMS = {long: short for long, short in (pair.split(":") for pair in _DOUBLED.split())}


def _dutch(entry: str) -> list[tuple[str, str]]:
    base, _, irregular = entry.partition(":")
    prefix, bar, verb = base.rpartition("|")
    no_ge = "~" in verb
    verb = verb.replace("~", "")
    stem = verb.removesuffix("en")
    short = _SHORT_STEMS.get(stem, stem)
    third = short if short.endswith("t") else short + "t"
    past, _, part = irregular.partition(":")
    past = past or short + "de"
    part = part or ("" if no_ge else "ge") + (
        short if short.endswith(("t", "d")) else short + ("t" if short[-1:] in "tkfsp" else "d")
    )
    forms = [
        (prefix + verb, "i"),
        (short, "1"),
        (third, "3"),
        (prefix + part, "n"),
        (past, "d"),
        (prefix + short, "1"),
        (prefix + third, "3"),
    ]
    return [*forms, (verb, "i"), (f"{prefix}tezijn", "x")] if bar else forms


def _french(entry: str) -> list[tuple[str, str]]:
    base, *rest = entry.split(":")
    stem = base[:-2] if base.endswith(("er", "ir")) else base[:-1]
    if base.endswith("er") and not rest:
        weak = stem[:-1] + "i" if stem.endswith("y") else stem
        root = "enverr" if base == "envoyer" else "renverr" if base == "renvoyer" else base
        parts = [stem + "é" + end for end in ("", "e", "s", "es")]
        forms = [
            (base, "i"),
            (weak + "e", "1"),
            (weak + "e", "3"),
            (weak + "ent", "3"),
            (root + "ai", "f1"),
            (root + "a", "f3"),
            (root + "ont", "f3"),
            (root + "ait", "f3"),
            (root + "ais", "f1"),
        ]
        return forms + [(part, "n") for part in parts] + [(stem + "ait", "d")]
    part = rest[0] if rest else stem
    third = rest[1] if len(rest) > 1 else part
    first = rest[2] if len(rest) > 2 else third
    root = {
        "voir": "verr",
        "faire": "fer",
        "venir": "viendr",
        "revenir": "reviendr",
        "tenir": "tiendr",
        "savoir": "saur",
        "recevoir": "recevr",
    }.get(base, base.removesuffix("e"))
    forms = [
        (base, "i"),
        (first, "1"),
        (third, "3"),
        (root + "ai", "f1"),
        (root + "a", "f3"),
        (root + "ont", "f3"),
        (root + "ait", "f3"),
        (root + "ais", "f1"),
    ]
    return forms + [(part + end, "n") for end in ("", "e", "s", "es")]


def _spanish(entry: str) -> list[tuple[str, str]]:
    base, *rest = entry.split(":")
    stem = base[:-2]
    ar = base.endswith("ar")
    first, third = (
        [*rest, stem + "o", stem + ("a" if ar else "e")][:2]
        if len(rest) != 1
        else (rest[0], stem + ("a" if ar else "e"))
    )
    subj = first[:-1] + ("e" if ar else "a")
    if stem.endswith("g") and ar:
        subj = stem + "ue"
    i_did = rest[2] if len(rest) > 2 else stem + ("é" if ar else "í")
    did = rest[3] if len(rest) > 3 else stem + ("ó" if ar else "ió")
    part = rest[4] if len(rest) > 4 else stem + ("ado" if ar else "ido")
    root = {
        "hacer": "har",
        "poner": "pondr",
        "venir": "vendr",
        "decir": "dir",
        "saber": "sabr",
        "querer": "querr",
        "proponer": "propondr",
    }.get(base, base)
    forms = [
        (base, "i"),
        (first, "1"),
        (third, "3"),
        (subj, "s"),
        (i_did, "d1"),
        (did, "d"),
        (part, "n"),
        (root + "é", "f1"),
        (root + "á", "f3"),
        (root + "án", "f3"),
        (root + "ía", "f3"),
    ]
    forms += [
        (third + "n", "3"),
        (base + "le", "i"),
        (base + "les", "i"),
        (base + "me", "i"),
        (base + "nos", "i"),
        (base + "selo", "i"),
        (base + "lo", "i"),
        (stem + ("aron" if ar else "ieron"), "d"),
    ]
    return forms


_MAKERS = {
    "de": (_GERMAN, _german),
    "nl": (_DUTCH, _dutch),
    "fr": (_FRENCH, _french),
    "es": (_SPANISH, _spanish),
}


@cache
def words_of(lang: str) -> dict[str, tuple[Word, ...]]:
    """Give all known forms of a language's verbs; one form may belong to several."""
    if lang not in _MAKERS:
        return {}
    lines, make = _MAKERS[lang]
    found: dict[str, list[Word]] = {}
    for lemma, line in lines.items():
        for entry in line.split():
            for form, kind in make(entry):
                found.setdefault(form, []).append(Word(lemma, kind))
    return {form: tuple(dict.fromkeys(words)) for form, words in found.items()}
