"""A mail's words made ready for reading times: its days, hours, sentences and clock."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple

from afterword.core.clock_words import Hours
from afterword.core.days_in_text import Day, find_days
from afterword.core.meeting_hours import find_meeting_hours
from afterword.core.meeting_lengths import length_of_meeting
from afterword.core.meeting_zones import zone_after, zone_at_home, zone_of_all, zone_of_meeting
from afterword.core.readers.slot_cues import is_former
from afterword.core.zone_words import Zone, offset_zone, zone_beside

MOST_TIMES = 60
"""So many days and times of a text are looked at; no invitation has more."""
LONGEST_SENTENCE = 400
"""So many characters on either side of a time are looked at."""
_ODD_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]")
_WRAPPED = re.compile(
    r"(?<=[^\n]{50})\n(?=[^\W\d_])(?![\w ]{2,20}:)|(?<=[a-zäöüß,])\n(?=[a-zäöüß])"
)
_STOPS = re.compile(r"[.!](?=\s+[A-ZÄÖÜÉ¿¡]|\s*$|\s*\n)|\?|\n")
_OFFSETS = re.compile(r"(?<=T\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z\b|[+-]\d\d:?\d\d\b)", re.IGNORECASE)
"""The offset of an instant as machines write it; "-05:00" is no end there."""
_DOTTED = re.compile(
    r"[ \t,]{1,3}(\d{1,2})\.([0-5]\d)(?:\s?(?P<to>-|–|to|bis|for"
    r"|für)\s?(\d{1,2})\.([0-5]\d))?(?![.\d])"
)
_BARE = re.compile(
    r"[:.hu]\s?\d\d|[ap]\.?\s?m|[ap]$|uhr|uur|\dh|h$|noon|midd?[ia]|mittag|clock|half|halb|quarter"
    r"|viertel|kwart|morn|noon|evening|heure|horas|media|quart|mezz|tarde|mañana",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(
    r"\s*(?:[.,;!?)\n]|$|(?:on|in|for|with|sharp|am|im|bei|mit|en|con|avec|op|bij|and|und)\b)"
)
_NAME_AFTER = re.compile(r"\s[A-ZÄÖÜ][a-zäöü]")


class TimedText(NamedTuple):
    """A mail's words with what is known of its times."""

    words: str
    days: tuple[Day, ...]
    hours: tuple[Hours, ...]
    stops: tuple[int, ...]
    zone: Zone | None
    ahead: timedelta | None
    lasts: timedelta | None
    counting: tuple[Day, ...] = ()
    written_at: datetime | None = None
    home: Zone | None = None
    """The writer's zone, where only the offset of the mail tells whose clock is meant."""

    def bounds(self, at: int) -> tuple[int, int]:
        """Give where the sentence begins and ends that holds a place."""
        here = bisect_right(self.stops, at)
        first = self.stops[here - 1] if here else 0
        last = self.stops[here] if here < len(self.stops) else len(self.words)
        return max(first, at - LONGEST_SENTENCE), min(last, at + LONGEST_SENTENCE)

    def before(self, at: int) -> str:
        """Give the words of a sentence before a place."""
        return self.words[max(self.bounds(at)[0], at - 120) : at]


def prepared(words: str, written_at: datetime | None) -> TimedText:
    """Find the days, hours and sentences of a text, and whose clock it means."""
    words = _WRAPPED.sub(" ", _ODD_SPACES.sub(" ", words))
    place = zone_of_all(words) or zone_of_meeting(words)
    ahead = written_at.utcoffset() if written_at else None
    days = find_days(
        words,
        written_at.date() if written_at else None,
        month_first=_is_american(words, place, ahead),
    )[:MOST_TIMES]
    masked = _OFFSETS.sub(lambda found: "\x01" * len(found[0]), _masked(words, days))
    hours = [
        one for one in find_meeting_hours(masked)[: 3 * MOST_TIMES] if _is_meant(words, one, days)
    ]
    hours = sorted([*hours, *_dotted(words, days, hours)], key=lambda one: one.span)[:MOST_TIMES]
    text = TimedText(
        words,
        tuple(days),
        tuple(hours),
        (),
        place,
        ahead,
        length_of_meeting(words, [one.span for one in hours]),
    )
    text = text._replace(stops=tuple(_stops(text)))
    counting = tuple(day for day in days if not is_former(text.before(day.span[0])))
    text = text._replace(counting=counting, written_at=written_at)
    shared = place or _said_once(text)
    if shared or ahead is None:
        return text._replace(zone=shared)
    return text._replace(zone=offset_zone(_minutes(ahead)), home=zone_at_home(words, written_at))


