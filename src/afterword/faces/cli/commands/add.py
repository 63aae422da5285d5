"""Add an interview from one line, or from flags."""

import re
from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Undoable
from afterword.faces.cli.terminal import Page, Terminal

BEHIND = re.compile(r"(?:\s*\([^()]*\))?(?:\s*<?[^\s<>(),;]+@[^\s<>(),;]+>?)?")
"""What may stand behind a name: a title in brackets, an address."""


class Agreed(TypedDict):
    """An interview as it was read; the first three are null if it was not stored."""

    application: str | None
    new: bool | None
    round: int | None
    employer: str
    role: str | None
    start: str
    end: str | None
    zone: str
    people: list[str]


class Added(Agreed, Undoable):
    """The interview as it was read and stored; a dry run stores nothing and numbers nothing."""


FORMATS = {
    "video": r"video(?:\s+(?:call|interview|chat))?|zoom(?:\s+call)?|(?:ms\s+)?teams(?:\s+call)?"
    r"|google\s+meet|skype(?:\s+call)?",
    "phone": r"(?:by\s+)?phone(?:\s+(?:call|interview|screen))?|telephone|by\s+call",
}
HOW = {
    name: re.compile(rf"(?:(?<=[\s,(])|^)(?:{words})(?=[\s,.;)]|$)", re.IGNORECASE)
    for name, words in FORMATS.items()
}
"""Words of a line that tell how the talk is held; they are no employer and no role."""

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DAYISH = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{MONTH}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?"
    r"|the\s+\d{1,2}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
"""What looks like a day; one that was not read as the day of the talk is asked about."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("line", nargs="*", help="as you would say it, in one line")
    parser.add_argument("--employer")
    parser.add_argument("--role", default="")
    parser.add_argument("--when", default="", help="as 'Tue 24 Nov 14:00-15:00'")
    parser.add_argument(
        "--with",
        dest="people",
        action="append",
        default=[],
        metavar="PERSON",
        help="'Priya Raman (head of data) <priya@firm.example>', once a person",
    )
    parser.add_argument("--recruiter", action="append", default=[], metavar="PERSON")
    parser.add_argument("--format", default="", help="onsite, video, phone, one_way_video, group")
    parser.add_argument("--place", default="")
    parser.add_argument("--zone", default="", help="their time zone, as America/New_York")
    parser.add_argument("--country", default="", help="their holidays, as US or DE-BY")
    parser.add_argument("--past", action="store_true", help="it took place already")
    parser.add_argument("--dry-run", action="store_true", help="show what would be stored")
    parser.add_argument("--yes", action="store_true", help="do not ask whether it was read right")


def run(told: Namespace, terminal: Terminal) -> int:
    """Read the line, show the reading, store it."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.add_interview import add_interview
    from afterword.core.pasting import as_typed
    from afterword.faces.cli.changed import show_change

    agreed = _agreed(told, world, terminal)
    page = _page(agreed, world)
    if told.dry_run:
        page.add("Nothing was stored: this was a dry run.")
        show_change(terminal, world, page, _document(agreed, None))
        return FINE
    if terminal.interactive and not told.yes:
        terminal.say("\n".join(line.text for line in page))
        if terminal.ask("Looks right? [Y/n]", instead="").casefold().startswith("n"):
            terminal.say("Nothing was stored.")
            return FINE
    added = add_interview(agreed=agreed, world=world, past=told.past)
    after = "debrief" if told.past else "path"
    what = "Stored." if added.new else f"Stored as round {added.round} of {added.key}."
    page.add(f"{what} Next: afterword {after} {as_typed(added.typed)}")
    show_change(terminal, world, page, _document(agreed, added))
    return FINE


def _agreed(told: Namespace, world: Any, terminal: Terminal) -> Any:
    """Make an agreed interview of a line and of flags; flags win."""
    from afterword.actions.add_interview import Agreed, Invited
    from afterword.actions.naming import plain, read_someone
    from afterword.actions.round_words import without_round
    from afterword.core.facts import Source
    from afterword.core.terms import Format, Standing
    from afterword.faces.cli.asking import Usage

    _check(told)
    line = plain(" ".join(told.line))
    zone = world.places(told.zone or world.zone.key, "").zone
    if told.format and told.format not in set(Format):
        raise Usage(f"--format is one of {', '.join(Format)}. Nothing was stored.")
    read = _one_line(line, world, zone, told)
    span = _span(told, read, world, terminal)
    return Agreed(
        employer=_employer(told, read),
        role=without_round(plain(told.role or (read.role.text if read.role else ""))),
        start=span.start,
        end=span.end,
        people=(
            *(Invited(read_someone(name)) for name in told.people or _names(read, line)),
            *(Invited(read_someone(name), Standing.RECRUITER) for name in told.recruiter),
        ),
        format=Format(told.format or _format(line)),
        place=plain(told.place),
        zone=zone.key,
        country=told.country,
        source=Source(quote=line),
    )


def _format(line: str) -> str:
    """Give how the talk is held, as the line tells it; without a word it is on site."""
    return next((name for name, words in HOW.items() if words.search(line)), "onsite")


