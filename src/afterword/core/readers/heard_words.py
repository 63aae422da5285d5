"""How people tell in their own words what an employer answered: "they said no", "got it!"."""

from afterword.core.reply import Cue, good, strong
from afterword.core.terms import Label

OWN_WORDS: dict[Label, tuple[Cue, ...]] = {
    Label.REJECTION: (
        *strong(
            "[they/she/he/it/boss/hr/company] [said no/say no/says no/turned me down/"
            "rejected me/passed on me/did n't want me/do n't want me/went with/chose/picked/hired/"
            "gave it to/took] -[me for]",
            "[rejected/turned down/got rejected/was rejected/been rejected/a rejection/"
            "rejection/no luck/no joy/it 's a no/it was a no/got a no/a polite no/"
            "did n't get/did not get/not getting/wo n't get/have n't got it/"
            "not me/not chosen/not selected/"
            "they do n't/they wo n't/thanks but no thanks/knocked back/knockback/unsuccessful/"
            "went with someone/went with somebody/went for someone/someone else/somebody else/"
            "missed out/came second/no go/dinged/ghosted with a no/abgelehnt/absage/abgesagt/"
            "refusé/rechazado/rechazada/rifiutato/afgewezen/nein gesagt/ont dit non] "
            "-[want to/if]",
            "[hired/hire/chose/picked/took/went with/want/wants/found/have/has/offered it to] "
            "OTHER|PERSON "
            "-[me]",
            "[rescinded/rescind/withdrew/withdrawn/took back/pulled] [offer/the offer/it]",
            "[no thanks/nope/no] [from them/this time/again/sadly/sorry]",
            "[role/job/post/position/it] [is filled/was filled/is gone/has gone/went to/"
            "been filled/is taken]",
        ),
        *good("[no/nope/nein/non] -[yet/a no/budget/news/decision/need/rush/answer/idea]"),
    ),
    Label.OFFER: (
        *strong(
            "[got/have/received/there is/they made/made me/made/sent/they sent/getting/given/"
            "gave me] [an offer/the offer/offer/offered/contract/the contract/verbal offer]",
            "[they/she/he/company/boss] [offered/want me/want to hire/hired me/took me/chose me/"
            "picked me/said yes/said i got it/wants to hire/would like to hire/offer me] "
            "-[second/another interview/interview/references/to come/to send/back/to call/to "
            "ring/to do/to meet/to see/to write/to talk/withdrew/rescind*]",
            "[offered me/offering me/gave me the job/said yes/say yes/says yes] -[interview/"
            "second interview/a second/slot]",
            "[i got/got/i 've got/i have] [the job/it/the role/the post/the position/hired] -[n't]",
            "[hired me/i 'm hired/i am hired/got hired/i 'm in/i am in/job is mine/job 's mine/"
            "they said yes/it 's a yes/"
            "zusage/habe den job/on m'a pris/me han cogido/mi hanno preso/aangenomen]",
        ),
        *good("[offer/yes]"),
    ),
    Label.NEXT_ROUND: (
        *strong(
            "[second/next/third/final/another/last/2nd/3rd/one more] [round/interview/stage/"
            "talk/meeting/chat/call/step]",
            "[want to/wants to/like to/would like to/hope to] [see me/meet me/talk to me/speak "
            "to me/have me/interview me]",
            "[invited/invite/want me/wants me/like me/asked me/asked] [back/to meet/to come/"
            "to a/to the/again/in for/for a/to do a/to do the] -[references/write/call]",
            "[asked me/asked/want me/told me] [to do/to complete/to prepare/to write] TASK",
            "[through to/made it to/shortlisted/got through/on the shortlist]",
            "[trial shift/trial day/trial/test task/take-home/case study/assessment/homework/"
            "second visit/probearbeiten/zweitgespräch/test]",
        ),
    ),
    Label.SCHEDULING: (
        *strong(
            "[moved/rescheduled/postponed/pushed/changed/shifted/confirmed/brought forward] "
            "[interview/it/call/meeting/our/time/to] -DECISION -[decision/answer/deadline]",
            "[asked when/asking when/when i can/when i 'm free/which day/suggested a time/"
            "sent times/sent me times/proposed a time/asked for my availability]",
            "[interview/call/meeting] [is now/is on/is at/confirmed/moved/is confirmed]",
        ),
    ),
    Label.REQUEST: (
        *strong(
            "[want/wants/need/needs/asked for/asked me for/asking for/ask for/asks for/requested/"
            "waiting for my/would like/asked about/require] "
            "REFERENCES|DOCUMENT|SALARY|CONSENT|[samples/salary/my salary/my cv/a copy/my/more] "
            "-[more time/more days/more weeks/another week/longer]",
            "[asked] [what/when i could start/how much/for my/if i have/if i had/whether i]",
        ),
    ),
    Label.DELAY: (
        *strong(
            "![not a no/n't a no/n't said no/not said no/n't rejected/n't heard/nothing yet/still "
            "deciding/still thinking/still interviewing/still looking/still waiting/"
            "no decision/not decided/n't decided/no news/no answer yet/undecided/"
            "have n't decided/decision by/decision on/decide by/decide on/will decide/"
            "need more time/needs more time/need another/needs another/need a/delayed/"
            "pushed back the decision/taking longer/decision moved/decision delayed/new date/"
            "will let me know/let me know/get back to me/come back to me/will call me/"
            "will ring me/be in touch/will write/will tell me/i 'll hear/i will hear/hear by/"
            "i should hear/noch nicht entschieden/melden sich/pas encore décidé]",
        ),
    ),
    Label.PING_LATER: (
        *strong(
            "[told me/asked me/said/i should/i 'm to/i am to/want me/wants me/says/to] "
            "[write/write again/ping/check/check back/check in/call again/call back/ask again/"
            "get in touch/get back/contact/try again/nudge/remind/reach out/follow up/to write/"
            "to check/to call/to ask/to ping/to remind/to try/email again/mail again] "
            "WHENWORD|[again/later/them/him/her/in/after/back/once/when] -[questions]",
        ),
    ),
    Label.ON_HOLD: (
        *strong(
            "[on hold/frozen/freeze/paused/cancelled/canceled/on ice/not hiring/no one is hired/"
            "nobody is hired/not filling/withdrawn/stopped hiring/lost the budget/no budget/"
            "auf eis/gestoppt/suspendu/job is gone/role is gone/role no longer exists]",
        ),
    ),
    Label.DO_NOT_CONTACT: (
        *strong(
            "[told me/asked me/want me/said/i should] [not to contact/not to write/to stop/"
            "to leave them alone/not contact/to stop writing/to stop contacting/not to call]",
            "[no more contact/stop contacting/leave them alone/do not contact/do n't contact]",
        ),
    ),
    Label.OUT_OF_OFFICE: (
        *strong(
            "[out of office/ooo/auto-reply/auto reply/automatic reply/autoreply/away until/"
            "on holiday/on vacation/on leave/is away/out until/back on/im urlaub/en congé]",
        ),
    ),
    Label.BOUNCE: (
        *strong(
            "[bounced/bounce/came back/undeliverable/not delivered/wrong address/"
            "address does n't/mail failed/could n't be delivered]",
        ),
    ),
    Label.ACKNOWLEDGEMENT: (
        *strong(
            "[thanked me/said thanks/said thank you/confirmed receipt/received my/got my/"
            "acknowledged/replied thanks/they got/only thanks/just thanks/just a thank you/"
            "nice reply/friendly reply/bedankt sich]",
        ),
        *good("[thanks/thank you]"),
    ),
    Label.MASS_MAIL: (
        *strong("[job alert/survey/portal mail/automatic receipt/automated receipt]"),
    ),
    Label.AMBIGUOUS: (
        *strong(
            "[call them/want me to call/wants me to call/asked me to call/told me to call/"
            "unclear/not sure what/do n't know what/mixed signals/could be either/"
            "call him/call her/ring them/wants to talk/want to talk/want a call]",
        ),
    ),
}
"""Cues in the words of the one who was answered, by label."""
