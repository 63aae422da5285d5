"""See what was written down, the newest first."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal

SHOWN = 20
"""So many acts are shown, unless more are asked for."""


class ActPart(TypedDict):
    """One act: its number and key, the words that were typed, and what they told."""

    number: int
    key: str
    verb: str
    at: str
    words: str | None
    applications: list[str]
    says: list[str]
    undoes: int | None
    undone: bool


class Acts(TypedDict):
    """The acts, the newest first."""

    acts: list[ActPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", nargs="?", default="", help="only what belongs to it")
    parser.add_argument("--all", action="store_true", help=f"more than the last {SHOWN}")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the acts."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_history import see_history
    from afterword.faces.cli.showing import Voice

    seen, voice = see_history(typed=told.application, world=world), Voice(world)
    shown = seen.lines if told.all else seen.lines[:SHOWN]
    page = Page()
    for line in shown:
        _lines(page, line, seen, voice)
    if not shown:
        page.add("Nothing is written down yet.")
    elif len(shown) < len(seen.lines):
        page.add(f"{len(seen.lines) - len(shown)} older ones: afterword history --all", style="dim")
    terminal.show(page, {"acts": [_document(line, voice) for line in shown]})
    return FINE


def _lines(page: Page, line: Any, seen: Any, voice: Any) -> None:
    """Show one act: number, time, verb, and each fact that can be told."""
    act = line.act
    local = act.at.astimezone(voice.zone)
    day = f"{voice.day(local.date())}, {local:%H:%M}"
    where = ", ".join(seen.pursuits[key].employer for key in line.applications)
    state = "  (taken back)" if act.undone else ""
    of = f" {act.undoes}" if act.undoes else ""
    told = f"{act.number:>4}  {day}  {act.verb}{of}  {where}".rstrip() + state
    page.add(told, style="dim" if act.undone else "bold")
    for says in _says(line, voice):
        page.add(says, indent=6, hang=2)


def _says(line: Any, voice: Any) -> list[str]:
    from afterword.core.saying import english

    return [english(sentence, voice.zone) for _, sentence in line.says]


def _document(line: Any, voice: Any) -> ActPart:
    act = line.act
    return {
        "number": act.number,
        "key": act.key,
        "verb": act.verb,
        "at": act.at.isoformat(),
        "words": act.words or None,
        "applications": list(line.applications),
        "says": _says(line, voice),
        "undoes": act.undoes,
        "undone": act.undone,
    }


command = Command(
    "What you recorded, the newest first, each with its number.",
    "afterword history northwind",
    arguments,
    run,
    Acts,
)
