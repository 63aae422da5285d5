"""What a clause of English speaks of: a decision, a step, a start, a task, the past."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.DECIDE: {
        0: (
            "decide|decides|deciding|decided|decision|decisions|choose|choosing|chooses|verdict|"
            "make the call|make a call|make our minds up|make up our minds|made up our minds|"
            "pick|make up their minds|yes or no|a yes or a no|finalise|finalize|final answer|"
            "outcome|sign it off|signed off by|conclude|select|make a choice|make our choice|"
            "outcomes|final word|offer|offers|make an offer|the offer|sorted|wrapped up|"
            "wrap it up|wrap up|conclusion|made our minds up|settle it|make their minds up|"
            "sign off|made a choice|final decision|finalised|finalized|finalising|selection|"
            "it's a no|its a no|take it as a no|assume it's a no|assume the worst|"
            "assume we've gone|be done|close it out|make your mind up|come to a view|"
            "reach a view|reach a conclusion|made up my mind|make up my mind|making up our minds|"
            "decide on|deliberate|results|result|resolution|hire|hired|hiring decision|"
            "have someone|appoint|appointing|made our decision|make our decision|made a decision|"
            "make a decision|sure|certain|definite answer|the call|final call|picks|picked|"
            "have picked|pick one|put a name on it|choice|made a call"
        ),
    },
    k.TELL: {
        0: (
            "let you know|letting you know|hear from us|hear back|hear from me|hear from them|"
            "hear|be hearing|hearing from|hearing something|hearing anything|get back|"
            "getting back|come back to you|back to you|coming back to you|be in touch|in touch|"
            "know|knowing|answer|answers|tells|tells you|tells people|tell people|tell everyone|"
            "tell everybody|letters|emails|go out|goes out|process|the wait|response|respond|"
            "feedback|revert|reply|tell you|telling you|inform you|inform|notify|notified|"
            "informed|call you|ring you|email you|mail you|write to you|letter|announce|"
            "announced|announcement|news|update|updates|contact you|contacted|reach out|"
            "phone you|phone|word|give you a call|give you a ring|give you a bell|"
            "drop you a line|message you|message|text you|shout|give you a shout|update you|"
            "follow up|circle back|touch base|communicate|communicated|ring|hearing back|"
            "calls you|call|calling|emailed|an email|the email|heard|told|tell|told you|have it|"
            "be with you|with you|turnaround|turn around|turnaround time|process takes|advise|"
            "advise you|ping you|send you|get word|an idea|idea|something for you|clarity|"
            "reverting|talk to you|speak to you|speak again|talk again|talk soon|speak soon|"
            "timeline|timescale|time frame|timeframe|decision date|get the nod|the nod|"
            "hear something|hear anything|contacting|coming back to me|getting back to me|"
            "back to me|in touch with me|telling me|calling me|ringing me|phoning me|tells me|"
            "calls me|rings me|let them know|tell them|let him know|let her know|call him|"
            "call her|back to us|back to him|back to her|informing me|decision day|"
            "get round to it|get around to it|be back to you|be back to me|be back with you|"
            "holler|holler at you|confirm|confirms|confirmed|confirmation|put a name|are told|"
            "be told"
        ),
    },
    k.STEP: {
        0: (
            "second round|2nd round|next round|final round|first round|third round|round two|"
            "round|rounds|second interview|next interview|final interview|third interview|"
            "second interviews|final interviews|last interview|last interviews|first interviews|"
            "interviews|interview|interviewing|second stage|next stage|final stage|stage two|"
            "assessment|assessment centre|assessment center|assessment day|task|take home|"
            "take-home|trial day|trial shift|trial|practical|presentation|on site|onsite|"
            "reference checks|references checked|screening call|phone screen|technical test|"
            "coding test|the test|test|test day|panel interview|meet the team|meeting the team|"
            "see the team|seeing others|other candidates|candidates|candidate|more people|"
            "see people|seeing people|shortlist|shortlisting|second chat|follow up interview|"
            "follow-up interview|second meeting|next step|next steps|next meeting|lunch with|"
            "coffee with|site visit|office tour|tour|demo lesson|audition|taster day|"
            "second conversation|call with|chat with|interviewed|applicants|case study|workshop|"
            "assignment|exercise|homework|portfolio review|final panel|finals|shadow day|tryout|"
            "work sample|second visit|reference check|references|skills test|personality test|"
            "psychometric|more to see|still to see|left to see|others to see|coming in|comin'|"
            "comin|comes in wednesday|another fella|other people to see|shortlist goes up|"
            "referees"
        ),
    },
    k.START: {
        0: (
            "start date|starting date|start work|start working|start with us|start here|"
            "you'd start|you would start|you'll start|you start|would start|could start|"
            "can start|to start|start on|start in|start from|starts on|starts in|starting on|"
            "starting in|begin work|begin on|begins on|begin in|begins in|join us|joining us|"
            "joining date|join on|join in|join the team|joining|come on board|on board|"
            "onboarding|onboard|in post|first day|your first day|day one|go live|take up|"
            "takes up|start the job|job starts|role starts|position starts|post starts|"
            "in the chair|need somebody|need someone|somebody in|someone in|contract runs|"
            "runs until|runs from|runs to|runs through|lasts until|salaries|are paid|is paid|"
            "payday|wages|induction|handover|probation ends|training starts|arbeitsbeginn|"
            "contract starts|start as soon|starting|starts|commence|commences|commencing|"
            "begin the role|begin the job|in place|in the seat|in seat|report for|start|"
            "you begin|begins|join|role begins|position begins|needed from|need someone from|"
            "someone in by|working for us|get going|the job begins|be available|available from|"
            "contract would|the contract would|run from|would run|contract from|"
            "contract would run|orientation|first shift|pay day|the job don't start|shift office|"
            "move office"
        ),
    },
    k.TERM: {
        0: (
            "contract|probation|probationary|notice|notice period|training|course|internship|"
            "experience|maternity|paternity|trial period|parental|temp|fixed term|fixed-term|"
            "placement|project|budget year|sabbatical|holiday allowance|annual leave|"
            "hours a week|days a week|salary|pay|per week|per month|per year|lease|cover|rota|"
            "shift|commute|vacation days|leave entitlement|minutes|remote|been|has been|"
            "have been|'ve been|we've been|i've been|since"
        ),
    },
    k.TASK: {
        0: (
            "send us|send me|send them|let us know|let me know|tell us|tell me|please send|"
            "get it to us|get back to us|come back to us|submit|hand in|hand it in|email us|"
            "email me|give us a call|call us|call me|ring us|ring me|write to us|return the form|"
            "fill in|upload|reply to us|confirm to us|need from you|need your|drop us|drop me|"
            "chase us|chase me|chase|give us a ring|give me a ring|give me a shout|"
            "give us a shout|nudge|bring|get in touch with us|contact us|contact me|remind me|"
            "remind us|return it|get back to me|come back to me|phone me|update me|text me|"
            "message me|notify me|inform me|write to me|phone us|update us|text us|message us|"
            "notify us|inform us|revert|kindly revert|please revert|reply by"
        ),
        1: (
            "i'm to|i am to|i owe|i'll send|i've got to|i'm supposed to|i'm free|i am free|"
            "free any|available|availability|works for me|suits me|i can do|i promised to|"
            "offer's good|the offer's good|offer is good|offer stands|offer expires|"
            "offer is valid|offer is open|the offer is open|good until|valid until|valid till|"
            "good till|open until|my deadline|i have until|i've until|i've got until|sign by|"
            "sign it by|accept by|i owe them|i have to send|we need from you|we need your|"
            "to accept|i need to send|i have to submit|i need to submit|i must send|"
            "i need to return|i have to return|i have to get|i have to reply|you've got till|"
            "you've got until|you have until|you have till|you've until|lapses|lapses after|"
            "expires|offer lapses|expires on"
        ),
    },
    k.AWAY: {
        0: (
            "on holiday|on leave|on vacation|away|out of office|out of the office|travelling|"
            "traveling|abroad|off sick|off|out|ooo|on annual leave|on a trip|at a conference|"
            "on a course|on the road|on maternity leave|unavailable|not in|closed|shut|"
            "close down|shut down|closes|at an offsite|on honeymoon|in court|in surgery|"
            "on sick leave|not around|gone|on pto|pto|on jury duty|on paternity leave|"
            "at a wedding|in hospital"
        ),
    },
    k.CLOSED: {
        0: (
            "closed|shut|close down|shut down|closes down|shuts down|closing down|on holiday|"
            "break|shutdown|on vacation|holiday|holidays|half term|finishes|half-term"
        ),
    },
    k.WHICH: {
        0: (
            "which is|which are|which will be|that's|that is|which takes place|which they hold|"
            "i.e|being|which happens|which falls|which should be|which meets|who meet|who meets|"
            "which sits|who sit|which we expect|which would be"
        ),
    },
    k.MEET: {
        0: (
            "meets|meet|meeting|meetings|sits|sit|sat|convenes|convene|votes|vote|voting|board|"
            "committee|council|trustees|governors|hearing date|sitting|session|returns|return|"
            "back|is back|are back|comes back|closing date|closes|deadline|application deadline|"
            "applications close|posting closes|advert closes|ad closes|conference|offsite|"
            "away day|gets back|be back|back in the office|back at work|back from|budget|"
            "budget meeting|sign-off|approval|approve|approves|approved|results come out|"
            "election|launch|go-live|audit|agm|annual general meeting|panel|panel meeting|"
            "board meeting|steering group|review|pitch|hearing|ruling|inspection|tender|"
            "works council|funding|earnings|retreat|summit|event|court|assembly|merger|"
            "reorganisation|restructure|quarterly review|comes out|come out|comes in|takes place|"
            "is held|falls on|careers fair|job fair|kicks off|is announced|lands|in post|"
            "is in post|are in"
        ),
    },
    k.PAST: {
        1: (
            "last time|last year|the previous hire|previous hire|the last hire|last hire|used to|"
            "previous person|the last person|my predecessor|this time last year|"
            "in previous years|one time|previous round|the last round|my friend|a friend of mine|"
            "somebody else|the previous one|in the past|previously|another candidate"
        ),
        0: (
            "took|took us|took them|had hoped|was supposed|were supposed|was meant|were meant|"
            "the other day|back in|had planned|were going to|was going to|were hoping|was hoping|"
            "had wanted|hired me|i was hired|i applied|i joined|went up|went out|we had|we got|"
            "came in|we received|i've been with|i have been with|i've been here|have been with|"
            "been with|been here|once took|the last one|years back|years past|hadn't|waited|"
            "ended up taking|lasted|we posted|advertised|posted|was posted|applied|ago|"
            "for the last|for the past|over the last|over the past|in the last few|"
            "in the last couple|we took on|we hired|got his|got her|we started|"
            "we began|missed|we met|we'd hoped|i'd hoped|we'd planned|once waited|has taken|"
            "have taken|meant to have|should have been|should have|would have been|"
            "would have liked|had meant|originally|last summer|last spring|last autumn|"
            "last winter|last christmas|last round|the first round took|a colleague of mine|"
            "have known it|has known|known it to|known to take|seen it take|heard of people|"
            "had told|had said|had promised|told me it would be|said it would be|had been told|"
            "ended up|kept me|kept us|was back|was on the|were on the"
        ),
    },
})  # fmt: skip
