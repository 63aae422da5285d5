"""Times of day beside a day: Friday at 5pm, noon, 14 Uhr, 10am Pacific."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.anchored import plain
from afterword.core.timing.days import Days, day_of
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import CLOCK, NUMBER
from afterword.core.zone_words import zone_beside, zone_of_place

_BARE = range(1, 13)
_AFTERNOON_UNTIL = 7
"""An hour from one to this, said without am or pm, is one of the afternoon."""
_ZONE_REACH = 5
_PLACE_REACH = 2000
"""So many characters are looked through for the place of "his time"."""


class Clock(NamedTuple):
    """A time of day with its zone, perhaps with an end."""

    start: time
    end: time
    zone: tzinfo


def clocked(p: Line, i: int) -> Read:
    """Read a time, with an hour before or after its day, or an hour alone."""
    hour = clock(p, i)
    if hour:
        return _hour_first(p, *hour)
    j = i
    if k.DAYPART in p.e[j] and k.UNIT not in p.e[j]:
        whole = plain(p, j) if p.e[j].keys() & {k.PART, k.PIECE, k.NEAR} else None
        if whole:
            return _hour_after(p, *whole)
        after = _after_daypart(p, j)
        found = plain(p, after)
        if found:
            return _hour_after(p, *found)
        if k.PART not in p.e[j] and k.PIECE not in p.e[j]:
            return _daypart_alone(p, j)
    found = plain(p, j)
    return _hour_after(p, *found) if found else None


def _after_daypart(p: Line, i: int) -> int:
    j = p.skip(i + 1, k.DAYPART)
    return p.skip(p.comma(j), k.OF, k.ON, k.BY, k.THE, k.IN)


def _daypart_alone(p: Line, i: int) -> Read:
    """Read "by close of play": today. A morning or an evening alone is no day."""
    if p.e[i][k.DAYPART] != "end" or not i or not p.e[i - 1].keys() & {k.BY, k.AT, k.BEFORE, k.THE}:
        return None
    last = p.last
    if last is not None and last.first is not None and last.first == last.last:
        return Days(day_of(last.first), day_of(last.first)), i + 1
    return Days(p.f.today, p.f.today), i + 1


def _hour_after(p: Line, value: Days, j: int) -> Read:
    m = p.skip(p.hyphen(j), k.DAYPART, k.LATEST)
    start = m = p.comma(m)
    m = p.skip(m, k.AT, k.BY, k.BEFORE, k.FROM, k.ON, k.SOFT, k.BETWEEN, k.AFTER)
    m = m + 1 if p.sign(m, "(") else m
    led = m > start
    hour = clock(p, m, led=led) if m - j < _ZONE_REACH else None
    single = value.first == value.last and isinstance(value.first, date)
    if hour and single and not isinstance(value.first, datetime):
        after = p.skip(hour[1], k.DAYPART)
        return at_hour(value, hour[0]), after + 1 if p.sign(after, ")") else after
    end = p.skip(
        p.skip(p.hyphen(j), k.OF, k.IN) if k.DAYPART in p.e[p.skip(p.hyphen(j), k.OF, k.IN)] else j,
        k.DAYPART,
    )
    return value, end


def _hour_first(p: Line, when: Clock, i: int) -> Read:
    j = p.skip(p.comma(i), k.ON, k.DAYPART, k.THE, k.OF, k.BY, k.IN)
    found = plain(p, j)
    if found and found[0].first == found[0].last and type(found[0].first) is date:
        value, j = found
        zone, j = zone_at(p, j, when.zone)
        return at_hour(value, when._replace(zone=zone)), j
    last = p.last
    if last is not None and last.first is not None and last.first == last.last:
        day = day_of(last.first)
        return at_hour(Days(day, day), when), i
    today = at_hour(Days(p.f.today, p.f.today), when)
    if isinstance(today.first, datetime) and today.first < p.f.now:
        tomorrow = p.f.today + timedelta(days=1)
        today = at_hour(Days(tomorrow, tomorrow), when)
    return today, i


def at_hour(value: Days, when: Clock) -> Days:
    """Put an hour to a day, and to its other readings."""
    day = value.first
    assert isinstance(day, date)
    start = datetime.combine(day, when.start, tzinfo=when.zone)
    end = datetime.combine(day, when.end, tzinfo=when.zone)
    others = tuple(at_hour(one, when) for one in value.others)
    return Days(start, end, Precision.INSTANT, value.why, others)


def clock(p: Line, i: int, *, led: bool = False) -> tuple[Clock, int] | None:
    """Read an hour with its zone: the zone of the place where none is named.

    ``led`` tells that a word stood before which makes a bare number an hour.
    """
    entry = p.e[i]
    if k.AT in entry or k.BY in entry:
        led, i = led or k.HOURLY in entry, i + 1
    led = led or bool(i and k.BETWEEN in p.e[i - 1])
    found = _one(p, i, led=led)
    if not found:
        return None
    start, j = found
    end, j = _to(p, start, j)
    zone, j = zone_at(p, j, p.f.zone)
    return Clock(
        _in_the_afternoon(start, end, p, i), end or _in_the_afternoon(start, end, p, i), zone
    ), j


def _in_the_afternoon(start: time, end: time | None, p: Line, i: int) -> time:
    if end and end > start and end.hour >= 12 > start.hour and p.e[i + 1].keys() & {k.TO, k.SIGN}:
        later = time(start.hour + 12, start.minute)
        return later if later < end else start
    return start


def _to(p: Line, start: time, j: int) -> tuple[time | None, int]:
    """Read the end of "2 to 3pm", "14:00-15:00"."""
    m = p.hyphen(p.skip(j, k.TO, k.AND))
    found = _one(p, m, led=True) if m > j else None
    if found and (found[0] > start or found[0].hour < 12) and k.UNIT not in p.e[found[1]]:
        end, after = found
        return (end if end > start else time((end.hour + 12) % 24, end.minute)), after
    return None, j


def _one(p: Line, i: int, *, led: bool) -> tuple[time, int] | None:
    entry = p.e[i]
    if k.HOUR in entry:
        return time(entry[k.HOUR]), i + 1
    if k.HALF in entry or k.QUARTER_PAST in entry:
        return _half_past(p, i)
    if CLOCK in entry or NUMBER in entry or k.NUM in entry:
        return _written(p, i, led=led)
    return None


def _half_past(p: Line, i: int) -> tuple[time, int] | None:
    """Read "half past two", "quarter to five"."""
    entry = p.e[i]
    side = p.e[i + 1]
    if k.QUARTER_PAST in entry:
        minutes, j = entry[k.QUARTER_PAST], i + 1
    elif k.AFTER in side:
        minutes, j = 30, i + 2
    elif k.NUM in side:
        minutes, j = 30, i + 1
    else:
        return None
    found = p.count(j)
    if not found or not 1 <= found[0] <= 12 or k.UNIT in p.e[found[1]]:
        return None
    hour = int(found[0])
    half = p.value(found[1], k.MERIDIEM)
    j = found[1] + (half is not None)
    hour = hour % 12 + half if half is not None else _likely(hour)
    total = hour * 60 + minutes
    return time(total // 60 % 24, total % 60), j


def _likely(hour: int) -> int:
    return hour + 12 if 1 <= hour < _AFTERNOON_UNTIL else hour


def _written(p: Line, i: int, *, led: bool) -> tuple[time, int] | None:
    entry = p.e[i]
    text = entry.get(CLOCK) or entry.get(NUMBER) or str(entry.get(k.NUM))
    parts = text.replace(".", ":").replace("h", ":").replace(",", ":").split(":")
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 and parts[1] else 0
    if hour > 24 or minute > 59 or hour == 24:
        return None
    half = p.value(i + 1, k.MERIDIEM)
    if half is not None:
        dots = p.places[i + 1][1] - p.places[i + 1][0] > 1
        j = i + 3 if dots and p.sign(i + 2, ".") else i + 2
        return (time(hour % 12 + half, minute), j) if 1 <= hour <= 12 else None
    if CLOCK in entry:
        return time(_likely_written(text, hour), minute), p.skip(i + 1, k.OCLOCK)
    return _bare_hour(p, i, hour, led=led)


def _likely_written(text: str, hour: int) -> int:
    return hour if text.startswith("0") or hour > 12 else _likely(hour)


def _bare_hour(p: Line, i: int, hour: int, *, led: bool) -> tuple[time, int] | None:
    """Read "3 o'clock", "14 Uhr", and "at 3" where a word before makes it an hour."""
    if k.OCLOCK in p.e[i + 1]:
        if k.UNIT in p.e[i + 1] and not led:
            return None
        late = p.e[i + 2].get(NUMBER)
        whole = p.value(i + 1, k.OCLOCK)
        j = i + 3 if late and len(late) == 2 and int(late) < 60 and whole else i + 2
        minute = int(late) if late and j == i + 3 else 0
        return time(hour if whole else _likely(hour), minute), j
    after = p.e[i + 1].keys()
    if after & {k.TO, k.AND} and not _explicit(p, p.skip(i + 1, k.TO, k.AND)):
        return None
    led = led or bool(i and p.e[i - 1].keys() & {k.BY, k.AT} and after & {k.ON, k.NEAR})
    if k.OF in after and _explicit(p, i):
        return time(_likely(hour)), i + 1
    if not led or hour not in _BARE or after & {k.UNIT, k.MONTH, k.SUFFIX, k.OF, k.WEEKDAY}:
        return None
    dotted = p.sign(i + 1, ".") and k.END not in p.e[i + 2] and p.touches(i)
    if dotted or p.sign(i + 1, "/-–%") or NUMBER in p.e[i + 1]:
        return None
    return time(_likely(hour)), i + 1


def _explicit(p: Line, i: int) -> bool:
    """Say whether an hour stands there that is plain from its own signs."""
    if CLOCK in p.e[i] or k.HOUR in p.e[i]:
        return True
    told = bool(p.e[i + 1].keys() & {k.MERIDIEM, k.OCLOCK})
    part = k.DAYPART in p.e[p.skip(i + 1, k.OF, k.IN, k.THE)]
    return bool(p.e[i].keys() & {NUMBER, k.NUM}) and (told or part)


def zone_at(p: Line, i: int, usual: tzinfo) -> tuple[tzinfo, int]:
    """Read the zone behind an hour: GMT, "your time", "Berlin time", (CET)."""
    if k.LOCAL in p.e[i]:
        place = zone_of_place(p.text[:_PLACE_REACH]) if p.e[i][k.LOCAL] else None
        return (place.zone if place else usual), i + 1
    j = i + 1 if p.sign(i, "(,") else i
    for size in (4, 3, 2, 1):
        if j + size > p.size:
            continue
        start, end = p.span(j, j + size)
        words = p.text[start:end]
        found = zone_beside(words) if words[:1].isalpha() else None
        if (
            found
            and zone_beside(p.text[start : p.span(j, j + size - 1)[1]] if size > 1 else "") is None
        ):
            after = j + size
            return found.zone, after + 1 if j > i and p.sign(after, ")") else after
    return _named_place(p, i, usual)


def _named_place(p: Line, i: int, usual: tzinfo) -> tuple[tzinfo, int]:
    """Read "5pm in New York" and "5pm Eastern"."""
    word = p.text[slice(*p.span(i, i + 1))] if i < p.size else ""
    found = zone_beside(f"{word} time") if word[:1].isupper() else None
    if found:
        return found.zone, i + 1
    if k.IN in p.e[i] and i + 1 < p.size:
        for size in (2, 1):
            if i + 1 + size <= p.size:
                place = zone_of_place(p.text[slice(*p.span(i + 1, i + 1 + size))])
                if place:
                    return place.zone, i + 1 + size
    return usual, i
