"""A final no; a place on a file, best wishes and an offer of feedback do not change it."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.REJECTION,
    rank=4,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    introduces=False,
    cues=(
        *strong(
            "NOT PROCEED -YET -WHENWORD",
            "& [nicht/kein*/pas/niet] PROCEED -YET -WHENWORD",
            "NOT OFFER POSITION -YET",
            "NOT [make/making/extend/extending/be able to make] OFFER -YET",
            "& YOU|YOUR_CASE NOT SELECT -YET -[anyone/anybody/decision/until/until we/noch keine]",
            "NOT SELECT YOU|YOUR_CASE -YET -WHENWORD",
            "UNSUCCESSFUL -[candidates/applicants/applications/attempt/attempts/calls/try/tried] "
            "-YET",
            "& OTHER CHOOSE -YET -OPEN -MAYBE",
            "WE [decided/agreed/voted/chosen/opted/resolved/deciding] [against] -[against it]",
            "DECIDE NOT [to/be] -YET -WHENWORD",
            "& POSITION|[it/this one/that one] FILLED -YET -[need/want/hope/must/to be "
            "filled/would like/looking to fill/aim]",
            "REJECT -YET -[or]",
            "NOT [make/made/making] [the cut/the shortlist/it through/it to the/the grade/the "
            "list]",
            "NOT [longer] SELECT|[under consideration/in consideration/being considered/in the "
            "mix]",
            "[it 's a no/it is a no/is a no/was a no/be a no/to say no/say no to/said no/answer "
            "is no]",
            "[going to pass/have to pass/take a pass/will pass on/'ll pass on/decided to "
            "pass/pass this time/pass on this/must pass/pass for now/need to pass]",
            "& [wird/wurde/werden/geht/ging] [an] OTHER [besetzt/vergeben]",
            "& [absage erteilen/leider absagen/eine absage/absagen müssen/abgesagt/sage ich/sagen "
            "wir] YOU -[termin/gespräch] -WHENWORD",
            "NOT [go/going/be going/to go/continue/move/moving/take/taking] [further/any "
            "further/forward/ahead with/with you] -YET -WHENWORD",
            "PROCEED [without you]",
            "[went/go/going/gone/decided on] [another way/another route/in another direction/in a "
            "different direction/a different way/a different direction/the other way/another "
            "direction/different route/a different route/in another way]",
            "[without success/ohne erfolg/sans succès/sin éxito]",
            "[hired/hire/went with/gone with/go with/going "
            "with/chose/chosen/picked/pick/appointed/gave it to/given it to/gone to/gave the job "
            "to/took on/taken on/went for/gone for/settled on/voted for/plumped for/offered it "
            "to/employed/opted for] NAME|PERSON|OTHER -WHENWORD -MAYBE -OPEN -[who is hiring/is "
            "hiring/are hiring/hiring in/hiring for/hiring manager/hiring at/to hire/hiring] -YOU",
            "[successful/chosen/preferred/selected/appointed] [candidate/applicant/person] "
            "[accepted/has accepted/starts/will start/joins/is]",
            "[concluded our search/concluded the search/completed our search/search is "
            "over/search has ended/found our/found the person/found the right/found someone/found "
            "somebody]",
            "[vote/voted/went/decided/votes] [for/in favour/in favor] OTHER",
            "[anders entschieden/gegen sie entschieden/gegen dich entschieden/autrement/otra "
            "opción/diversamente/anders besloten]",
            "[not you/it is n't you/n't be you] -[if/but you]",
            "NAME|PERSON|OTHER -YOU [accepted/has accepted/have accepted/got it/gets it/got the "
            "job/gets the job/has the job/got the nod/has got it/will be joining/accepted it/was "
            "chosen/was appointed/was better/was stronger/has been chosen/has been appointed/has "
            "been hired/came first/won out/won it] -MAYBE -WHENWORD",
            "NOT [take/use/keep/employ/hire/place/accommodate/engage/need/recruit] [you/sie/dich] "
            "-YET -WHENWORD -[long/much/to send/to come/to bring/time]",
            "[not for us/n't for us] -WHENWORD",
            "& NOT [suite favorable/suite positive/retenu*/retenir/retenue] -YET",
            "& [suite défavorable/réponse défavorable/réponse négative] [candidature/vous/donner]",
            "NOT [continuar/continuaremos/seguir/proseguir/proseguiamo] [con/adelante]",
            "& [descartad*/desestimad*/scartat*] YOU|YOUR_CASE|APPLICATION",
            "& [afgewezen/afwijzen/afwijzing] YOU|APPLICATION",
            "NOT [verder met/verder met je/verder met u/verder gaan met/doorgaan met/door met]",
            "& [not/n't/niet/nicht/non] [door/verder] [procedure/gesprek/sollicitatie]",
        ),
        *good(
            "[only one/one place/one post/one vacancy/only had one/room for one] [to give/to "
            "fill/and it/for one/and someone/and another]",
            "[leave it/leave things/part] [there/here/ways] -[application form]",
            "NAME|PERSON|OTHER [did/was/had/has/is/knew/knows/can/could] "
            "[better/more/stronger/faster/ahead/cheaper/nearer/closer/edge] -OPEN -YET",
            "[want/wants/need/needs/looking for/require] OTHER|[a chartered/a qualified/a "
            "certified/an experienced] [and nothing else/so/which you/not]",
            "& [correspond*/corresponde/corrisponde/entspricht/passt/past/aansluit] "
            "[pas/no/non/nicht/niet] -WHENWORD",
            "NOT FIT -WHENWORD",
            "& [pas/non/no/niet/nicht] FIT|MATCHES -WHENWORD -[gratis]",
            "NOT MATCHES [requirements/profile/criteria/needs/what we/what they/role/position] "
            "-WHENWORD",
            "NOT OFFER YOU -YET -WHENWORD "
            "-[more/parking/relocation/remote/feedback/visa/sponsorship/details/reimburse*/"
            "travel/expenses]",
            "NOT WHENWORD [around] -[work/suit]",
            "& LEIDER UNSUCCESSFUL",
            "OTHER MATCHES -YET -OPEN -MAYBE",
            "OTHER [had/has/have/brought/brings/bring/edged/edge/ahead/just ahead/scored/stood "
            "out/pipped/nosed/won/beat/got there/got it/got the/gets the/get the]",
            "[not/n't] [this time/on this occasion/this time round/this time around/in this "
            "instance/for this one/for this role/to be/our way/your way/be you/be joining/the "
            "news you/the outcome you/the answer you/the result you/the one you] -YET",
            "[not the/n't the/rather than the] [news/outcome/answer/result/decision] "
            "[hope*/wanted/want/wish*]",
            "& [absage/negativ*/ablehn*] [leider/bewerbung]",
            "[stops/ends/ended/stop/end/closes/finishes/finished/concludes] [here/there/with "
            "this/at this point/at this stage/for you]",
            "[close/closed/closing] [your file/your application/your candidacy/the file/your "
            "case/your dossier]",
            "[better/other/good] [news] [wish/wished/hoped] -YET",
            "LEIDER [better news/good news/happier news/other news]",
            "[encourage/urge] YOU [to apply/to keep applying/to reapply/to look]",
            "[strong field/strength of the field/high calibre/high caliber/calibre of/number of "
            "strong/competition was/many strong/exceptionally strong/very strong field/stärker* "
            "bewerb*] -OPEN -YET",
            "YOU [a close second/second on the list/came second/second place/number two/the other "
            "finalist/runner-up]",
            "& [hire/job/post/role/position/place] [will be/will go to/went to/goes to/going to] "
            "OTHER",
            "[contract/offer/post/role/job/place/stelle/position] [went to/gone to/goes to/was "
            "given to/has been given to/was offered to/geht an/ging an/has been accepted by] -YOU",
            "[zu einer/zu keiner/keine] [absage/zusage/zusammenarbeit/positive*]",
            "[come/came/kommen/coming] [to a different/to another/zu einem anderen/to the same "
            "sad] DECIDE|[ergebnis/conclusion]",
            "[out of/no longer in/left] [the running/the race/the frame/the process]",
            "NOT [hire/hiring/employ/take on/einstellen/nehmen] YOU -YET -WHENWORD",
            "NOT [have/find/see] [place/role/spot/room/a match/match] [for you/where you/to offer]",
        ),
        *hint(
            "[came down to/it came to/down to] [two/you and/three/the last]",
            "LEIDER",
            "WISH_LUCK SEARCH",
            "& WISH_LUCK SEARCH",
            "ON_FILE",
            "[after/nach/following] [careful/sorgfältig*/much/long/reifliche*/thorough] "
            "[consideration/deliberation/prüfung/thought/überlegung/discussion/review]",
            "[difficult/hard/tough/close/tight/schwer*] DECIDE|[call/choice/one]",
            "THANKS [interest/interesse/applying/time/application]",
            "[please do n't take/do not be discouraged/n't be discouraged/nicht entmutigen/keep "
            "applying/keep your chin up/chin up/keep going]",
            "[feel gutted/gutted/heartbroken/hated writing/hate to write/hate writing]",
            "[great number/large number/high number/many/hohe anzahl/vielzahl/zahlreiche/grand "
            "nombre/numerous/over a hundred] "
            "[applications/applicants/bewerbungen/candidatures/candidates]",
        ),
    ),
)
