"""A calendar file cut into the lines of its events and zones, whatever state it is in."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.saying import say
from afterword.outside.unreadable import Unreadable

DEEPEST = 8
"""So many components may lie in each other."""
LONGEST_LINE = 64 * 1024
"""Longer lines, in characters, are cut."""


@dataclass(slots=True)
class Block:
    """The unfolded lines of one event, with the number of its first line in the file."""

    line: int
    lines: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    whole: bool = False

    def place_of(self, name: str) -> int | None:
        """Give the line of a field in the file, or None if the event does not have it."""
        for number, line in zip(self.numbers, self.lines, strict=False):
            if line.upper().startswith((name + ":", name + ";")):
                return number
        return None


@dataclass(slots=True)
class Outline:
    """What is of use in a calendar file."""

    method: str | None = None
    events: list[Block] = field(default_factory=list)
    zones: dict[str, list[str]] = field(default_factory=dict)


def decoded(data: bytes) -> str:
    """Read bytes as text: by their mark, as UTF-8, or as what a desktop of the West writes."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"", "utf-8-sig")):
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    return data.decode("cp1252", "replace")


def unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Join folded lines again and number each by its first line; endless lines are cut."""
    number, parts, size = 0, list[str](), 0
    for here, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t") and parts:
            if size < LONGEST_LINE:
                parts.append(line[1:])
                size += len(line)
            continue
        if parts:
            yield number, "".join(parts)
        number, parts, size = here, [line[:LONGEST_LINE]], len(line)
    yield number, "".join(parts)


def outline(data: bytes) -> Outline:
    """Cut a file into its events and zones; what lies inside of an event (alarms) is left out.

    Missing ENDs and odd line ends are forgiven. Raises Unreadable where it nests too deeply.
    """
    file, inside = Outline(), list[str]()
    block = Block(0)
    for number, line in unfolded(decoded(data)):
        key, _, value = line.partition(":")
        key, value = key.strip().upper(), value.strip()
        if key == "BEGIN":
            if value.upper() == "VEVENT" and "VEVENT" in inside:
                del inside[inside.index("VEVENT") :]
            inside.append(value.upper())
            if len(inside) > DEEPEST:
                raise Unreadable(
                    say("Line {line}: this file nests too deeply to be read.", line=number)
                )
            block = _begun(file, inside, number) or block
        elif key == "END":
            _ended(file, inside, block, value.upper())
        elif inside:
            _kept(file, inside, block, (number, line))
    return file


def _begun(file: Outline, inside: list[str], number: int) -> Block | None:
    if inside[-1] == "VEVENT":
        file.events.append(Block(number))
        return file.events[-1]
    return Block(number) if inside[-1] == "VTIMEZONE" else None


def _ended(file: Outline, inside: list[str], block: Block, name: str) -> None:
    """Close a component, and with it those inside of it whose END is missing."""
    if name not in inside:
        return
    while inside.pop() != name:
        pass
    if name == "VEVENT":
        block.whole = True
    if name == "VTIMEZONE":
        names = [one.partition(":")[2].strip() for one in block.lines if one[:5].upper() == "TZID:"]
        file.zones[names[0] if names else ""] = block.lines


def _kept(file: Outline, inside: list[str], block: Block, numbered: tuple[int, str]) -> None:
    number, line = numbered
    if inside[-1] == "VEVENT" or "VTIMEZONE" in inside:
        block.lines.append(line)
        block.numbers.append(number)
    elif inside[-1] == "VCALENDAR" and line.upper().startswith("METHOD:"):
        file.method = line[7:].strip().upper() or None
    if inside[-1] in ("STANDARD", "DAYLIGHT") and line.upper().startswith("TZOFFSETTO"):
        block.lines.insert(-1, f"BEGIN:{inside[-1]}")
