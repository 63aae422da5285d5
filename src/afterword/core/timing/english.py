"""The English words of time, class by class."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.NUM: {
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve|a dozen", 13: "thirteen", 14: "fourteen",
        15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
        20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 90: "ninety",
        48: "forty eight", 72: "seventy two", 24: "twenty four", 45: "forty five",
        36: "thirty six", 21: "twenty one", 28: "twenty eight", 25: "twenty five",
    },
    k.COUPLE: {
        2: (
            "a couple of|a couple|couple of|couple|the couple of|a couple more|another couple of|"
            "a pair of|a couple o|cpl|another couple|a couple of more|a good couple of|cple"
        ),
    },
    k.FEW: {
        3: (
            "a few|few|several|a few more|another few|some more|a handful of|a good few|the few|"
            "some"
        ),
    },
    k.HALF: {1: "half|half a|half of|half an"},
    k.ORDINAL: {
        1: "first|very first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth",
        7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth",
        13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth",
        18: "eighteenth", 19: "nineteenth", 20: "twentieth", 21: "twenty first",
        22: "twenty second", 23: "twenty third", 24: "twenty fourth", 25: "twenty fifth",
        26: "twenty sixth", 27: "twenty seventh", 28: "twenty eighth", 29: "twenty ninth",
        30: "thirtieth", 31: "thirty first",
    },
    k.SUFFIX: {0: "st|nd|rd|th"},
    k.WEEKDAY: {
        0: "monday|mon|mondays", 1: "tuesday|tue|tues|tuesdays",
        2: "wednesday|wed|weds|wednesdays|wedn", 3: "thursday|thu|thur|thurs|thursdays",
        4: "friday|fri|fridays", 5: "saturday|sat", 6: "sunday|sun",
    },
    k.MONTH: {
        1: "january|jan", 2: "february|feb", 3: "march|mar", 4: "april|apr", 5: "may",
        6: "june|jun", 7: "july|jul", 8: "august|aug", 9: "september|sep|sept",
        10: "october|oct", 11: "november|nov", 12: "december|dec",
    },
    k.WEAK: {1: "may|march|mar|sat|sun|wed"},
    k.UNIT: {
        "minute": "minute|minutes|mins|min", "hour": "hour|hours|hrs|hr|h",
        "day": (
            "day|days|d|calendar day|calendar days|full days|odd days|clear days|short days"
        ),
        "wday": (
            "working day|working days|workdays|workday|business day|business days|weekdays|bd|"
            "work days|office days|bds|wd|wds|biz days|business days'|banking days|week days|"
            "trading days|clear working days|full working days|labour days"
        ),
        "week": (
            "week|weeks|wk|wks|w|working week|work week|business week|calendar week|workweek|"
            "full week|calendar weeks|full weeks|short weeks|odd weeks|whole week|working weeks|"
            "solid weeks|week or so|sennight"
        ),
        "fortnight": "fortnight|fortnights",
        "month": "month|months|mth|mths|full month|calendar month|mo|calendar months",
        "quarter": "quarter|quarters|qtr", "year": "year|years|yr|yrs|calendar year",
        "weekend": "weekend|week end|weekends",
    },
    k.NEAR: {
        0: (
            "today|tonight|tonite|this very day|this afternoon|this evening|this morning|"
            "later on today|later today|this lunchtime|same day|later this afternoon|"
            "later this evening|later tonight|this day|this lunch|this arvo|this avo|this aft"
        ),
        1: "tomorrow|tmrw|tmr|tmw|2moro|tomoz|tomo|morrow|tmrrw", -1: "yesterday",
        2: (
            "the day after tomorrow|day after tomorrow|overmorrow|day after tom|the day after tom"
        ),
        -2: "the day before yesterday|day before yesterday",
    },
    k.PART: {
        "early": (
            "early|early on|earlier|early part|very early|fairly early|quite early|"
            "nice and early|erly|ealry|earlly|erley"
        ),
        "mid": (
            "mid|midway through|halfway through|mid part|half way through|half|"
            "about halfway through"
        ),
        "late": "late|later|later on|late on|very late", "towards": "towards|toward",
        "first thing": "first thing|bright and early|straight away|the very start",
        "all": (
            "sometime|some time|at some point|some point|any time|anytime|at some stage|"
            "some stage|the whole of|in the course|the course|any day|some day|throughout|"
            "any point|at any time|at any point|one day|someday"
        ),
        "rest": "the rest|the remainder|rest",
    },
    k.PIECE: {
        "early": (
            "beginning|the beginning|start|the start|begin|the early part|top|front end|"
            "the front end|first part|opening days|the first part|the first days|first days|"
            "the early days|the first few days|first few days|the opening|the very beginning|"
            "very beginning|the first couple of days|the outset|the top|the first two days|"
            "beginnings|the front|the earliest part"
        ),
        "mid": (
            "middle|the middle|the middle part|centre|the mid|the midpoint|the half|"
            "the middle days|half of"
        ),
        "late": (
            "back end|the back end|latter part|backend|the latter part|tail end|the tail end|"
            "the tail|towards the end|toward the end|near the end|later part|latter end|"
            "the later part|the back|towards end|last part|the last part|the back-end|"
            "the last days|the final days|the latter end|the last few days|last days|"
            "towards the back end|the late part|late part|towards the close|dying days|"
            "towards the tail end|toward the back end|the last two days|the last couple of days|"
            "towards the latter part|the backend|the end part"
        ),
        "end": (
            "end|the end|close|the close|the very end|ends|ending|very end|around the end|"
            "about the end|the last day|last day|the final day|the last working day|"
            "last working day|the last business day|last business day|the finish"
        ),
        "first half": "first half|the first half|1st half|front half",
        "second half": (
            "second half|the second half|2nd half|latter half|the latter half|back half|"
            "the back half|last half"
        ),
        "first thing": (
            "the first working day|first working day|the first business day|first business day|"
            "the first day"
        ),
    },
    k.PERIOD_END: {
        "week": (
            "eow|end of week|weeks end|week's end|end week|end of the working week|"
            "close of the week|close of week"
        ),
        "month": "eom|month end|month's end|months end|end of month|the month end|end month",
        "quarter": "eoq|quarter end|quarter's end|end of quarter",
        "year": (
            "eoy|year end|year's end|years end|end of year|the year end|end of the calendar year"
        ),
    },
    k.MIDWEEK: {1: "midweek|mid week|the middle of week|middle of week"},
    k.DAYPART: {
        "am": (
            "morning|breakfast|first thing|mid morning|early morning|late morning|early|"
            "the morning|before lunch|first thing in the morning"
        ),
        "pm": (
            "afternoon|evening|night|teatime|bedtime|mid afternoon|early afternoon|late|"
            "late afternoon|early evening|dinner|the afternoon|the evening|after lunch|at night|"
            "supper|arvo|avo|aft|arvos"
        ),
        "noon": "lunchtime|lunch|lunch time|mid day",
        "end": (
            "close of business|end of business|close of play|end of play|end of day|"
            "end of the day|cob|eod|eob|eop|cop|the end of the day|the close of business|"
            "the end of business|business close|the end of business day|end of the working day|"
            "day's end|end of business day|close of the day|the close of play|the end of play|"
            "the end of the working day|end of the business|end of the business day|"
            "the end of the business day|dusk|office hours|working hours|end of working day|"
            "sundown|business hours|close of day|home time|end of school|the close of day|"
            "nightfall|the end of office hours|close of trading|close of trade|after work|"
            "end of shift|last thing"
        ),
    },
    k.HOUR: {12: "noon|midday|12 noon|twelve noon|high noon"},
    k.MERIDIEM: {
        0: "am|a.m", 12: "pm|p.m",
    },
    k.QUARTER_PAST: {
        15: "quarter past|a quarter past", -15: "quarter to|a quarter to",
    },
    k.OCLOCK: {0: "o'clock|oclock|hrs|o clock|hours"},
    k.WEEK_OF: {
        0: (
            "week of|the week of|week commencing|the week commencing|wc|w/c|week beginning|"
            "the week beginning|w/b|week starting|the week starting|the week that starts|"
            "the week that begins|wb|wk commencing|week commence|w/commencing|week that starts|"
            "week that begins|wk of|wk beg|wk beginning|wk starting|week comm|w/c the|week starts"
        ),
    },
    k.WEEK_NUMBER: {
        0: (
            "week number|calendar week|cw|kw|wk|week|iso week|week no|calendar week number|wk no|"
            "week nr"
        ),
    },
    k.QUARTER: {
        1: "q1|first quarter|the first quarter", 2: "q2|second quarter|the second quarter",
        3: "q3|third quarter|the third quarter",
        4: (
            "q4|fourth quarter|the fourth quarter|last quarter|the last quarter|"
            "the final quarter|final quarter"
        ),
    },
    k.SEASON: {
        0: "spring|the spring|springtime", 1: "summer|the summer|summertime",
        2: "autumn|fall|the autumn|the fall", 3: "winter|the winter",
    },
    k.THIS: {
        0: (
            "this|the current|current|this very|this same|of this|this present|the present|"
            "our current"
        ),
    },
    k.COMING: {0: "coming|this coming|the coming|upcoming|the upcoming|this upcoming|this next"},
    k.NEXT: {
        1: "next|nxt|the next|nex", 9: "the following|following",
    },
    k.LAST: {
        -1: "last|past|previous|the last|the previous|the past|the final|final|the very last",
    },
    k.THEN: {
        0: "that|the same|that same|that very", 1: "that following",
    },
    k.LOCAL: {
        0: "our time|local time|your time|here|our end|your end|local",
        1: "my time|his time|her time|their time|there|their end",
    },
    k.INDEFINITE: {0: "a|an|any|every|each"},
})  # fmt: skip
