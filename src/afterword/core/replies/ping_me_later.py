"""They ask the applicant to make the next move, later."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.PING_LATER,
    rank=5,
    sentence=__doc__ or "",
    date=DateMeant.FIRST_DAY_TO_WRITE,
    cues=(
        *strong(
            "%[réécri*/réécrivez-moi/write to me/write me/write again/write back/write to us/drop "
            "me/drop us/email me/mail me/email us/ping me/ping us/nudge me/nudge us/check "
            "in/check back/check with/check again/chase me/chase us/poke me/remind me/remind "
            "us/try me/try us/try again/ask me again/ask us again/ask again/come back to me/come "
            "back to us/get back to me/get back to us/get back in touch/get in touch/contact "
            "me/contact us/reach out/touch base/circle back/follow up/shout/give me a shout/give "
            "me a nudge/give us a nudge/give me a call/give us a call/give me a ring/give us a "
            "ring/call me/call us/ring me/ring us/ring back/phone me/phone us/call "
            "back/reconnect/message me/text me/hit me up/resend/prod me/melden sie sich/melde "
            "dich/schreiben sie mir/schreib mir/schreiben sie uns/schreib uns/haken sie/hak "
            "noch/fragen sie/frag/frag noch/rufen sie/ruf mich/ruf uns/erinnern sie/erinner "
            "mich/kommen sie … auf uns zu/kommen sie … auf mich zu/komm … auf uns zu/komm … auf "
            "mich zu/revenez vers/relancez-moi/relancez moi/relancez-nous/relancez "
            "nous/recontactez-moi/recontactez-nous/recontactez moi/recontactez "
            "nous/écrivez-moi/écrivez-nous/rappelez-moi/rappelez-nous/reprendre contact/reprenez "
            "contact/contactez-moi/vuelve a escribir*/vuelva a "
            "escribir*/escríbame/escríbeme/escríbenos/escríbanos/contácte*/llámame/llámeme/"
            "llámanos/recuérdame/mi scriva/mi scriv*/mi ricontatti/ci ricontatti/ricontatt*/si "
            "faccia sentire/fatti sentire/fatti viva/fatti vivo/mi richiami/riscriv*/neem … "
            "contact/stuur me/stuur mij/mail me/bel me/trek aan de bel/laat … van je horen/meld "
            "je] [again/then/after/in/next/on/around/from/early/mid/late/towards/toward/when/"
            "once/wieder/nochmal/noch einmal/nach/ab/anfang/ende/mitte/im/nächste*/später/à/en/"
            "début/fin/après/vers/la semaine/dans/tras/después/la próxima/a partir/a/dopo/la "
            "prossima/tra/fra/na/volgende/over/begin/eind/weer/a/spring/autumn/summer/winter/new "
            "year/later/at the/if you have n't/if you hear/if nothing/end of/any time/closer/"
            "nearer] -[applicants/candidates/today/right away/questions/any time today/this "
            "afternoon/if you have/any questions/queries/haben sie fragen/bei fragen/rückfragen/"
            "when you get this/when you can/have a minute/tonight/asap]",
            "&% [email me/mail me/e-mail me/drop me a note/drop me a mail/send me a line/send me "
            "a mail/send me a note/remind us/come back to us/get back in touch/get in touch "
            "again/approach me/approach us/apply to me/mij … mailen/mij … schrijven/mij … "
            "bellen/me … mailen/ons … mailen/neem … contact/nudge me/nudge us/ping me/ping "
            "us/write to me/write me/write again/write to us/drop me a line/remind me/chase "
            "me/shout/melde … bei mir/melden … bei mir/melde … bei uns/melden … bei uns/melden "
            "sie sich/melde dich/schreiben sie mir/schreib mir/schreiben sie "
            "uns/escríbeme/escríbame/escríbenos/escríbanos/écrivez-moi/écris-moi/relancez-moi/"
            "relance-moi/mi scriva/scrivimi/riscrivimi/mail me/stuur me/get back in touch with/"
            "get in touch with me/come back to me/try me/ask me again/poke me/check back/check "
            "in with/hak nach/hake nach/melde du dich/rührst du dich/melden sich] WHENWORD|[once/"
            "when/after/again/later/then/in a/cuando/quand/lorsque/quando/wenn/sobald/als/zodra/"
            "dès que/nach/nochmal/noch einmal/wieder] -[when you get this/today/tonight/have a "
            "minute/as soon as you/right away/any time/questions/when you can/when you have a/"
            "fragen/received/do not/nicht/no/applicants/candidates/questions] -TASK -[by/until/"
            "spätestens/zum dienst/link/cv/list/names/name/copy] -DOCUMENT -REFERENCES -SALARY",
            "&% [mij/me/ons/bei mir/bei uns/m'/me/moi/nous/mi/ci] "
            "[mailen/schrijven/contacteren/melden/meldest/melde/meldet/schreiben/relancer/"
            "réécrire/rappeler/escribir/escribas/riscrivere/ricontattare] WHENWORD|[weer/nog "
            "eens/nogmaals/wieder/noch einmal/nochmal/noch mal/de nouveau/otra vez/di nuovo] "
            "-[we/wij/wir/ik/ich/nous/je vous/je te/noi]",
        ),
        *good(
            "%[feel free to/please/do/you can/you could/you 're welcome to/you may/you might/best "
            "to/why do n't you/would you/could you/can you/may i ask you to/i 'd ask you to/ask "
            "you to] [write/ping/nudge/check in/check back/remind/try/ask/come back/get "
            "back/contact/reach out/follow up/call/ring/chase/touch base/resend] "
            "[in/next/after/from/around/early/again in/on/once/then/if you have n't/if you 've "
            "not/end of/towards/late] WHENWORD|"
            "[week*/month*/weeks/spring/summer/autumn/fall/winter/year/quarter/holidays/easter/"
            "christmas/fortnight/days/again] -[applicants/candidates/today/right away/questions]",
            "%[told/asked] [me/you] [to write/to call/to ping/to check/to get in touch/to try/to "
            "ask/to come back] WHENWORD|[again/later]",
            "%[ball/next move] [your court/is yours/with you]",
        ),
        *hint("%[nudge/prod/poke/ping/reminder]"),
    ),
)
