"""One typed line as an interview: employer, job, time and people, each with its place in it."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.clock_words import find_hours, find_lengths
from afterword.core.date_words import WEEKDAYS, any_of
from afterword.core.days_in_text import find_days
from afterword.core.job_words import MODIFIERS, is_head
from afterword.core.meeting_hours import find_meeting_hours
from afterword.core.meeting_zones import zone_words_at
from afterword.core.name_runs import find_names
from afterword.core.readers.line_talk import firm_of_talk, is_small_name
from afterword.core.saying import Sentence, say
from afterword.core.typed_dates import NotADate, Span, read_day, read_span
from afterword.core.zone_words import Zone

LONGEST = 300
"""Longer lines, in characters, are cut."""

Place = tuple[int, int]
_SHORT_DAY = re.compile(
    rf"\b(?:(?:next|this|last)\s+)?(?:{any_of(WEEKDAYS)}\.?|(?:today|tomorrow|yesterday|heute"
    r"|gestern|übermorgen)\b)|\+\d+[dw]\b",
    re.IGNORECASE,
)
_INSTANT = re.compile(r"\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?(?!\w)")
_BEFORE_TIME = re.compile(r"[\s,–—-]+(?:on|at|for|am|um)(?:\s+(?:the|den))?\s*$", re.IGNORECASE)
"""Words that lead to a time and belong to neither employer nor job."""
_GAP = re.compile(r"[\s,–—-]*(?:\b(?:at|um|from|von|on|am|the|den|der)\b|@)?[\s,(]*", re.IGNORECASE)
_LED = re.compile(r"(?:^|\s)(?:with|mit|avec|w/|meeting)\s+", re.IGNORECASE)
_AND = re.compile(r"\s*(?:\bw/|[,+;&/]|\b(?:and|und|et|with|mit|avec)\b)\s*", re.IGNORECASE)
_HEAD_ENDS = re.compile(r"[,+;]|\s(?:with|mit|avec|w/)\s", re.IGNORECASE)
_FILLER = re.compile(
    r"\s*(?:(?:job |video |phone |panel |first |second |final )?interview|vorstellungsgespräch"
    r"|gespräch|screening|phone screen|(?:first|second|final) round|entretien)\b[\s:,–-]*"
    r"(?:\b(?:at|for|bei|als|chez)\s+)?",
    re.IGNORECASE,
)
_AT = re.compile(r"\s+(?:at|bei|chez|@)\s+", re.IGNORECASE)
_BREAK = re.compile(r"\s*[,;:|–—]\s*|\s+-\s+|\s+(?:for|as|als)\s+(?:an? |the )?", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;+]+")


class Piece(NamedTuple):
    """A part of the line as it was written, and where it stands."""

    text: str
    span: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class OneLine:
    """What a line proposes; what was not said is None, what is unclear is in ``questions``.

    ``when`` is aware; ``day`` is given as well where only the hour is missing. ``proposals``
    are the days or instants that unclear time words, which stand at ``when_span``, may mean.
    """

    employer: Piece | None = None
    role: Piece | None = None
    when: Span | None = None
    day: date | None = None
    when_span: Place | None = None
    proposals: tuple[date, ...] = ()
    people: tuple[Piece, ...] = ()
    questions: tuple[Sentence, ...] = ()


class _Clock(NamedTuple):
    """What time words are read against."""

    today: date
    zone: ZoneInfo
    past: bool
    country: str


def read_one_line(
    line: str, today: date, zone: ZoneInfo, *, past: bool = False, country: str = ""
) -> OneLine:
    """Read "Northwind data analyst Tue 24 Nov 2pm, Marcus Oyelaran + Priya Raman".

    Time words are read as ``read_span`` reads them, in ``zone``; names are runs of capitals
    behind the time or behind "with"; the job is what stands between employer and time in small
    letters or in words for jobs. Never raises: what is unclear is asked.
    """
    line = line[:LONGEST]
    where = _time_words(line, today)
    timed, where = _with_zone(line, where, _Clock(today, zone, past, country))
    head, tail = _head_and_tail(line, where)
    firm, tail = firm_of_talk(line, head, tail)
    people, doubts = _people(line, tail)
    employer, role, more = (
        (_trimmed(line, firm), None, ()) if firm else _employer_and_role(line, head)
    )
    return OneLine(
        employer=employer, role=role, people=people, when=timed.when, day=timed.day,
        when_span=where, proposals=timed.proposals, questions=(*timed.questions, *more, *doubts),
    )  # fmt: skip


def _time_words(line: str, today: date) -> Place | None:
    """Find the words of day, hour and length that stand together."""
    hours = [found.span for found in find_hours(line)] or _spoken(line)
    days = [found.span for found in find_days(line, today)]
    days += [found.span() for found in _SHORT_DAY.finditer(line)]
    instants = [found.span() for found in _INSTANT.finditer(line)]
    hours = instants or [span for span in hours if not any(_overlap(span, day) for day in days)]
    seeds = hours or [span for span in days if _ends_or_stands(line, span)]
    if not seeds:
        return None
    place, others = seeds[0], [*hours, *days, *(found.span for found in find_lengths(line))]
    for _ in others:
        for span in others:
            place = _joined(line, place, span)
    return place


def _with_zone(line: str, where: Place | None, clock: "_Clock") -> tuple[OneLine, Place | None]:
    """Read the time words, by the clock of the zone that stands behind them."""
    named = zone_words_at(line[where[1] :]) if where else None
    if not where or not named:
        return _timed(line, where, clock), where
    timed = _timed(line, where, clock)
    if timed.when is None:
        return timed, (where[0], where[1] + named[1])
    start, end = (
        _there(one, named[0], clock.zone) if one else None
        for one in (timed.when.start, timed.when.end)
    )
    when = Span(start or timed.when.start, end)
    return replace(timed, when=when, day=when.start.date()), (where[0], where[1] + named[1])


def _there(instant: datetime, named: Zone, mine: ZoneInfo) -> datetime:
    """Give the instant that the same wall clock shows in another zone."""
    return instant.astimezone(mine).replace(tzinfo=named.zone)


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _ends_or_stands(line: str, span: Place) -> bool:
    """A day without an hour must end the words before the names, or be a written date."""
    rest = line[span[1] :].lstrip(" .")
    return not rest or rest[0] in ",+;" or rest.startswith(("with", "mit")) or span[1] - span[0] > 4


def _joined(line: str, place: Place, span: Place) -> Place:
    first, second = sorted((place, span))
    if _overlap(first, second) or _GAP.fullmatch(line, first[1], second[0]):
        return first[0], max(first[1], second[1])
    return place


def _spoken(line: str) -> list[Place]:
    """Find times of day in words: half past two, um halb drei."""
    return [found.span for found in find_meeting_hours(line)]


def _in_figures(words: str) -> str:
    """Write "half past two" as 2:30, as typed times are read."""
    if hours := find_hours(words):
        first = hours[0].span[0]
        return f"{words[:first].rstrip(' -–—')} {words[first:]}".strip()
    for found in reversed(find_meeting_hours(words)):
        first, end = found.span
        clock = f"{found.start.hour}:{found.start.minute:02}"
        words = f"{words[:first]} {clock} {words[end:]}"
    return " ".join(words.split())


def _timed(line: str, where: Place | None, clock: _Clock) -> OneLine:
    """Read the time words strictly; what they leave open is asked."""
    if where is None:
        return OneLine(questions=(say("When is it? For example “Tue 24 Nov 14:00”."),))
    words = _in_figures(line[slice(*where)])
    past, country = clock.past, clock.country
    try:
        when = read_span(words, clock.today, clock.zone, past=past, country=country)
        return OneLine(when=when, day=when.start.date())
    except NotADate as no:
        day = None
        with suppress(NotADate):
            day = read_day(words, clock.today, past=past, country=country)
        return OneLine(day=day, proposals=no.proposals, questions=(no.says,))


def _head_and_tail(line: str, where: Place | None) -> tuple[Place, list[Place]]:
    """Part the line into the words for employer and job, and those for people."""
    front = (0, where[0]) if where else (0, len(line))
    if where and (before := _BEFORE_TIME.search(line, *front)):
        front = (0, before.start())
    back = (where[1], len(line)) if where else (len(line), len(line))
    tail = [back]
    if not line[slice(*front)].strip(" ,"):
        ends = _HEAD_ENDS.search(line, *back)
        cut = ends.start() if ends and line[back[0] : ends.start()].strip() else back[1]
        if back[0] < cut:
            front, tail = (back[0], cut), [(cut, back[1])]
    led = _LED.search(line, *front)
    if (
        led
        and line[front[0] : led.start()].strip()
        and not _FILLER.fullmatch(line, front[0], led.start())
    ):
        tail = [(led.end(), front[1]), *tail]
        front = (front[0], led.start())
    return front, tail


def _people(line: str, tail: list[Place]) -> tuple[tuple[Piece, ...], tuple[Sentence, ...]]:
    people: list[Piece] = []
    doubts: list[Sentence] = []
    for place in tail:
        for piece in _split(line, place, _AND):
            names = list(find_names(piece.text))
            if is_small_name(line, piece.span, has_others=bool(people)):
                people.append(piece)
            elif names and names[0].span[0] <= len("Frau Dr. "):
                start = piece.span[0] + names[0].span[0]
                people.append(Piece(names[0].name, (start, start + len(names[0].name))))
            elif _WORD.search(piece.text):
                words = f"“{piece.text}”"
                doubts.append(say("What is {words}? It was left aside.", words=words))
    return tuple(people), tuple(doubts)


def _split(line: str, place: Place, at: re.Pattern[str]) -> Iterator[Piece]:
    """Split a part of the line, keeping where each piece stands."""
    start = place[0]
    for found in (*at.finditer(line, *place), None):
        end = found.start() if found else place[1]
        if piece := _trimmed(line, (start, end)):
            yield piece
        start = found.end() if found else end


def _trimmed(line: str, place: Place) -> Piece | None:
    text = line[slice(*place)]
    left = len(text) - len(text.lstrip(" ,;:-–—\t"))
    text = text.strip(" ,;:-–—\t")
    start = place[0] + left
    return Piece(text, (start, start + len(text))) if text else None


def _employer_and_role(
    line: str, head: Place
) -> tuple[Piece | None, Piece | None, tuple[Sentence, ...]]:
    filler = _FILLER.match(line, *head)
    start = filler.end() if filler else head[0]
    if filler and (led := _LED.match(line, filler.end() - 1, head[1])):
        start = led.end()
    if at := _AT.search(line, start, head[1]):
        role, employer = _trimmed(line, (start, at.start())), _trimmed(line, (at.end(), head[1]))
    else:
        employer, role = _by_words(line, (start, head[1]))
    return employer, role, _asked(employer, unsure=bool(filler and start != filler.end()))


def _asked(employer: Piece | None, *, unsure: bool) -> tuple[Sentence, ...]:
    if employer is None:
        return (say("Which employer is it?"),)
    if unsure or employer.text.islower():
        return (say("Is {name} the employer?", name=f"“{employer.text}”"),)
    return ()


def _by_words(line: str, place: Place) -> tuple[Piece | None, Piece | None]:
    """Take a leading run as the employer, and the words for a job behind it as the role."""
    pieces = list(_split(line, place, _BREAK))
    if len(pieces) > 1:
        first, second = pieces[0], pieces[1]
        return (
            (second, first) if _is_job(first.text) and not _is_job(second.text) else (first, second)
        )
    if not pieces:
        return None, None
    words = list(_WORD.finditer(line, *pieces[0].span))
    marked = [n for n, word in enumerate(words) if _is_job_word(word[0])]
    small = [n for n, word in enumerate(words) if n and word[0][0].islower()]
    if not words:
        return None, None
    if words[0][0][0].islower() or 0 in marked:  # no capital tells the employer
        small = []
    cut = min([*marked, *small], default=len(words))
    ends = words[cut].start() if cut < len(words) else pieces[0].span[1]
    return _trimmed(line, (place[0], ends)), _trimmed(line, (ends, pieces[0].span[1]))


def _is_job_word(word: str) -> bool:
    return word.casefold() in MODIFIERS or is_head(word)


def _is_job(words: str) -> bool:
    parts = words.split()
    return bool(parts) and (is_head(parts[-1]) or is_head(parts[0]))
