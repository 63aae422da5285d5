"""The job is offered: in writing or by word of mouth, also under conditions, also another post."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.OFFER,
    rank=1,
    sentence=__doc__ or "",
    date=DateMeant.ANSWER_BY,
    cues=(
        *strong(
            "[je vous/nous vous/je t'/on vous] "
            "[embauche/embauchons/engage/engageons/prends/prenons/recrute/recrutons] -INTERVIEW "
            "-ROUND",
            "[selected/chosen/ausgewählt/retenu*] [for appointment/for employment/for the "
            "position of/for the post of/to fill the/as our new/for the role of/for the job of] "
            "-INTERVIEW -ROUND",
            "JOB_YOURS GLAD -MAYBE",
            "GLAD JOB_YOURS -MAYBE",
            "& GLAD OFFER POSITION -MAYBE -OTHER",
            "& OFFER YOU POSITION -MAYBE -OTHER -[interview/conversation/chat/meeting/talk "
            "about/discuss/slot/time/appointment/second/another look/process/application for]",
            "[would like/'d "
            "like/want/wants/able/authorised/authorized/decided/agreed/pleased/delighted/happy/"
            "here is/make you/making you/möchten/freuen uns/souhaitons/queremos/vorremmo/willen] "
            "[to offer/to make/make you an/making you an/extend/your offer/our offer/offering] "
            "YOU|POSITION|OFFER -MAYBE -[interview/time/slot/chat/appointment/conversation/"
            "meeting/place on/trial/feedback/lift/call] -OTHER",
            "[job/role/position/post/place/spot/gig/stelle/shop/internship/apprenticeship] ['s "
            "yours/is yours/yours if/yours/for the taking/gehört] -MAYBE -NOT",
            "[you 've got/you got/you have got/you have/du hast/sie haben/vous avez/je hebt/you "
            "get/giving you/give you/like to give you] [the job/the role/the position/the "
            "post/the gig/the place/the spot/the internship/den job/die stelle/den platz/le "
            "poste/de baan]",
            "[you are hired/you 're hired/you are in/you 're in/welcome aboard/welcome on "
            "board/welcome to the team/willkommen im team/bienvenue dans l'équipe/bienvenido al "
            "equipo/bienvenida al equipo/welkom in het team/benvenuto nel team/benvenuta nel "
            "team] -[interview/process/newsletter/community]",
            "[attached/enclosed/here 's/here is/herewith/find/anbei/beigefügt/im "
            "anhang/ci-joint/adjunto/adjunta/in allegato/bijgevoegd] [contract/employment "
            "contract/offer letter/your offer/our offer/the offer/your contract/written "
            "offer/formal offer/arbeitsvertrag/vertragsangebot/vertrag/contrat/promesse "
            "d'embauche/contrato/contratto/arbeidsovereenkomst/angebot/vertragsentwurf/oferta/"
            "proposta di assunzione/terms of employment] -[interview/old/sample/of sale]",
            "[für sie entschieden/für dich entschieden/ihnen zusagen/dir zusagen/sie "
            "einstellen/dich einstellen/sie einzustellen/dich einzustellen/wahl auf sie/wahl auf "
            "dich/wir nehmen dich/wir nehmen sie/wir wollen dich/hast die zusage]",
            "& [ihnen/dir/sie/dich] [die stelle/den job/den ausbildungsplatz/einen vertrag/die "
            "position/stelle/einen ausbildungsplatz/praktikumsplatz/festanstellung] "
            "[anbieten/anzubieten/geben/zusagen/biete*/bieten/zuzusagen/zusage]",
            "[candidature … retenue/avez été retenu*/avez été choisi*/êtes retenu*/êtes "
            "embauché*/choix s'est porté sur vous/choix s'est porté sur votre/vous "
            "embaucher/proposer le poste/vous offrir le poste/proposer un contrat/promesse "
            "d'embauche/confier le poste/confier ce poste/proposer ce poste] "
            "-[entretien/étape/autre]",
            "[ha sido seleccionad*/has sido seleccionad*/hemos decidido contratar*/te hemos "
            "elegido/le hemos elegido/el puesto es tuyo/el puesto es suyo/ofrecerte el "
            "puesto/ofrecerle el puesto/ofrecerle la plaza/ofrecerte la plaza/la plaza es tuya/la "
            "plaza es suya/queremos que te incorpores/queremos contratar*] "
            "-[entrevista/fase/siguiente/prueba]",
            "[abbiamo scelto lei/abbiamo scelto te/abbiamo deciso di assumer*/offrirle la "
            "posizione/offrirle il posto/offrirti il posto/offrirle il ruolo/offrirti il ruolo/il "
            "posto è suo/il posto è tuo/assumerla/assumerti/offrirti la posizione/offrirle un "
            "contratto/offrirti un contratto/procedere con la sua assunzione]",
            "[de baan aanbieden/de functie aanbieden/de baan aan te bieden/de functie aan te "
            "bieden/je bent aangenomen/u bent aangenomen/voor jou gekozen/voor u gekozen/je hebt "
            "de baan/u hebt de baan/een contract aan te bieden/een contract aanbieden/een aanbod "
            "doen/wij willen je aannemen/we willen je aannemen/graag aannemen]",
        ),
        *good(
            "?[start/anfangen] WHENWORD -INTERVIEW -[when/earliest/could you/can you]",
            "& [je/jou/u] [de baan/de functie/de plek/de stageplek/een contract] "
            "[bied*/bieden/aan te bieden/aanbieden]",
            "[offer/offering] YOU [the/a/an/this/our/your/full/part] -MAYBE -INTERVIEW -OTHER "
            "-TASK -WHENWORD -[chance to/lift/hand/choice/word/advice/discount/% "
            "off/coffee/refund/tour/seat at]",
            "[we/i/boss/board] [take you/take you on/will take you/'ll take you/want to take "
            "you/are taking you/employ you/engage you/appoint you/hire you/have you] -MAYBE "
            "-INTERVIEW -ROUND -THROUGH -[through/to the next]",
            "[contract/vertrag/contrat/contrato] "
            "[accountant/lawyer/office/hr/payroll/secretary/make/making/prepare*/typed/typing/"
            "print*/being/schickt/sends/send/draw*] -MAYBE -[client/supplier/lost/ended/ends]",
            "[your acceptance/acceptance form/accept in writing/whether you accept/if you "
            "accept/that you accept/taking it/if you 're taking it/if you take it/declare/your "
            "yes/a yes or no/yes or no] -INTERVIEW -[slot/time]",
            "JOB_YOURS -MAYBE -[interview/assessment/round/stage/trial] -ASK_FOR",
            "[we/i] [want you/chose you/picked you/choose you/went with you/go with you/going "
            "with you/decided on you/voted for you/settled on you] -[to know/to come/to meet/to "
            "do/to have/to see/to tell/to send/to interview/back] -MAYBE",
            "[our/your/the/this/that/an/written/formal/verbal/conditional] [offer] "
            "[stands/expires/is valid/is open/remains/valid until/open "
            "until/lapses/attached/follows/is in/is on its way/is conditional/subject to/in "
            "writing/letter/package/gilt/includes/below/is below/as discussed/comes to/of "
            "employment] -MAYBE -OTHER -[special/alert/% off/sale/discount]",
            "[sign/signed/countersign/unterschrieben/unterschreiben/signé/firmado/firmare/"
            "firmato/ondertekend/counter-sign] [contract/offer/return/it back/and send/copy/"
            "zurück/letter/agreement/both copies/terms] -[nda/non-disclosure/consent/form/"
            "privacy/release/confidentiality]",
            "[your/the/dein*/ihr*/first/starting] [first day/start date/starting salary/first day "
            "of work/annual salary/salary will be/salary would "
            "be/einstiegsgehalt/anfangsgehalt/erster arbeitstag/ersten arbeitstag/first shift/day "
            "one/line manager/probation] -MAYBE -ASK_FOR -[expectation/availability/earliest]",
            "[you start/you would start/you 'd start/you can start/you begin/start with "
            "us/starting with us/you will start/you 'll start/du fängst/sie beginnen/bei uns "
            "anfangen/bei uns beginnen/when can you start/when could you start/how soon can you "
            "start/wann können sie anfangen/wann kannst du anfangen/wann können sie bei uns/wann "
            "kannst du bei uns/quand pouvez-vous commencer/cuándo puedes empezar/wanneer kun je "
            "beginnen/quando può iniziare/start monday/start on monday] -MAYBE "
            "-[availability/salary expectation/notice period]",
            "[unanimous/vote/panel/board/committee/gremium/everyone/whole team/all of "
            "us/management] [for you/in your favour/in your favor/approved your/confirmed "
            "your/backed you/wants you on/you 're the one/für sie/für dich/chose you/picked "
            "you/said yes/it is you/it 's you] -MAYBE -[interview/round/stage]",
            "[contract/vertrag/contrat/contrato/contratto] [drawn up/being prepared/in the "
            "post/on its way/attached/follows/by post/for you to sign/zur "
            "unterschrift/zusenden/zugeschickt/vorbereit*/ready/to sign/will follow/folgt/geht "
            "ihnen/geht dir/kommt] -MAYBE -OTHER -[ended/ends/expired/supplier/client]",
            "[hr/payroll/personnel/personalabteilung/people team/office] [will send/sends/will be "
            "sending/will draw/is drawing/is preparing/schickt/will prepare/has been asked to] "
            "[contract/offer/paperwork/vertrag/agreement/formal letter]",
            "[do you/would you/will you/möchten sie/hast du lust/willst du] [accept/take the "
            "job/want the job/want it/take it/say yes/like the job/still want/join "
            "us/anfangen/annehmen/come and work] -[interview] -MAYBE",
            "[let me know/let us know/tell me/tell us] [if you accept/whether you accept/if you "
            "'ll take/if you 'd like to accept/whether you 'd like to accept/if you would like to "
            "accept/whether you will accept/whether you 'll take/that you accept/your "
            "acceptance/if it 's a yes]",
            "%[subject to/conditional on/conditional upon/provided that/on "
            "condition/vorbehaltlich/unter vorbehalt/sous réserve/contingent upon] "
            "[references/reference/checks/check/clearance/screening/medical/dbs/visa/permit/"
            "probezeit/führungszeugnis/approval/degree/registration/licence] -ROUND -MAYBE",
            "CHOOSE [you/sie/dich/usted/lei/jou] [as our/for the/to be our/to fill/to join/as "
            "the/als] -INTERVIEW -ROUND",
            "[pleased/delighted/happy/glad/thrilled/honoured/honored] [to confirm/to appoint/to "
            "have you/to hire/to welcome/to bring you/you 'll be joining/you will be joining/to "
            "employ/to take you] -INTERVIEW -ROUND -WHENWORD -RECEIVED",
        ),
        *hint(
            "[congratulations/congrats/herzlichen "
            "glückwunsch/félicitations/enhorabuena/felicidades/congratulazioni/gefeliciteerd/"
            "proficiat]",
            "[great news/good news/wonderful news/lovely news/fantastic news/brilliant news/gute "
            "nachricht*/tolle nachricht*]",
            "[holiday/vacation/pension/benefits/payroll/onboarding/per hour/per annum/a year/an "
            "hour/brutto/pro jahr/probation/laptop/lanyard]",
        ),
    ),
)
