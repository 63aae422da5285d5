"""The English words that tell what a clause is about: a decision, a step, a start, the past."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
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