def _without_format(line: str) -> str:
    """Put spaces for the words that tell how, so that all else keeps its place."""
    for words in HOW.values():
        line = words.sub(lambda found: " " * len(found[0]), line)
    return line


def _check(told: Namespace) -> None:
    """Refuse a flag that names nobody. Raises Usage."""
    from afterword.actions.naming import plain
    from afterword.faces.cli.asking import Usage

    if told.employer is not None and not plain(told.employer):
        raise Usage("--employer names nobody. Nothing was stored.")
    for flag, names in (("--with", told.people), ("--recruiter", told.recruiter)):
        if not all(plain(name) for name in names):
            raise Usage(f"{flag} names nobody. Nothing was stored.")


def _span(told: Namespace, read: Any, world: Any, terminal: Terminal) -> Any:
    """Give the time of the flag or of the line. Raises Usage and NotADate."""
    from afterword.actions.naming import plain
    from afterword.actions.typed_sides import on_this_side
    from afterword.faces.cli.asking import Reader

    if told.when:
        zone = world.places(told.zone or world.zone.key, "").zone
        span, words = Reader(world, terminal).span(told.when, past=told.past, zone=zone), told.when
    else:
        span, words = (
            _when(read, plain(" ".join(told.line))),
            plain(" ".join(told.line))[slice(*read.when_span)],
        )
    on_this_side(words, span.start, world)
    return span


def _one_line(line: str, world: Any, zone: Any, told: Namespace) -> Any:
    from afterword.core.readers.one_line import OneLine, read_one_line

    if not line:
        return OneLine()
    from afterword.actions.naming import ADDRESS
    from afterword.actions.round_words import blanked

    today = world.now().astimezone(zone).date()
    # Spaces stand for what is no name and no job, so that all else keeps its place in the line.
    words = _without_format(blanked(ADDRESS.sub(lambda found: " " * len(found[0]), line)))
    return read_one_line(words, today, zone, past=told.past, country=world.country)


def _employer(told: Namespace, read: Any) -> str:
    from afterword.actions.naming import plain
    from afterword.faces.cli.asking import Usage

    if employer := plain(told.employer or (read.employer.text if read.employer else "")):
        return employer
    raise Usage(
        'Which employer? For example: afterword add "Northwind analyst tue 2pm, Marcus". '
        "Nothing was stored."
    )


def _no_other_day(line: str, span: tuple[int, int]) -> None:
    """Refuse a line with a day that was not read as the day of the talk. Raises Usage."""
    from afterword.faces.cli.asking import Usage

    for found in DAYISH.finditer(line):
        if not span[0] <= found.start() < span[1]:
            raise Usage(
                f"When is it? '{found[0]}' was not read as the day. "
                "Type --when 'Tue 24 Nov 14:00'. Nothing was stored."
            )


def _when(read: Any, line: str) -> Any:
    """Give the time of a line; what is unclear about it is asked and not guessed."""
    from afterword.core.saying import english
    from afterword.faces.cli.asking import Usage, typed_day

    if read.when is not None:
        _no_other_day(line, read.when_span)
        return read.when
    asked = " ".join(english(question, _utc()) for question in read.questions)
    forms = " or ".join(f"--when {typed_day(day)}" for day in read.proposals)
    hint = f" Type {forms}." if forms else " For example: --when 'tue 24 Nov 14:00'."
    raise Usage(f"When is it? {asked}{hint} Nothing was stored.")


def _utc() -> Any:
    from datetime import UTC

    return UTC


def _names(read: Any, line: str) -> list[str]:
    """Give each person with the title and the address that stand right behind the name."""
    found = []
    for person in read.people:
        behind = BEHIND.match(line, person.span[1])
        found.append(person.text + (behind[0] if behind else ""))
    return found


def _page(agreed: Any, world: Any) -> Page:
    from zoneinfo import ZoneInfo

    from afterword.core.saying import spoken_instant

    page = Page()
    page.add(f"{agreed.employer}{', ' + agreed.role if agreed.role else ''}", style="bold")
    when = spoken_instant(agreed.start, world.zone, ZoneInfo(agreed.zone))
    day, _, clock = when.partition(", ")
    page.add(f"{day} {agreed.start.year}, {clock}, {agreed.format.value}", indent=2)
    for one in agreed.people:
        page.add(f"{one.someone.name}, {one.standing.value}", indent=2)
    return page


def _document(agreed: Any, added: Any) -> Agreed:
    return {
        "application": added.key if added else None,
        "new": added.new if added else None,
        "round": added.round if added else None,
        "employer": agreed.employer,
        "role": agreed.role or None,
        "start": agreed.start.isoformat(),
        "end": agreed.end.isoformat() if agreed.end else None,
        "zone": agreed.zone,
        "people": [one.someone.name for one in agreed.people],
    }


command = Command(
    "Add an interview in one line.",
    'afterword add "Northwind analyst Tue 24 Nov 2pm, Marcus Hale + Priya Raman"',
    arguments,
    run,
    Added,
)
