"""Days found in running text, as mails and notes name them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.date_words import (
    MONTHS,
    NEAR,
    WEEKDAYS,
    any_of,
    in_year,
    next_such_day,
    strictly_after,
)

_LONG_WEEKDAYS = {word: number for word, number in WEEKDAYS.items() if len(word) > 4}
_NEAR_WORDS = {
    word: days
    for word, days in NEAR.items()
    if word not in ("hier", "demain", "yesterday", "gestern")
}
_WEEKDAY = (
    rf"(?:\b(?P<weekday>{any_of(WEEKDAYS)})\.?(?:,|\s*\()?\s*(?:(?:the|den|der|dem|le)\s+)?)?"
)
_YEAR = r"(?:,?\s*(?P<year>(?:19|20)\d{2})\b)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}\b(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?!\d)",
        (
            rf"{_WEEKDAY}\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+"
            rf"|de\s+)?(?P<name>{any_of(MONTHS)})\.?{_YEAR}"
        ),
        (
            rf"{_WEEKDAY}\b(?P<name>{any_of(MONTHS)})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd"
            rf"|th)?(?![\d:.]\d|\d|\s?[ap]\.?m){_YEAR}"
        ),
        rf"{_WEEKDAY}(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:\s?(?P<year>\d{{4}}|\d{{2}}(?![\d:])))?",
        (
            rf"{_WEEKDAY}(?<![\d/])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?:/(?P<year>\d{{4}}"
            rf"|\d{{2}}))?(?![\d/])"
        ),
        rf"\b(?:(?P<next>next|nächsten)\s+)?(?P<bare>{any_of(_LONG_WEEKDAYS)})",
        rf"(?<!guten )(?<!good )\b(?P<near>{any_of(_NEAR_WORDS)})",
    )
)
_TRAILING = re.compile(rf"\s*[,(]\s*(?P<weekday>{any_of(WEEKDAYS)})\b", re.IGNORECASE)


class Day(NamedTuple):
    """A day, where it stands, and whether a weekday beside it says another (``fits`` False).

    ``exact`` tells a date from a word such as "Friday" or "tomorrow".
    """

    day: date
    span: tuple[int, int]
    fits: bool = True
    exact: bool = True


def find_days(text: str, written_on: date | None, *, month_first: bool = False) -> list[Day]:
    """Find the days that a text names, in their order.

    A day without a year is the next one after the text was written; without that day only
    full dates are found. ``month_first`` reads 11/12 as November unless a weekday decides.
    """
    found: list[Day] = []
    for form in _FORMS:
        for match in form.finditer(text):
            taken = any(match.start() < day.span[1] and day.span[0] < match.end() for day in found)
            day = None if taken else _day(match, written_on, month_first=month_first)
            if day:
                found.append(day)
    return sorted(found, key=lambda day: day.span)


def _day(match: re.Match[str], written_on: date | None, *, month_first: bool) -> Day | None:
    parts = match.groupdict()
    if parts.get("bare") or parts.get("near"):
        return _relative(match, parts, written_on) if written_on else None
    number, end = _weekday(match, parts.get("weekday"))
    days = list(_readings(parts, written_on, month_first=month_first))
    if not days:
        return None
    fitting = [day for day in days if number is None or day.weekday() == number]
    return Day((fitting or days)[0], (match.start(), end), bool(fitting))


def _weekday(match: re.Match[str], before: str | None) -> tuple[int | None, int]:
    """Give the weekday beside a date, which may follow it: 24 November (Tuesday)."""
    if before:
        return WEEKDAYS[before.casefold()], match.end()
    after = _TRAILING.match(match.string, match.end())
    if after:
        return WEEKDAYS[after["weekday"].casefold()], after.end()
    return None, match.end()


def _relative(match: re.Match[str], parts: dict[str, str | None], written_on: date) -> Day:
    if near := parts.get("near"):
        return Day(written_on + timedelta(days=NEAR[near.casefold()]), match.span(), exact=False)
    number = WEEKDAYS[(parts["bare"] or "").casefold()]
    day = strictly_after(written_on, number)
    if parts.get("next") and day.isocalendar().week == written_on.isocalendar().week:
        day += timedelta(days=7)
    return Day(day, match.span(), exact=False)


def _readings(
    parts: dict[str, str | None], written_on: date | None, *, month_first: bool
) -> Iterator[date]:
    for month, number in _month_and_day(parts, month_first=month_first):
        day = _placed(parts.get("year"), month, number, written_on)
        if day:
            yield day


def _month_and_day(
    parts: dict[str, str | None], *, month_first: bool
) -> tuple[tuple[int, int], ...]:
    if parts.get("one"):
        one, two = int(parts["one"] or 0), int(parts["two"] or 0)
        return ((one, two), (two, one)) if month_first else ((two, one), (one, two))
    name = parts.get("name")
    month = MONTHS[name.casefold()] if name else int(parts.get("month") or 0)
    return ((month, int(parts["day"] or 0)),)


def _placed(year: str | None, month: int, number: int, written_on: date | None) -> date | None:
    if year:
        return in_year(int(year) + (2000 if len(year) == 2 else 0), month, number)
    if written_on is None or not 1 <= month <= 12:
        return None
    return next_such_day(written_on, month, number)
