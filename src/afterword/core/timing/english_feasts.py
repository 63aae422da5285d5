"""The English names of feasts, holidays and seasons of rest."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.FEAST: {
        "christmas": "christmas|xmas|christmas day|noel|yule|crimbo",
        "christmas eve": "christmas eve", "boxing day": "boxing day|st stephen's day",
        "new year": (
            "new year|new years|new year's|new year's day|new years day|the new year|"
            "the turn of the year|turn of the year"
        ),
        "new year's eve": "new years eve|new year's eve|hogmanay", "easter": "easter",
        "easter sunday": "easter sunday", "easter monday": "easter monday",
        "good friday": "good friday", "thanksgiving": "thanksgiving|thanksgiving day|turkey day",
        "epiphany": "twelfth night|epiphany", "halloween": "halloween",
        "labor day": "labor day|labour day", "pentecost": "whitsun|pentecost|whit sunday",
        "ascension": "ascension day|ascension", "corpus christi": "corpus christi",
        "whit monday": "whit monday",
        "carnival": "carnival|mardi gras|pancake day|shrove tuesday",
        "ash wednesday": "ash wednesday", "maundy thursday": "maundy thursday",
        "holidays": (
            "the holidays|the festive season|the holiday season|the festive period|"
            "the christmas holidays|the christmas break|christmas break|holidays|"
            "christmas holidays|the winter break|the festivities|the xmas break|xmas break|"
            "the christmas shutdown|the christmas period|the new year break|winter break|"
            "the christmas closure|the christmas vacation|the hols|the year-end break|"
            "the holiday break|the xmas holidays|the christmas and new year break|"
            "the holiday period|the festive break|hols|the winter holidays|winter holidays|"
            "holiday season|the end of year break|the christmas season"
        ),
        "valentine": "valentine's day|valentines day|valentine's",
        "st patrick": "st patrick's day|paddy's day|saint patrick's day|st. patrick's day",
        "all saints": "all saints|all saints day|all saints' day", "may day": "may day",
        "bastille": "bastille day",
        "us independence": (
            "fourth of july|the fourth of july|july 4th|the 4th of july|4th of july"
        ),
        "memorial day": "memorial day", "mlk": "mlk day|martin luther king day",
        "presidents": "presidents day|presidents' day|president's day",
        "juneteenth": "juneteenth", "veterans": "veterans day|veteran's day",
        "columbus": "columbus day", "canada day": "canada day", "anzac": "anzac day",
        "australia day": "australia day", "kings day": "king's day",
        "bank holiday": (
            "the bank holiday|bank holiday|the public holiday|the bank hol|bank hol|"
            "the long weekend|the bank holiday weekend|public holiday|the national holiday"
        ),
        "bonfire": "bonfire night|guy fawkes",
        "august bank holiday": "the august bank holiday|august bank holiday",
        "may bank holiday": "the may bank holiday|may bank holiday|the early may bank holiday",
        "spring bank holiday": "spring bank holiday|the spring bank holiday",
        "black friday": "black friday", "": "super bowl|golden week",
        "cyber monday": "cyber monday", "st andrew": "st andrew's day",
        "victoria": "victoria day", "burns": "burns night", "groundhog": "groundhog day",
        "michaelmas": "michaelmas", "martinmas": "martinmas", "reformation": "reformation day",
        "unity": "german unity day", "palm sunday": "palm sunday", "diwali": "diwali|deepavali",
        "eid": "eid", "eid al-fitr": "eid al-fitr", "eid al-adha": "eid al-adha", "holi": "holi",
        "ramadan": "ramadan", "passover": "passover|pesach", "hanukkah": "hanukkah",
        "yom kippur": "yom kippur|the high holidays", "rosh hashanah": "rosh hashanah",
        "dussehra": "dussehra", "chinese new year": "chinese new year|lunar new year",
        "sukkot": "sukkot", "onam": "onam", "republic day": "republic day",
        "ganesh": "ganesh chaturthi", "independence day": "independence day",
    },
    k.BREAK: {
        0: (
            "break|holiday|holidays|shutdown|shut down|weekend|period|season|vacation|closure|"
            "recess|festivities|hols|vacations|leave|lull|rush|long weekend|pause|celebrations|"
            "vac|shutdowns|closedown|stoppage|bank holiday"
        ),
    },
})  # fmt: skip
