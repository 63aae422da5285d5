"""Where an interview takes place: an address, a room, or the link to join."""

import re

from afterword.core.invite import Entry

_JOIN = re.compile(
    r"https://[^\s<>\"')\]]{0,200}(?:teams\.microsoft|teams\.live|zoom\.us/|zoom\.com|meet\.google"
    r"|webex|whereby"
    r"|gotomeet|bluejeans|chime\.aws|meet\.jit\.si|jitsi|hirevue|coderpad|around\.co|skype"
    r"|bigbluebutton"
    r"|/meet/|/join)[^\s<>\"')\]]{0,500}",
    re.IGNORECASE,
)
_ANY_LINK = re.compile(
    r"(?:join|link|video|meeting|call|hier|click)[^\n]{0,60}?(https://[^\s<>\"')\]]{4,500})", re.I
)
_CALENDAR_PAGE = re.compile(
    r"calendar/(?:event|render)|calendly\.com/(?:events|cancellations|reschedul)", re.I
)
_GENERIC = re.compile(
    r"(?:microsoft teams(?:[- ](?:meeting|besprechung))?|réunion microsoft teams|teams"
    r"|zoom(?: meeting| call)?"
    r"|google meet|webex|skype|online|remote|virtual|video(?: ?(?:call|conference|konferenz"
    r"|anruf))?|videocall|videoanruf|tbd|tba|tbc|n/?a|see (?:link|description|below|invite)"
    r"|web conference|-)\.?",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    (
        r"^\W{0,4}(?:location|where|address|venue|place|ort|adresse|treffpunkt|wo|lieu"
        r"|lugar|dónde|luogo|dove|plaats|locatie|waar|treffen)\s*:\s*(\S[^\n]{1,200})$"
    ),
    re.I | re.M,
)
_AT_OUR = re.compile(
    (
        r"\b((?:at|in) (?:our|the) [^\n.;]{0,60}?(?:office|headquarters|hq|building|campus|studio"
        r"|branch|shop|store)\b(?:\s+(?:at|in|on) [^\n.;!?]{3,60}|\s*[(,]\s*(?!\s|please|ask|where"
        r"|bitte|and )[^\n.;!?,)]{3,60})?)"
    ),
    re.I,
)
_STREET = re.compile(
    r"\b((?:\d{1,4}[a-z]? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} (?:Street|St|Road|Rd|Avenue|Ave"
    r"|Lane|Square|Way|Drive|Boulevard|Place|Court|Quay)\b|[A-ZÄÖÜ][\w-]{1,40}(?:straße|strasse"
    r"|str\."
    r"|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4}[a-z]?|\d{1,4},? (?:rue|avenue|boulevard"
    r"|place) [^\n,.;]{3,40})(?:, [^\n.;!?]{3,60})?)"
)


_BELOW = re.compile(
    r"^\W{0,4}(?:location|where|address|venue|place|link|ort|adresse|treffpunkt|wo|lieu|lien"
    r"|lugar|dónde"
    r"|luogo|dove|plaats|locatie|waar)\s*:?[ \t]*(?:\n\s*|[ \t]{2,})(\S[^\n]{3,200})$",
    re.I | re.M,
)
"""A label of a table, with its value beside or below it."""


def place_of_entry(entry: Entry) -> str:
    """Give a real place first, then the link to join, then whatever the file has."""
    place = " ".join(entry.place.split())
    real = "" if _GENERIC.fullmatch(place) else place
    link = _join_link(entry)
    return real or link or place


def _join_link(entry: Entry) -> str:
    if found := _JOIN.search(f"{entry.url}\n{entry.description}"):
        return found[0].rstrip(".,;")
    if entry.url and not _CALENDAR_PAGE.search(entry.url):
        return entry.url
    found = _ANY_LINK.search(entry.description)
    return found[1].rstrip(".,;") if found and not _CALENDAR_PAGE.search(found[1]) else ""


def place_of_mail(text: str) -> str:
    """Find the place that a mail names: a labelled line, an office, a street, or a link."""
    if (found := _LABELLED.search(text)) and not _GENERIC.fullmatch(found[1].strip()):
        return found[1].strip()
    if link := _JOIN.search(text):
        return link[0].rstrip(".,;")
    for form in (_BELOW, _STREET, _AT_OUR, _ANY_LINK):
        if found := form.search(text):
            return re.sub(r"^(?:at|in) (?:our |the )", "", found[1], flags=re.I).rstrip(".,;")
    return ""
