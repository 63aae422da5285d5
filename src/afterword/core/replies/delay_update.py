"""Still open: the decision moved or is late, and they will come back."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.DELAY,
    rank=9,
    sentence=__doc__ or "",
    date=DateMeant.LAST_DAY,
    introduces=True,
    cues=(
        *strong(
            "!%OPEN COMEBACK",
            "!%COMEBACK OPEN",
            "!%OPEN WHENWORD -INTERVIEW",
            "!%COMEBACK [by/until/no later "
            "than/before/in/within/next/on/this/early/after/bis/spätestens/nächste*/in "
            "den/ab/anfang/ende/mitte/d'ici/avant/la semaine/début/fin/antes/la próxima/a "
            "finales/entro/la prossima/uiterlijk/voor/volgende/over/end of/the end/over the] "
            "WHENWORD|"
            "[week/weeks/days/month/months/woche*/tagen/wochen/monat*/semaine*/jours/mois/"
            "semana*/días/mes/settiman*/giorni/mese/weken/dagen/maand/couple/few/fortnight/"
            "christmas/easter/year/weihnachten/noël/navidad/natale/kerst]",
            "%[give us/give me/give them/allow us/allow me/lass uns/geben sie uns/gib "
            "uns/laissez-nous/danos/denos/ci dia/geef ons] [until/till/a week/two weeks/a few/a "
            "couple/another/some/more/a bit/a day/days/time/bis/jusqu'/hasta/fino/tot/ein "
            "paar/noch]",
            "!%COMEBACK WHENWORD -INTERVIEW -[weekend/for your note]",
            "%WHENWORD COMEBACK -INTERVIEW -INVITE -[if you/received/thank you]",
            "%[should be/ought to be/looks like/more like/will be/it 'll "
            "be/likely/probably/expect] WHENWORD [now/instead/before we/before i/at the earliest]",
            "!%DECISION [by/until/no later "
            "than/before/within/next/on/this/early/end/bis/spätestens/nächste*/anfang/ende/mitte/"
            "d'ici/avant/semaine/antes/próxima/entro/prossima/uiterlijk/volgende/made/due/"
            "expected/taken] WHENWORD|[week/weeks/days/month/woche*/tagen/semaine*/jours/semana*/"
            "días/settiman*/giorni/weken/dagen/fortnight/month/christmas/easter/year/mois/mes/"
            "mese/maand] -PLEASE -[held/dated/letter/pfa/let us know/let me know/accept/whether "
            "you]",
            "!%[need/needs/take/takes/taking/brauche*/benötig*/avons besoin/necesitamos/ci "
            "serve/hebben/want/give us/give me/allow us/bear with us/grant us] [another/a few "
            "more/until/more time/a bit longer/a little longer/longer/noch/mehr zeit/encore/plus "
            "de temps/más tiempo/più tempo/meer tijd/one more/two more/some more/a couple "
            "more/extra/a bit more/a little more]",
            "%WHENWORD [decide/to decide/we decide/decision/know more/have news/have an answer/we "
            "'ll know/we will know/i 'll "
            "know/entscheiden/entscheid*/déciderons/trancher*/decidir*/decider*/beslissen/beslis*]",
            "%[not yet/n't yet/not quite/noch nicht/noch keine/pas encore/todavía no/aún no/non "
            "ancora/nog niet/nog geen/yet to] DECISION|DECIDE",
            "!%DECISION|"
            "[process/things/everything/hiring/reports/vote/board/paperwork/committee/panel/"
            "meeting/approval] [slipped/delayed/pushed/postponed/held up/later than/taking "
            "longer/verzöger*/verschoben/verschiebt/dauert/retard*/reporté*/retrasad*/aplazad*/"
            "ritard*/rimandat*/slittat*/uitgesteld/vertraagd/vertraging/is late/running late/"
            "moved to/moves to/dragging/drags/moved back/stalled]",
        ),
        *good(
            "![not yet/noch nicht/pas encore/todavía no/aún no/non ancora/nog niet/not quite "
            "yet/nothing yet/no word yet/noch nichts] -RECEIVED",
            "!%OPEN",
            "%[until/as soon as/once/when/sobald/dès que/en cuanto/appena/zodra/the moment/the "
            "minute] [i/we/wir/ich/have/know/hear/there is/there 's/nous/tengamos/abbiamo/er] "
            "COMEBACK|DECISION|"
            "[news/more/anything/know/hear/mehr/wissen/nouvelles/noticias/notizie/nieuws]",
            "!%COMEBACK [as soon/once/when/sobald/dès/en cuanto/appena/zodra/the moment]",
            "[have n't/have not/not/nicht] "
            "[forgotten/vergessen/oublié*/olvidado/dimenticat*/vergeten] -RECEIVED",
            "[still] [in the running/in the mix/a candidate/under "
            "consideration/considering/interested in you/very interested/in the frame/on our "
            "list/im rennen]",
            "[bear with us/bear with me/geduld/a little patience/some "
            "patience/paciencia/pazienza/hang tight/hang in/sit tight/hold tight/stay tuned/watch "
            "this space/thank you for waiting/thanks for waiting]",
            "WE [decide/will decide/'ll decide/meet/meeting/deciding/make a decision/make our "
            "decision/choose/entscheiden/discuss/compare] WHENWORD -INVITE -INTERVIEW",
            "%[latest/spätestens/at the latest/no later than/by] WHENWORD -ASK_FOR -TASK "
            "-JOB_YOURS -INTERVIEW",
            "%[hear nothing/not heard/n't heard/hear otherwise/nichts hören/nichts gehört] -OTHER",
        ),
        *hint("COMEBACK", "%[delay/wait/waiting/verzögerung/retard/retraso/ritardo/vertraging]"),
    ),
)
