"""Whose clock an invitation means: a zone said beside a time, or the place where one meets."""

import re
from datetime import datetime, timedelta
from functools import lru_cache

from afterword.core.towns import COUNTRIES, PLACES, STATES
from afterword.core.zone_words import Zone, iana, zone_beside

_ANY = "|".join(re.escape(name) for name in sorted(PLACES, key=len, reverse=True))
_COUNTRY_ANY = "|".join(sorted(COUNTRIES, key=len, reverse=True))
_LED = re.compile(
    r"(?:\b(?:in|at|to|or|oder|our|your|the|near|nach|bei|im|à|en|a|te|presso|location|where|ort"
    r"|adresse|address"
    r"|lieu|lugar|luogo|plaats|downtown|central|sede di|bureaux de|bureaux à|oficinas de"
    r"|oficina de|kantoor"
    r"|standort|office|büro)\b[:\s]{1,3}(?:the |central |downtown |our )?|[,;(–-]\s?|\d{4,5}\s)"
    rf"(?P<town>{_ANY})(?!\w|[-–]\w|\s+time\b|['’]s?\s[A-Z])"
)
_FOLLOWED = re.compile(
    rf"(?<!from )\b(?P<town>{_ANY})(?:er)?\s(?:office|hq|head ?office|headquarters|campus|site"
    rf"|branch|studio"
    r"|store|büro|standort|hub|team|clinic|school)\b",
    re.IGNORECASE,
)
_COUNTRY_LED = re.compile(
    rf"(?:\b(?:in|to|our|nach|en|a|te)\s(?:the\s)?|[,(]\s?)(?P<town>{_COUNTRY_ANY})\b(?!\s+time)"
)
_STATE = re.compile(
    r",\s(?P<state>A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]"
    r"|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b(?:\s\d{5}\b|(?=\s*(?:[.,;)\n]|$)))"
)
_SHIRE = re.compile(
    r"[,(]\s?(?:[A-Z][a-z]+shire|Kent|Essex|Surrey|(?:East |West )?Sussex|Norfolk|Suffolk"
    r"|Cornwall|Devon"
    r"|Dorset|Somerset|Cumbria|Merseyside|Middlesex|Northumberland|Tyne and Wear|Fife)\b"
)
_OF_TOWN = re.compile(
    rf"^\W{{0,3}}(?:local |lokale |Ortszeit )?(?:time in |heure de |hora de |ora di |tijd in "
    rf"|Zeit in |in )?"
    rf"(?P<town>{_ANY})(?:er)?(?:[\s-](?:local )?(?:time|Zeit|tijd)|\s*\)|(?=\s*(?:$|[,.;/|])))"
)
_OF_COUNTRY = re.compile(
    r"\W{0,3}(?P<said>UK|British|Irish|German|Dutch|Swiss|French|Spanish|Italian|Indian|Israel"
    r"|US Eastern"
    r"|US Central|US Pacific|US Mountain|Japan|Singapore|Portuguese|Polish|Austrian"
    r"|Swedish)\s(?:local\s)?time",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\W{0,3}(?:hora|heure|ora|tijd|zeit|horario|deutscher|mitteleuropäischer"
    r"|nederlandse)\s(?:de (?:la |las )?|d['’]|der )?"
    r"(?P<said>canarias|canaria|peninsular|española|central europea|méxico|argentina|colombia"
    r"|portugal|inglaterra"
    r"|paris|bruxelles|française|belge|suisse|italiana|svizzera|zeit|tijd|new york|londres)\b",
    re.IGNORECASE,
)
_SAID_ELSEWHERE = {
    "canarias": "Atlantic/Canary", "canaria": "Atlantic/Canary", "peninsular": "Europe/Madrid",
    "española": "Europe/Madrid", "central europea": "Europe/Madrid",
    "méxico": "America/Mexico_City",
    "argentina": "America/Argentina/Buenos_Aires", "colombia": "America/Bogota",
    "portugal": "Europe/Lisbon", "inglaterra": "Europe/London", "londres": "Europe/London",
    "paris": "Europe/Paris", "bruxelles": "Europe/Brussels", "française": "Europe/Paris",
    "belge": "Europe/Brussels", "suisse": "Europe/Zurich", "italiana": "Europe/Rome",
    "svizzera": "Europe/Zurich", "zeit": "Europe/Berlin", "tijd": "Europe/Amsterdam",
    "new york": "America/New_York",
}  # fmt: skip
_SAID = {
    "uk": "Europe/London", "british": "Europe/London", "irish": "Europe/Dublin",
    "german": "Europe/Berlin", "dutch": "Europe/Amsterdam", "swiss": "Europe/Zurich",
    "french": "Europe/Paris",
    "spanish": "Europe/Madrid", "italian": "Europe/Rome", "indian": "Asia/Kolkata",
    "israel": "Asia/Jerusalem", "us eastern": "America/New_York", "us central": "America/Chicago",
    "us pacific": "America/Los_Angeles", "us mountain": "America/Denver", "japan": "Asia/Tokyo",
    "singapore": "Asia/Singapore", "portuguese": "Europe/Lisbon", "polish": "Europe/Warsaw",
    "austrian": "Europe/Vienna", "swedish": "Europe/Stockholm",
}  # fmt: skip
_TWO_MEANINGS = {
    "IST": {0: "Europe/Dublin", 60: "Europe/Dublin", 120: "Asia/Jerusalem", 180: "Asia/Jerusalem"},
    "CST": {480: "Asia/Shanghai"},
    "EST": {600: "Australia/Sydney", 660: "Australia/Sydney"},
}
"""Short names that mean another zone where the writer's clock is so many minutes ahead of UTC."""

_EXACT = re.compile(r"^[+-]\d\d:?\d\d\b")
_OFFSET = re.compile(r"\W{0,3}(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?")
_SHORT = re.compile(r"^[\s(\[,–-]{0,3}([A-Z]{2,5}|[Aa]EST|Z)\b")
_BARE = re.compile(
    r"^[\s(]{1,2}(Eastern|Central|Mountain|Pacific)\b(?!\s(?:[a-z]*\s?(?:office|Station|[A-Z])))"
)
_NAMED_ZONE = re.compile(
    rf"^[\s(]{{1,2}}(?:(?:US\s)?(?:Eastern|Central|Mountain|Pacific)(?:\s\w+)?\s[Tt]ime"
    rf"|(?:UK|British|Irish|German|Dutch|Swiss|French|Spanish|Italian|Indian)\s(?:local\s)?time"
    rf"|(?:{_ANY})(?:er)?\s(?:local\s)?(?:time|Zeit|Ortszeit)|[A-Z]\w+/[A-Z]\w+)\b"
)
_WHOLE = re.compile(
    r"(?:all times|times (?:are|shown|given|listed)|time ?zone|zeitzone|alle zeiten"
    r"|alle uhrzeiten|fuseau"
    r"|zona horaria|fuso|tijdzone)\b[^\n.]{0,40}",
    re.IGNORECASE,
)


def zone_after(text: str, ahead: timedelta | None) -> Zone | None:
    """Give the zone that is said right behind a time, as in "3pm CET" or "10:00 (Berlin time)".

    ``ahead`` is the writer's offset, which decides between two zones of one short name.
    """
    line = re.sub(r"^:\d\d(?:\.\d+)?(?=[Z+-])", "", text.partition("\n")[0])
    if exact := _EXACT.match(line):
        return zone_beside(f"UTC{exact[0]}")
    if offset := _OFFSET.match(line):
        return zone_beside(offset[0])
    if (short := _SHORT.match(line)) and (zone := _of_short(short[1], ahead)):
        return zone
    return _of_place(line) or zone_beside(_near(line))


def _of_place(line: str) -> Zone | None:
    """Give the zone of "Eastern", "hora peninsular", "UK time", "Berlin time"."""
    if bare := _BARE.match(line):
        return zone_beside(f"{bare[1]} time")
    for form, table in ((_ELSEWHERE, _SAID_ELSEWHERE), (_OF_COUNTRY, _SAID)):
        if found := form.match(line):
            return iana(table[found["said"].casefold()])
    town = _OF_TOWN.match(line)
    return iana(PLACES[town["town"]]) if town else None


def zone_words_at(text: str) -> tuple[Zone, int] | None:
    """Give the zone that a text begins with, and where its words end: "PT", "(Berlin time)"."""
    for form in (_OFFSET, _SHORT, _NAMED_ZONE):
        found = form.match(text)
        zone = zone_after(found[0], None) if found else None
        if found and zone:
            closing = re.match(r"\s*\)", text[found.end() :])
            return zone, found.end() + (closing.end() if closing else 0)
    return None


def _of_short(name: str, ahead: timedelta | None) -> Zone | None:
    minutes = -1 if ahead is None else round(ahead.total_seconds() / 60)
    if other := _TWO_MEANINGS.get(name, {}).get(minutes):
        return iana(other)
    return iana("UTC") if name == "Z" else zone_beside(name)


def _near(line: str) -> str:
    """Give the words that can still belong to the time: up to the next clause."""
    return re.split(r"[.;](?=\s|$)|\s(?:and|und|with|mit|in our|at our)\s", line, maxsplit=1)[0]


def zone_of_all(text: str) -> Zone | None:
    """Give the zone of "all times in CET" or "Time zone: Europe/Berlin"."""
    for found in _WHOLE.finditer(text):
        if zone := zone_beside(found[0]) or zone_after(found[0][9:], None):
            return zone
        if town := re.search(rf"\b({_ANY})\b", found[0]):
            return iana(PLACES[town[1]])
    return None


@lru_cache(maxsize=64)
def zone_of_meeting(text: str) -> Zone | None:
    """Give the zone of the one place that a text says one meets in; None for none, or several."""
    text = text[:20_000]
    for form, table in ((_FOLLOWED, PLACES), (_LED, PLACES), (_COUNTRY_LED, COUNTRIES)):
        names = {_spelled(found["town"], table) for found in form.finditer(text)}
        zones = {table[name] for name in names if name}
        if len(zones) == 1:
            return iana(zones.pop())
        if zones:
            return None
    states = {STATES[found["state"]] for found in _STATE.finditer(text)}
    if len(states) == 1:
        return iana(states.pop())
    return iana("Europe/London") if _SHIRE.search(text) and not states else None


_TONGUES = (
    (
        "Europe/Berlin",
        re.compile(r"\b(?:und|wir|sie|ihr\w*|der|die|das|nicht|mit|für|ist)\b", re.I),
    ),
    (
        "Europe/Paris",
        re.compile(r"\b(?:nous|vous|votre|est|avec|pour|les|une|dans|bonjour)\b", re.I),
    ),
    (
        "Europe/Madrid",
        re.compile(r"\b(?:usted|su|para|con|una|los|las|del|hola|nuestr\w+|tu)\b", re.I),
    ),
    (
        "Europe/Rome",
        re.compile(r"\b(?:per|con|una|della|nostr\w+|gentile|suo|sua|presso|il)\b", re.I),
    ),
    (
        "Europe/Amsterdam",
        re.compile(r"\b(?:je|jij|wij|we|het|een|voor|met|bij|ons|graag|uw)\b", re.I),
    ),
    ("Europe/London", re.compile(r"\b(?:the|you|your|and|with|our|for|please|will|we)\b", re.I)),
)
_ENGLISH = (
    "Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "Europe/Berlin", "Europe/Athens", "Australia/Sydney", "Pacific/Auckland", "America/Halifax",
)  # fmt: skip


def zone_at_home(text: str, written_at: datetime | None) -> Zone | None:
    """Guess the zone of a writer by the tongue and the offset, for the other half of the year.

    A mail of October at +0200 that invites for November means another offset by then.
    """
    if written_at is None or written_at.tzinfo is None:
        return None
    counts = [(len(words.findall(text[:4_000])), key) for key, words in _TONGUES]
    spoken = max(counts)[1]
    for key in (spoken, *_ENGLISH) if spoken != "Europe/London" else _ENGLISH:
        zone = iana(key)
        if zone and written_at.astimezone(zone.zone).utcoffset() == written_at.utcoffset():
            return zone
    return None


def _spelled(name: str, table: dict[str, str]) -> str:
    if name in table:
        return name
    title = " ".join(word[:1].upper() + word[1:].lower() for word in name.split())
    return title if title in table and name[:1].isupper() else ""
