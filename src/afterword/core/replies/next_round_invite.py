"""A further step is opened: another interview, a task, a trial, a lunch, a visit."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.NEXT_ROUND,
    rank=2,
    sentence=__doc__ or "",
    date=DateMeant.START,
    cues=(
        *strong(
            "[would like/'d like/want/wants/wish/keen/hoping/like] [to interview you/to "
            "interview/you to interview]",
            "INVITE ROUND -MAYBE -[your next role/your next step in/careers page]",
            "INVITE INTERVIEW -MAYBE -[thank you for/was a/were a/enjoyed/after our/following "
            "our/thanks for/as agreed/as discussed/confirmed]",
            "[complete/do/doing/attempt/return/take/send you/sending you/set you/give you/"
            "working on/prepare/look at/attached/here 's/have a go at/sit/bearbeiten/lösen/"
            "effectuer/realizar/hacer/completar/svolgere/maken/uitvoeren] TASK -[references/past "
            "tasks/form] -MAYBE",
            "THROUGH -MAYBE -[only/whoever/anyone/candidates who/those who/applicants who]",
            "[next round/next stage/next step/second round/final round/second interview/final "
            "interview/second stage/final stage/zweitgespräch/zweite* gespräch/nächste* "
            "runde/probearbeiten/probetag/deuxième entretien/second entretien/segunda "
            "entrevista/secondo colloquio/tweede gesprek/meeloopdag] [with/mit/avec/con/met/will "
            "be/would be/is a/takes place/consists/involves/findet/aura lieu/will be with/is "
            "with/means/includes] -MAYBE -YET -[thank you for/thanks for/enjoyed]",
            "& [move/moving/take/taking/bring/bringing/progress/advance/put/putting] [you/your "
            "application/your candidacy/things] [to the next/to the final/into the next/to our "
            "final/to round/to stage/on to the/through to/to the second/to a second/to the last] "
            "-MAYBE",
            "[einladen/einzuladen/laden/lade/eingeladen/kennenlernen/kennenzulernen/sehen/"
            "wiedersehen] INTERVIEW|ROUND -MAYBE -[vielen dank/danke für]",
            "& INTERVIEW|ROUND [einladen/einzuladen/lade/laden … ein/einladung] -[danke für/dank "
            "für]",
            "& "
            "[inviter/convier/invitons/convions/proposer/proposons/souhaitons/souhaiterions/"
            "aimerions] INTERVIEW|ROUND -[merci pour]",
            "& [invitar*/invitamos/citarle/citarte/convocarle/gustaría/queremos/quisiéramos] "
            "INTERVIEW|ROUND -[gracias por]",
            "& [invitarla/invitarti/invitiamo/convocarla/vorremmo/vorrei/piacere] ROUND|[un "
            "incontro/un colloquio/una giornata]",
            "& [uitnodigen/uit te nodigen/nodigen/nodig/graag/willen] ROUND|[voor een "
            "gesprek/gesprek]  -[bedankt voor/dank voor]",
        ),
        *good(
            "[hoop/hurdle/step/formality/stage/round] "
            "[test/task/exercise/interview/call/chat/assessment/questionnaire] -[thank you for]",
            "[insists on/requires/asks for/wants/want you to do/expects/need you to do/there is "
            "a/there 's a] TASK",
            "[come in/come along/pop in/come over/come by/komm/kommen sie/venez/ven/venga] "
            "[and/und/et/y/e/en/to/for] [teach/cook/show/do "
            "a/give/run/work/present/play/sing/read/try/spend/meet/see/talk/chat/have/bring/sit/"
            "shadow/bake/serve/drive/a trial/a chat/a coffee/lunch/an hour/a day/a shift]",
            "[would like/'d like/want/wants/wish/keen/love/hoping/happy/glad] [to interview "
            "you/to interview/to meet you/to see you/to hear you/to hear more from you/to get to "
            "know you/to have you in/to have you over/you to interview] -[again in the future] "
            "-MAYBE",
            "%[glad/happy/pleased/grateful/delighted/good/great/lovely/nice/honoured/love it/like "
            "it] [if you would/if you could/if you 'd/if you were able/if you can] "
            "[take/come/join/meet/visit/call/attend/spend/show/pop/drop/see/sit/have/give/do/"
            "talk/speak]",
            "& [kommen sie/komm/kommt/kommen] "
            "[probetag/probearbeiten/gespräch/kennenlernen/schnuppertag/hospitation/runde/zu "
            "uns/vorbei]",
            "[willen/zouden/wil/hopen] [ontmoet/kennismaakt/langskomt/komt/meeloopt/spreekt]",
            "[chat/talk/conversation/meeting/call/session/hour/tea/word] [with our/with the/with "
            "my/with both/with some/with two/with her/with him/with them] -[thank you for/thanks "
            "for/enjoyed/after our/had] -MAYBE",
            "[draw up/write/prepare/sketch/draft/record/storyboard/translate/edit/design/build/"
            "plan/code/cook/bake/make us/put together/do us] [for us/hand it in/hand in/and send/"
            "send it back/send back/bring it/by WHENWORD/return it/let us have it/back by/us a/"
            "to show us/a short/a one-page/a page/our usual/a sample] -[contract/offer/"
            "reference*/letter of] -MAYBE",
            "[want/like] [to do/to try] [trial/shift/paid trial/a day/a shift]",
            "[see/watch] [how you work/you work/you teach/you in action/you cook/you at work/how "
            "you get on/how you do/how you think/how you handle]",
            "[like/love/want/wants/keen/hoping/asked/möchte*/würde*/happy/wish/ready/decided/"
            "aimer*/gustaría/vorremmo/vorrei/graag/would be good/would be great/would be lovely/"
            "would be nice/suggest/propose] ROUND -MAYBE -[thank you for/was]",
            "[like/love/want/wants/keen/hoping/asked/would be good/would be great/would be "
            "lovely/would be nice/'d be great/'d be lovely/'d be nice/suggest/propose/fancy/care] "
            "[to meet/to see you/to have you/to speak/to talk/to chat/to come in/to come by/to "
            "come back/you to come/you to meet/you to join/you back/to show you/you to spend/you "
            "to visit/you to give/you to present/to bring you/you to do/you to try/for lunch/for "
            "coffee/to invite/to arrange a/to set up a/to schedule a/you to complete/to continue "
            "the conversation/to continue our conversation/to continue talking/a second/another] "
            "-MAYBE -[thank you for/again in the future/someday/one day/sometime/you to "
            "know/references/referees]",
            "?[could you/can you/would you/are you able to/are you free/would you be free/would "
            "you be able/könnten sie/können sie/kannst du/hätten sie/hättest du/haben sie/hast "
            "du/pourriez-vous/êtes-vous "
            "disponible/podría/podrías/puede/puedes/potrebbe/potresti/kun je/kunt u/fancy/are you "
            "around/are you up for/are you available/how about/what about] [come in/come by/come "
            "back/come over/drop by/pop in/join us/meet/visit/for a second/for another/for a "
            "final/for a "
            "trial/spend/vorbeikommen/kommen/venir/passer/langskomen/venire/passare/do a "
            "trial/trial/lunch/coffee/dinner/for a longer/for a follow-up/zoom/call with/chat "
            "with/interview with/speak with/speak to/talk to/talk with] "
            "-[references/reference/salary] -MAYBE",
            "[please/kindly/bitte/merci de/veuillez/let us/feel free to] "
            "[book/pick/choose/select/schedule/suggest/propose/wählen/buchen/choisir/elegir/"
            "scegliere/use the link to book] [a slot/slot/a time/time/times/date/your slot/"
            "termin/créneau/hora/orario/tijdstip/interview/dates/half an hour/an hour] -[as "
            "agreed/reschedule*/again]",
            "[we have/we 've] [shortlisted/selected/chosen/picked/put] [you/your application/you "
            "for/you down for/you forward] -OTHER -MAYBE",
            "[take-home/case study/coding challenge/test task/trial shift/trial "
            "day/probearbeiten/assessment centre/assessment center/demo lesson/teaching demo/job "
            "talk/site visit/on-site/onsite/panel interview/test piece/sample lesson/trial "
            "run/fallstudie/étude de cas/journée d'essai/día de prueba/giornata di "
            "prova/proefdag] -[thank you for/thanks for/was/enjoyed/received/reviewed/as "
            "agreed/your/confirm*] -MAYBE",
            "[meet/speak to/speak with/talk to/talk with/sit down with] [our/the rest/the "
            "team/the director/the owner/the founder/the ceo/the cto/the head/my boss/the "
            "partners/the board/the dean/the principal/the headteacher/the whole/my partner/my "
            "husband/my wife/my colleagues/more of/some of] -[thank you for/thanks "
            "for/was/enjoyed/meeting our/met/spoke/talked/spoken/since we] -MAYBE -OPEN",
            "[next step/next is/next up/what comes next/nächster schritt/prochaine "
            "étape/siguiente paso/prossimo passo/volgende stap] [is/would be/will "
            "be/ist/wäre/est/sería/sarebbe/is een/:/involves/a/ein] [a/an/ein*/to "
            "meet/meeting/interview/call/test/task/un/une/una/een/lunch/visit/trial/conversation/"
            "chat] -[decision/decide] -MAYBE",
            "[impressed/liked/loved/enjoyed] [would like to/'d like to/want to/keen to] "
            "[see/meet/speak/talk/hear/invite/continue] -MAYBE",
            "GLAD [invite/einladen/inviter/invitar*/uitnodigen]",
        ),
        *hint(
            "[looking forward to seeing/looking forward to meeting/freuen uns auf/see you then]",
            "[teams link/zoom link/video link/calendly/invite follows/calendar invite/booking "
            "link/buchungslink]",
            "[bring/wear/dress/mitbringen/parking/reception]",
        ),
    ),
)
