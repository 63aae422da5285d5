"""The English words that tell what a clause is about: a decision, a step, a start, the past."""

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
            "for the last|for the past|over the last|over the past|in the last|we started|"
            "we began|missed|we met|we'd hoped|i'd hoped|we'd planned|once waited|has taken|"
            "have taken|meant to have|should have been|should have|would have been|"
            "would have liked|had meant|originally|last summer|last spring|last autumn|"
            "last winter|last christmas|last round|the first round took|a colleague of mine|"
            "have known it|has known|known it to|known to take|seen it take|heard of people|"
            "had told|had said|had promised|told me it would be|said it would be|had been told|"
            "ended up|kept me|kept us|was back|was on the|were on the"
        ),
    },
    k.WHEN: {
        2: (
            "once|as soon as|the moment|the minute|soon as|upon|on completion of|"
            "following on from|as and when|only when|only once|directly|pending|the instant|"
            "when once|immediately|not before|not until|not till|not a minute sooner than|"
            "not a day before|not a moment before|not a minute before|not a day sooner than"
        ),
        1: "when|whenever|by the time", 0: "until|till|before",
        3: (
            "after|following|right after|straight after|just after|shortly after|"
            "immediately after|soon after|only after|directly after|any time after|until after|"
            "post|till after|not until after|subsequent to|not long after|later than"
        ),
    },
    k.WAIT: {
        0: (
            "depends on|depends|depending on|depend on|dependent on|subject to|pending|"
            "waiting for|waiting on|wait for|wait on|wait until|hinges on|hangs on|contingent on|"
            "contingent upon|conditional on|conditional upon|awaiting|await|wait to hear|"
            "wait and see|need approval|need sign-off|it's up to|its up to|comes down to|"
            "boils down to|need to hear from|need to get approval|reliant on|down to|rests on|"
            "rests with|hold off until|in the hands of|tied to|governed by|driven by|"
            "need to wait|needs to approve|needs to sign|needs to agree|have to wait|"
            "has to approve|has to sign|has to agree|has to go through|has to be approved|"
            "needs to go through|needs to be approved|must approve|must sign|until we hear"
        ),
    },
    k.IF: {
        0: (
            "if|provided|providing|assuming|as long as|unless|in case|so long as|provided that|"
            "on condition that|should|supposing|given that|barring"
        ),
    },
    k.TRIVIAL: {
        0: (
            "can|could|possible|practicable|practical|know|ready|decided|decide|have a decision|"
            "have made a decision|have news|made a decision|news|anything|something|update|able|"
            "answer|have an answer|'ve decided|feasible|made up our minds|have made up|"
            "more to say|reasonable|humanly|it suits|convenient|may|the time comes|"
            "the time is right|know more|have more|want|like|feel|poss|want to|fancy|please|"
            "we want|you want|they want|i want|we like"
        ),
    },
    k.VAGUE: {
        0: (
            "soon|shortly|in due course|asap|a.s.a.p|as soon as possible|before long|presently|"
            "as soon as we can|as soon as i can|as soon as they can|in good time|at some point|"
            "eventually|very soon|quickly|in a bit|in a while|a while|some time|sooner or later|"
            "as quickly as possible|as quickly as we can|one of these days|in the near future|"
            "as soon as practicable|promptly|without delay|any day now|these days|all day|"
            "every day|every week|every month|day to day|once a week|once a month|twice a week|"
            "once a year|twice a month|nowadays|in no time|each week|each month|each day|weekly|"
            "monthly|daily|the other week|day by day|day in day out|all year|all week|year round|"
            "24/7|right away|imminently|before too long|momentarily|for the time being|"
            "at the moment|for now|the second time|the first time|sit tight|hang tight|24 7|"
            "at the close of the process|a second interview|long weekends|time and again|in time|"
            "down the line|once or twice|once upon a time|long time|for a long time|"
            "first things first|monday to friday|mondays to fridays|monday through friday|"
            "monday - friday|bank holidays|public holidays|plus bank holidays|the bank holidays|"
            "nine to five|9 to 5|spk soon|a minute ago|in a minute"
        ),
    },
    k.UNSURE: {
        0: (
            "can't say|cannot say|couldn't say|don't know|do not know|no idea|not sure|"
            "hard to say|no date|no timeline|no timescale|can't tell|couldn't tell|"
            "don't have a date|tbd|tba|tbc|no fixed date|open ended|anyone's guess|"
            "wouldn't like to say|difficult to say|haven't set a date|haven't decided when|"
            "impossible to say|not known|who knows|haven't got a date|no firm date|no set date|"
            "won't commit|can't commit|too early to say|can't give you a day|give you a day|"
            "give you a date|name a day|name the day|put a date|can't give a date|"
            "we really don't know"
        ),
    },
    k.NOT: {
        0: (
            "not|won't|wont|isn't|isnt|don't|dont|doesn't|never|nothing|nobody|no one|can't|"
            "cannot|wouldn't|shouldn't|without|neither|nor|hardly|unlikely to|ain't|aren't|"
            "no decision|no news|no answer|no|didn't|haven't|hasn't|none|no chance|no way|"
            "not going to|couldn't|no decisions|no response|no feedback|nothing will happen|"
            "rather than|doubt|impossible|except|excluding|other than|apart from"
        ),
    },
    k.FIX: {
        0: (
            "no|sorry|i mean|rather|actually|make that|make it|oops|wait|or rather|hang on|"
            "hold on|i meant|apologies|beg your pardon|i beg your pardon|pardon|i tell a lie|"
            "tell a lie|instead|moved to|pushed to|pushed back to|now|moved back to|postponed to|"
            "put back to|brought forward to|let me rephrase|nope|i'm wrong|that's wrong|no no|"
            "amended to|changed to|slipped to|i'm lying|come to think of it|on second thoughts|"
            "on second thought|thinking about it|well no|in fact|it's now|it is now|has become|"
            "has moved to|better|let's make it|let's say instead|let me check|nah|bumped to|"
            "delayed to|delayed until|postponed until|pushed until|that should be|extended to|"
            "extended until|has been moved to|is now|rescheduled to|rescheduled for|silly me|"
            "now they are telling|now they're saying|now they say|now it's"
        ),
        1: (
            "scratch that|correction|let me correct|no wait|my mistake|strike that|forget that|"
            "ignore that|i stand corrected|should read|i misspoke|scrap that|misprint|a misprint|"
            "please read|did i say|disregard that|wait no|a typo|typo|wait , no|in error|"
            "the wrong date|wrong date"
        ),
    },
    k.STANDS: {
        1: (
            "officially|official|formally|the official|official date|official line|"
            "official answer"
        ),
        2: (
            "realistically|realistic|more realistic|more realistically|be on the safe side|"
            "to be safe|safer|safe|the safe bet|safest|in practice|in reality|the real date|"
            "being realistic|to be realistic|the truth is|truth be told|realistic date|firm date|"
            "hard deadline"
        ),
        3: (
            "plan on|plan for|count on|bank on|go by|work to|work on|go with|plan with|assume|"
            "pencil in|put in your diary|put in the diary|rely on|set your clock by|stick with|"
            "stick to|reckon on|reckon with|i'd plan|take as|the one to plan|the one that counts|"
            "mark your calendar|let's stick|let's go|we'll go with|put down|note down|"
            "calendar it|put in your calendar|put in the calendar|in your calendar|in your diary|"
            "as the plan|write down"
        ),
    },
    k.UNLIKELY: {
        0: (
            "unlikely|optimistic|i doubt|doubt it|doubtful|wouldn't count on|don't count on|"
            "can't promise|cannot promise|wouldn't bank on|don't bank on|love to say|like to say|"
            "wishful|wishful thinking|ambitious|a stretch|not realistic|unrealistic|won't happen|"
            "not going to happen|won't make|won't manage|can't see|don't see|too soon|too early|"
            "tight|a tall order|pushing it|improbable|not likely|wouldn't hold|off the table|"
            "no longer|won't work|isn't happening|never going to|forget|had in mind|was the plan|"
            "originally|the original|we had said|we said|had said|i said|i'd said|"
            "was going to be|were aiming|was aiming|had been|instead of|rather than|slim chance|"
            "long shot|in an ideal world|was planned|had planned|i told you|would have been nice|"
            "not feasible|out of the question|wouldn't rely on|don't rely on|"
            "don't hold your breath|is out|is off|won't be possible"
        ),
    },
    k.PLUS: {0: "plus|then another|and then another|plus another"},
    k.BE: {
        0: (
            "is|'s|that's|that is|was|be|it'll be|it's|it will be|will be|it's going to be|"
            "going to be|happen|expect it|it is"
        ),
    },
    k.BACKWARD: {0: "instead|rather|i mean|i meant|actually|sorry"},
    k.THEREUPON: {
        0: (
            "then|and then|straight after that|right after that|shortly after that|"
            "soon after that|just after that|immediately after that|after that|afterwards|"
            "thereafter|subsequently|following that"
        ),
    },
    k.BUT: {
        1: "but|however|although|though|whereas|yet|still",
        0: "while|so|because|then|and then|since|which means|meaning|anyway|therefore|hence",
    },
    k.SUBJECT: {
        0: "he|she|that|this|hr|someone|somebody|there|who|which|my|the team|everyone",
        1: "we|you|they|i|it|we've|i've|they've|we have|i have|we're|i'm|they're|you've",
    },
    k.WILL: {
        0: "will|should|can|would|shall|expect to|hope to|aim to|plan to",
        1: (
            "we'll|you'll|i'll|they'll|he'll|she'll|it'll|we will|you will|i will|they will|"
            "we should|you should|we can|we'd|you'd|you can|there'll|we're|you are|we are|"
            "we would|i can|i'd|we might|you might|we may|you may|we want|we hope|we expect|"
            "we plan|we aim|we intend|we decide|we make|we choose|we need|it takes|"
            "it usually takes|we let|we take|i should|she will|he will|it will|that'll|we shall|"
            "you shall|we do|you get|you hear|please|hr will"
        ),
    },
    k.PLEASE: {
        0: (
            "please|could you|can you|you|to|just|would you|you should|you can|you need to|"
            "you have to|you'll need to|kindly|you must|you'd need to|do"
        ),
    },
    k.IT_IS: {0: "it's|it is|today is|today's|sorry it's|being a|being"},
})  # fmt: skip
