"""Nobody is hired now: the post is cancelled, frozen or put on hold."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.ON_HOLD,
    rank=6,
    sentence=__doc__ or "",
    date=DateMeant.RESTART,
    cues=(
        *strong(
            "%[on hold/on ice/on pause/paused/pause/pausing/hiring freeze/freeze/frozen/hiring "
            "stop/put on the back burner/in limbo/suspended/suspend/mothballed/shelved/auf "
            "eis/einstellungsstopp/einstellungstopp/zurückgestellt/ausgesetzt/pausiert/pausieren/"
            "stellenstopp/gestoppt/en suspens/gelé/gel des/gelée/suspendu*/mis en pause/mise en "
            "pause/en pausa/congelad*/suspendid*/paralizad*/in sospeso/sospes*/congelat*/"
            "bloccat*/blocco delle/in de wacht/on-hold/stopgezet/vacaturestop/bevroren/"
            "opgeschort/stilgelegd] -[your application/keep you on hold/your candidacy/ignore/"
            "rumour*/rumor*/not touched/not affected/unaffected/lifted/papers/does not affect/"
            "despite/survived/spared]",
            "[position/role/job/post/vacancy/search/recruitment/hiring/process/opening/stelle/"
            "position/ausschreibung/poste/recrutement/puesto/vacante/proceso/posizione/selezione/"
            "ruolo/vacature/functie/procedure/headcount/requisition/campaign/place] [cancelled/"
            "canceled/cancel/withdrawn/closed down/scrapped/cut/no longer exists/has gone/"
            "eliminated/discontinued/stopped/abandoned/pulled/dropped/fallen away/gestrichen/"
            "entfällt/weggefallen/nicht besetzt/nicht mehr besetzt/zurückgezogen/wird nicht/"
            "abgebrochen/annulé*/supprimé*/abandonné*/cancelad*/anulad*/suprimid*/annullat*/"
            "cancellat*/soppress*/vervallen/vervalt/ingetrokken/geschrapt/gaat niet door/"
            "defunded/made redundant/dissolved/removed/not go ahead/not be filled/n't be filled/"
            "not going ahead/n't going ahead/gone away/ceases to/not exist/withdrawing/been "
            "stopped/been paused/been frozen/is over/called off] -OTHER",
            "[cancelled/canceled/scrapped/pulled/axed/withdrew/withdrawn/dropped/lost/cut/"
            "stopped/paused/frozen/freezing/pausing/suspended/halted/shelved/called off] [the "
            "position/the role/the job/the post/the vacancy/the search/the recruitment/the "
            "hiring/the process/the headcount/the budget/the funding/our budget/our funding/all "
            "hiring/hiring/all recruitment/recruitment/the whole/funding/the grant/the opening/"
            "the competition/the project]",
            "NOT [hire anyone/hiring anyone/recruit anyone/recruiting anyone/hire anybody/hiring "
            "anybody/appoint anyone/appointing anyone/take anyone on/taking anyone on/fill "
            "the/filling the/filling this/fill this/filling it/fill it/go ahead with the/going "
            "ahead with the/proceed with the position/proceed with the role/proceeding with the "
            "role/proceeding with the recruitment/going ahead with this/be recruiting/be "
            "hiring/hire for/hiring for/recruiting for/hiring at/hiring now/hiring this/create "
            "the/creating the/open the/besetz*/niemanden ein*/appoint at] -OTHER "
            "-[yet/outside/exceptionally]",
            "& [stelle/position/ausschreibung] NOT "
            "[besetzt/besetzen/ausgeschrieben/nachbesetzt/geben]",
            "& [poste/recrutement/puesto/plaza/posto/posizione/functie/vacature] "
            "[gelé*/suspendu*/annulé*/suspendid*/cancelad*/sospes*/annullat*/vervalt/vervallen/on "
            "hold]",
            "[budget/funding/grant/project/client/headcount/finance/finanzierung/mittel/projekt] "
            "+[cut/cuts/frozen/fell through/fallen through/withdrawn/pulled/lost/not approved/n't "
            "approved/refused/rejected/gestrichen/gekürzt/weggefallen/not come through/n't come "
            "through/not been approved/n't been approved/not renewed/n't "
            "renewed/cancelled/canceled/collapsed/was refused/stopped] -OPEN",
            "!%[there is no/there 's no/there will be no/there 'll be no/there wo n't be/there is "
            "n't/there are no/no longer any/no more/is no longer a/no longer have/no longer "
            "need/do n't have/do not have/have no/we need no/won't be any/is no] POSITION -OTHER "
            "-[better/further/longer than/open to/questions] -YOU",
            "[lost/lose/losing/left/folded/walked away] [contract/client/biggest "
            "client/funding/grant/order/tender/account/sponsor/backer]",
            "[stopped hiring/stop hiring/stopped recruiting/hiring has stopped/recruitment has "
            "stopped/recruitment is suspended/hiring is stopped/halted hiring/stopped all hiring]",
        ),
        *good(
            "[leave/leaving/left/keep/keeping/stays/remain/remains] [empty/vacant/unfilled] -YOU",
            "![nobody/no one/no-one] [is getting/will get/gets/is hired/will be hired/is being/be "
            "appointed/gets it] -OTHER",
            "[elected/decided/chosen/opted/resolved/voted/deciding/decision] [not to add/not to "
            "fill/not to hire/not to recruit/not to replace/not to appoint/not to create/not to "
            "expand/not to staff/against hiring/against filling/to close the/to cancel/to "
            "withdraw the/to freeze/to pause/to stop/to leave the] -OTHER -YOU",
            "[closed/close/closing] [without a hire/without hiring/without an appointment/without "
            "appointing/unfilled]",
            "[restructur*/reorgani*/merger/takeover/insolven*/umstrukturier*/réorganisation/"
            "reestructuración/riorganizzazione/reorganisatie/layoffs/redundanc*/bankrupt*] [no/"
            "hold/stop*/paus*/freez*/frozen/cancel*/means/hiring/recruitment/all/keine/stelle*]",
            "[no one/nobody/no-one/none of us/no new hires/no hires/no hiring/no appointment/no "
            "new staff/no recruitment/niemand/keine einstellung*/keine neueinstellung*] [now/will "
            "be/is being/this year/for now/at present/hired/appointed/made/at the "
            "moment/until/before/derzeit/vorerst/dieses/can be/this time]",
            "[revisit/restart/resume/reopen/re-open/re-advertise/readvertise/pick it up/pick this "
            "up/start again/relaunch/wieder aufnehmen/neu "
            "ausschreiben/reprendre/reprendra/reanudar/retomar/riaprire/riprendere/hervatten/"
            "heropenen/unfreeze*/thaw] [the search/the process/hiring/recruitment/the role/the "
            "post/again/in/next/it/the position/the hiring/later/after/when/im/ab]",
            "[decided not to/will not/wo n't/not to] [fill/appoint/hire for/recruit for/replace] "
            "[the/this/it/anyone/at all/him/her] -OTHER",
        ),
        *hint("[budget/funding/finances/headcount/reorganisation/reorganization]"),
    ),
)
