"""The Dutch words that tell what a clause is about."""

from afterword.core.timing import kinds as k
from afterword.core.timing.phrases import table

WORDS = table({
    k.DECIDE: {
        0: (
            "beslissen|beslist|besluit|besluiten|beslissing|keuze|kiezen|knoop doorhakken|aanbod|"
            "uitslag|resultaat|ja of nee|hakken de knoop door|eruit|besloten|beslis|de knoop|"
            "selectie|de keus"
        ),
    },
    k.TELL: {
        0: (
            "weten|hoor|hoort|horen|laten weten|laat weten|bel|bellen|contact|bericht|"
            "terugkoppeling|terugkoppelen|antwoord|reactie|mailen|mail|op de hoogte|nieuws|weet|"
            "laten we het weten|brief|krijg je|krijgt u|uitsluitsel|feedback|zeggen|"
            "komen erop terug|kom erop terug|informeren|duurt|vertellen|terug bij je|reageren|"
            "bellen we|terugbellen"
        ),
    },
    k.STEP: {
        0: (
            "tweede gesprek|volgende gesprek|tweede ronde|volgende ronde|proefdag|assessment|"
            "opdracht|gesprekken|gesprek|kandidaten|sollicitanten|meeloopdag|case|test|"
            "andere kandidaten|sollicitatiegesprekken|kennismaken|proeflesje|proefles|interviews"
        ),
    },
    k.START: {
        0: (
            "beginnen|begint|starten|startdatum|in dienst|aan de slag|begin je|start je|"
            "ingangsdatum|indiensttreding|contract loopt|loopt tot|je begint|startdag|"
            "eerste werkdag|contract|werken bij ons|salaris|inwerken"
        ),
    },
    k.TERM: {
        0: (
            "contract|proeftijd|opzegtermijn|stage|cursus|per week|vakantie|al|sinds|opleiding|"
            "thuiswerken"
        ),
    },
    k.TASK: {
        0: (
            "stuur ons|stuur me|mail ons|laat ons weten|bel ons|geef ons|stuurt u|stuur|lever in|"
            "laat het ons weten|reageer|geef door|trek aan de bel"
        ),
    },
    k.AWAY: {
        0: (
            "met vakantie|op vakantie|afwezig|weg|ziek|gesloten|dicht|met verlof|niet op kantoor|"
            "vrij|op reis"
        ),
    },
    k.CLOSED: {0: "gesloten|dicht|vakantie|sluiting"},
    k.MEET: {
        0: (
            "vergadert|vergadering|bestuur|raad|commissie|komt bijeen|stemt|stemming|"
            "verkiezingen|is terug|terug is|overleg|begroting|ondernemingsraad|directie|"
            "sluitingsdatum|zitting|mt|raad van bestuur|teamoverleg|komt terug|weer terug|sluit|"
            "rechtbank|hoorzitting|or|audit"
        ),
    },
    k.PAST: {
        1: "vorige keer|vorig jaar|de vorige|eerder|destijds|de vorige keer",
        0: (
            "duurde|hadden|had|wilden|zouden|was|waren|hadden gehoopt|het was|geleden|kwam|ging|"
            "heeft geduurd|duurde het"
        ),
    },
    k.WHEN: {
        2: "zodra|nadat|van zodra|pas als|eenmaal", 1: "als|wanneer",
        0: "totdat|voordat|tot|eer",
        3: "na|pas na|direct na|meteen na|na de|na het|na afloop van",
    },
    k.WAIT: {
        0: (
            "hangt af van|afhankelijk van|hangt ervan af|wachten op|wachten|onder voorbehoud|"
            "wachten nog op|in afwachting van|ligt aan|hangt van|moet eerst|is afhankelijk van|"
            "afwachten|wacht op"
        ),
    },
    k.IF: {0: "indien|mits|tenzij|op voorwaarde dat"},
    k.TRIVIAL: {
        0: (
            "kunnen|mogelijk|weten|meer|nieuws|eruit|besloten|kan|iets|lukt|meer weten|"
            "alles meezit|het meezit|we eruit"
        ),
    },
    k.VAGUE: {
        0: (
            "binnenkort|spoedig|zo snel mogelijk|zo spoedig mogelijk|te zijner tijd|snel|gauw|"
            "elke dag|een dezer dagen|zsm|elke week|voorlopig|op dit moment|ooit|vroeg of laat|"
            "op korte termijn|maandag tot en met vrijdag|van maandag tot vrijdag|"
            "maandag t/m vrijdag"
        ),
    },
    k.UNSURE: {
        0: (
            "weet niet|weet ik niet|geen idee|kan niet zeggen|nog onbekend|moeilijk te zeggen|"
            "staat nog niet vast|kan ik niet zeggen|weten we nog niet"
        ),
    },
    k.NOT: {0: "niet|geen|nooit|niets|nee|niemand|zonder|niks|noch|nauwelijks"},
    k.FIX: {
        0: (
            "nee|sorry|ik bedoel|bedoel ik|of beter|pardon|wacht|correctie|eigenlijk|of liever|"
            "excuus|foutje|ik vergis me|verzet naar|verplaatst naar|verschoven naar|maar|oh nee|"
            "toch|inmiddels"
        ),
    },
    k.BACKWARD: {0: "bedoel ik|toch|liever"},
    k.STANDS: {
        1: "officieel|officiële",
        2: (
            "realistisch|realistisch gezien|voor de zekerheid|eerlijk gezegd|realistischer|"
            "in de praktijk"
        ),
        3: (
            "reken op|ga uit van|houd rekening met|hou rekening met|reken maar op|"
            "ga maar uit van|zet maar"
        ),
    },
    k.UNLIKELY: {
        0: (
            "onwaarschijnlijk|optimistisch|betwijfel|te vroeg|lukt niet|gaat niet lukken|"
            "in plaats van|was het plan|hadden gezegd|zou het|krap|haalbaar niet|wordt lastig|"
            "niet realistisch|redden we niet"
        ),
    },
    k.BUT: {
        1: "maar|echter", 0: "want|omdat|dus|terwijl|daarom|hoewel|en dan",
    },
    k.SUBJECT: {
        0: "hij|zij|ze|dat|iemand|die|wie|er", 1: "we|wij|ik|je|jij|u|het",
    },
    k.WILL: {
        1: (
            "hoor je|hoort u|weten we|weet je|laten we|bellen we|bel ik|krijg je|krijgt u|"
            "besluiten we|beslissen we|nemen we|hebben we|weet u|moeten we|horen jullie"
        ),
    },
    k.PLUS: {0: "plus|en dan nog"},
    k.BE: {0: "is|was|wordt"},
    k.WHICH: {
        0: (
            "dat is|die is|namelijk|te weten|die vergadert|dat is op|die plaatsvindt|die valt op|"
            "en dat is"
        ),
    },
    k.THEREUPON: {0: "daarna|dan|vervolgens|erna|nadien"},
    k.PLEASE: {0: "graag|kunt u|kun je|wilt u|wil je"},
})  # fmt: skip
