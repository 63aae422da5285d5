"""The Dutch words of a wish about contact."""

from afterword.core.readers.contact_words.part import Part, Vocabulary

WORDS: Vocabulary = {
    Part.PLAIN: (
        "telefoonnummer, contactgegevens, telefonisch interview, geen probleem, niet alleen, bij "
        "vragen, voor vragen, bij verdere vragen, uw bericht, dit bericht, uw mail, deze mail, je "
        "mail, e-mailadres, nog niet, alles goed, voor meer, heb je vragen"
    ),
    Part.NOT: (
        "niet, geen, nooit, niemand, zonder, stop, stoppen, vermijd, vermijden, verboden, "
        "ongewenst, noch, nergens, afzien, onthouden, nee, niks, niet gewenst, onbeantwoord"
    ),
    Part.NEEDLESS: (
        "niet nodig, niet meer nodig, hoeft niet, hoeft u niet, hoef je niet, hoeft niet meer, "
        "hoeft niet langer, hoef niet meer, hoeft u niet meer, hoef je niet meer, hoeven niet, "
        "niet langer nodig"
    ),
    Part.NEEDED: "nodig, noodzakelijk, vereist",
    Part.END: "laat ons met rust, laat mij met rust, laat me met rust",
    Part.ONLY: "alleen, uitsluitend, enkel, slechts, enige, niemand anders, exclusief, alleen maar",
    Part.ALL: "alles, alle, elke, iedere, altijd, steeds, al, gehele, volledige",
    Part.ANY: "verdere, toekomstige, eventuele, overige, andere",
    Part.THROUGH: "via, door, langs, door tussenkomst van",
    Part.TO: "aan, naar, met, bij, tot, van",
    Part.BY: "schriftelijk, per, via, over, door, op, middels, in",
    Part.REACH: (
        "contact, contacten, contacteer, contacteren, contacteert, schrijf, schrijven, schrijft, "
        "bericht, berichten, benader, benaderen, benadert, neem contact op, contact op te nemen, "
        "contact opnemen, communicatie, communiceer, communiceren, communiceert, correspondentie, "
        "wend, wenden, aanschrijven, aan te schrijven, praat, spreek, brieven, corresponderen, te "
        "benaderen, te schrijven, contact zoeken, lastig te vallen, lastig, opvolging, post"
    ),
    Part.REACHED: "gecontacteerd, benaderd, gebeld, aangeschreven, opgebeld",
    Part.CALL: (
        "bel, bellen, belt, telefoon, telefonisch, telefoontje, telefoontjes, opbellen, te "
        "bellen, op te bellen, telefoneren, gebeld, telefonische, telefoneer, belletje, "
        "belletjes, opgebeld"
    ),
    Part.MAIL: (
        "mail, mails, e-mail, e-mails, email, emails, schriftelijk, mailen, mailt, schriftelijke, "
        "mailtje, mailtjes, mailcontact"
    ),
    Part.OTHER: "linkedin, whatsapp, sms, fax, social media, appen, apps, app",
    Part.GO: (
        "gaat, gaan, ga, loopt, lopen, stuur, sturen, richt, richten, verloopt, verlopen, "
        "gebruik, gebruiken, zend, zenden, gestuurd, gericht, leg, stel, laat, worden gestuurd, "
        "te sturen, te richten, te lopen, doe, doen, houd, moet via"
    ),
    Part.TOPIC: "vragen, verzoeken, documenten, zaken, bedankjes, informatie, contact, stukken",
    Part.SELF: "mij, me, ons, mijzelf, ondergetekende, dit adres, deze mailbox",
    Part.WE: "ik, wij, we",
    Part.INTENT: "wij zullen, we zullen, ik zal, zullen wij, zullen we, zal ik",
    Part.YOU: "kandidaten, sollicitanten, jullie, kandidaat",
    Part.PANEL: (
        "panel, interviewers, interviewer, commissie, team, klant, klanten, opdrachtgever, "
        "opdrachtgevers, afdeling, medewerkers, manager, managers, gesprekspartners, "
        "gesprekspartner, collega's, iedereen, hen, bedrijf, leidinggevende, mensen, "
        "sollicitatiecommissie, directie, betrokkenen"
    ),
    Part.OUTSIDE: (
        "bijlagen, bestanden, referenties, werkgever, andere kandidaten, pers, referenten"
    ),
    Part.DIRECTLY: "rechtstreeks, direct, persoonlijk, directe",
    Part.WELCOME: (
        "mag, mogen, kunt, kan, kun, welkom, gerust, prima, aarzel niet, geen bezwaar, graag "
        "gedaan, toegestaan, oké, ok, vrij, fijn, akkoord"
    ),
    Part.MODAL: (
        "moet, moeten, dient, dienen, mag, mogen, kunt, is, zijn, wordt, worden, graag, gelieve"
    ),
    Part.GRATEFUL: "prijs, dankbaar, fijn, beter, liever, waarderen, prettig, liefst",
    Part.WISH: (
        "wil, willen, wens, wenst, wensen, verzoek, verzoeken, vraag, vragen, accepteer, "
        "accepteren, neem, nemen, beantwoord, beantwoorden, verkies, prijs, liever, heeft liever, "
        "graag, neemt, accepteert, waarderen, stelt"
    ),
    Part.PREFER: (
        "liever, voorkeur, bij voorkeur, het liefst, het liefste, verkiest, verkies, liefst"
    ),
    Part.POINT: (
        "aanspreekpunt, contactpersoon, contactpunt, tussenpersoon, enige contact, "
        "aanspreekpersoon, vaste contact"
    ),
    Part.HANDLE: (
        "regelt, regel, coördineert, coördineer, behandelt, verzorgt, verantwoordelijk, beheert"
    ),
    Part.IF: "als, indien, wanneer, mocht u, mocht je",
    Part.EXCEPT: "behalve, tenzij, uitgezonderd, dan via, dan met, dan aan, buiten",
    Part.INSTEAD_OF: "in plaats van, en niet, i.p.v., ipv",
    Part.INSTEAD: "in plaats daarvan, maar liever",
    Part.BUT: "maar, want, echter, omdat, dus",
    Part.AND: "en",
    Part.OR: "of, noch, en",
    Part.PLEASE: "graag, alstublieft, alsjeblieft, gelieve, svp, aub, a.u.b.",
    Part.REQUEST: "kunt u, zou u, zou je, kun je, wilt u, wil je, mag ik vragen, mag ik u vragen",
    Part.TIME: (
        "voor negen, vóór, tot, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, "
        "weekend, ochtend, 's ochtends, 's morgens, middag, avond, 's avonds, vandaag, morgen, "
        "uur, tijdens kantooruren, tussen, deze week, volgende week, tijdens de, ochtends, avonds"
    ),
    Part.LASTING: "tot nader order, meer, vanaf nu, voortaan, nog, opnieuw, tijdens de procedure",
    Part.PAST: (
        "bedankt, dank, ontvangen, gevonden, gesolliciteerd, gehoord, ontmoet, was, waren, hebt"
    ),
    Part.DET: "de, het, een, uw, je, jouw, dit, deze, dat, die, hun",
    Part.OUR: "ons, onze, mijn",
    Part.HOUSE: "kantoor, bureau, team, mailbox, adres, postbus",
    Part.DEPARTMENT: "hr, personeelszaken, hr-afdeling, p&o, afdeling hr",
    Part.ROLE: (
        "collega, recruiter, coördinator, assistente, assistent, consultant, onze, mijn, hr, de, "
        "adviseur, adviseuse, intercedente, intercedent"
    ),
    Part.THING: "portaal, website, site, formulier, systeem, platform, receptie",
    Part.TITLE: "mevrouw, meneer, mevr, mw, dhr, dr, drs, ir, prof, heer, de heer",
    Part.PARTICLE: "van, de, der, den, ter, ten, 't, het, von, el, la, te, in",
    Part.THEM: "haar, hem",
}
