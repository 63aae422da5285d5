"""The terminal: data to standard output, talk to standard error, colour only for eyes."""

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypedDict, Unpack

SCHEMA_VERSION = 1
NARROW, WIDE = 40, 100
"""Between these widths, in characters, lines are broken."""


class Line(NamedTuple):
    """One line of a page: its words, how far it stands in, how it looks, what stands right.

    ``hang`` is how much further in it goes on when it is broken.
    """

    text: str = ""
    indent: int = 0
    style: str = ""
    right: str = ""
    hang: int = 0


class Looks(TypedDict, total=False):
    """How a line may look."""

    indent: int
    style: str
    right: str
    hang: int


class Page(list[Line]):
    """What a command shows, line by line."""

    def add(self, text: str = "", **looks: Unpack[Looks]) -> None:
        """Put one more line below."""
        self.append(Line(text, **looks))

    def heading(self, text: str) -> None:
        """Begin a part of the page, with room above it."""
        if self:
            self.add()
        self.add(text, style="bold")


class NoAnswer(Exception):
    """A question was to be asked, and nobody is there to answer."""

    def __init__(self, question: str, instead: str) -> None:
        super().__init__(question)
        self.question, self.instead = question, instead


class Terminal:
    """Where a command shows its page and asks its questions."""

    def __init__(self, *, as_json: bool = False, color: str = "auto", ask: bool = True) -> None:
        self.as_json = as_json
        self.interactive = ask and not as_json and sys.stdin.isatty() and sys.stderr.isatty()
        wanted = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.color = color == "always" or (color == "auto" and wanted)
        columns = shutil.get_terminal_size((80, 24)).columns if sys.stdout.isatty() else 80
        self.width = max(NARROW, min(columns, WIDE))

    def show(self, page: Iterable[Line], document: dict[str, Any]) -> None:
        """Show a page to a person, or the document to a program."""
        if self.as_json:
            print(
                json.dumps(
                    {"schema_version": SCHEMA_VERSION, **document}, indent=2, ensure_ascii=False
                )
            )
        elif self.color:
            self._show_in_color(page)
        else:
            for line in page:
                print("\n".join(self._broken(line)))

    def _broken(self, line: Line) -> list[str]:
        if not line.text:
            return [""]
        room = self.width - (len(line.right) + 2 if line.right else 0)
        lines = textwrap.wrap(
            line.text,
            max(NARROW, room),
            initial_indent=" " * line.indent,
            subsequent_indent=" " * (line.indent + line.hang),
            break_long_words=False,
            break_on_hyphens=False,
        )
        if line.right:
            lines[0] = f"{lines[0]:<{room}}  {line.right}"
        return lines

    def _show_in_color(self, page: Iterable[Line]) -> None:
        from rich.console import Console  # late: it takes longer to load than a page to show
        from rich.text import Text

        console = Console(force_terminal=True, highlight=False, width=self.width)
        for line in page:
            told = self._broken(line)
            text = Text("\n".join(told), style=line.style)
            if line.right:
                end = len(told[0])
                text.stylize("dim", end - len(line.right), end)
            console.print(text, soft_wrap=True)

    def say(self, text: str) -> None:
        """Talk beside the data."""
        for line in text.split("\n"):
            print(line, file=sys.stderr)

    def ask(self, question: str, *, instead: str) -> str:
        """Ask one question; an empty answer is fine. Raises NoAnswer when nobody is there."""
        if not self.interactive:
            raise NoAnswer(question, instead)
        print(f"{question} ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            raise NoAnswer(question, instead)
        return line.strip()

    def read(self, question: str, reader: Callable[[str], Any]) -> Any:  # what the reader gives
        """Ask until the answer can be read; an empty answer gives None."""
        while True:
            typed = self.ask(question, instead="")
            if not typed:
                return None
            try:
                return reader(typed)
            except ValueError as error:
                self.say(f"  {error}")
