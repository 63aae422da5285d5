"""The Dutch words of time, class by class."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.NUM: {
        1: "één", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht",
        9: "negen", 10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien",
        15: "vijftien", 20: "twintig", 1.5: "anderhalve|anderhalf", 48: "achtenveertig",
        24: "vierentwintig", 30: "dertig",
    },
    k.FEW: {3: "een paar|paar|enkele|enige|een aantal|verschillende"},
    k.HALF: {0: "half|halve|een half|een halve"},
    k.ORDINAL: {
        1: "eerste|1e|1ste", 2: "tweede|2e|2de", 3: "derde|3e", 4: "vierde|4e", 5: "vijfde|5e",
        6: "zesde|6e", 7: "zevende|7e", 8: "achtste|8e",
    },
    k.SUFFIX: {0: "e|ste|de"},
    k.WEEKDAY: {
        0: "maandag|maandagochtend|maandagmiddag|maandagavond|maandagmorgen|maandags|ma",
        1: "dinsdag|dinsdagochtend|dinsdagmiddag|dinsdagavond|dinsdagmorgen|dinsdags|di",
        2: "woensdag|woensdagochtend|woensdagmiddag|woensdagavond|woensdagmorgen|woensdags|wo",
        3: (
            "donderdag|donderdagochtend|donderdagmiddag|donderdagavond|donderdagmorgen|"
            "donderdags|do"
        ),
        4: "vrijdag|vrijdagochtend|vrijdagmiddag|vrijdagavond|vrijdagmorgen|vrijdags|vr",
        5: "zaterdag|zaterdagochtend|zaterdagmiddag|zaterdagavond|zaterdagmorgen|zaterdags|za",
        6: "zondag|zondagochtend|zondagmiddag|zondagavond|zondagmorgen|zondags|zo",
    },
    k.WEAK: {0: "ma|di|wo|do|vr|za|zo"},
    k.MONTH: {
        1: "januari|jan", 2: "februari|feb", 3: "maart|mrt", 4: "april|apr", 5: "mei",
        6: "juni|jun", 7: "juli|jul", 8: "augustus|aug", 9: "september|sept|sep",
        10: "oktober|okt", 11: "november|nov", 12: "december|dec",
    },
    k.UNIT: {
        "minute": "minuut|minuten", "hour": "uur|uren", "day": "dag|dagen|kalenderdagen",
        "wday": "werkdag|werkdagen|arbeidsdagen", "week": "week|weken|werkweek",
        "fortnight": "veertien dagen|14 dagen", "month": "maand|maanden",
        "quarter": "kwartaal|kwartalen", "year": "jaar|jaren", "weekend": "weekend|weekeinde",
    },
    k.NEAR: {
        0: "vandaag|vanavond|vanmiddag|vandaag nog|nog vandaag|vanochtend|vanmorgen",
        1: "morgen|morgenochtend|morgenmiddag|morgenavond|morgen vroeg", 2: "overmorgen",
        -1: "gisteren", -2: "eergisteren",
    },
    k.PART: {
        "all": (
            "in de loop|ergens|in de loop van|ergens in de loop van|gedurende|in de loop der|"
            "in de komende"
        ),
        "mid": "medio|halverwege|half", "towards": "richting|tegen", "early": "vroeg",
        "late": "later|laat",
    },
    k.PIECE: {
        "early": "begin|het begin|aan het begin|in het begin|start",
        "mid": "midden|het midden|in het midden",
        "end": (
            "eind|einde|het eind|het einde|aan het eind|aan het einde|op het eind|uiterlijk eind"
        ),
        "late": "tegen het eind|tegen het einde|richting het eind|richting eind|tegen eind",
        "first half": "eerste helft|de eerste helft",
        "second half": "tweede helft|de tweede helft",
    },
    k.PERIOD_END: {
        "month": (
            "maandeinde|eind van de maand|einde van de maand|het eind van de maand|"
            "het einde van de maand"
        ),
        "week": (
            "einde week|eind van de week|einde van de week|het eind van de week|"
            "het einde van de week"
        ),
        "year": "jaareinde|eind van het jaar|einde van het jaar|het eind van het jaar",
        "quarter": "einde kwartaal",
    },
    k.MIDWEEK: {0: "midden in de week|halverwege de week"},
    k.DAYPART: {
        "am": "ochtend|'s ochtends|morgen|'s morgens|voormiddag",
        "pm": "middag|'s middags|avond|'s avonds|namiddag|nacht", "noon": "lunchtijd",
        "end": (
            "eind van de dag|einde van de dag|het eind van de dag|einde dag|sluitingstijd|"
            "einde werkdag|het einde van de dag|eod|cob"
        ),
    },
    k.HOUR: {12: "12 uur 's middags|het middaguur|twaalf uur 's middags"},
    k.OCLOCK: {1: "uur|u|h"},
    k.QUARTER_PAST: {
        15: "kwart over", -15: "kwart voor", -30: "half",
    },
    k.WEEK_OF: {0: "week van|de week van|week vanaf|de week vanaf"},
    k.WEEK_NUMBER: {0: "week|weeknummer|kalenderweek|wk"},
    k.QUARTER: {
        1: "q1|eerste kwartaal", 2: "q2|tweede kwartaal", 3: "q3|derde kwartaal",
        4: "q4|vierde kwartaal|laatste kwartaal",
    },
    k.SEASON: {
        0: "lente|voorjaar|de lente|het voorjaar",
        1: "zomer|de zomer|zomervakantie|de zomervakantie",
        2: "herfst|najaar|de herfst|het najaar", 3: "winter|de winter",
    },
    k.FEAST: {
        "christmas": "kerst|kerstmis|de kerst|kerstdag", "christmas eve": "kerstavond",
        "boxing day": "tweede kerstdag", "easter": "pasen|de pasen",
        "easter monday": "paasmaandag|tweede paasdag", "pentecost": "pinksteren",
        "ascension": "hemelvaart|hemelvaartsdag", "good friday": "goede vrijdag",
        "new year": "nieuwjaar|het nieuwe jaar|nieuwe jaar|de jaarwisseling|nieuwjaarsdag",
        "new year's eve": "oud en nieuw|oudjaar|oudejaarsavond", "sinterklaas": "sinterklaas",
        "kings day": "koningsdag",
        "holidays": (
            "de feestdagen|feestdagen|de kerstvakantie|kerstvakantie|het kerstreces|"
            "de kerstdagen|kerstdagen|de kerstperiode"
        ),
        "carnival": "carnaval", "all saints": "allerheiligen", "whit monday": "pinkstermaandag",
        "epiphany": "driekoningen", "bank holiday": "de feestdag",
    },
    k.BREAK: {0: "vakantie|periode|verlof"},
    k.THIS: {0: "deze|dit|van deze|van dit|de huidige|lopende"},
    k.COMING: {0: "komende|komend|aankomende|aanstaande|aanstaand|a.s"},
    k.NEXT: {
        1: "volgende|volgend", 9: "daaropvolgende|de daaropvolgende|daarna",
    },
    k.LAST: {-1: "vorige|afgelopen|laatste|de laatste|vorig"},
    k.THEN: {0: "dezelfde|diezelfde|die"},
    k.BY: {
        0: (
            "uiterlijk|tegen|ten laatste|op zijn laatst|uiterlijk op|vóór of op|niet later dan|"
            "op z'n laatst|tot en met|t/m|op zijn laatst op|ten laatste op|uiterlijk tot|"
            "deadline|uiterlijk voor"
        ),
        1: "tot|tot aan",
    },
    k.BEFORE: {0: "voor|vóór|nog voor|voor het|voor de|voor het einde|nog vóór|vlak voor"},
    k.EARLIEST: {
        0: (
            "niet voor|niet vóór|op zijn vroegst|vanaf|ten vroegste|niet eerder dan|"
            "op z'n vroegst|pas op|pas vanaf|pas|minstens|minimaal|niet eerder|"
            "op zijn vroegst op|zeker niet voor"
        ),
    },
    k.LONGER: {0: "meer dan|langer dan"},
    k.ONWARD: {0: "op zijn vroegst|op z'n vroegst|ten vroegste|of later|minimaal|minstens"},
    k.LATEST: {
        0: (
            "uiterlijk|op zijn laatst|ten laatste|hooguit|maximaal|op z'n laatst|hoogstens|"
            "in het slechtste geval|op zijn hoogst|uiterlijk op"
        ),
    },
    k.AFTER: {0: "na|pas na|direct na|meteen na|vlak na|na de|na het|kort na"},
    k.LATER: {1: "later|daarna|erna|nadien|vervolgens|daarop"},
    k.WITHIN: {
        0: (
            "binnen|maximaal|hooguit|in minder dan|niet meer dan|binnen de|"
            "binnen een termijn van|hoogstens|niet langer dan"
        ),
        1: (
            "in de komende|de komende|binnen de komende|in de eerstkomende|gedurende de komende|"
            "de eerstkomende|in de volgende"
        ),
    },
    k.IN: {0: "over|in|na|tijdens|in de|over ongeveer|na ongeveer|reken op|over zo'n"},
    k.ON: {0: "op|aan|de|voor"},
    k.AT: {0: "om|rond|tegen|voor|vanaf|uiterlijk"},
    k.HOURLY: {0: "om|rond"},
    k.FROM: {0: "vanaf|van|na|met ingang van"},
    k.TO: {0: "tot|tot en met|t/m|of|tot aan|misschien|uiterlijk|hooguit|maximaal|à"},
    k.BETWEEN: {0: "tussen|van|ofwel|hetzij"},
    k.OR: {0: "of|of misschien|anders|of anders|of uiterlijk|of wellicht|of op"},
    k.AND: {0: "en"},
    k.THE: {0: "de|het|onze|ons|die"},
    k.DATE_LED: {
        0: (
            "op|de|tot|uiterlijk|voor|vóór|per|uiterlijk op|niet voor|vanaf|na de|tussen de|"
            "tussen|en de|niet vóór|rond|vóór de|voor de|ten laatste op"
        ),
    },
    k.OF: {0: "van|van de|van het|in|in de|der"},
    k.ONE: {1: "een|nog een|ongeveer een|zo'n|een kleine|een goede|nog 'n|'n"},
    k.AGO: {0: "geleden"},
    k.HENCE: {
        0: "vanaf nu|vanaf vandaag|na het gesprek|na dit gesprek|na vandaag|na ons gesprek",
    },
    k.PER: {0: "per|elke|iedere"},
    k.FOR: {0: "gedurende|sinds|al"},
    k.SOFT: {
        0: (
            "ongeveer|circa|ca|misschien|waarschijnlijk|hopelijk|zo'n|vermoedelijk|denk ik|"
            "ik denk|zeg maar|wel|nog|ruim|krap|of zo|een dikke|rond|pas|schat ik|wellicht|"
            "eerder|zo rond|zowat|dan|meestal|normaal|ik hoop|zeker|zo|in principe|"
            "met een beetje geluk|als het meezit|in het beste geval|als alles meezit"
        ),
    },
    k.INDEFINITE: {0: "een|elke"},
})  # fmt: skip
