"""The terminal: data to standard output, talk to standard error, colour only for eyes."""

import json
import os
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import NamedTuple, TextIO, TypedDict, Unpack

SCHEMA_VERSION = 1
NARROW, WIDE, PIPED = 40, 100, 80
"""Between the first two widths, in characters, lines are broken; the third is for no terminal."""
ROOM, BESIDE = 45, 24
"""What stands right is no longer than this, and leaves this much room; else it goes below."""

SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # colours, and moves of the cursor
    r"|(?:\x1b[]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)"  # titles
    r"|\x1b[ -/]*[0-~]"
)
"""What a terminal obeys instead of showing it."""
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Signs that move, hide or turn round what stands beside them, or are no signs at all."""
BREAKS = frozenset("\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")


def cleaned(text: str) -> str:
    """Give text without what a terminal obeys; what came from outside may hold anything."""
    if text.isprintable():
        return text
    return UNSEEN.sub(_shown, SEQUENCE.sub("", text.replace("\r\n", "\n")))


def _shown(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in BREAKS:
        return " "
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= sign <= "\udfff" else ""


def on_one_line(text: str) -> str:
    """Give text cleaned and without line breaks."""
    return cleaned(text).replace("\n", " ")


def written(document: Mapping[str, object]) -> str:
    """Write a document for programs; signs that a terminal would obey are escaped."""
    whole = {"schema_version": SCHEMA_VERSION, **document}
    narrow = not (sys.stdout.encoding or "utf-8").casefold().startswith("utf")
    text = json.dumps(whole, indent=2, ensure_ascii=narrow)
    return escaped(text)


def escaped(text: str) -> str:
    """Give a JSON text in which signs that a terminal would obey are escaped."""
    return UNSEEN.sub(lambda found: json.dumps(found.group())[1:-1], text)


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
        self.interactive = ask and not as_json and is_seen(sys.stdin) and is_seen(sys.stderr)
        seen = is_seen(sys.stdout)
        self.color = color == "always" or (color == "auto" and _is_colorful(seen))
        self.width = _columns() if seen else PIPED

    def show(self, page: Iterable[Line], document: Mapping[str, object]) -> None:
        """Show a page to a person, or the document to a program."""
        if self.as_json:
            print(written(document))
        elif self.color:
            self._show_in_color(page)
        else:
            for line in page:
                print(self._laid_out(line)[0])

    def _laid_out(self, line: Line) -> tuple[str, int]:
        """Break one line; give it with the place where what stands right begins."""
        right = on_one_line(line.right)
        room = self.width - cells(right) - 2
        beside = 0 < len(right) <= BESIDE and room >= ROOM
        # In a narrow window what hangs beside a date would have no room there.
        hang = line.hang if line.indent + line.hang <= self.width // 2 else 2
        lines = textwrap.wrap(
            on_one_line(line.text),
            room if beside else self.width,
            initial_indent=" " * line.indent,
            subsequent_indent=" " * (line.indent + hang),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
        if beside and cells(lines[0]) <= room:
            lines[0] += f"{' ' * (room - cells(lines[0]))}  {right}"
            return "\n".join(lines), len(lines[0]) - len(right)
        if right:
            lines.append(f"{right:>{self.width}}")
        told = "\n".join(lines)
        return told, len(told) - len(right)

    def _show_in_color(self, page: Iterable[Line]) -> None:
        from rich.console import Console  # late: it takes longer to load than a page to show
        from rich.text import Text

        # It was settled before whether there is colour, so Rich need not ask the environment.
        console = Console(
            force_terminal=True,
            color_system="standard",
            no_color=False,
            highlight=False,
            width=self.width,
        )
        # Captured, because Rich ends the whole program by itself when nobody reads on.
        with console.capture() as painted:
            for line in page:
                told, start = self._laid_out(line)
                text = Text(told, style=line.style)
                text.stylize("dim", start, start + len(on_one_line(line.right)))
                console.print(text, soft_wrap=True)
        print(painted.get(), end="")

    def say(self, text: str) -> None:
        """Talk beside the data; where nobody listens, the work goes on."""
        with suppress(OSError):
            for line in cleaned(text).split("\n"):
                print(_between_words(line) if is_seen(sys.stderr) else line, file=sys.stderr)

    def ask(self, question: str, *, instead: str, optional: bool = False) -> str:
        """Ask one question; an empty answer is fine. Raises NoAnswer when nobody is there.

        Where the answer is ``optional``, the end of input (Ctrl-D) is an empty answer.
        """
        if not self.interactive:
            raise NoAnswer(question, instead)
        print(f"{on_one_line(question)} ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if line:
            return line.strip()
        self.say("")
        if optional:
            return ""
        raise NoAnswer(question, instead)


def cells(text: str) -> int:
    """Count the columns that text takes: a sign of East Asia two, an accent of its own none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def _between_words(line: str) -> str:
    """Break a sentence where a terminal would break a word."""
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line.strip(),
        _columns(),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _columns() -> int:
    return max(NARROW, min(shutil.get_terminal_size((PIPED, 24)).columns, WIDE))


def _is_colorful(seen: bool) -> bool:
    """Say what the environment wants (no-color.org, force-color.org, bixense.com/clicolors)."""
    told = os.environ.get
    if told("NO_COLOR"):
        return False
    if any((told(name) or "0") != "0" for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return seen and told("CLICOLOR") != "0" and told("TERM") != "dumb"


def is_seen(stream: TextIO | None) -> bool:
    """Say whether a person is at the other end; a stream that was closed has none."""
    return stream is not None and not stream.closed and stream.isatty()
