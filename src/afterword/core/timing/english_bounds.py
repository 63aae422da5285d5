"""The English words that bound and join times: by, before, after, within, or."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.HOURLY: {0: "at|@"},
    k.IN_LED: {
        0: (
            "in the next|within the next|over the next|during the next|sometime in the next|"
            "in the coming|over the coming|within the coming|sometime within the next|"
            "in the very next|at some point in the next|any time in the next"
        ),
    },
    k.BY: {
        0: (
            "by|no later than|not later than|up to|at the latest by|latest by|untill|latest|"
            "until latest|at the latest on|latest on|due|the latest by|on or before|by or before|"
            "due by|until the latest|not any later than|at latest|at latest by|not beyond|"
            "by latest|at the very latest by|nlt|by around|come|not past|by about|by the latest|"
            "by at the latest|not after|not later as|latest until|by the time|no later as|"
            "not later then|no later then|later than|any later than|by no later than|by or on|"
            "by at latest|well by|no l8r than|on or by|on/before|as late as|not going past|"
            "at the very latest|at the latest|deadline|by which is|by say|up till|due on"
        ),
        1: "until|till|til|'til|up until",
    },
    k.BEFORE: {
        0: (
            "before|prior to|ahead of|in advance of|this side of|b4|well before|just before|"
            "any time before|sometime before|shortly before|right before|on this side of|"
            "in time for|in good time before|in the run up to|earlier than|sooner than|"
            "any earlier than|any sooner than"
        ),
    },
    k.EARLIEST: {
        0: (
            "not before|no earlier than|not earlier than|no sooner than|not sooner than|earliest|"
            "at the earliest on|at least|not until|not till|not any earlier than|not less than|"
            "no less than|a minimum of|starting from|not any time before|as of|as from|"
            "on or after|earliest on|not any sooner than|never before|at the earliest|"
            "at the very earliest|certainly not before|no earlier then|not earlier then|"
            "not anytime before|only from|at a minimum|minimum|from|not much before|only on|"
            "definitely not before|not really before|any time from|anytime from|sometime from|"
            "nothing before|nothing until|upwards of|not b4|no sooner then|anything before"
        ),
    },
    k.LONGER: {0: "longer than|more than|over|upwards of|in excess of|longer then|more then"},
    k.ONWARD: {
        0: (
            "at the earliest|earliest|at the very earliest|or later|onwards|or after|onward|"
            "at earliest|minimum|at least|or longer|on or after|at the minimum|or beyond|"
            "as the earliest"
        ),
    },
    k.LATEST: {
        0: (
            "at the latest|at the very latest|latest|the latest|at latest|at the outside|tops|"
            "max|at most|at the most|or sooner|or before|or earlier|at the very most|maximum|"
            "the very latest|worst case|at worst|in the worst case|as the latest|the outside|"
            "at maximum|the maximum|if not sooner|if not before|latest latest|if not earlier|"
            "at the absolute latest|absolute latest|the absolute latest|as a maximum|the most|"
            "by latest|or at the latest|at the utmost"
        ),
    },
    k.AFTER: {
        0: (
            "after|past|following|right after|straight after|just after|shortly after|"
            "immediately after|soon after|the other side of|directly after|beyond|subsequent to|"
            "only after|any time after|sometime after|some time after|the far side of|"
            "anytime after|aftr|not long after|post|on the other side of|later than|well after|"
            "the back of|until after|till after|not until after|not before after|not till after|"
            "from after|until the back of|til after"
        ),
    },
    k.LATER: {
        1: (
            "straight after that|right after that|just after that|shortly after that|"
            "immediately after that|soon after that|straight after|right after|later|after that|"
            "afterwards|thereafter|from then|from there|following that|after this|afterward|"
            "later on|further on|after it|after then"
        ),
        0: "after|on|of that|from that|following|from that day|after those",
    },
    k.WITHIN: {
        0: (
            "within|inside|inside of|in under|in less than|witin|less than|in the space of|"
            "not more than|no more than|at most|up to|a maximum of|maximum|max|not longer than|"
            "no longer than|under|w/in|in no more than|not over|a max of|in max|in maximum|"
            "within a maximum of|in at most|within at most|within the|in up to|within max|"
            "within about|within around|not exceeding|max."
        ),
        1: (
            "within the next|in the next|over the next|in the coming|over the coming|"
            "during the next|inside the next|in the course of the next|within the coming|"
            "in the following|during the coming|in next|in the upcoming|sometime in the next|"
            "within next|throughout the next|across the next|over the following|the next|"
            "any time in the next|some time in the next|next|at some point in the next|"
            "within these|sometime within the next|in these|sometime over the next|"
            "over the course of the next|the coming|coming|in the very next"
        ),
    },
    k.IN: {
        0: (
            "in|during|over|in about|in around|give it|in the course of|in another|into|through|"
            "give us|allow|over the course of|in roughly|in approximately|after about|"
            "after around|give me|after roughly|at|across|in like|after another"
        ),
    },
    k.ON: {0: "on|as late as|by|for|come"},
    k.AT: {0: "at|@|around|about|by|before"},
    k.FROM: {0: "from|of|starting|counting from|starting from|as of|on|as from"},
    k.TO: {
        0: (
            "to|through|thru|through to|until|till|til|up to|or|and no later than|going on|"
            "going into|into|stretching to|running to|possibly|maybe|perhaps|even|at the latest|"
            "at most|max|tops|bleeding into|up until|rather"
        ),
    },
    k.BETWEEN: {
        0: (
            "between|anywhere between|anywhere from|somewhere between|either|any time between|"
            "sometime between|anytime between|from|some time between|in between|somewhere from|"
            "from between|betw|from around"
        ),
    },
    k.OR: {
        0: (
            "or|or even|or maybe|or possibly|or perhaps|or else|or the|or possibly the|and/or|"
            "or so maybe|if not|or latest|or failing that|failing that|or at the latest|"
            "or at worst|or just|or at most|alternatively|or if not|otherwise|or potentially|"
            "perhaps|maybe|possibly|or on|or by"
        ),
    },
    k.AND: {0: "and|&|n"},
    k.THE: {0: "the|very|our|your|their|its|it's"},
    k.OF: {0: "of|in the|o'|of the|of our|for|into"},
    k.ONE: {
        1: (
            "a|an|another|one more|a further|a full|a good|a single|about a|one|around a|a whole|"
            "a solid|a clear|an additional|a short|an extra"
        ),
    },
    k.AGO: {0: "ago|back|earlier|since|previously"},
    k.HENCE: {
        0: (
            "from now|from today|hence|time|out|from this point|from this morning|starting today|"
            "starting now|as of today|as of now|from here|counting from today|ahead|"
            "down the line|counting today|after today|down the road|after now|from the interview|"
            "after the interview|after this interview|from this interview|of the interview|"
            "of this interview|of today|of your interview|after your interview|"
            "from your interview|after today's interview|from today's interview|"
            "of this conversation|after our conversation|after this conversation|"
            "of our conversation|after our chat|of this meeting|of now|of our meeting|"
            "from tonight|from this afternoon|after our meeting|of today's interview|"
            "after this call|of this call|of interview|after interview|post interview|"
            "post-interview|from interview|after today's meeting"
        ),
    },
    k.PER: {0: "per|each|every|a|an"},
    k.FOR: {0: "for|for at least|for another|for about|for the last"},
    k.SOFT: {
        0: (
            "or so|or thereabouts|ish|give or take|or around|maybe|roughly|approximately|approx|"
            "probably|hopefully|just|perhaps|about|around|around about|say|likely|possibly|"
            "round about|more or less|circa|ca|more like|most likely|more|or about|only|nearly|"
            "almost|quite|potentially|presumably|definitely|certainly|like|i think|i guess|"
            "i'd say|i would say|i'd guess|even|i reckon|i suppose|i hope|we hope|i believe|"
            "i expect|um|uh|er|erm|hmm|well|you know|ish maybe|or similar|kind of|sort of|"
            "something like|somewhere around|more likely|let's say|lets say|at least|some|"
            "in theory|in total|all told|all in all|odd|right|straight|sometime|some time|"
            "ideally|somewhere in|somewhere|already|best case|in the best case|at best|with luck|"
            "with any luck|with a fair wind|fingers crossed|touch wood|if we're lucky|"
            "if all goes well|if all goes to plan|all being well|if things go well|"
            "if we're quick|god willing|inshallah|usually|normally|typically|knock on wood|"
            "if nothing gets in the way|in an ideal world|fair wind"
        ),
    },
})  # fmt: skip