def _masked(words: str, days: Sequence[Day]) -> str:
    """Hide the days, so that their numbers are no hours; "14:00 - 24 Nov 15:00" stays one range."""
    pieces, at, known = [], 0, None
    for day in days:
        between = words[at : day.span[0]]
        again = known == day.day and re.search(r"(?:-|–|—|to|bis|until|au|al?)\s*$", between)
        pieces += [between, (" " if again else "\x01") * (day.span[1] - day.span[0])]
        at, known = day.span[1], day.day
    return "".join([*pieces, words[at:]])


def _minutes(ahead: timedelta) -> int:
    return round(ahead.total_seconds() / 60)


def _is_american(words: str, place: Zone | None, ahead: timedelta | None) -> bool:
    """Say whether 11/12 is November there: by the place, a zone beside a time, or the offset."""
    zone = place or zone_beside(words)
    if zone is not None:
        return zone.name.startswith("America/") and "Sao_Paulo" not in zone.name
    return ahead is not None and -8 <= ahead.total_seconds() / 3600 <= -4


def _is_meant(words: str, hours: Hours, days: Sequence[Day]) -> bool:
    """A bare "at 5" is a time of day beside a day or at the end of its clause only."""
    start, end = hours.span
    if _BARE.search(words[start:end]):
        return True
    if _NAME_AFTER.match(words, end) and not zone_after(words[end : end + 20], None):
        return any(0 <= day.span[0] - end <= 4 for day in days)
    beside = any(0 <= start - day.span[1] <= 10 or 0 <= day.span[0] - end <= 10 for day in days)
    ends = _CLAUSE_ENDS.match(words[end : end + 8])
    return beside or bool(ends)


def _dotted(words: str, days: Sequence[Day], known: Sequence[Hours]) -> Iterator[Hours]:
    """Read "24 Nov 10.30" and "24 Nov 9.30-10.30": with a dot only right behind a day."""
    for day in days:
        found = _DOTTED.match(words, day.span[1])
        if not found or int(found[1]) > 23 or int(found[4] or 0) > 23:
            continue
        if any(one.span[0] < found.end() and found.start() < one.span[1] for one in known):
            continue
        start = time(int(found[1]), int(found[2]))
        end = time(int(found[4]), int(found[5])) if found[4] else None
        early = 1 <= start.hour < 7
        if end and found["to"] in ("for", "für"):
            yield Hours(start, None, (found.start(1), found.end(2)), early)
            yield Hours(end, None, found.span(4)[:1] + found.span(5)[1:], 1 <= end.hour < 7)
        else:
            yield Hours(start, end, (found.start(1), found.end()), early and not end)


def _stops(text: TimedText) -> Iterator[int]:
    """Give where sentences begin; the dots of dates and of "p.m." end none."""
    inside = bytearray(len(text.words) + 1)
    for first, end in (*(day.span for day in text.days), *(one.span for one in text.hours)):
        inside[first : end - 1] = b"\x01" * (end - 1 - first)
    for found in _STOPS.finditer(text.words):
        before = text.words[max(0, found.start() - 4) : found.start()]
        short = found[0] == "." and re.search(
            r"\b(?:[A-Z]|Dr|Mr|Mrs|Ms|St|Prof|Nr|ca|bzw|Hr|Fr|Mme)$", before
        )
        if not inside[found.start()] and not short:
            yield found.end()


def _said_once(text: TimedText) -> Zone | None:
    """Give the zone that stands behind any of the times, for those that name none."""
    for hours in text.hours:
        if zone := zone_after(text.words[hours.span[1] : hours.span[1] + 40], text.ahead):
            return zone
    return None
