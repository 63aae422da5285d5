"""Reading what people type: days and times echoed as they were read, people, promises."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.core.dates import When, local_day
from afterword.core.saying import Sentence, english, spoken
from afterword.core.typed_dates import NotADate, Span, read_day, read_span, read_when
from afterword.faces.cli.terminal import Terminal
from afterword.outside.world import World


class Usage(Exception):
    """The words of a command do not fit together; the message says what would."""


def in_words(sentence: Sentence) -> str:
    """Tell a sentence; an instant in it by the clock by which it was made, its own."""
    clocks = (value.tzinfo for _, value in sentence.values if isinstance(value, datetime))
    return english(sentence, next(clocks, None) or UTC)


def date_words(error: NotADate) -> str:
    """Tell why words are no date, with the readings that would be."""
    words = in_words(error.says)
    if not error.proposals:
        return words
    forms = " or ".join(typed_day(day) for day in error.proposals)
    return f"{words} Type {forms}."


def typed_day(day: date) -> str:
    """Give a day or an instant as it can be typed."""
    if isinstance(day, datetime):
        return f"{day:%Y-%m-%dT%H:%M}"
    return day.isoformat()


class Reader:
    """Reads typed dates against the applicant's today, and says how each was read."""

    def __init__(self, world: World, terminal: Terminal) -> None:
        self.world = world
        self.terminal = terminal

    def _today(self, zone: ZoneInfo) -> date:
        return self.world.now().astimezone(zone).date()

    def day(self, text: str, *, past: bool = False) -> date:
        """Read a day. Raises NotADate."""
        zone = self.world.zone
        found = read_day(text, self._today(zone), past=past, country=self.world.country)
        self._echo(text, found)
        return found

    def when(self, text: str, *, past: bool = False, zone: ZoneInfo | None = None) -> When:
        """Read a day or an instant. Raises NotADate."""
        there = zone or self.world.zone
        found = read_when(text, self._today(there), there, past=past, country=self.world.country)
        self._echo(text, found, there)
        return found

    def span(self, text: str, *, past: bool = False, zone: ZoneInfo | None = None) -> Span:
        """Read when an interview takes place. Raises NotADate."""
        there = zone or self.world.zone
        found = read_span(text, self._today(there), there, past=past, country=self.world.country)
        self._echo(text, found.start, there)
        return found

    def _echo(self, text: str, found: When, theirs: ZoneInfo | None = None) -> None:
        """Say how typed words were read, by both clocks where they differ, unless all is plain."""
        if typed_day(found) == text.strip():
            return
        year = local_day(found, self.world.zone).year
        words = spoken(found, self.world.zone, theirs)
        day, _, clock = words.partition(",")
        self.terminal.say(f"'{text}' read as {day} {year}{',' + clock if clock else ''}")


def read_text(name: str) -> str:
    """Read a text file, or standard input for ``-``. Raises Usage with a plain sentence."""
    try:
        if name == "-":
            return sys.stdin.read()
        return Path(name).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Usage(f"{name} is no text in UTF-8. Nothing was stored.") from error
    except OSError as error:
        raise Usage(f"{name} cannot be read: {error.strerror}. Nothing was stored.") from error


def read_bytes(name: str) -> bytes:
    """Read a file, or standard input for ``-``. Raises Usage with a plain sentence."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Usage(f"{name} cannot be read: {error.strerror}. Nothing was stored.") from error
