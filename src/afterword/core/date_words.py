"""The names of months, weekdays and near days, as people write them in several languages."""

from datetime import date, timedelta

_MONTHS = (
    "jan january januar jänner jaenner janvier enero gennaio januari",
    "feb february februar feber février fevrier febrero febbraio februari",
    "mar march märz maerz mär mrz mars marzo maart",
    "apr april avr avril abril aprile",
    "may mai mayo maggio mei",
    "jun june juni juin junio giugno",
    "jul july juli juil juillet julio luglio",
    "aug august août aout agosto augustus",
    "sep sept september septembre septiembre settembre",
    "oct october okt oktober octobre octubre ottobre",
    "nov november novembre noviembre",
    "dec december dez dezember déc décembre decembre diciembre dicembre",
)
_WEEKDAYS = (
    "mon monday mo montag lundi lunes lunedì maandag",
    "tue tues tuesday di dienstag mardi martes martedì dinsdag",
    "wed weds wednesday mi mittwoch mercredi miércoles mercoledì woensdag",
    "thu thur thurs thursday do donnerstag jeudi jueves giovedì donderdag",
    "fri friday fr freitag vendredi viernes venerdì vrijdag",
    "sat saturday sa samstag sonnabend samedi sábado sabato zaterdag",
    "sun sunday so sonntag dimanche domingo domenica zondag",
)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


MONTHS = _numbered(_MONTHS, 1)
"""Month names and abbreviations in lower case, to 1 for January up to 12."""

WEEKDAYS = _numbered(_WEEKDAYS, 0)
"""Weekday names and abbreviations in lower case, to 0 for Monday up to 6."""

NEAR = {
    "today": 0, "tomorrow": 1, "yesterday": -1, "day after tomorrow": 2,
    "day before yesterday": -2, "heute": 0, "morgen": 1, "gestern": -1, "übermorgen": 2,
    "uebermorgen": 2, "vorgestern": -2, "tonight": 0, "aujourd'hui": 0, "demain": 1, "hier": -1,
}  # fmt: skip
"""Days named by their distance from today, in days."""


def any_of(words: dict[str, int]) -> str:
    """Give a pattern that finds any of the words, longest first, each as a whole word."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(longest_first) + r")(?!\w)"


def strictly_after(today: date, weekday: int) -> date:
    """Give the first such weekday after a day (FORMATS 1)."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def last_until(today: date, weekday: int) -> date:
    """Give the last such weekday up to and including a day."""
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def nearest(day: date, weekday: int) -> date:
    """Give the such-named weekday nearest to a day, at most three days away."""
    return last_until(day + timedelta(days=3), weekday)


def in_year(year: int, month: int, day: int) -> date | None:
    """Give a date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_such_day(today: date, month: int, day: int, *, past: bool = False) -> date | None:
    """Give the next day of that month and number from today on, or the last one up to today.

    29 February may be up to eight years away; None where no year has such a day.
    """
    step = -1 if past else 1
    for year in range(today.year, today.year + 9 * step, step):
        found = in_year(year, month, day) if 1 <= year <= date.max.year else None
        if found and (found <= today if past else found >= today):
            return found
    return None
