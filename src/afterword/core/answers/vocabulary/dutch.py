"""Dutch: how employers answer."""

WORDS = {
    "NOT": "niet, geen, nooit, noch, zonder, niets, niemand, helaas niet",
    "IDIOM": (
        "niet alleen, aarzel niet, geen probleem, geen zorgen, geen haast, zonder twijfel, niet "
        "te danken, niet makkelijk, niet gemakkelijk, geen dank"
    ),
    "IF": "als, indien, mocht, mochten, zodra, tenzij, wanneer, of je, of u, totdat, tot we",
    "UNDECIDED": (
        "geselecteerd, gekozen, beslis*, besloten, kandida*, budget, verander*, vrijkomt, "
        "vrijkomen, vacature, afvalt, afhaakt, goedkeur*, akkoord"
    ),
    "WISHED": (
        "interesse, geïnteresseerd, uitkomt, schikt, wilt, wil je, vragen, beschikbaar, nog wilt"
    ),
    "BUT": "maar, echter, toch, hoewel, terwijl, desondanks",
    "AND": "en, of",
    "BECAUSE": "omdat, want, aangezien, zodat",
    "THAT": "dat",
    "PLEASE": "graag, alstublieft, alsjeblieft, gelieve, aub, svp",
    "SUBJECT": "wij, we, ik, je, jij, u, hij, zij, ze, het, ons, onze, uw, jouw, de, er",
    "WE": "wij, we, ik, ons, onze, mij, mijn, me",
    "YOU": "je, jij, jou, jouw, u, uw",
    "MAYBE": "misschien, wellicht, mogelijk, waarschijnlijk, zou, zouden, overwegen, eventueel",
    "LEIDER": "helaas, spijt, spijtig, jammer, teleurstell*, slecht nieuws, moeten u meedelen",
    "GLAD": "blij, verheugd, gefeliciteerd, plezier, genoegen, goed nieuws, enthousiast, proficiat",
    "PROCEED": (
        "verder gaan, verdergaan, verder te gaan, door te gaan, doorgaan, voortzetten, voort te "
        "zetten, vervolgen, in behandeling, verder met"
    ),
    "SELECT": "geselecteerd, gekozen, uitgekozen, uitgenodigd, in aanmerking, doorgaan",
    "REJECT": (
        "afgewezen, afwijz*, afwijzing, afvallen, afgevallen, teleurstellen, nee, gaan niet met je"
    ),
    "UNSUCCESSFUL": (
        "niet geworden, niet gelukt, niet geselecteerd, niet doorgegaan, net niet, niet gekozen, "
        "niet uitgekozen"
    ),
    "OTHER": (
        "andere kandida*, andere sollicitant*, iemand anders, ander profiel, interne kandida*, "
        "intern, een kandida*, andere persoon, meer ervaring, beter aansluit*, beter past, beter "
        "passen, andere kandidaat, iemand met"
    ),
    "CHOOSE": (
        "gekozen, kiezen, besloten, keuze, gegaan, ga voor, gaan voor, voorkeur, aangenomen, "
        "aangesteld, ingevuld, vervuld, verder"
    ),
    "MATCHES": "aansluit*, past, passen, profiel, ervaring, beter",
    "FIT": "past, passen, passend*, geschikt, aansluit*, match",
    "DECIDE": "beslissing, beslissen, besluit, besloten, keuze, uitslag, knoop",
    "POSITION": "functie, baan, vacature, plek, stage, positie, rol, job, werk, stageplek",
    "APPLICATION": "sollicitatie, kandidatuur, cv, profiel",
    "YOUR_CASE": (
        "uw sollicitatie, je sollicitatie, jouw sollicitatie, uw kandidatuur, je kandidatuur, met "
        "je, met u, met jou, sollicitatie"
    ),
    "PROCESS": "procedure, sollicitatieprocedure, proces, selectie",
    "FILLED": "ingevuld, vervuld, is vergeven, al vergeven, bezet",
    "INTERVIEW": (
        "gesprek, sollicitatiegesprek, kennismak*, kennismakingsgesprek, afspraak, belafspraak, "
        "videogesprek, meeloopdag, proefdag, dagje meelopen, meelopen, lunch, bezoek, langskomen, "
        "ontmoeten, koffie, langs te komen, langs"
    ),
    "ROUND": (
        "tweede keer, nog eens zien, tweede gesprek, volgende ronde, tweede ronde, "
        "vervolggesprek, volgende stap, volgend gesprek, laatste ronde, laatste gesprek, "
        "eindgesprek, arbeidsvoorwaardengesprek, meeloopdag, proefdag, nog een gesprek, vervolgstap"
    ),
    "INVITE": (
        "uitnodigen, uit te nodigen, nodig* … uit, nodigen … uit, uitgenodigd, uitnodiging, graag "
        "ontmoeten, graag kennismaken, graag spreken, graag zien, langskomen, langs te komen, "
        "willen je, willen u, zouden je graag, zouden u graag, kun je, kunt u, heb je tijd, heeft "
        "u tijd"
    ),
    "TASK": "opdracht, test, case, casus, assessment, proefopdracht",
    "THROUGH": (
        "door naar de volgende, door naar de tweede, door naar de laatste, je bent door, u bent "
        "door, geselecteerd voor de volgende, geselecteerd voor een"
    ),
    "OFFER": (
        "aanbod, aanbieden, aan te bieden, bied* … aan, bieden … aan, contract, "
        "arbeidsovereenkomst, arbeidscontract, arbeidsvoorwaarden"
    ),
    "JOB_YOURS": (
        "je bent aangenomen, u bent aangenomen, de baan is van jou, welkom in het team, welkom "
        "bij, welkom aan boord, voor jou gekozen, voor u gekozen, gekozen voor jou, gekozen voor "
        "u, de baan aanbieden, de functie aanbieden, de functie aan te bieden, de baan aan te "
        "bieden, in dienst, wanneer kun je beginnen, wanneer kunt u beginnen, eerste werkdag, je "
        "hebt de baan, u hebt de baan, bij ons beginnen, ons team te komen versterken, ons team "
        "versterken, komen werken, aannemen"
    ),
    "COMEBACK": (
        "laten weten, laat … weten, laten … weten, hoor je, hoort u, hoor je van, terugkoppel*, "
        "neem contact, nemen contact, contact op, bericht, berichten, op de hoogte, kom … op "
        "terug, komen … op terug, bellen je, bel je, mail je, informeren, horen, terug te komen, "
        "kom er, laten we weten"
    ),
    "DECISION": (
        "beslissing, besluit, keuze, uitsluitsel, uitslag, antwoord, nieuws, beslissen, uitkomst"
    ),
    "OPEN": (
        "nog niet, nog geen, nog bezig, nog steeds, nog gesprekken, meer tijd, iets meer tijd, "
        "nog even, langer, duurt, vertraging, vertraagd, uitgesteld, uitloop, geduld, nemen de "
        "beslissing, nemen een beslissing, beslissen, besluiten, hakken … knoop, wachten op, in "
        "afwachting, lopende"
    ),
    "RECEIVED": (
        "ontvangen, ontvangst, binnengekomen, goed aangekomen, doorgestuurd, stuur … door, "
        "doorgegeven, geef … door"
    ),
    "THANKS": (
        "dank, bedankt, dankjewel, dank je, leuk je te, fijn gesprek, leuk gesprek, graag gedaan"
    ),
    "REFERENCES": "referentie, referenties, oud-werkgever, referenten",
    "DOCUMENT": (
        "document*, diploma*, certifica*, kopie, cv, id-bewijs, identiteitsbewijs, vog, "
        "werkvergunning, rijbewijs, beschikbaarheid, opzegtermijn, vragenlijst, formulier, "
        "portfolio, paspoort, gegevens, loonstrook, bewijs, werkstukken"
    ),
    "SALARY": "salarisindicatie, salariswens, salaris, salarisverwachting, loon",
    "CONSENT": "toestemming, akkoord, avg",
    "ASK_FOR": (
        "kun je, kunt u, zou je, zou u, sturen, stuur, opsturen, toesturen, doorsturen, mailen, "
        "aanleveren, nodig, graag ontvangen, invullen, doorgeven, doorgeeft, uploaden, ontbreekt, "
        "missen, geef, laat … weten, ontvangen we graag, ontvang ik graag"
    ),
    "WISH_LUCK": "veel succes, succes, wensen … succes, wens … succes, het beste, sterkte",
    "SEARCH": "zoektocht, toekomst, carrière, loopbaan, verdere, sollicitaties",
    "ON_FILE": (
        "portefeuille, bestand, bewaren, in onze database, talentpool, andere vacatures, "
        "toekomstige vacatures, nogmaals solliciteren, opnieuw solliciteren, in de gaten"
    ),
    "WHENWORD": (
        "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, "
        "maart, april, mei, juni, juli, augustus, september, oktober, november, december, uur, "
        "datum, tijd, tijdstip, morgen, week, ochtend, middag, moment"
    ),
    "YET": "nog, tot, voordat, voorlopig, momenteel, op dit moment, zonder",
    "PRONOUN": "wij, we, ik, je, jij, u, hij, zij, ze, het, er, wil, kun",
    "JOB_SEEKING": "vacature*, baan, banen, sollicit*, kandida*, werkgever*, loopbaan, cv",
    "YOURS": "uw sollicitatie, je sollicitatie, jouw sollicitatie",
}
