"""A sentence as a value: a template to translate, and the values to fill it with."""

from datetime import date, datetime, tzinfo
from typing import NamedTuple

Value = str | int | date | datetime

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Sentence(NamedTuple):
    """What is said, and what it is said about; never formatted text (HOUSE law 6)."""

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def filled(self, **values: Value) -> "Sentence":
        """Give the same sentence about something."""
        return Sentence(self.template, tuple(values.items()))


def say(template: str, **values: Value) -> Sentence:
    """Make a sentence; xgettext finds the template by the keyword ``say``."""
    # Some thirty sentences stand in every plan: this is the quick way to make one.
    return _new(Sentence, (template, tuple(values.items())))


_new = tuple.__new__


def spoken_day(day: date) -> str:
    """Tell a day with its weekday, as in ``Thu 3 Dec``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def spoken_instant(instant: datetime, zone: tzinfo, theirs: tzinfo | None = None) -> str:
    """Tell an instant by the clock of a zone, as in ``Thu 3 Dec, 10:00``.

    Where the clock of ``theirs`` shows another time, it stands beside it.
    """
    local = instant.astimezone(zone)
    told = f"{spoken_day(local)}, {local:%H:%M}"
    there = instant.astimezone(theirs) if theirs is not None else local
    if there.utcoffset() == local.utcoffset():
        return told
    day = f"{spoken_day(there)}, " if there.date() != local.date() else ""
    return f"{told} ({day}{there:%H:%M} theirs)"


def spoken(value: Value, zone: tzinfo, theirs: tzinfo | None = None) -> str:
    """Tell one value in English."""
    if isinstance(value, datetime):
        return spoken_instant(value, zone, theirs)
    if isinstance(value, date):
        return spoken_day(value)
    return str(value)


def english(sentence: Sentence, zone: tzinfo, theirs: tzinfo | None = None) -> str:
    """Fill a sentence in: days as weekday and date, instants by the clock of ``zone``.

    ``theirs`` is the recipient's zone, told beside where its clock shows another time.
    """
    words = {name: spoken(value, zone, theirs) for name, value in sentence.values}
    return sentence.template.format(**words)
