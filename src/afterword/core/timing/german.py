"""The German words of time, class by class."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.NUM: {
        1: "eins|ein", 2: "zwei|zwo", 3: "drei", 4: "vier", 5: "fünf|fuenf", 6: "sechs",
        7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf|zwoelf",
        13: "dreizehn", 14: "vierzehn", 15: "fünfzehn|fuenfzehn", 16: "sechzehn", 17: "siebzehn",
        18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig|dreissig",
        48: "achtundvierzig", 1.5: "anderthalb|eineinhalb", 2.5: "zweieinhalb",
        24: "vierundzwanzig",
    },
    k.FEW: {3: "ein paar|paar|einige|wenige|einigen|wenigen|mehrere|ein paar wenige|mehreren"},
    k.HALF: {0: "halb|halbe|halben|eine halbe|einer halben|einem halben|ein halbes"},
    k.ORDINAL: {
        1: "erste|ersten|erster|erstes", 2: "zweite|zweiten|zweiter",
        3: "dritte|dritten|dritter", 4: "vierte|vierten|vierter", 5: "fünfte|fünften",
        6: "sechste|sechsten", 7: "siebte|siebten", 8: "achte|achten", 9: "neunte|neunten",
        10: "zehnte|zehnten", 11: "elfte|elften", 12: "zwölfte|zwölften",
        15: "fünfzehnte|fünfzehnten", 20: "zwanzigste|zwanzigsten",
    },
    k.WEEKDAY: {
        0: (
            "montag|montags|montagabend|montagmorgen|montagvormittag|montagnachmittag|"
            "montagmittag|montagfrüh|mo"
        ),
        1: (
            "dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagvormittag|"
            "dienstagnachmittag|dienstagmittag|dienstagfrüh|di"
        ),
        2: (
            "mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochvormittag|"
            "mittwochnachmittag|mittwochmittag|mittwochfrüh|mi"
        ),
        3: (
            "donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagvormittag|"
            "donnerstagnachmittag|donnerstagmittag|donnerstagfrüh|do"
        ),
        4: (
            "freitag|freitags|freitagabend|freitagmorgen|freitagvormittag|freitagnachmittag|"
            "freitagmittag|freitagfrüh|fr"
        ),
        5: (
            "samstag|samstags|samstagabend|samstagmorgen|samstagvormittag|samstagnachmittag|"
            "samstagmittag|samstagfrüh|sonnabend|sa"
        ),
        6: (
            "sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagvormittag|sonntagnachmittag|"
            "sonntagmittag|sonntagfrüh"
        ),
    },
    k.WEAK: {0: "mo|di|mi|do|fr|sa"},
    k.MONTH: {
        1: "januar|jan|jänner|jaenner", 2: "februar|feb|feber|febr", 3: "märz|mrz|maerz",
        4: "april|apr", 5: "mai", 6: "juni|jun", 7: "juli|jul", 8: "august|aug",
        9: "september|sept|sep", 10: "oktober|okt", 11: "november|nov", 12: "dezember|dez",
    },
    k.UNIT: {
        "minute": "minute|minuten|min", "hour": "stunde|stunden|std",
        "day": "tag|tage|tagen|tages|kalendertage|kalendertagen",
        "wday": (
            "arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen|geschäftstage|"
            "bankarbeitstage|arbeitstages|geschäftstagen"
        ),
        "week": "woche|wochen|arbeitswoche|kalenderwochen",
        "month": "monat|monate|monaten|monats", "quarter": "quartal|quartale|quartals",
        "year": "jahr|jahre|jahren|jahres", "weekend": "wochenende|wochenendes",
        "fortnight": "vierzehn tage|vierzehn tagen",
    },
    k.NEAR: {
        0: (
            "heute|heute abend|heute nachmittag|heute noch|noch heute|heute mittag|heute früh|heut"
        ),
        1: "morgen|morgen früh|morgen vormittag|morgen nachmittag|morgen abend|morgen mittag",
        2: "übermorgen|uebermorgen", -1: "gestern", -2: "vorgestern",
    },
    k.PART: {
        "all": (
            "irgendwann|im laufe|im verlauf|im verlaufe|im laufe des|im laufe der|"
            "irgendwann im laufe|irgendwann in|im lauf"
        ),
        "towards": "richtung|gegen", "early": "früh", "late": "spät",
    },
    k.PIECE: {
        "early": "anfang|anfangs|zu beginn|beginn|am anfang|zum anfang|zu anfang|zum beginn",
        "mid": "mitte|die mitte|zur mitte",
        "late": (
            "gegen ende|in der zweiten wochenhälfte|zum ende hin|eher gegen ende|richtung ende"
        ),
        "end": "ende|zum ende|am ende|das ende|zum schluss|ende des|zum ende des|zum ende der",
        "first half": (
            "erste hälfte|ersten hälfte|die erste hälfte|der ersten hälfte|erster hälfte"
        ),
        "second half": (
            "zweite hälfte|zweiten hälfte|die zweite hälfte|der zweiten hälfte|zweiter hälfte"
        ),
        "first thing": "gleich am anfang|gleich zu beginn|gleich anfang",
    },
    k.PERIOD_END: {
        "week": "wochenschluss|ende der woche|ende dieser woche",
        "month": "monatsende|ultimo|ende des monats", "quarter": "quartalsende",
        "year": "jahresende|jahresschluss",
    },
    k.MIDWEEK: {0: "wochenmitte|mitte der woche|unter der woche"},
    k.DAYPART: {
        "am": "morgens|vormittag|vormittags|früh|morgen", "noon": "mittag",
        "pm": "abend|abends|nachmittag|nachmittags|nacht",
        "end": (
            "feierabend|dienstschluss|geschäftsschluss|büroschluss|ende des tages|tagesende|eod|"
            "cob|eob"
        ),
    },
    k.HOUR: {12: "mittags|12 uhr mittags|zwölf uhr mittags"},
    k.OCLOCK: {1: "uhr|h"},
    k.QUARTER_PAST: {
        15: "viertel nach", -15: "viertel vor", -30: "halb",
    },
    k.WEEK_OF: {0: "woche vom|der woche vom|die woche vom|woche ab|woche ab dem|der woche ab"},
    k.WEEK_NUMBER: {0: "kw|kalenderwoche|der kw|woche"},
    k.QUARTER: {
        1: "q1|erstes quartal|ersten quartal|erste quartal",
        2: "q2|zweites quartal|zweiten quartal", 3: "q3|drittes quartal|dritten quartal",
        4: "q4|viertes quartal|vierten quartal",
    },
    k.SEASON: {
        0: "frühling|frühjahr", 1: "sommer|sommerferien|den sommer", 2: "herbst|herbstferien",
        3: "winter",
    },
    k.FEAST: {
        "christmas": "weihnachten", "christmas eve": "heiligabend",
        "easter": "ostern|den ostertagen|osterferien", "pentecost": "pfingsten",
        "easter monday": "ostermontag", "good friday": "karfreitag",
        "easter sunday": "ostersonntag", "maundy thursday": "gründonnerstag",
        "ascension": "christi himmelfahrt|himmelfahrt|vatertag", "whit monday": "pfingstmontag",
        "corpus christi": "fronleichnam", "carnival": "fasching|karneval|fastnacht|rosenmontag",
        "new year": "neujahr|dem jahreswechsel|jahreswechsel|neuen jahr|neues jahr|neue jahr",
        "new year's eve": "silvester",
        "epiphany": "dreikönig|heilige drei könige|heiligen drei königen|dreikönigstag",
        "all saints": "allerheiligen", "st nicholas": "nikolaus",
        "holidays": (
            "den feiertagen|feiertagen|die feiertage|feiertage|den weihnachtsferien|"
            "weihnachtsferien|der weihnachtspause|weihnachtspause|dem weihnachtsurlaub|"
            "den weihnachtsfeiertagen|weihnachtsfeiertagen|der winterpause|dem weihnachtsgeschäft"
        ),
        "boxing day": "zweiter weihnachtstag", "unity": "tag der deutschen einheit",
        "assumption": "mariä himmelfahrt", "reformation": "reformationstag",
        "bank holiday": "dem feiertag|feiertag", "martinmas": "martini",
    },
    k.BREAK: {0: "ferien|urlaub|pause|feiertage|feiertagen|tage|tagen"},
    k.THIS: {
        0: (
            "diese|dieser|diesen|dieses|diesem|laufenden|laufende|der laufenden|des laufenden|dies"
        ),
    },
    k.COMING: {0: "kommende|kommenden|kommender|kommendes|kommendem|die kommende"},
    k.NEXT: {
        1: "nächste|nächsten|nächster|nächstes|nächstem|naechste|naechsten|naechster",
        2: "übernächste|übernächsten|übernächster|übernächstes|uebernaechste|uebernaechsten",
        9: (
            "darauffolgende|darauffolgenden|folgende|folgenden|folgender|darauf folgenden|folgendem"
        ),
    },
    k.LAST: {-1: "letzte|letzten|letzter|letztes|vorige|vorigen|vergangene|vergangenen|letztem"},
    k.THEN: {0: "selben|gleichen|derselben|am selben|demselben|am gleichen"},
    k.BY: {
        0: (
            "bis spätestens|spätestens|spätestens bis|spätestens am|bis zum|bis zur|"
            "nicht später als|allerspätestens|spaetestens|bis allerspätestens|bis späteste|zum|"
            "zur|bis längstens|längstens bis|längstens|deadline|bis inklusive|bis einschließlich"
        ),
        1: "bis|bis zu",
    },
    k.BEFORE: {0: "vor|noch vor|vor dem|vor den|vor der|noch vor dem|noch vor den|kurz vor"},
    k.EARLIEST: {
        0: (
            "nicht vor|frühestens|nicht vor dem|frühestens am|frühestens ab|ab|ab dem|erst ab|"
            "nicht früher als|erst am|mindestens|frühestens in|erst in|erst nach ablauf von|"
            "fruehestens|frühstens|erst im|ab anfang|erst"
        ),
    },
    k.LONGER: {0: "mehr als|länger als|über"},
    k.ONWARD: {0: "frühestens|an|aufwärts|oder später|mindestens"},
    k.LATEST: {
        0: (
            "spätestens|maximal|höchstens|längstens|allerspätestens|im schlimmsten fall|"
            "schlimmstenfalls|höchstenfalls|am spätesten|wenn's länger dauert|"
            "im ungünstigsten fall|spätestens am|spätestens dann"
        ),
    },
    k.AFTER: {
        0: (
            "nach|nach dem|nach den|nach der|erst nach|gleich nach|direkt nach|unmittelbar nach|"
            "kurz nach|erst nach dem|erst nach den|gleich nach den|direkt nach den"
        ),
    },
    k.LATER: {
        1: "danach|darauf|später|im anschluss|anschließend|hinterher|nachher|daraufhin",
        0: "nach|ab da",
    },
    k.WITHIN: {
        0: (
            "innerhalb|innerhalb von|binnen|innert|innerhalb der|innerhalb einer|innerhalb eines|"
            "maximal|höchstens|nicht mehr als|in weniger als|in höchstens|in maximal|"
            "nicht länger als|längstens|in spätestens|in längstens"
        ),
        1: (
            "in den nächsten|innerhalb der nächsten|in den kommenden|in der nächsten zeit|"
            "innerhalb der kommenden|binnen der nächsten|in den folgenden|die nächsten|den nächsten"
        ),
    },
    k.IN: {
        0: (
            "in|im|in der|in etwa|in ungefähr|in rund|in gut|in knapp|in den|in ca|in circa|"
            "etwa in|nach etwa|nach rund"
        ),
    },
    k.ON: {0: "am|an|an dem|den|dem|der"},
    k.AT: {0: "um|gegen|ab|bis|vor|kurz vor"},
    k.HOURLY: {0: "um|gegen"},
    k.FROM: {0: "ab|von|nach|vom|ab dem"},
    k.TO: {
        0: (
            "bis|bis zum|auf|oder|spätestens|bis zu|höchstens|maximal|vielleicht|eventuell|"
            "oder auch"
        ),
    },
    k.BETWEEN: {0: "zwischen|von|vom|entweder|zwischen dem"},
    k.OR: {
        0: (
            "oder|oder auch|oder vielleicht|oder spätestens|beziehungsweise|bzw|sonst|notfalls|"
            "oder am|oder im|oder erst"
        ),
    },
    k.AND: {0: "und"},
    k.THE: {0: "der|die|das|den|dem|des|unsere|unserer|allerersten"},
    k.DATE_LED: {
        0: (
            "den|am|dem|zum|bis zum|vor dem|nach dem|ab dem|zwischen dem|spätestens am|"
            "nicht vor dem|frühestens am|und dem|vom|oder am|erst am"
        ),
    },
    k.OF: {0: "der|des|im|in|vom|von|dieses|in der"},
    k.ONE: {
        1: (
            "ein|eine|einer|einem|einen|eines|noch eine|noch einen|noch einer|weitere|"
            "eine weitere|einer guten|eine gute|eine knappe|gut eine|gut einer|knapp eine|"
            "knapp einer|etwa eine|etwa einer|rund eine|'ner|'ne|ner|ne|einer weiteren|"
            "ungefähr eine|ungefähr einer|circa einer"
        ),
    },
    k.HENCE: {
        0: (
            "ab heute|ab jetzt|von heute an|ab sofort|von jetzt an|nach dem gespräch|"
            "nach diesem gespräch|nach dem interview|gerechnet ab heute|nach unserem gespräch|"
            "nach heute|nach dem vorstellungsgespräch"
        ),
    },
    k.PER: {0: "pro|jede|jeden|die"},
    k.FOR: {0: "für|seit"},
    k.SOFT: {
        0: (
            "ungefähr|etwa|circa|ca|wohl|wahrscheinlich|vermutlich|hoffentlich|vielleicht|rund|"
            "so|gut|knapp|noch|eventuell|oder so|sagen wir|denke ich|ich denke|schätze ich|"
            "voraussichtlich|möglicherweise|eher|schon|also|bestimmt|glaube ich|ich glaube|mal|"
            "etwa so|spätestens so|ja|wenn möglich|dann|ich schätze|so um|so gegen|weitere|"
            "irgendwann|auch|gleich|erst|direkt|dann wohl|nur|normalerweise|in der regel|"
            "meistens|sicher|weiteren|lang|mit etwas glück|im besten fall|bestenfalls|"
            "wenn alles gut geht|wenn alles klappt|mit glück|eigentlich"
        ),
    },
    k.LOCAL: {0: "ortszeit|unserer zeit|unsere zeit|hiesiger zeit"},
    k.INDEFINITE: {0: "ein|einem|jeden"},
})  # fmt: skip


_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_NTH = {
    "first half hälfte": "erste ersten", "second half hälfte": "zweite zweiten",
    "week 1 woche": "erste ersten", "week 2 woche": "zweite zweiten",
    "week 3 woche": "dritte dritten", "week -1 woche": "letzte letzten",
}  # fmt: skip


def _compounds() -> dict[str, object]:
    """Give months joined to one of their parts: Dezembermitte, erste Dezemberwoche."""
    found: dict[str, object] = {}
    for number, month in enumerate(_MONTHS.split(), 1):
        for part, end in (("mid", "mitte"), ("end", "ende"), ("early", "anfang")):
            found[month + end] = (part, number)
        for told, nths in _NTH.items():
            part, end = told.rsplit(" ", 1)
            found |= {f"{nth} {month}{end}": (part, number) for nth in nths.split()}
    return found


WORDS[k.COMPOUND] = _compounds()
