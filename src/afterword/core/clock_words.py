"""Times of day and lengths of time, found in what a person wrote."""

import re
from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

_ONE = r"""
    (?:(?P<noon{n}>noon|midday|mittags?|midi)
    |(?P<hour{n}>\d{{1,2}})(?:(?P<sep{n}>[:.h])(?P<minute{n}>[0-5]\d)(?::[0-5]\d)?)?
     (?:\s*(?P<unit{n}>[ap]\.?\s?m\b\.?|uhr\b|h\b|heures?\b|o['’]clock|hrs\b)
        (?:\s(?P<late{n}>[0-5]\d)\b)?)?)
"""
_HOURS = re.compile(
    r"(?<![\w.:/+-])(?P<lead>(?:at|um|from|von|ab|@|à|de|between|zwischen)\s*)?"
    + _ONE.format(n=1)
    + r"(?:\s*(?P<to>-|–|—|to|bis|until|till|und|and|à)\s*"
    + _ONE.format(n=2)
    + r")?(?![\w/+])(?!:\d)(?!-\d)(?!\.\d)(?:\s*uhr\b)?",
    re.IGNORECASE | re.VERBOSE,
)
_LENGTH = re.compile(
    r"(?:(?:for|dauer:?|duration:?|length:?|\()\s*)?(?:about\s+|ca\.?\s*)?(?<![\w:.])"
    r"(?:(?P<minutes>\d{1,3})[\s-]*(?:minutes?|minuten|mins?|min\.)(?!\w)"
    r"|(?P<hours>\d(?:[.,]5)?|an|one|eine)[\s-]*(?:hours?|stunden?|std\.?|hrs?)(?!\w)"
    r"|(?<=for )(?P<short>\d)\s?h(?!\w))\)?",
    re.IGNORECASE,
)
_COUNTS = {"an": 1.0, "one": 1.0, "eine": 1.0}
_RANGE_LEADS = ("from", "von", "between", "zwischen", "de")
NOON = 12
OPEN_UNTIL = 7
"""Hours from one to this, written without am or pm, may mean the afternoon."""


class Hours(NamedTuple):
    """A time of day, perhaps with an end; ``span`` tells where it stands in the text.

    ``open`` holds where one of both halves of the day may be meant ("at 2").
    """

    start: time
    end: time | None
    span: tuple[int, int]
    open: bool = False


class Length(NamedTuple):
    """A length of time in minutes, and where it stands in the text."""

    minutes: int
    span: tuple[int, int]


def find_hours(text: str) -> tuple[Hours, ...]:
    """Find the times of day: 14:00, 2pm, 2:30 pm, 14 Uhr, 14h30, at noon, 14:00-15:00, at 2."""
    return tuple(_found(text))


def find_lengths(text: str) -> tuple[Length, ...]:
    """Find lengths of time such as "45 min" and "for 1 hour", in minutes."""
    return tuple(Length(_minutes(found), found.span()) for found in _LENGTH.finditer(text))


def _minutes(found: re.Match[str]) -> int:
    if found["minutes"]:
        return int(found["minutes"])
    count = (found["hours"] or found["short"]).casefold().replace(",", ".")
    return round(60 * (_COUNTS.get(count) or float(count)))


def _found(text: str) -> Iterator[Hours]:
    place = 0
    while match := _HOURS.search(text, place):
        hours = _hours(match)
        place = match.end() if hours else max(match.end(1), match.start() + 1)
        if hours:
            yield hours


def _hours(match: re.Match[str]) -> Hours | None:
    first, second = _clear(match, "1"), bool(match["to"]) and _clear(match, "2")
    by_word = bool(match["lead"]) and not match["sep1"] and _alone(match)
    if not (first or second or by_word):
        return None
    start, end = _clock(match, "1"), _clock(match, "2") if match["to"] else None
    if start is None or (match["to"] and end is None):
        return None
    return _settled(match, start, end)


def _alone(match: re.Match[str]) -> bool:
    """A bare number after "at" is an hour; after "from" only together with an end."""
    lead = match["lead"].strip().casefold()
    return lead in ("at", "um", "@") or (lead in _RANGE_LEADS and bool(match["to"]))


def _clear(match: re.Match[str], n: str) -> bool:
    if match["noon" + n] or match["unit" + n]:
        return True
    separator = match["sep" + n]
    led = bool(match["lead"]) and match["lead"].strip().casefold() in ("um", "at", "@")
    return separator in (":", "h", "H") or (separator == "." and led)


def _clock(match: re.Match[str], n: str) -> time | None:
    """Read one clock; the half of the day is settled later."""
    if match["noon" + n]:
        return time(NOON)
    hour, minute = int(match["hour" + n]), int(match["minute" + n] or match["late" + n] or 0)
    half = _half(match, n)
    if half:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def _half(match: re.Match[str], n: str) -> str:
    unit = (match["unit" + n] or "").casefold()
    return unit[0] if unit[:1] in ("a", "p") else ""


def _settled(match: re.Match[str], start: time, end: time | None) -> Hours:
    """Let the end lend its half of the day to the start: 2-3pm, 11-1pm, 2pm-3."""
    halves = _half(match, "1"), _half(match, "2") if end else ""
    if end and halves[1] == "p" and not halves[0] and not match["noon1"]:
        later = start.replace(hour=start.hour + NOON) if start.hour < NOON else start
        start = later if later < end else start
    if end and halves[0] == "p" and not halves[1] and end < start and end.hour < NOON:
        end = end.replace(hour=end.hour + NOON)
    return Hours(start, end, match.span(), _is_open(match, start, halves))


def _is_open(match: re.Match[str], start: time, halves: tuple[str, str]) -> bool:
    if any(halves) or match["noon1"] or (match["unit1"] or "").casefold() in ("uhr", "h"):
        return False
    written = match["hour1"] or ""
    return 1 <= start.hour <= OPEN_UNTIL and not written.startswith("0")
