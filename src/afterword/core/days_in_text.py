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
_SHORT_NAMES = frozenset({
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
    "mo", "di", "mi", "do", "fr", "sa", "so",
})  # fmt: skip
_SHORT_WEEKDAYS = {
    word.capitalize(): number for word, number in WEEKDAYS.items() if word in _SHORT_NAMES
}
_NEAR_WORDS = {
    word: days
    for word, days in NEAR.items()
    if word not in ("hier", "demain", "yesterday", "gestern")
} | {
    "demain": 1, "après-demain": 2, "domani": 1, "dopodomani": 2, "pasado mañana": 2, "mañana": 1,
    "vandaag": 0, "overmorgen": 2, "this morning": 0, "this afternoon": 0, "oggi": 0,
}  # fmt: skip
_ARTICLE = r"(?:the|den|der|dem|le|el|il|de)"
_WEEKDAY = (
    rf"(?:\b(?P<weekday>{any_of(WEEKDAYS)})\.?(?:,|\s*\("
    rf"|\s[-–])?\s*(?:{_ARTICLE}\s+)?(?:d[ií]a\s)?)?"
)
_YEAR = r"(?:,?\s*(?:del?\s)?(?P<year>(?:19|20)\d{2}\b|['’]\d{2}\b))?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}\b(?P<year>\d{{4}})[-/.](?P<month>\d{{2}})[-/.](?P<day>\d{{2}})(?!\d)",
        (
            rf"{_WEEKDAY}(?<![\d:.])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|e|\.|º)?(?:\s*|-)(?:of\s+"
            rf"|de\s+|di\s+)?(?P<name>{any_of(MONTHS)})(?:\.(?=\s*\d)|-)?{_YEAR}"
        ),
        (
            rf"{_WEEKDAY}\b(?P<name>{any_of(MONTHS)})\.?[\s-]+(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd"
            rf"|rd|th)?(?![\d:.]\d|\d|\s?[ap]\.?m\b){_YEAR}"
        ),
        (
            rf"{_WEEKDAY}(?<![\d.])(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\."
            r"(?:\s?(?P<year>(?:19|20)\d{2}|\d{2}(?![\d:.]|\s*(?:uhr|bis|[-–]))))?"
        ),
        (
            rf"{_WEEKDAY}(?<![\d.])(?P<day>\d{{1,2}})[.-](?P<month>\d{{1,2}})[.-]"
            r"(?P<year>(?:19|20)\d{2})(?!\d)"
        ),
        (
            rf"{_WEEKDAY}(?<![\d/])(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?:/(?P<year>\d{{4}}"
            rf"|\d{{2}}))?(?![\d/])"
        ),
        (
            rf"\b(?P<weekday>{any_of(WEEKDAYS)})\.?,?\s+(?:(?:{_ARTICLE}"
            rf"|the)\s+)?(?P<day>\d{{1,2}})"
            r"(?:st|nd|rd|th|\.)?(?![\w:.,]\d|\w|[-–]\d|\s?[-–]\s?\d|/\d|\s?(?:[ap]\.?m\b|uhr|uur"
            r"|h\b"
            r"|heures|to\s|bis\s|until\s|o['’]clock))(?<!\d:)"
        ),
        (
            r"\b(?:on|the|for)\s(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:floor|street|st\b|ave"
            r"|birthday|round|interview|stage|anniversary|century|grade|place|time|year))"
        ),
        r"\bam\s(?P<day>\d{1,2})\.(?=\s*(?:um|von|ab|gegen|zwischen|,|\())(?!\s*\d)",
        r"\b(?:le|el|el día|il|op de|op)\s(?P<day>\d{1,2})e?(?=,?\s+(?:à|vers|entre|a\slas|de\s\d"
        r"|alle|ore|dalle|om)\b)",
    )
)
_NEXT_WEEK = (
    r"(?:(?:the\s)?(?:next|following)\sweek|(?:(?:in\s)?der\s)?(?:nächste[nr]?"
    r"|kommende[nr]?)\swoche"
    r"|(?:de\s)?la\ssemaine\sprochaine|(?:de\s)?la\s(?:próxima\ssemana|semana\sque\sviene)"
    r"|(?:del)?la\s(?:prossima\ssettimana|settimana\sprossima)|volgende\sweek)"
)
_NAMED = re.compile(
    rf"\b(?:(?:(?P<before>{_NEXT_WEEK}),?\s(?:on\s|am\s|op\s|le\s|el\s)?"
    r"|(?P<later>(?:a|one)\sweek\s(?:on|from)\s|in\seiner\swoche\sam\s)"
    r"|(?P<next>next|nächste[nr]?|volgende)\s|(?P<this>this(?:\scoming)?|coming|diese[nrm]?"
    r"|kommende[nrm]?"
    r"|aanstaande|komende|dit|ce|este|questo)\s)?)"
    rf"(?P<bare>{any_of(_LONG_WEEKDAYS)})"
    rf"(?:,?\s(?:(?:of|in|de|der)\s)?(?P<after>{_NEXT_WEEK})|\s(?P<week>week)\b(?!\s*\d))?",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf"\b(?:(?P<next>[Nn]ext\s)|(?P<lead>(?:[Oo]n|[Tt]his"
    rf"|[Aa]m)\s))?(?P<bare>{any_of(_SHORT_WEEKDAYS)})"
    r"\.?(?P<clock>,?\s+(?:at\s|from\s|um\s|von\s|ab\s|@\s?)?(?=\d{1,2}(?:[:.h]\d\d|\s?[ap]m?\b"
    r"|\s?uhr|\s?[-–]|\s+h\b)))?"
)
_CLOSE = re.compile(
    r"(?<!guten )(?<!good )(?<!goede )(?<!bonne )(?<!la )(?<!am )(?<!jeden )"
    rf"\b(?P<near>{any_of(_NEAR_WORDS)})",
    re.IGNORECASE,
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
    taken = bytearray(len(text))
    for day in _all(text, written_on, month_first=month_first):
        first, end = day.span
        if not any(taken[first:end]):
            taken[first:end] = b"\x01" * (end - first)
            found.append(day)
    return sorted(found, key=lambda day: day.span)


def _all(text: str, written_on: date | None, *, month_first: bool) -> Iterator[Day]:
    for form in _FORMS:
        for match in form.finditer(text):
            if day := _dated(match, written_on, month_first=month_first):
                yield day
    if written_on is not None:
        yield from _weekdays(text, written_on)
        for match in _CLOSE.finditer(text):
            near = _NEAR_WORDS[match["near"].casefold()]
            yield Day(written_on + timedelta(days=near), match.span(), exact=False)


def _dated(match: re.Match[str], written_on: date | None, *, month_first: bool) -> Day | None:
    parts = match.groupdict()
    number, end = _weekday(match, parts.get("weekday"))
    days = list(_readings(parts, written_on, month_first=month_first))
    if not days:
        return None
    fitting = [day for day in days if number is None or day.weekday() == number]
    bare = number is not None and match[0][-1].isdigit() and "month" not in parts
    if bare and not fitting and not parts.keys() & {"name", "one"}:
        return None  # "Friday 10" may go on as a time
    return Day((fitting or days)[0], (match.start(), end), bool(fitting))


def _weekday(match: re.Match[str], before: str | None) -> tuple[int | None, int]:
    """Give the weekday beside a date, which may follow it: 24 November (Tuesday)."""
    if before:
        return WEEKDAYS[before.casefold()], match.end()
    after = _TRAILING.match(match.string, match.end())
    if after:
        return WEEKDAYS[after["weekday"].casefold()], after.end()
    return None, match.end()


def _weekdays(text: str, written_on: date) -> Iterator[Day]:
    for match in _NAMED.finditer(text):
        number = WEEKDAYS[match["bare"].casefold()]
        if match["before"] or match["after"]:
            day = _in_next_week(written_on, number)
        elif match["next"]:
            day = max(strictly_after(written_on, number), _in_next_week(written_on, number))
        else:
            day = strictly_after(written_on, number)
        later = timedelta(days=7 if match["later"] or match["week"] else 0)
        yield Day(day + later, match.span(), exact=False)
    for match in _SHORT.finditer(text):
        if match["next"] or match["lead"] or match["clock"]:
            number = _SHORT_WEEKDAYS[match["bare"]]
            day = strictly_after(written_on, number)
            if match["next"]:
                day = max(day, _in_next_week(written_on, number))
            yield Day(day, (match.start(), match.end("bare")), exact=False)


def _in_next_week(written_on: date, number: int) -> date:
    monday = written_on + timedelta(days=7 - written_on.weekday())
    return monday + timedelta(days=number)


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
        digits = year.lstrip("'’")
        return in_year(int(digits) + (2000 if len(digits) == 2 else 0), month, number)
    if written_on is None or month > 12:
        return None
    if month == 0:
        return _numbered(written_on, number)
    return next_such_day(written_on, month, number)


def _numbered(written_on: date, number: int) -> date | None:
    """Give the next day with that number: the 5th, from today on."""
    for ahead in range(3):
        months = written_on.year * 12 + written_on.month - 1 + ahead
        found = in_year(months // 12, months % 12 + 1, number)
        if found and found >= written_on:
            return found
    return None
