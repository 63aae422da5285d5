"""Times of day beside a day: Friday at 5pm, noon, 14 Uhr, 10am Pacific."""

from datetime import date, datetime, time, tzinfo

from afterword.core.reading import Precision
from afterword.core.timing import kinds as k
from afterword.core.timing.anchored import plain
from afterword.core.timing.days import Days
from afterword.core.timing.line import Line, Read
from afterword.core.timing.tokens import CLOCK, NUMBER
from afterword.core.zone_words import zone_beside


def clocked(p: Line, i: int) -> Read:
    """Read a time, with an hour before or after its day, or an hour alone."""
    hour = clock(p, i)
    if hour:
        return _hour_first(p, *hour)
    j = i
    if k.DAYPART in p.e[j] and k.UNIT not in p.e[j]:
        j = p.skip(j + 1, k.OF, k.ON, k.BY, k.THE)
        j = p.skip(j + 1, k.ON) if p.sign(j, ",") else j
    found = plain(p, j)
    if not found:
        return None
    value, j = found
    return _hour_after(p, value, j)


def _hour_after(p: Line, value: Days, j: int) -> Read:
    m = p.skip(j, k.DAYPART, k.LATEST)
    m = m + 1 if p.sign(m, ",") else m
    m = p.skip(m, k.AT, k.BY, k.BEFORE, k.FROM, k.ON)
    hour = clock(p, m)
    if hour and value.first == value.last and isinstance(value.first, date):
        return _at(value, hour[0]), p.skip(hour[1], k.DAYPART)
    return value, p.skip(j, k.DAYPART)


def _hour_first(p: Line, when: tuple[time, tzinfo], i: int) -> Read:
    j = p.skip(i + 1 if p.sign(i, ",") else i, k.ON, k.DAYPART, k.THE, k.OF)
    found = plain(p, j)
    if found and found[0].first == found[0].last:
        return _at(found[0], when), found[1]
    today = Days(p.f.today, p.f.today)
    return _at(today, when), i


def _at(value: Days, when: tuple[time, tzinfo]) -> Days:
    day = value.first
    assert isinstance(day, date)
    instant = datetime.combine(day, when[0], tzinfo=when[1])
    others = tuple(
        Days(*(datetime.combine(o.first, when[0], tzinfo=when[1]),) * 2, Precision.INSTANT)
        for o in value.others
        if o.first
    )
    return Days(instant, instant, Precision.INSTANT, value.why, others)


def clock(p: Line, i: int) -> tuple[tuple[time, tzinfo], int] | None:
    """Read an hour with its zone: the zone of the place where none is named."""
    i = p.skip(i, k.AT) if i < p.size else i
    entry = p.e[i]
    found = _written(p, i) if CLOCK in entry or NUMBER in entry or k.NUM in entry else None
    if k.HOUR in entry and entry[k.HOUR] < 24:
        found = time(entry[k.HOUR]), i + 1
    if not found:
        return None
    when, j = found
    zone, j = _zone(p, j)
    return (when, zone), j


def _written(p: Line, i: int) -> tuple[time, int] | None:
    text = p.e[i].get(CLOCK) or p.e[i].get(NUMBER) or str(p.e[i].get(k.NUM))
    for sep in ":.h":
        text = text.replace(sep, ":")
    parts = [int(x) for x in text.split(":") if x.isdigit()]
    if not parts:
        return None
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    half = p.e[i + 1].get(k.MERIDIEM)
    j = i + 1
    if half is not None:
        hour, j = hour % 12 + half, i + 2
        j = j + 1 if p.sign(j, ".") else j
    elif k.OCLOCK in p.e[i + 1] and k.UNIT not in p.e[i + 1]:
        j = i + 2
    elif CLOCK not in p.e[i]:
        return None
    return (time(hour, minute), j) if hour < 24 and minute < 60 else None


def _zone(p: Line, i: int) -> tuple[tzinfo, int]:
    here = p.f.now.tzinfo
    assert here is not None
    for size in (2, 1):
        if i + size > p.size:
            continue
        start, end = p.span(i, i + size)
        found = zone_beside(p.text[start:end])
        if found:
            return found.zone, i + size
    return here, i
