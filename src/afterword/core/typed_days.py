"""The day in what a person typed: its forms, one function each."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.date_words import (
    MONTHS,
    NEAR,
    WEEKDAYS,
    any_of,
    in_year,
    last_until,
    nearest,
    next_such_day,
    strictly_after,
)
from afterword.core.not_a_date import NotADate, contradiction, not_understood, quoted
from afterword.core.saying import say

YEARS = range(1900, 2200)
"""Years outside of these are slips of the finger."""

_MONTH, _WEEKDAY = any_of(MONTHS), any_of(WEEKDAYS)
_YEAR = r"(?P<year>\d{4})"
_STEPS = re.compile(
    r"(?:(?P<sign>[+-])\s?|in )(?P<count>\d{1,3})\s?(?P<unit>d|w|days?|weeks?|tagen?|wochen?)",
    re.ASCII,
)
_WEEKDAY_FIRST = re.compile(rf"(?P<weekday>{_WEEKDAY})\.?,?(?: (?:the|den|der)\b)? ?(?P<rest>.+)")
_WEEKDAY_LAST = re.compile(rf"(?P<rest>.+?),? \(?(?P<weekday>{_WEEKDAY})\.?\)?")
_SUCH_WEEKDAY = re.compile(
    rf"(?:(?P<this>this|coming|diesen|kommenden|ce)|(?P<next>next|nächsten|naechsten)"
    rf"|(?P<last>last|letzten)) (?P<after>{_WEEKDAY})\.?"
)
_LEADING = re.compile(r"^(?:(?:on|am|the|den|der|le|for)\b ?)+")
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)? ?(?:of )?(?P<name>{_MONTH})\.?(?:,? {_YEAR})?",
        rf"(?P<name>{_MONTH})\.? ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR})?",
        r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.? ?(?P<year>\d{4}|\d{2})?",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)",
    )
)
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?", re.ASCII)


class Frame(NamedTuple):
    """What a day is read against."""

    today: date
    past: bool
    country: str


def typed_day(words: str, text: str, frame: Frame) -> date:
    """Read the words of a day, in lower case and without a time; ``text`` is what was typed.

    Raises NotADate.
    """
    bare = _LEADING.sub("", words.strip(" ,"), count=1)
    for read in (_near, _stepped, _weekday, _such_weekday):
        if day := read(bare, frame):
            return day
    return _dated(bare, text, frame)


def _near(words: str, frame: Frame) -> date | None:
    return frame.today + timedelta(days=NEAR[words]) if words in NEAR else None


def _stepped(words: str, frame: Frame) -> date | None:
    found = _STEPS.fullmatch(words)
    if not found:
        return None
    count = int(found["count"]) * (7 if found["unit"].startswith("w") else 1)
    return frame.today + timedelta(days=-count if found["sign"] == "-" else count)


def _weekday(words: str, frame: Frame) -> date | None:
    number = WEEKDAYS.get(words.rstrip("."))
    if number is None:
        return None
    find = last_until if frame.past else strictly_after
    return find(frame.today, number)


def _such_weekday(words: str, frame: Frame) -> date | None:
    """Read "this", "last" and "next Friday"; the last one is asked from Monday to Thursday."""
    found = _SUCH_WEEKDAY.fullmatch(words)
    if not found:
        return None
    today, number = frame.today, WEEKDAYS[found["after"]]
    if found["last"]:
        return last_until(today - timedelta(days=1), number)
    monday = today - timedelta(days=today.weekday())
    if found["this"]:
        return monday + timedelta(days=number)
    coming, week_after = strictly_after(today, number), monday + timedelta(days=7 + number)
    if today.weekday() < WEEKDAYS["fri"] and coming != week_after:
        proposals = (coming, week_after)
        raise NotADate(say("Is that {one} or {two}?", one=coming, two=week_after), proposals)
    return week_after


def _dated(words: str, text: str, frame: Frame) -> date:
    """Read a date with or without a weekday beside it."""
    found = _WEEKDAY_FIRST.fullmatch(words) or _WEEKDAY_LAST.fullmatch(words)
    days = _readings(found["rest"].strip() if found else words, text, frame)
    if found:
        number = WEEKDAYS[found["weekday"]]
        fitting = tuple(day for day in days if day.weekday() == number)
        if not fitting:
            raise contradiction(text, nearest(days[0], number), days[0])
        days = fitting
    if len(days) > 1:
        raise NotADate(
            say(
                "{typed} may be {one} or {two}. Which one is it?",
                typed=quoted(text),
                one=days[0],
                two=days[1],
            ),
            days,
        )
    return days[0]


def _readings(words: str, text: str, frame: Frame) -> tuple[date, ...]:
    """Give all days that a written date may be: one, or two for 04/12."""
    if slashed := _SLASHED.fullmatch(words):
        return _slashed(slashed, text, frame)
    for form in _FORMS:
        if found := form.fullmatch(words):
            return (_single(found.groupdict(), text, frame),)
    raise not_understood(text)


def _single(found: dict[str, str | None], text: str, frame: Frame) -> date:
    number = int(found["day"] or 0)
    name, digits = found.get("name"), found.get("month")
    if not name and not digits:
        return _numbered_day(number, text, frame)
    month = MONTHS[name] if name else int(digits or 0)
    day = _placed(_year(found.get("year")), month, number, frame)
    if day is None:
        raise _impossible(text, _year(found.get("year")), (month, number), frame)
    return day


def _slashed(found: re.Match[str], text: str, frame: Frame) -> tuple[date, ...]:
    one, two, year = int(found["one"]), int(found["two"]), _year(found["year"])
    day_first, month_first = _placed(year, two, one, frame), _placed(year, one, two, frame)
    if frame.country[:2].upper() == "US" and month_first:
        return (month_first,)
    days = tuple(dict.fromkeys(day for day in (day_first, month_first) if day))
    if not days:
        raise _impossible(text, year, (two, one), frame)
    return days


def _numbered_day(number: int, text: str, frame: Frame) -> date:
    """Find "the 5th" in this month or the nearest one that has it (FORMATS 1)."""
    step = -1 if frame.past else 1
    for months in range(13):
        count = frame.today.year * 12 + frame.today.month - 1 + months * step
        day = in_year(count // 12, count % 12 + 1, number)
        if day and (day <= frame.today if frame.past else day >= frame.today):
            return day
    raise not_understood(text)


def _placed(year: int | None, month: int, day: int, frame: Frame) -> date | None:
    if year is not None:
        return in_year(year, month, day) if year in YEARS else None
    return next_such_day(frame.today, month, day, past=frame.past)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _impossible(text: str, year: int | None, rest: tuple[int, int], frame: Frame) -> NotADate:
    """Offer the last day of that month and the first of the next for a day that is neither."""
    month, day = rest
    today = frame.today
    turned = -(month > today.month) if frame.past else int(month < today.month)
    first = _placed(year or today.year + turned, month, 1, frame)
    if first is None or not 1 <= day <= 31:
        return not_understood(text)
    after = date(first.year + month // 12, month % 12 + 1, 1)
    last = after - timedelta(days=1)
    return NotADate(
        say(
            "{typed} is not in the calendar; did you mean {last} or {after}?",
            typed=quoted(text),
            last=last,
            after=after,
        ),
        (last, after),
    )
