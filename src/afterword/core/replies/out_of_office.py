"""An automatic note that a person is away, or has left."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.OUT_OF_OFFICE,
    rank=20,
    sentence=__doc__ or "",
    date=DateMeant.FIRST_DAY_BACK,
    cues=(
        *strong(
            "!%[out of office/out of the office/out-of-office/ooo/away from my desk/away from the "
            "office/away from my email/away from work/not in the office/n't in the office/annual "
            "leave/on leave/on holiday/on holidays/on vacation/parental leave/maternity "
            "leave/paternity leave/sick leave/sabbatical/medical leave/study leave/family "
            "leave/bereavement leave/compassionate leave/day off/on my holidays/off sick/am "
            "off/'m off/am away/'m away/will be away/will be out/am out until/am currently "
            "out/travelling/traveling/on a business trip/at a conference/limited access/no access "
            "to/intermittent access/closed for the holidays/office is closed/offices are "
            "closed/company is closed/firm is closed/shop is closed/school is closed/we are "
            "closed/we 're closed/school holidays/half term/public holiday/my working "
            "days/working days are/work part-time/work part time/do not work on/do n't work "
            "on/only work/abwesend/abwesenheit/nicht im büro/nicht im hause/nicht im haus/außer "
            "haus/ausser haus/im "
            "urlaub/urlaub/elternzeit/mutterschutz/krank/krankgeschrieben/dienstreise/nicht "
            "erreichbar/nicht am platz/betriebsferien/arbeite nur/arbeitstage/arbeite in "
            "teilzeit/in teilzeit/absent/absente/en congé/en congés/congé maternité/congé "
            "parental/hors du bureau/en déplacement/je serai absent*/je suis absent*/en "
            "vacances/est fermé*/sera fermé*/sommes fermés/seront fermés/absence/fuera de la "
            "oficina/de vacaciones/ausente/estoy de baja/baja médica/ausencia/estaré fuera/baja "
            "maternal/cerrado/fuori ufficio/in ferie/assente/assenza/in congedo/in maternità/in "
            "malattia/sarò assente/chiusi per/afwezig/afwezigheid/niet aanwezig/met vakantie/op "
            "vakantie/vakantie/met verlof/zwangerschapsverlof/ouderschapsverlof/niet op "
            "kantoor/met vrij/werk niet op/werkdagen]",
            "!%[no longer with/no longer works/no longer working/no longer employed/no longer "
            "at/no longer part of/has left/have left/left the company/left the firm/left the "
            "organisation/left the organization/left the team/left the school/moved on from/has "
            "moved to/have retired/has retired/have changed jobs/have taken a new/last day "
            "was/last day at/nicht mehr für/nicht mehr bei/nicht mehr im unternehmen/unternehmen "
            "verlassen/ausgeschieden/im ruhestand/ne travaille plus/ne fait plus partie/quitté/ya "
            "no trabaja/ya no trabajo/non lavora più/non lavoro più/niet meer werkzaam/werkt niet "
            "meer/niet langer werkzaam/uit dienst/ne fais plus partie/ne travaille plus]",
            "!%[work/working/in the office/at my desk/arbeite/travaille/trabajo/lavoro/werk] "
            "[mondays/tuesdays/wednesdays/thursdays/fridays/montags/dienstags/mittwochs/"
            "donnerstags/freitags/only/mornings] -[interview/trial/shift]",
            "!%[i am at/i 'm at/i am on/i 'm on/i am in/we are at/i shall be at/i will be at/i "
            "'ll be at/will be on/bin auf/bin in/ich bin] [trade "
            "fair/fair/conference/tour/retreat/course/training/assignment/secondment/site/field "
            "trip/fieldwork/tournee/messe/fortbildung/honeymoon/expedition/jury "
            "duty/congress/offsite/off-site/all-hands] -INVITE",
        ),
        *good(
            "!%[will return/returning/return to the office/be back/back on/back in the office/"
            "back at my desk/back at work/am back/'m back/wieder da/wieder im büro/wieder "
            "erreichbar/zurück/de retour/retour/regreso/vuelvo/volveré/regresaré/rientro/tornerò/"
            "rientrerò/terug/weer aanwezig/weer bereikbaar/reachable again] WHENWORD|[after/"
            "monday/tomorrow]",
            "!%[automatic reply/automated reply/auto-reply/autoreply/auto reply/automatische "
            "antwort/réponse automatique/respuesta automática/risposta automatica/automatisch "
            "antwoord/abwesenheitsnotiz/automatic response/automated response]",
        ),
        *hint(
            "!%[urgent/emergency/emergencies/in my absence/while i am away/while i 'm "
            "away/meanwhile/dringend*/en cas d'urgence/urgente/dringende/spoed/vertretung/during "
            "my absence/in the meantime]",
            "!%[will not be monitored/not read/not forwarded/checked/nicht weitergeleitet/nicht "
            "gelesen/monitor]",
        ),
    ),
)
