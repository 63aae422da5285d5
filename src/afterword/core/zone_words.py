"""Time zones as people write them in a mail: "CET", "UK time", "our Berlin office", "GMT+1"."""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_SHORT = {
    "Europe/Berlin": "CET CEST MEZ MESZ",
    "Europe/London": "BST",
    "Europe/Athens": "EET EEST",
    "Europe/Lisbon": "WET WEST",
    "America/New_York": "ET EST EDT",
    "America/Chicago": "CT CST CDT",
    "America/Denver": "MT MST MDT",
    "America/Los_Angeles": "PT PST PDT",
    "Asia/Kolkata": "IST",
    "Asia/Tokyo": "JST",
    "Asia/Singapore": "SGT",
    "Asia/Hong_Kong": "HKT",
    "Australia/Sydney": "AEST AEDT",
    "Australia/Perth": "AWST",
    "Pacific/Auckland": "NZST NZDT",
    "Africa/Johannesburg": "SAST",
    "UTC": "UTC GMT",
}
_LONG = {
    "eastern": "America/New_York",
    "central european": "Europe/Berlin",
    "mitteleuropäische": "Europe/Berlin",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "uk": "Europe/London",
    "british": "Europe/London",
    "irish": "Europe/Dublin",
    "german": "Europe/Berlin",
    "swiss": "Europe/Zurich",
    "french": "Europe/Paris",
    "spanish": "Europe/Madrid",
    "indian": "Asia/Kolkata",
    "indian standard": "Asia/Kolkata",
    "greenwich mean": "UTC",
}
_CITIES = {
    "Africa": "Cairo Lagos Nairobi Johannesburg Casablanca Accra",
    "America": "New_York Chicago Denver Los_Angeles Toronto Vancouver Mexico_City Bogota Lima "
    "Detroit Phoenix Halifax Montreal Anchorage Santiago Sao_Paulo",
    "Asia": "Tokyo Seoul Singapore Hong_Kong Shanghai Dubai Jerusalem Bangkok Jakarta Manila "
    "Kolkata Karachi Taipei Riyadh",
    "Australia": "Sydney Melbourne Brisbane Perth Adelaide",
    "Europe": "Berlin London Paris Madrid Rome Vienna Zurich Amsterdam Brussels Dublin Lisbon "
    "Stockholm Oslo Copenhagen Helsinki Warsaw Prague Budapest Athens Istanbul Luxembourg Kyiv "
    "Bucharest Sofia Tallinn Riga Vilnius Belgrade Zagreb",
    "Pacific": "Auckland Honolulu",
    "Atlantic": "Reykjavik",
}
_OTHER_CITIES = {
    "Europe/Berlin": "Munich|München|Hamburg|Cologne|Köln|Frankfurt|Stuttgart|Leipzig|Düsseldorf|"
    "Hannover|Hanover|Bremen|Dresden|Nuremberg|Nürnberg|Göttingen|Freiburg|Mannheim|Karlsruhe",
    "Europe/London": "Edinburgh|Glasgow|Manchester|Leeds|Liverpool|Bristol|Birmingham|Cardiff|"
    "Belfast|Oxford|Cambridge|Sheffield|Newcastle",
    "Europe/Paris": "Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Strasbourg",
    "Europe/Zurich": "Zürich|Geneva|Genève|Genf|Basel|Bern|Lausanne",
    "Europe/Vienna": "Wien|Graz|Salzburg|Linz",
    "Europe/Madrid": "Barcelona|Valencia|Seville",
    "Europe/Rome": "Milan|Milano|Roma|Turin",
    "Europe/Lisbon": "Lisboa|Porto",
    "Europe/Amsterdam": "Rotterdam|Utrecht|The Hague",
    "America/New_York": "Boston|Philadelphia|Atlanta|Miami|Washington|Pittsburgh|Manhattan",
    "America/Chicago": "Austin|Dallas|Houston|Minneapolis|St. Louis|Nashville",
    "America/Los_Angeles": "San Francisco|Seattle|Portland|San Diego|Palo Alto|San Jose|Oakland",
    "Asia/Kolkata": "Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Pune|Chennai",
    "Asia/Jerusalem": "Tel Aviv",
    "America/Toronto": "Ottawa",
    "Pacific/Auckland": "Wellington",
}


def _cities() -> dict[str, str]:
    known = {
        name.replace("_", " "): f"{region}/{name}"
        for region, names in _CITIES.items()
        for name in names.split()
    }
    more = {name: key for key, names in _OTHER_CITIES.items() for name in names.split("|")}
    return known | more


CITIES = _cities()
"""City names, as in a text, to the IANA zone of their clocks."""

_ABBREVIATIONS = {short: key for key, row in _SHORT.items() for short in row.split()}
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?(\d{2}))?\b")
_IANA = re.compile(
    r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z]\w+(?:/[A-Z]\w+)?"
)
_WORD = re.compile(r"\b(?:" + "|".join(_ABBREVIATIONS) + r")\b")
_NAMED = re.compile(
    r"\b(" + "|".join(sorted(_LONG, key=len, reverse=True)) + r")\s(?:standard |daylight |summer )?"
    r"(?:time|zeit)\b",
    re.IGNORECASE,
)
_CITY = re.compile(r"\b(?:" + "|".join(map(re.escape, CITIES)) + r")\b")


class Zone(NamedTuple):
    """A zone with the name that it is shown by."""

    name: str
    zone: tzinfo


@lru_cache(maxsize=512)
def iana(key: str) -> Zone | None:
    """Give the zone of an IANA name, or None where there is no such zone."""
    if key in ("UTC", "Etc/UTC", "Etc/UCT", "Zulu", "Etc/Zulu", "Z"):
        return Zone("UTC", UTC)
    try:
        return Zone(key, ZoneInfo(key))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset_zone(minutes: int) -> Zone:
    """Give the zone that is always so many minutes ahead of UTC."""
    if minutes == 0:
        return Zone("UTC", UTC)
    sign, size = ("-" if minutes < 0 else "+"), abs(minutes)
    name = f"{sign}{size // 60:02}:{size % 60:02}"
    return Zone(name, timezone(timedelta(minutes=minutes)))


def zone_beside(text: str) -> Zone | None:
    """Find a zone that is named as such: an IANA name, an offset, CET, "UK time", "Berlin time"."""
    if found := _OFFSET.search(text):
        return _offset(found)
    if found := _IANA.search(text):
        return iana(found[0])
    if found := _WORD.search(text):
        return iana(_ABBREVIATIONS[found[0]])
    if found := _NAMED.search(text):
        return iana(_LONG[found[1].casefold()])
    city = _CITY.search(text)
    follows = city and re.match(
        r"[\s-]?(?:local )?(?:time|zeit)", text[city.end() :], re.IGNORECASE
    )
    return iana(CITIES[city[0]]) if city and follows else None


def zone_of_place(text: str) -> Zone | None:
    """Find the zone of the one city that a text names; None where it names none, or several."""
    zones = {CITIES[found] for found in _CITY.findall(text)}
    return iana(zones.pop()) if len(zones) == 1 else None


def _offset(found: re.Match[str]) -> Zone | None:
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if minutes > 15 * 60:
        return None
    return offset_zone(minutes if found[1] == "+" else -minutes)
