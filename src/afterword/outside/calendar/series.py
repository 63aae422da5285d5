"""The first date of a series that is not taken out of it (RFC 5545, 3.8.5)."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

LONGEST = timedelta(days=800)
"""So far ahead a date is looked for; rules by the hour and odder ones are not played through."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PLAIN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"})


def first_left(event: Any, start: date | datetime) -> date | datetime | None:
    """Give the first date of a series that its EXDATEs leave, in the zone of ``start``.

    Where nothing is taken out, or the rule is not a plain one by day, week or month, that is
    ``start`` itself. None: every date is taken out.
    """
    taken_out = _taken_out(event)
    if not _is_out(start, taken_out):
        return start
    rule = event.get("RRULE")
    if not isinstance(rule, dict) or not set(rule) <= _PLAIN:
        return None if "RRULE" not in event else start
    for count, day in enumerate(_days(rule, start)):
        if count >= _number(rule, "COUNT", 1_000):
            break
        instance = _on(start, day)
        if _is_past_end(rule, instance):
            break
        if not _is_out(instance, taken_out):
            return instance
    return None


def _taken_out(event: Any) -> list[date | datetime]:
    value = event.get("EXDATE")
    listed = value if isinstance(value, list) else [value] if value is not None else []
    return [one.dt for each in listed for one in _dates(each)[:1_000]]


def _dates(value: Any) -> list[Any]:
    """Give the dates of one EXDATE; none where its text is broken."""
    try:
        found: list[Any] = getattr(value, "dts", [])
    except ValueError:
        return []
    return found


def _is_out(instance: date | datetime, taken_out: Sequence[date | datetime]) -> bool:
    return any(_same(instance, one) for one in taken_out)


def _same(instance: date | datetime, other: date | datetime) -> bool:
    """Compare by the wall clock, by the instant in UTC, or by the day where only one is told."""
    if not isinstance(instance, datetime) or not isinstance(other, datetime):
        days = (one.date() if isinstance(one, datetime) else one for one in (instance, other))
        return len(set(days)) == 1
    if other.tzinfo is not None and instance.tzinfo is not None:
        return instance.astimezone(UTC) == other.astimezone(UTC)
    return instance.replace(tzinfo=None) == other.replace(tzinfo=None)


def _on(start: date | datetime, day: date) -> date | datetime:
    return datetime.combine(day, start.timetz()) if isinstance(start, datetime) else day


def _days(rule: dict[str, Any], start: date | datetime) -> Iterator[date]:
    """Give the days of a rule from the start on, the start always among them."""
    first = start.date() if isinstance(start, datetime) else start
    for ahead in range(LONGEST.days):
        day = first + timedelta(days=ahead)
        if ahead == 0 or _falls_on(rule, first, day):
            yield day


def _falls_on(rule: dict[str, Any], first: date, day: date) -> bool:
    every = max(1, _number(rule, "INTERVAL", 1))
    named = [str(one).upper() for one in rule.get("BYDAY", [])]
    weekday = _DAYS[day.weekday()]
    kind = str((rule.get("FREQ") or [""])[0]).upper()
    if kind == "DAILY":
        return (day - first).days % every == 0 and (not named or weekday in named)
    if kind == "WEEKLY":
        weeks = (day - timedelta(days=day.weekday()) - first + timedelta(days=first.weekday())).days
        return weeks // 7 % every == 0 and weekday in (named or [_DAYS[first.weekday()]])
    months = (day.year - first.year) * 12 + day.month - first.month
    if kind != "MONTHLY" or months % every:
        return False
    if not named:
        return day.day == first.day
    return f"{(day.day - 1) // 7 + 1}{weekday}" in named or weekday in named


def _is_past_end(rule: dict[str, Any], instance: date | datetime) -> bool:
    end = (rule.get("UNTIL") or [None])[0]
    if end is None:
        return False
    last = end.date() if isinstance(end, datetime) else end
    day = instance.date() if isinstance(instance, datetime) else instance
    return isinstance(last, date) and day > last


def _number(rule: dict[str, Any], name: str, instead: int) -> int:
    value = (rule.get(name) or [instead])[0]
    return value if isinstance(value, int) else instead
