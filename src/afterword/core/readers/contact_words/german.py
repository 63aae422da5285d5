"""The German words of a wish about contact."""

from afterword.core.readers.contact_words.part import Part, Vocabulary

WORDS: Vocabulary = {
    Part.PLAIN: (
        "kontaktdaten, telefonnummer, telefoninterview, telefoninterviews, telefongespräch, kein "
        "problem, nicht nur, bei fragen, für fragen, bei weiteren fragen, bei rückfragen, für "
        "rückfragen, für weitere fragen, e-mail-adresse, e-mail adresse, diese e-mail, die "
        "e-mail, ihre e-mail, ihre nachricht, ihr anruf, alles gute, alles klar, vor allem, noch "
        "nicht, rückruf, für alles, kontaktformular, für ihre nachricht, auf diese"
    ),
    Part.NOT: (
        "nicht, sehen sie von, sieh von, abstand, kein, keine, keinen, keinem, keiner, keinerlei, "
        "nie, niemals, niemand, ohne, unterlassen, unterlassen sie, verzichten, unerwünscht, "
        "untersagt, verboten, weder, absehen, vermeiden, nein, hören sie auf, unbeantwortet, "
        "tabu, niemanden, einstellen, sehen sie ab, abzusehen, nichts, stellen sie, unterbleiben, "
        "nicht gestattet, verbeten"
    ),
    Part.NEEDLESS: (
        "nicht nötig, nicht mehr nötig, nicht notwendig, nicht erforderlich, brauchen nicht, "
        "müssen nicht, brauchen sie nicht, müssen sie nicht, nicht mehr über, müssen nicht mehr, "
        "nicht länger über, brauchst nicht, musst nicht, kein muss"
    ),
    Part.NEEDED: "nötig, notwendig, erforderlich",
    Part.END: (
        "lassen sie uns in ruhe, lassen sie mich in ruhe, lass uns in ruhe, lass mich in ruhe"
    ),
    Part.ONLY: (
        "nur, ausschließlich, ausschliesslich, allein, alleinig*, einzig*, lediglich, sonst "
        "niemand, niemand anderes, niemanden sonst, sonst niemanden"
    ),
    Part.ALL: (
        "alles, alle, allen, aller, sämtliche, sämtlicher, sämtlichen, gesamte, jede, jeder, "
        "jeden, jegliche, jeglicher, immer, stets, ganze, komplette, in allen fragen"
    ),
    Part.ANY: "weitere, weiteren, künftige, zukünftige, etwaige, übrige, rest",
    Part.THROUGH: "über, ueber, via, durch, übers",
    Part.TO: "an, mit, bei, zu, zum, zur, von, ans, beim",
    Part.BY: "schriftlich, per, via, über, am, mittels, auf, durch, in",
    Part.REACH: (
        "kontakt*, schreib*, meld*, anschreib*, anzuschreiben, geschrieben, kommunikation, "
        "kommunizieren, korrespond*, korrespondenz, nachricht, nachrichten, wenden, wende, "
        "zuschrift*, schriftverkehr, nachfrag*, nachzufragen, anfrag*, rückfragen, sprechen, "
        "belästig*, zu schreiben, austausch, angeschrieben, ansprechen, anzusprechen, "
        "angesprochen, fragen sie, kontaktaufnahme, behelligen, mitteilungen, antworten"
    ),
    Part.REACHED: "kontaktiert, angeschrieben, angerufen, angesprochen, kontaktiert zu werden",
    Part.CALL: (
        "anruf*, telefon*, anzurufen, angerufen, anzuruf*, rufen, ruf, ruft, klingeln, "
        "durchklingeln, fernmündlich, zu telefonieren, call, calls, handy, am hörer"
    ),
    Part.MAIL: (
        "mail, mails, e-mail, e-mails, email, emails, schriftlich, schriftliche, schriftform, "
        "mailen, schriftlicher, schriftlichen, mailverkehr, textform"
    ),
    Part.OTHER: "linkedin, whatsapp, sms, fax, xing, per post, social media, persönlich vorbei",
    Part.GO: (
        "klären, kläre, klärt, besprechen, vereinbaren, abstimmen, absprechen, regeln, gehen, "
        "geht, laufen, läuft, richten, richte, senden, sende, schicken, schick, leiten, "
        "abwickeln, abgewickelt, zu richten, gerichtet, nutzen, verwenden, erfolgt, erfolgen, "
        "adressieren, stellen, halten, kommen, gesendet, zu senden, geschickt, benutzen, wenden "
        "sie sich, schicke, leite, bitte über"
    ),
    Part.TOPIC: (
        "fragen, rückfragen, unterlagen, anliegen, themen, dinge, infos, informationen, "
        "danksagungen, anfragen, rückmeldungen, kontakt"
    ),
    Part.SELF: "mich, mir, uns, unterzeichner, unterzeichnete, diese adresse, dieses postfach",
    Part.WE: "ich, wir",
    Part.INTENT: "wir werden, ich werde, werden wir, werde ich",
    Part.YOU: "bewerber, bewerberinnen, bewerbende, kandidaten, euch, dich, ihnen",
    Part.PANEL: (
        "panel, interviewer, interviewern, interviewerin, interviewerinnen, gesprächspartner, "
        "gesprächspartnern, gremium, kommission, jury, kunden, kunde, kundin, fachabteilung, "
        "abteilung, team, teams, mitarbeiter, mitarbeitern, mitarbeitenden, kollegen, ausschuss, "
        "führungskraft, führungskräfte, hiring manager, auftraggeber, leute, sie alle, "
        "vorgesetzten, geschäftsführung, ansprechpartner im fachbereich, fachbereich, "
        "unternehmen, fachvorgesetzten, teilnehmer, beteiligten, personen, klienten, chef, "
        "gesprächsteilnehmer"
    ),
    Part.OUTSIDE: (
        "anhänge, anlagen, dateien, referenzen, referenzgeber, arbeitgeber, mitbewerber, andere "
        "bewerber, presse"
    ),
    Part.DIRECTLY: "direkt, unmittelbar, persönlich, direkte, direkten, direkter, eigenmächtig",
    Part.WELCOME: (
        "gern, gerne, dürfen, darf, können, kann, willkommen, erlaubt, jederzeit, in ordnung, "
        "zögern sie nicht, freut, freuen, erwünscht, okay, ok, kein problem, nichts dagegen, "
        "scheuen sie sich nicht, darfst, kannst, möglich, gestattet"
    ),
    Part.MODAL: (
        "müssen, muss, sollen, sollte, soll, dürfen, darf, können, möchten, sind, ist, werden, "
        "mögen, sollten, gebeten, haben, hat, bitte, kannst, darfst, zu"
    ),
    Part.GRATEFUL: "dankbar, schön, freuen, begrüßen, lieber, besser, nett, lieb, verbunden",
    Part.WISH: (
        "wünschen, wünscht, wünsche, möchte, möchten, will, wollen, bitten, bittet, bitte, "
        "nehmen, nimmt, annehmen, beantworten, akzeptieren, akzeptiert, bevorzug*, gewünscht, "
        "wünschen wir, legen, erwünscht, erwarten"
    ),
    Part.PREFER: (
        "bevorzug*, lieber, am liebsten, vorzugsweise, am besten, bevorzugt, vorziehen, besser"
    ),
    Part.POINT: (
        "ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, anlaufstelle, "
        "bezugsperson, einziger kontakt, mittelsmann, zentraler kontakt, anlaufpunkt"
    ),
    Part.HANDLE: (
        "kümmert, kümmere, kümmern, zuständig, koordiniert, koordiniere, übernimmt, übernehme, "
        "verantwortlich, regelt, bearbeitet, betreut, regle, macht, leitet"
    ),
    Part.IF: "wenn, falls, sollten sie, sofern, sobald, wann",
    Part.EXCEPT: "außer, ausser, es sei denn, ausgenommen, bis auf, abgesehen von",
    Part.INSTEAD_OF: "statt, anstatt, anstelle, an stelle, anstelle von, und nicht, nicht aber",
    Part.INSTEAD: "stattdessen, sondern, lieber, vielmehr",
    Part.BUT: "aber, sondern, jedoch, denn, weil, da wir, stattdessen, dafür",
    Part.AND: "und, sowie",
    Part.OR: "oder, noch, und, weder, bzw",
    Part.PLEASE: "bitte, gerne bitte",
    Part.REQUEST: (
        "könnten sie, können sie, würden sie, dürfte ich, könntest du, darf ich sie bitten"
    ),
    Part.TIME: (
        "vor, bis, montag, montags, dienstag, dienstags, mittwoch, mittwochs, donnerstag, "
        "donnerstags, freitag, freitags, samstag, samstags, sonntag, sonntags, wochenende, "
        "wochenenden, morgens, vormittags, nachmittags, abends, nachts, mittags, heute, morgen, "
        "uhr, diese woche, nächste woche, während, feiertagen, zwischen, vormittag, abend, urlaub"
    ),
    Part.LASTING: (
        "bis auf weiteres, mehr, ab heute, ab sofort, erneut, wieder, während des verfahrens"
    ),
    Part.PAST: (
        "danke, vielen dank, bedanken, erhalten, gefunden, beworben, gehört, kennengelernt, war, "
        "waren, hatte, hatten, haben sie, wurde, wurden, erfahren, bekommen, erreicht"
    ),
    Part.DET: (
        "das, die, der, dem, den, des, ein, eine, einen, einem, einer, unser, unsere, unseren, "
        "unserem, unserer, ihr, ihre, ihren, ihrem, ihrer, dieses, diese, diesen, diesem, im, "
        "zum, zur, vom, mein, meine, meinen, meiner, ins, beim"
    ),
    Part.OUR: "unser, unsere, unseren, unserem, unserer, mein, meine, meinen, meinem, meiner",
    Part.HOUSE: "büro, agentur, postfach, seite, team, beratung, adresse, haus",
    Part.DEPARTMENT: "personalabteilung, hr, hr-abteilung, recruiting-team, personalwesen",
    Part.ROLE: (
        "kollege, kollegin, kollegen, recruiter, recruiterin, personalerin, personaler, "
        "assistentin, assistent, assistenz, beraterin, berater, koordinatorin, koordinator, frau, "
        "unsere, unser, unseren, unserem, unserer, die, den, meine, meinen, hr, ihre, ihren, der, "
        "meiner, meinem, dem, personalreferentin, personalreferent, sekretärin, leiterin, leiter"
    ),
    Part.THING: (
        "portal, website, webseite, formular, system, plattform, empfang, zentrale, dienstweg"
    ),
    Part.TITLE: "herr, herrn, frau, fr, hr, dr, prof, professor, professorin, doktor",
    Part.PARTICLE: "von, van, zu, zur, vom, de, der, den, und zu, la, al, ter, ten, di, el, del",
    Part.THEM: "ihn, ihm, sie selbst, ihr",
}
