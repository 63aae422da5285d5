"""The many ways in which calendar programs name a time zone, brought to IANA names."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import available_timezones

from afterword.core.zone_words import CITIES, Zone, iana, offset_zone

Lines = Sequence[str]

_UTC = {"utc", "z", "etc/utc", "coordinated universal time", "(utc) coordinated universal time"}
_SHOWN = {
    # Outlook shows these names instead of writing the key; only those whose first city differs.
    "amsterdam, berlin, bern, rome, stockholm, vienna": "Europe/Berlin",
    "amsterdam, berlin, bern, rom, stockholm, wien": "Europe/Berlin",
    "brussels, copenhagen, madrid, paris": "Europe/Paris",
    "brüssel, kopenhagen, madrid, paris": "Europe/Paris",
    "belgrade, bratislava, budapest, ljubljana, prague": "Europe/Budapest",
    "sarajevo, skopje, warsaw, zagreb": "Europe/Warsaw",
    "dublin, edinburgh, lisbon, london": "Europe/London",
    "chennai, kolkata, mumbai, new delhi": "Asia/Kolkata",
    "helsinki, kyiv, riga, sofia, tallinn, vilnius": "Europe/Kyiv",
    "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "greenwich mean time": "Europe/London",
}
_OFFSET = re.compile(r"(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_SHOWN_OFFSET = re.compile(r"\(?(?:utc|gmt)\s?(?:([+-])(\d{1,2})[:.](\d{2}))?\)?\s*", re.IGNORECASE)
_LIKELY = (
    "Europe/Berlin", "Europe/London", "Europe/Athens", "Europe/Lisbon", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
    "America/Halifax", "America/Anchorage", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Tokyo",
    "Asia/Singapore", "Asia/Dubai", "Asia/Jerusalem", "Australia/Sydney", "Australia/Brisbane",
    "Australia/Adelaide", "Pacific/Auckland", "Africa/Johannesburg", "Africa/Lagos",
)  # fmt: skip


def zone_named(tzid: str, defined: Mapping[str, Lines]) -> Zone | None:
    """Resolve a TZID: IANA keys with any prefix, Windows names, names as Outlook shows them.

    ``defined`` holds the lines of each VTIMEZONE of the file by its TZID; what they say counts
    where the name alone says nothing. Gives None where neither does.
    """
    name = tzid.strip().strip('"').strip()
    found = _by_name(name)
    if found is None and tzid in defined:
        found = _by_definition(defined[tzid])
    return found


def _by_name(name: str) -> Zone | None:
    if name.casefold() in _UTC or name.casefold().endswith("microsoft/utc"):
        return iana("UTC")
    return _by_key(name) or _by_windows(name) or _by_offset(name) or _by_display(name)


def _by_key(name: str) -> Zone | None:
    """Try the name as a key, then its last parts: /mozilla.org/20050126_1/Europe/Berlin."""
    parts = name.strip("/").replace(" ", "_").split("/")
    for count in (len(parts), 3, 2):
        key = _keys().get("/".join(parts[-count:]).casefold())
        if key:
            return iana(key)
    return None


@lru_cache(maxsize=1)
def _keys() -> dict[str, str]:
    return {key.casefold(): key for key in available_timezones()}


def _by_windows(name: str) -> Zone | None:
    plain = re.sub(r"\s\d$", "", name).casefold()
    for word in ("daylight", "summer"):
        plain = plain.replace(f" {word} time", " standard time")
    key = _windows().get(plain)
    return iana(key) if key else None


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): key for name, key in WINDOWS_TO_OLSON.items()}


def _by_offset(name: str) -> Zone | None:
    found = _OFFSET.fullmatch(name)
    if not found or int(found[2]) > 14:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return offset_zone(minutes if found[1] == "+" else -minutes)


def _by_display(name: str) -> Zone | None:
    """Read "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris" by its cities."""
    shown = _SHOWN_OFFSET.match(name)
    if not shown and name.casefold() not in _SHOWN:
        return None
    places = name[shown.end() :].strip() if shown else name
    key = _SHOWN.get(places.casefold())
    for city in places.split(","):
        key = key or CITIES.get(city.strip())
    return iana(key) if key else None


def _by_definition(lines: Lines) -> Zone | None:
    """Read a VTIMEZONE: its X-LIC-LOCATION, or the best known zone with the same offsets.

    Its rules are never played through, for a hostile file may let them run for ever.
    """
    for line in lines:
        if line.upper().startswith("X-LIC-LOCATION:") and (zone := _by_key(line[15:].strip())):
            return zone
    offsets = _offsets(lines)
    if offsets and offsets[0] == offsets[1]:
        return offset_zone(offsets[0])
    return _likely(*offsets) if offsets else None


def _offsets(lines: Lines) -> tuple[int, int] | None:
    """Give the minutes ahead of UTC in standard and in summer time, as the last rules say."""
    within, minutes = "", dict[str, int]()
    for line in lines:
        field, _, value = line.upper().partition(":")
        if field == "BEGIN":
            within = value.strip()
        found = _OFFSET.match(value.strip()) if field == "TZOFFSETTO" else None
        if found:
            size = int(found[2]) * 60 + int(found[3] or 0)
            minutes[within] = size if found[1] == "+" else -size
    standard = minutes.get("STANDARD", minutes.get("DAYLIGHT"))
    if standard is None or not -14 * 60 <= standard <= 14 * 60:
        return None
    return standard, minutes.get("DAYLIGHT", standard)


@lru_cache(maxsize=256)
def _likely(standard: int, summer: int) -> Zone | None:
    for key in _LIKELY:
        zone = iana(key)
        if zone is None:
            continue
        months = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))
        seen = {moment.astimezone(zone.zone).utcoffset() for moment in months}
        if seen == {timedelta(minutes=standard), timedelta(minutes=summer)}:
            return zone
    return None
