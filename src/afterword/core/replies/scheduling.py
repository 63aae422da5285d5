"""About the time or place of a step that is already agreed: moved, confirmed, arranged."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.SCHEDULING,
    rank=7,
    sentence=__doc__ or "",
    date=DateMeant.START,
    cues=(
        *strong(
            "[staat vast/steht fest/ist fix/is fixed/is set/fest eingeplant/is all set/all set "
            "for/está fijada/è fissato/est fixé/est calé] ",
            "!INTERVIEW|[termin/rendez-vous/appointment] [pas avoir lieu/nicht stattfinden/not "
            "take place/not go ahead/no podrá/non potrà/niet doorgaan/n't take place/n't "
            "happen/not happen] -[again/process]",
            "%[reschedule*/re-schedule*/rearrang*/re-arrang*/rebook/verlegen/verschieben/"
            "verschoben/déplacer/décaler/reprogramar/aplazar/spostare/rimandare/verzetten/"
            "verplaatsen/move/push/push back/bring forward/change the/change our/change your] "
            "INTERVIEW|WHENWORD|[appointment/meeting/session/termin/gespräch/entretien/"
            "entrevista/colloquio/gesprek/our call] -DECISION -[deadline/decision/start date/"
            "answer]",
            "[termin/gespräch/entretien/entrevista/colloquio/gesprek/afspraak] "
            "[verlegen/verschieben/verschoben/verlegt/reporté/décalé/déplacé/aplazar/cambiar/"
            "spostare/spostato/verzetten/verplaatsen/verzet]",
            "[confirm*/bestätig*/confirmons/confirme/confirmer/confirmamos/confermo/confermiamo/"
            "bevestig*] [interview/appointment/meeting/termin/gespräch/call/entretien/"
            "rendez-vous/entrevista/cita/colloquio/afspraak/gesprek/your visit/trial/slot/time/"
            "date/visit/booking/wednesday/monday/tuesday/thursday/friday/saturday] -[offer/"
            "employment/receipt/received/salary/references/availability] -RECEIVED -[that your/"
            "that we]",
            "[see you/we 'll see you/expect you/expecting you/dann bis/also bis/à/nos vemos/ci "
            "vediamo/tot/ich erwarte sie/wir erwarten sie] "
            "[on/monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/at/montag/"
            "dienstag/mittwoch/donnerstag/freitag/morgen/lundi/mardi/mercredi/jeudi/vendredi/"
            "demain/then/lunes/martes/miércoles/jueves/viernes/maandag/dinsdag/woensdag/"
            "donderdag/vrijdag] -JOB_YOURS -[first day/contract]",
            "[interview/meeting/call/appointment/chat/zoom/gespräch/termin/visit/trial/session/"
            "entretien/entrevista/colloquio/gesprek] [is now/has been moved/moved to/has moved/"
            "will now/is confirmed/confirmed for/takes place/will take place/is scheduled/is set "
            "for/is booked/starts at/is at/will be at/will be held/findet … statt/ist bestätigt/"
            "aura lieu/tendrá lugar/avrà luogo/vindt plaats/is on] -OPEN -INVITE -JOB_YOURS",
            "WHENWORD [would be fine/would be good/would be perfect/would be ok/would work/would "
            "suit/are fine/both work/both fine/either is/be fine/be ok/be okay/be good/be "
            "possible/would do/works/suits/is fine/works for/is perfect/is good/is "
            "great/passt/ist gut/convient/va bien/me va bien/nos va bien/komt uit/schikt/it is/it "
            "is then/works well/geht klar/klappt] -NOT -DECISION",
            "[clash/conflict/double-booked/double booked/overrun/cannot make/can n't make/can not "
            "make/unable to make/something came up/has come up/verhindert/kollidiert/empêchement] "
            "WHENWORD|INTERVIEW|[it/the]",
        ),
        *good(
            "?[could you do/can you do/could you manage/can you manage/how about/what about/would "
            "you manage/any good/how is/how 's/are you free/are you around] WHENWORD -ROUND "
            "-INVITE",
            "& [podemos/könnten wir/pouvons-nous/possiamo/kunnen we/can we/could we/shall "
            "we/would it/may we] "
            "[pasar/verschieben/déplacer/spostare/verzetten/cambiar/mover/move/switch/swap/"
            "change/make it] WHENWORD|INTERVIEW",
            "[parfait/perfect/super/prima/perfecto/perfetto/great/good/fine/noted] "
            "[pour/for/für/para/per/voor] WHENWORD|INTERVIEW|[it] -ROUND -DECISION",
            "[rendez-vous/treffpunkt/meeting point/meet us/meet me/we meet/punto de "
            "encuentro/ritrovo] [à/at/by/devant/vor/um/in/alle/a las/om]",
            "[link/room/address/platform/place/venue/format/raum/adresse/ort/lien/salle/enlace/"
            "sala/locatie] [has changed/changed/has moved/is now/new one/hat sich geändert/a "
            "changé/ha cambiado/è cambiato/gewijzigd/below/is below]",
            "[already/rescheduled/re-scheduled/agreed/confirmed/booked/accepted/upcoming/"
            "arranged/scheduled/planned] [interview/meeting/appointment/visit/call/trial/job "
            "talk/session/chat] -INVITE",
            "[you accepted/you have accepted/you agreed/you said yes/you confirmed/you asked "
            "for/as you asked/you requested/as requested] -REFERENCES -DOCUMENT -RECEIVED",
            "[interview/session/meeting/call/appointment/termin/gespräch/panel] [is off/is "
            "out/falls through/has fallen through/cancelled/canceled/fällt aus/ist abgesagt/muss "
            "ausfallen/annulé/cancelada/annullato/gaat niet door/will not take place/wo n't take "
            "place]",
            "[a new/another/different/neuen/un autre/otra/un altro/andere/nieuwe] "
            "[time/slot/date/day/termin/créneau/hora/data/tijd/tijdstip/moment/fecha/afspraak] "
            "-ROUND",
            "[dial-in/dial in/meeting link/zoom link/teams link/video link/join link/link "
            "for/link to join/here is the link/here 's the link/einwahldaten/zugangsdaten/lien de "
            "connexion/lien teams/enlace/link per/link voor] -TASK -[portfolio/github/your]",
            "[address/entrance/reception/parking/park/floor/room/building/door/buzzer/bring/ask "
            "for/adresse/eingang/empfang/stock/raum/parkplatz/étage/bâtiment/accueil/planta/"
            "piano/verdieping/receptie/visitor pass/sign in/gate] [interview/visit/when you/on "
            "arrival/arrive/get here/at the/is/for/ankommen/melden sie/on the day/please/on/you/"
            "ein/your id/id] -JOB_YOURS -OFFER -SALARY",
            "[you will meet/you 'll meet/you will be meeting/you 'll be meeting/you will be "
            "speaking/you 'll be speaking/will be joining/will join/will also be/on the "
            "panel/nehmen … teil/sera présent*/zal aanwezig] -ROUND -INVITE -TASK",
            "?[still/also/noch/instead/stattdessen/plutôt/mejor/invece/liever] WHENWORD -DECISION "
            "-OPEN",
            "?WHENWORD [rather than/be ok/be okay/be "
            "fine/instead/stattdessen/plutôt/invece/liever/work for you/suit "
            "you/suit/possible/passen/convenir/convient/te viene/le viene/va "
            "bene/uitkomen/schikken/ok/okay/work] -DECISION",
            "?[half an hour/an hour/a day] [later/earlier/früher/später/plus tard/plus tôt]",
            "[calendar invite/calendar invitation/kalendereinladung/invitation agenda/outlook "
            "invite] -[second/next round]",
            "[as agreed/as discussed/as arranged/wie besprochen/wie vereinbart/wie "
            "abgesprochen/comme convenu/como acordamos/come concordato/zoals afgesproken/for "
            "our/for your/for the/unser*/zu unserem] "
            "[interview/meeting/call/chat/session/termin/gespräch/entretien/entrevista/colloquio/"
            "gesprek/gesprekje/trial/visit] -ROUND -[thank you/thanks/was/danke/merci/enjoyed/"
            "gracias/grazie/bedankt]",
            "[works for/work for/suits/passt/fits] [me/us/mir/uns/everyone/the panel/the "
            "team/her/him] -NOT -DECISION",
            "[running/be/am] [late/minutes late/ten minutes] [interview/call/meeting/today/for "
            "our]",
            "WHENWORD [then/it is/booked/noted/in the diary/in the "
            "calendar/notiert/eingetragen/noté/apuntado/genoteerd]",
            "[times/slots/options/termine/terminvorschläge/créneaux/horarios/orari/tijden/dates] "
            "[for/für/pour/para/per/voor/offer/available/could offer/suit/below/following/propose]",
            "[need to/have to/must/got to/muss/müssen/devons/dois/tenemos "
            "que/dobbiamo/moeten/moet] "
            "[cancel/absagen/annuler/cancelar/annullare/afzeggen/move/shift] WHENWORD|INTERVIEW|"
            "[interview/meeting/termin/gespräch]",
            "[online/by phone/by video/over zoom/over teams/in person] [instead/rather "
            "than/instead of] -DECISION",
        ),
        *hint(
            "[see you/looking forward to seeing/looking forward to meeting/bis dann/à "
            "bientôt/hasta entonces/tot dan/see you then]",
        ),
    ),
)
