"""The times that an answer names, each with the words around it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from afterword.core.answers.clauses import Statement
from afterword.core.dates import Calendar, When
from afterword.core.readers.timing import times_in
from afterword.core.reading import Hearing, Precision, Span, Timing

MOST_SENTENCES = 60
_EVERY_DAY = Calendar(weekend=frozenset())
_TOLD = re.compile(
    r"\d|day|tomorrow|tonight|heute|hoy|oggi|vandaag|aujourd|week|month|morgen|mañana|demain|"
    r"domani|tag|woche|monat|semaine|mois|jour|semana|mes\b|"
    r"settiman|giorn|maand|dag|noon|night|christmas|easter|weihnacht|ostern|noël|navidad|natale|"
    r"kerst|"
    r"year|jahr|année|año|anno|jaar|january|february|march|april|may|june|july|august|september|"
    r"october|"
    r"november|december|jan|feb|mär|mai|juin|juil|août|enero|febrero|marzo|abril|junio|julio|"
    r"agosto|ottobre|"
    r"octubre|noviembre|diciembre|oktober|dezember|mon|tue|wed|thu|fri|sat|sun|spring|summer|"
    r"autumn|winter|"
    r"frühjahr|herbst|sommer|lundi|mardi|mercredi|vendredi|samedi|dimanche|lunes|martes|"
    r"miércoles|jueves|"
    r"viernes|sábado|domingo|lunedì|venerdì|sabato|domenica|fortnight|quarter|uur|uhr",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:by|until|till|before|no later than|not later than|latest|deadline|expires?(?: on)?|"
    r"within|ahead of|"
    r"bis|spätestens|binnen|innerhalb|frist|vor|avant|d'ici|jusqu|au plus tard|sous|antes|hasta|"
    r"plazo|a más tardar|"
    r"entro|fino|prima|scadenza|uiterlijk|vóór|voor|tot|binnen|due(?: on| by)?|closes|"
    r"lapses(?: on)?)\b"
    r"(?:\s+\w+){0,3}\s*$",
    re.IGNORECASE,
)
_DEADLINE_BEGUN = re.compile(
    r"(?:by|until|till|before|no later|not later|at the latest|within|bis|spätestens|innerhalb|"
    r"binnen|avant|d'ici|"
    r"jusqu|au plus tard|sous|antes|hasta|entro|fino|uiterlijk|vóór|voor|tot)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|ten|a|zwei|drei|vier|fünf|sieben|zehn|deux|trois|"
    r"dix|dos|tres|diez|due|tre|dieci|twee|drie|tien)\s+"
    r"(?:calendar )?(?:days?|weeks?|tagen?|wochen?|jours?|semaines?|días?|semanas?|giorni|"
    r"settimane|dagen|weken|fortnight)\b",
    re.IGNORECASE,
)
LAST_HOUR, LAST_MINUTE, NOON = 23, 59, 12
AROUND = 40
"""Letters before a time in which its preposition is looked for."""


class Told(NamedTuple):
    """A time, the sentence it stands in, the words before it, and the day if nothing is rolled."""

    timing: Timing
    line: int
    span: Span
    before: str
    words: str
    after: str
    unrolled: When | None = None

    @property
    def first(self) -> When | None:
        return self.timing.earliest

    @property
    def last(self) -> When | None:
        return self.timing.latest

    @property
    def has_hour(self) -> bool:
        return isinstance(self.timing.earliest, datetime)

    @property
    def is_deadline(self) -> bool:
        """Say whether it is put as a day by which something is due."""
        return bool(_DEADLINE.search(self.before) or _DEADLINE_BEGUN.match(self.words))

    @property
    def due(self) -> When | None:
        """Give the day of a deadline, which no weekend moves."""
        return self.unrolled or self.last

    @property
    def ending(self) -> "Told":
        """Give the end of a range alone: of "from Thursday to Friday" the Friday."""
        return self._replace(timing=replace(self.timing, earliest=self.timing.latest))

    def day(self) -> date | None:
        """Give its last day."""
        last = self.last or self.first
        return last.date() if isinstance(last, datetime) else last


def told_times(read: Sequence[Statement], text: str, heard: Hearing) -> list[Told]:
    """Give the times of a mail that do not lie before it, in order."""
    found: list[Told] = []
    for number, one in enumerate(read[:MOST_SENTENCES]):
        stretch = text[one.line.start : one.line.end]
        if _TOLD.search(stretch):
            found.extend(_in_sentence(stretch, (number, one.line.start), heard))
    return [one for one in found if not _is_past(one, heard.at.date()) and not _lasts(one)]


def _in_sentence(stretch: str, place: tuple[int, int], heard: Hearing) -> Iterator[Told]:
    number, start = place
    for timing in _safely(stretch, heard):
        begin, end = timing.span or (0, 0)
        words = stretch[begin:end]
        yield Told(
            timing=_mended(timing, words, stretch[end : end + 16], heard),
            line=number,
            span=(start + begin, start + end),
            before=stretch[max(0, begin - AROUND) : begin].casefold(),
            words=words.casefold(),
            after=stretch[end : end + AROUND].casefold(),
            unrolled=_unrolled(words, heard) if _COUNTED.search(words) else None,
        )


_MINUTES = re.compile(r"[.:h]([0-5]\d)")
_COUNT = re.compile(
    r"[^\d]*\d.*,?\s(?:ein\w*|zwei|drei|vier|fünf|one|two|three|four|five|deux|trois|dos|tres|"
    r"due|tre|twee|drie)$", re.IGNORECASE)  # fmt: skip


_HOUR = re.compile(
    r"[\s,;–-]{1,3}(?:(?:at|um|à|om|alle|alle ore|a las|"
    r"ab)\s+)?(\d{1,2})[.:h](\d{2})(?!\.?\d)\s*(pm|p\.m)?",
    re.IGNORECASE,
)


def _mended(timing: Timing, words: str, after: str, heard: Hearing) -> Timing:
    """Give a time with the minutes that a full stop parted from it, without a count behind it."""
    at, minutes = timing.earliest, _MINUTES.match(after)
    if at is None or at != timing.latest:
        return timing
    if not isinstance(at, datetime):
        return _with_hour(timing, at, _HOUR.match(after), heard)
    if minutes and at.minute == 0:
        at = at.replace(minute=int(minutes[1]))
        return replace(timing, earliest=at, latest=at)
    if _COUNT.match(words):
        return replace(timing, earliest=at.date(), latest=at.date(), precision=Precision.DAY)
    return timing


def _with_hour(timing: Timing, day: date, hour: re.Match[str] | None, heard: Hearing) -> Timing:
    """Give a day with the hour that a comma parted from it."""
    if hour is None or int(hour[1]) > LAST_HOUR or int(hour[2]) > LAST_MINUTE:
        return timing
    later = 12 if hour[3] and int(hour[1]) < NOON else 0
    clock = time(int(hour[1]) + later, int(hour[2]))
    at = datetime.combine(day, clock, tzinfo=heard.at.tzinfo)
    return replace(timing, earliest=at, latest=at, precision=Precision.INSTANT)


def _safely(stretch: str, heard: Hearing) -> Iterable[Timing]:
    try:
        return times_in(stretch, heard)
    except (OverflowError, ValueError):
        return ()


def _unrolled(words: str, heard: Hearing) -> When | None:
    read = list(_safely(words, heard._replace(calendar=_EVERY_DAY)))
    return read[0].latest if len(read) == 1 else None


_ANY_DAY = ("a day", "einen tag", "un jour", "un día", "un giorno", "een dag", "one day")
_LASTS = re.compile(
    r"^(?:\W*\w+\W+){0,2}\w*\W?(?:minutes?|mins?|minuten|minuti|minutos|hours?|hrs?|stunden?|"
    r"heures?|horas?|ore|uur)\W*$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:in|within|next|binnen|innerhalb|dans|en|entro|tra|o'clock|at|um|by)\b|\d[:.h]\d|"
    r"\d\s*h\b",
    re.IGNORECASE,
)


def _lasts(one: Told) -> bool:
    """Say whether it is how long something takes, not when."""
    if one.words in _ANY_DAY and not one.before.endswith(
        ("us ", "me ", "in ", "need ", "another ", "uns ")
    ):
        return True
    return bool(one.has_hour and _LASTS.match(one.words) and not _AHEAD.search(one.words))


def _is_past(one: Told, day: date) -> bool:
    last = one.day()
    return last is None or last < day


def next_working_day(day: date, calendar: Calendar) -> date:
    """Give the working day after a day."""
    return calendar.add(day, 1)


def day_of(when: When) -> date:
    """Give the day of an instant by its own clock."""
    return when.date() if isinstance(when, datetime) else when


def is_period(timing: Timing) -> bool:
    """Say whether a time is a week, month or season, not a day."""
    return timing.precision in (Precision.WEEK, Precision.MONTH, Precision.SEASON)


def days_later(day: date, count: int) -> date:
    """Add calendar days."""
    return day + timedelta(days=count)
