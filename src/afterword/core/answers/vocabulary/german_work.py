"""German: jobs, interviews, papers, dates and good-byes, as employers name them."""

WORDS = {
    "POSITION": (
        "stelle, stellen, position, posten, job, arbeitsplatz, ausbildungsplatz, praktikum, "
        "praktikumsplatz, ausbildung, stellenbesetzung, vakanz, arbeitsstelle, anstellung, "
        "tätigkeit, rolle, aufgabe, platz, referendariat, volontariat, werkstudentenstelle, "
        "lehrstelle"
    ),
    "APPLICATION": "bewerbung*, unterlagen, kandidatur, profil, bewerbungsverfahren",
    "YOUR_CASE": (
        "ihre bewerbung, deine bewerbung, ihr profil, dein profil, sie, dich, ihnen, dir, ihre "
        "kandidatur, bewerbung"
    ),
    "PROCESS": (
        "verfahren, auswahlverfahren, bewerbungsprozess, bewerbungsverfahren, prozess, auswahl"
    ),
    "FILLED": (
        "besetzt, vergeben, anderweitig besetzt, bereits besetzt, besetzt wurde, schon vergeben, "
        "jemanden gefunden, fündig geworden, intern besetzt"
    ),
    "INTERVIEW": (
        "reinschnuppern, reinzuschnuppern, hineinschnuppern, mal einen tag, einen tag bei uns, "
        "gespräch, vorstellungsgespräch, bewerbungsgespräch, zweitgespräch, kennenlernen, "
        "kennenlerngespräch, kennenzulernen, interview, telefonat, videogespräch, videocall, "
        "videokonferenz, probearbeiten, probetag, probearbeitstag, schnuppertag, hospitation, "
        "hospitieren, assessment-center, assessment center, zweites gespräch, zweiten gespräch, "
        "abschlussgespräch, termin vor ort, besuch, mittagessen, treffen, team kennenlernen, team "
        "kennenzulernen, probeunterricht, lehrprobe, probevortrag, fachgespräch, gesprächstermin, "
        "teamtag, vorstellungstermin, probeschicht"
    ),
    "ROUND": (
        "reinschnuppern, reinzuschnuppern, hineinschnuppern, mal einen tag, einen tag bei uns, "
        "zweites mal, zweiten mal, noch einmal sehen, nochmals sehen, zweite begegnung, "
        "wiedersehen, zweitgespräch, zweites gespräch, zweiten gespräch, weiteres gespräch, "
        "weiteren gespräch, nächste runde, nächsten runde, zweite runde, zweiten runde, nächster "
        "schritt, nächsten schritt, nächste schritt, letzte runde, letzten runde, "
        "abschlussgespräch, nächste stufe, endrunde, finale runde, weiteres kennenlernen, "
        "probearbeiten, probetag, schnuppertag, hospitation, probearbeitstag"
    ),
    "INVITE": (
        "hast du lust, haben sie lust, hättest du lust, hätten sie lust, magst du, einladen, "
        "einzuladen, einladung, lade* … ein, laden … ein, eingeladen, kennenlernen, "
        "kennenzulernen, zu einem gespräch, möchten sie gerne sehen, gerne sprechen, gern "
        "sprechen, würden … gern … sehen, vorbeikommen, vorbeizukommen, vorbei kommen, kommen "
        "sie, komm, hätten sie zeit, hättest du zeit, haben sie zeit, hast du zeit, zeit für ein, "
        "wiedersehen, möchten sie, möchten dich, möchte sie, möchte dich, würden sie, würden "
        "dich, würden wir, zeigen"
    ),
    "TASK": (
        "aufgabe, fallstudie, probeaufgabe, testaufgabe, arbeitsprobe erstellen, test, "
        "einstellungstest, onlinetest, online-test, probeübersetzung, übungsaufgabe, case study"
    ),
    "THROUGH": (
        "in die engere wahl, in der engeren wahl, in die engere auswahl, in die nächste runde, in "
        "der nächsten runde, in die zweite runde, eine runde weiter, runde weiter, sind weiter, "
        "bist weiter, weitergekommen, in die endrunde, in die letzte runde"
    ),
    "OFFER": (
        "angebot, stellenangebot, vertragsangebot, jobangebot, anbieten, anzubieten, biete* … an, "
        "bieten … an, arbeitsvertrag, vertrag, vertragsentwurf, zusage, zusagen, "
        "angebotsschreiben, anstellungsvertrag, ausbildungsvertrag, unterbreiten"
    ),
    "JOB_YOURS": (
        "für sie entschieden, für dich entschieden, ihnen zusagen, dir zusagen, ihnen zuzusagen, "
        "dir zuzusagen, sie einstellen, dich einstellen, sie einzustellen, dich einzustellen, sie "
        "zum * einstellen, die stelle gehört ihnen, gehört dir, du hast den job, sie haben den "
        "job, du hast die stelle, sie haben die stelle, willkommen im team, herzlich willkommen, "
        "teil unseres teams, unserem team begrüßen, ab dem … bei uns anfangen, bei uns anfangen, "
        "bei uns zu beginnen, bei uns beginnen, erster arbeitstag, ersten arbeitstag, wann können "
        "sie anfangen, wann kannst du anfangen, wann könnten sie anfangen, wann könntest du "
        "anfangen, zusage für, eine zusage, ihr arbeitsvertrag, deinen arbeitsvertrag, dein "
        "arbeitsvertrag, ihren arbeitsvertrag, den vertrag, der vertrag, vertrag liegt bei, "
        "vertrag anbei, du bist dabei, sie sind dabei, wahl ist auf sie gefallen, wahl ist auf "
        "dich gefallen, wahl auf sie, wahl auf dich, wollen dich, wollen sie haben, sie als neue, "
        "dich als neue, sie als neuen, dich als neuen, unterschrieben zurück, einstellung zum, "
        "wir nehmen dich, wir nehmen sie, hast die zusage, haben die zusage"
    ),
    "COMEBACK": (
        "melden uns, melden wir uns, melde mich, melde ich mich, melden, melde, uns melden, mich "
        "melden, gemeldet, bescheid geben, geben … bescheid, gebe … bescheid, bescheid, "
        "informieren, auf sie zu, auf dich zu, zurückmelden, rückmeldung, hören von uns, hören "
        "von mir, von uns hören, von mir hören, kommen … auf sie, kommen … auf dich, "
        "kontaktieren, mitteilen, schreiben ihnen, schreibe ihnen, schreibe dir, rufen sie an, "
        "rufe sie an, rufe dich an, setzen uns, in verbindung, rückruf, auf dem laufenden, "
        "benachrichtig*, unterrichten"
    ),
    "DECISION": (
        "entscheidung, ergebnis, beschluss, rückmeldung, bescheid, entscheiden, entschieden, "
        "auswahl treffen, votum, neues, neuigkeiten"
    ),
    "OPEN": (
        "noch keine entscheidung, noch nicht entschieden, noch nicht abgeschlossen, noch nicht so "
        "weit, noch nicht soweit, noch nichts neues, noch im verfahren, noch im prozess, noch "
        "gespräche, weitere gespräche, noch laufend*, läuft noch, laufen noch, noch in der "
        "auswahl, noch in abstimmung, noch etwas zeit, etwas mehr zeit, noch ein wenig zeit, mehr "
        "zeit, noch etwas geduld, um geduld, etwas geduld, verzöger*, dauert noch, dauert länger, "
        "dauert leider, länger dauern, dauert noch etwas, verschoben, verschiebt, zieht sich, "
        "hinziehen, brauchen noch, brauche noch, benötigen noch, benötige noch, noch bis, steht "
        "noch aus, noch aus, noch offen, noch warten, warten noch, geduld, gedulden, entscheidung "
        "fällt, entscheidung wird, werden entscheiden, entscheiden wir, wollen entscheiden, tagt, "
        "noch nicht vergessen, nicht vergessen, noch keine rückmeldung, entscheidung treffen, "
        "noch in prüfung, geprüft, prüfen wir, derzeit noch, noch andere, im rennen, wird im "
        "gremium"
    ),
    "RECEIVED": (
        "erhalten, eingegangen, eingang, empfang, bekommen, angekommen, vorliegen, liegt vor, "
        "weitergeleitet, weitergegeben, leite … weiter, gebe … weiter, ausgerichtet"
    ),
    "THANKS": (
        "danke, dank, dankeschön, vielen dank, herzlichen dank, bedanken, merci, hat uns gefreut, "
        "hat mich gefreut, habe mich gefreut, sehr gefreut, nette worte, nette nachricht, nette "
        "mail, freundliche, ebenfalls, gleichfalls, gern geschehen"
    ),
    "REFERENCES": (
        "referenz, referenzen, referenzgeber*, referenzpersonen, ehemalige vorgesetzte, früheren "
        "arbeitgeber, ansprechpartner früherer"
    ),
    "DOCUMENT": (
        "zeugnis, zeugnisse, arbeitszeugnis, unterlagen, nachweis*, bescheinigung, "
        "führungszeugnis, kopie, lebenslauf, anschreiben, foto, arbeitsprobe*, arbeitserlaubnis, "
        "aufenthaltstitel, führerschein, urkunde, approbation, abschlusszeugnis, "
        "immatrikulationsbescheinigung, eintrittstermin, kündigungsfrist, verfügbarkeit, "
        "fragebogen, personalbogen, formular, adresse, bankverbindung, steuer*, "
        "sozialversicherungsnummer, impfnachweis, textproben, schreibprobe, zertifikat*, "
        "antworten auf"
    ),
    "SALARY": (
        "gehaltsvorstellung*, gehaltswunsch, gehalt, stundenlohn, stundensatz, vergütung, "
        "gehaltsrahmen, jahresgehalt"
    ),
    "CONSENT": (
        "einwilligung, einverständnis, einverständniserklärung, zustimmung, datenschutz*, dsgvo, "
        "einverstanden"
    ),
    "ASK_FOR": (
        "könnten sie, können sie, könntest du, kannst du, senden, schicken, schick, zusenden, "
        "zuschicken, übersenden, nachreichen, reichen … nach, einreichen, benötigen, benötigen "
        "wir, bräuchten, brauchen, brauche, bitten, bitte, teilen … mit, mitteilen, nennen, "
        "angeben, ausfüllen, hochladen, fehlt, fehlen, um zusendung, um übersendung, geben, sagen"
    ),
    "FEEDBACK": "feedback, rückmeldung zu ihrem gespräch",
    "WISH_LUCK": (
        "alles gute, viel erfolg, viel glück, wünsche* … erfolg, drücken … daumen, drücke … "
        "daumen, weiterhin alles gute, wünsche* … alles"
    ),
    "SEARCH": (
        "weg, zukunft, suche, jobsuche, stellensuche, beruflich*, werdegang, weiterer, weiteren, "
        "karriere, weiterhin"
    ),
    "ON_FILE": (
        "talentpool, talent-pool, bewerberpool, bewerberdatenbank, bewerberkartei, unterlagen … "
        "aufbewahren, evidenz, vormerken, erneut bewerben, wieder bewerben, erneute bewerbung, "
        "karriereseite, stellenportal, weitere stellen, andere stellen, in unserer datei, "
        "gespeichert, aufnehmen in"
    ),
    "WHENWORD": (
        "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, termin, "
        "termine, uhr, uhrzeit, januar, februar, märz, april, mai, juni, juli, august, september, "
        "oktober, november, dezember, morgen, heute, woche, vormittag, nachmittag, mo, di, mi, "
        "do, fr, datum"
    ),
    "JOB_SEEKING": (
        "job*, karriere, bewerb*, stelle*, arbeitgeber, recruit*, vorstellungsgespräch*, "
        "kandidat*, lebenslauf, beruf*"
    ),
    "YOURS": "ihre bewerbung, deine bewerbung, ihr gespräch, ihre unterlagen",
}
