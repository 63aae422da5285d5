"""Words for jobs and organisations, and how a job title is found in a text."""

import re

_HEADS = (
    "accountant actuary administrator adviser advisor analyst apprentice architect artist "
    "assistant associate auditor baker bookkeeper buyer captain carer cashier chef chemist "
    "cleaner clerk coach consultant controller cook counsel counsellor dentist designer developer "
    "dev devops director doctor driver editor electrician engineer estimator evangelist executive "
    "fellow fundraiser gardener geologist guard handyman head illustrator instructor intern "
    "journalist lawyer lead leader lecturer librarian linguist locksmith machinist manager "
    "marketer mason mechanic midwife nurse nutritionist officer operator optician painter "
    "paralegal paramedic partner pharmacist photographer physician physiotherapist pilot planner "
    "plumber porter postdoc principal producer professor programmer psychologist receptionist "
    "reporter representative researcher roofer sailor sales salesperson scientist secretary "
    "solicitor specialist strategist supervisor surgeon surveyor teacher technician technologist "
    "therapist trainee trainer translator tutor underwriter valuer vet veterinarian vp waiter "
    "waitress warden welder worker writer pm sre cto ceo cfo buchhalter erzieher koch köchin "
    "lehrer leiter leitung pfleger referent werkstudent praktikant sachbearbeiter kaufmann "
    "kauffrau verkäufer volontär assistenz mitarbeiter fachkraft analyste développeur "
    "développeuse ingénieur ingénieure infirmier infirmière comptable assistante consultante "
    "vendeur vendeuse professeur rédacteur rédactrice directeur directrice"
)
_SUFFIXES = (
    "entwickler ingenieur berater leiter referent manager assistent pfleger lehrer techniker "
    "mechaniker meister kaufmann kauffrau gestalter designer redakteur analyst informatiker arzt "
    "ärztin anwalt anwältin forscher wissenschaftler bibliothekar verkäufer händler fahrer "
    "monteur elektriker zeichner schreiner tischler laborant optiker erzieher therapeut"
)
_MODIFIERS = (
    "senior junior lead principal staff chief deputy assistant associate head graduate trainee "
    "data software product project programme program marketing sales account customer content "
    "backend back-end frontend front-end full-stack fullstack web mobile ios android cloud "
    "machine learning ml ai ux ui research business financial finance hr people human resources "
    "operations office executive supply chain quality test qa site reliability security network "
    "systems system it support social media communications policy legal clinical registered "
    "primary school maths english science music night ward kitchen sous pastry bar shift store "
    "warehouse delivery mechanical electrical civil chemical process field service success team "
    "technical tech junior pr seo bi event events part-time user experience brand digital "
    "community growth copy"
)
HEADS = frozenset(_HEADS.split())
SUFFIXES = tuple(_SUFFIXES.split())
MODIFIERS = frozenset(_MODIFIERS.split())
ORGANISATION = frozenset({
    "gmbh", "ag", "se", "kg", "ohg", "ug", "ev", "ltd", "limited", "llc", "llp", "inc", "corp",
    "corporation", "plc", "co", "company", "group", "holding", "sa", "sas", "sarl", "bv", "nv",
    "oy", "ab", "as", "analytics", "labs", "lab", "software", "systems", "technologies",
    "technology", "tech", "solutions", "consulting", "partners", "studio", "studios", "media",
    "health", "healthcare", "energy", "bank", "university", "universität", "college", "school",
    "hospital", "klinik", "klinikum", "clinic", "verlag", "press", "publishing", "museum",
    "institute", "institut", "foundation", "stiftung", "council", "trust", "agency",
    "logistics", "foods", "robotics", "books", "bakery", "bäckerei", "pharma", "motors",
    "works", "industries", "ventures", "capital", "insurance", "hotel", "library", "bibliothek",
})  # fmt: skip
"""Words that tell an organisation from a person."""

_GENDERS = re.compile(
    r"\s*\((?:[mwfdxhv]\s*[/|,]\s*)+[mwfdxhv]\)|[:*_/]-?in(?:nen)?\b", re.IGNORECASE
)
_TOKEN = re.compile(r"[^\W\d_][\w'’&+#-]*(?:[/*:]-?in)?")
_HEAD_OF = re.compile(
    r"\s+(?:of|de|für|for)\s+((?:the\s+)?[A-ZÄÖÜ][\w&-]*(?:\s+(?:and|&"
    r"|und)?\s?[A-ZÄÖÜ][\w&-]*){0,2})"
)
_FRENCH = re.compile(
    r"\s+(?:web|mobile|logiciel|data|produit|marketing|commercial|back-end|front-end)\b"
)
_LEVEL = re.compile(r"\s+(?:I{1,3}|IV|[1-3])\b")
MOST_WORDS = 5


def is_head(word: str) -> bool:
    """Say whether a word can end a job title: analyst, nurse, Softwareentwicklerin."""
    plain = _GENDERS.sub("", word.casefold())
    for ending in ("innen", "in", "s", ""):
        stem = plain.removesuffix(ending) if ending else plain
        if stem in HEADS or stem.endswith(SUFFIXES):
            return True
    return False


def find_title(text: str) -> str:
    """Give the first job title in a short text, as it is written there; "" where there is none."""
    text = _GENDERS.sub("", text)
    tokens = list(_TOKEN.finditer(text))
    for place, token in enumerate(tokens):
        if is_head(token[0]):
            first = _first_of(tokens, place, text)
            return text[tokens[first].start() : _last_of(tokens, place, text)].strip()
    return ""


def _first_of(tokens: list[re.Match[str]], place: int, text: str) -> int:
    """Go back over the words that belong to the title: Senior Data Analyst, Chemistry teacher."""
    first = place
    while first and place - first < MOST_WORDS:
        before, gap = tokens[first - 1], text[tokens[first - 1].end() : tokens[first].start()]
        word = before[0]
        fits = word.casefold() in MODIFIERS or (word[0].isupper() and word.casefold() not in _STOPS)
        if gap.strip(" /&-") or "\n" in gap or not fits:
            break
        first -= 1
    return first


def _last_of(tokens: list[re.Match[str]], place: int, text: str) -> int:
    end = tokens[place].end()
    while place + 1 < len(tokens) and is_head(tokens[place + 1][0]):
        if text[end : tokens[place + 1].start()] != " ":
            break
        place, end = place + 1, tokens[place + 1].end()
    for more in (_HEAD_OF, _FRENCH, _LEVEL):
        if found := more.match(text, end):
            end = found.end()
    return end


_STOPS = frozenset({
    "interview", "interviews", "the", "a", "an", "for", "your", "our", "with", "at", "als",
    "as", "bei", "für", "der", "die", "das", "dem", "hello", "hi", "dear", "invitation",
    "invite", "einladung", "vorstellungsgespräch", "gespräch", "zum", "zur", "und", "and", "re",
    "fwd", "fw", "aw", "wg", "first", "second", "final", "round", "call", "chat", "screen",
    "meeting", "onsite", "panel", "technical", "phone", "video", "bewerbung", "application",
    "role", "position", "job", "stelle", "entretien", "pour", "le", "la", "updated", "accepted",
    "cancelled", "canceled", "confirmed", "confirmation", "telefoninterview",
})  # fmt: skip
