"""Words around employers: free mailers, relays, what stands before a firm's name and behind it."""

import re

FREE = frozenset({
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud",
    "me", "mac", "aol", "gmx", "web", "t-online", "freenet", "posteo", "mailbox", "proton",
    "protonmail", "pm", "fastmail", "zoho", "yandex", "mail", "orange", "wanadoo", "free",
    "laposte", "sfr", "libero", "btinternet", "home",
})  # fmt: skip
RELAYS = frozenset({
    "calendly", "greenhouse", "greenhouse-mail", "lever", "hire", "ashbyhq", "ashby",
    "goodtime", "workday", "myworkday", "smartrecruiters", "jobvite", "icims", "teamtailor",
    "recruitee", "personio", "join", "workable", "bamboohr", "breezy", "pinpointhq", "zoom",
    "zoomgov", "google", "microsoft", "teams", "webex", "doodle", "linkedin", "indeed",
    "indeedemail", "xing", "stepstone", "modernloop", "savvycal", "cal", "cronofy", "hirevue",
    "sparkhire", "successfactors", "oraclecloud", "taleo", "rooster", "softgarden", "onlyfy",
    "eightfold", "phenom", "paradox", "metaview",
})  # fmt: skip
AGENCY = re.compile(
    r"recruit|staffing|talent|personal(?:vermittlung|beratung)|headhunt|executivesearch"
    r"|search-?partners|placement"
)
SECOND_LEVEL = frozenset({
    "co", "com", "org", "net", "ac", "gov", "edu", "or", "ne",
})  # fmt: skip
ORG = (
    r"((?:[A-ZÄÖÜÉ][\w&'’.-]*|[a-z]+[A-Z]\w+)"
    r"(?:\s+(?:&\s+|and\s+|of\s+|und\s+)?[A-ZÄÖÜÉ][\w&'’.-]*){0,4})"
)
BESIDE = tuple(
    re.compile(form)
    for form in (
        rf"\b(?:with|mit)\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?\s+\({ORG}\)",
        (
            rf"\b(?:[Ii]nterview|role|position|job|team|opening|application|apply|applying|screen"
            rf"|call|chat|conversation|meet|day|shift|visit)\b[^.\n]{{0,60}}?\s(?:at|with|here at"
            rf"|bei(?: der| dem)?|chez)\s+{ORG}"
        ),
        (
            rf"(?:gespräch|[Bb]ewerbung|Stelle|Termin|Position|[Ee]ntretien|candidature"
            rf"|poste)\b[^.\n]{{0,60}}?\s(?:bei(?: der| dem)?|chez|in der|im)\s+{ORG}"
        ),
        rf"\b(?:Company|Firma|Employer|Arbeitgeber|Unternehmen|Entreprise|Client)\s*:\s*{ORG}",
        (
            rf"(?:[Ee]ntrevista|[Cc]olloquio|[Ss]ollicitatie\w*|gesprek|[Vv]isita|puesto"
            rf"|candidatura)"
            rf"\b[^.\n]{{0,60}}?\s(?:en|con|presso|bij|di|de)\s+(?:la\s|el\s|il\s|de\s)?{ORG}"
        ),
        rf"\s(?:@|at|bei|chez|presso|bij)\s+{ORG}",
        rf"^(?:the\s)?{ORG}['’]s?\s(?:recruiting|hiring|talent)",
        (
            rf"\b(?:behalf of|joining|thanks for your interest in|interest in(?: joining)?|from"
            rf"|von)\s+{ORG}"
        ),
    )
)
NOT_NAMES = frozenset({
    "probetag", "probearbeiten", "schnuppertag", "interview", "interviews", "microsoft",
    "teams", "zoom", "google", "meet", "webex", "skype", "phone", "video", "onsite", "on-site",
    "online", "remote", "our", "your", "the", "us", "you", "we", "a", "an", "i", "panel",
    "final", "first", "second", "third", "technical", "round", "team", "office", "room",
    "invitation", "invite", "call", "screen", "screening", "intro", "chat", "meeting", "re",
    "fwd", "fw", "aw", "wg", "updated", "confirmed", "confirmation", "reminder", "einladung",
    "vorstellungsgespräch", "bewerbungsgespräch", "gespräch", "kennenlernen", "entretien",
    "day", "trial", "assessment", "canceled", "cancelled", "abgesagt", "hiring", "manager",
    "recruiter", "candidate", "application", "bewerbung", "event", "details", "session", "part",
    "telefoninterview", "annulé", "update", "neuer", "termin", "absage", "terminbestätigung",
    "case", "study", "presentation", "ihre", "ihr", "dein", "deine", "new", "time",
    "correction", "hi", "hello", "dear", "virtual", "in-person", "am", "pm", "um", "uhr",
    "noon", "entrevista", "trabajo", "colloquio", "lavoro", "sollicitatiegesprek",
    "kennismakingsgesprek", "gesprek", "uitnodiging", "convocation", "invitación", "invito", "cita",
    "embauche", "vorstellungstermin", "kennenlerngespräch", "erstgespräch", "zweitgespräch",
    "hold", "tentative", "rescheduled", "moved", "coffee", "lunch", "cet", "cest", "gmt",
    "utc", "est",
})  # fmt: skip
BEHIND_FIRMS = frozenset({
    "talent", "recruiting", "recruitment", "careers", "people", "hr", "human", "hiring",
    "acquisition",
    "and", "please", "best", "kind", "regards", "dear", "thank", "thanks", "looking", "see",
    "where",
    "when", "location", "address", "date", "time", "tel", "phone", "mobile", "email", "www", "join",
    "freundliche", "grüße", "mit", "bitte", "ort", "wir", "sie", "cordialement", "bien", "vous",
    "saludos", "atentamente", "groet", "vriendelijke", "saluti", "cordiali", "with", "for", "from",
    "this", "it", "that", "they", "if", "in", "on", "at", "by", "is", "berlin", "london", "paris",
    "karriere", "personal", "personalabteilung", "bewerbungen", "jobs", "ihr", "ihre", "unser",
    "intro", "onsite", "trainee", "value", "culture", "coding", "system", "loop", "job",
})  # fmt: skip
"""Words with a capital that may stand behind a firm's name without belonging to it."""
SMALL = r"(?:of|the|and|&|und|der|die|für|de|la|le|les|des|du|del|di|van|y|et)"
SEGMENTS = re.compile(r"\s*(?:<>|[-–—|:/;(),·•+\[\]]\s|\s[-–—|/x×]\s|\s<>\s|[|•·()\[\]]|,)\s*")
PREFIX = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|tr|invitation|updated invitation|einladung|canceled|cancelled)\s*:\s*)+",
    re.IGNORECASE,
)
FOR_ROLE = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            r"\b(?:role|position|post|job|job title|vacancy|opening|stelle|poste|rolle)\s*(?::|–"
            r"|-|of|as|als|de|d')\s*(?:an? |the |our )?([^\n.,;:]{3,70})"
        ),
        (
            r"\b(?:for|regarding|about|on|to|in)\s+(?:the|our|an?"
            r"|your application for)\s+([^\n.,;:]{3,60}?)\s+(?:role|position|post|job|opening"
            r"|vacancy|opportunity)\b"
        ),
        (
            r"\b(?:as|als|for an?|for the|for|für|pour|hiring an?|für die stelle)\s+(?:an? |our "
            r"|the |le poste d['e] ?|den |die |einen? )?([^\n.,;:]{3,60})"
        ),
    )
)
