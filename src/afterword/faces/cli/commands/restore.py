"""Put a backup back, or see which copies there are."""

from argparse import ArgumentParser, Namespace
from typing import Any, NotRequired, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.holdings import CountsPart
from afterword.faces.cli.terminal import Page, Terminal


class BackupPart(TypedDict):
    """What a backup holds; a plain copy of the database does not say when and by whom."""

    holds: CountsPart | None
    made_at: str | None
    program_version: str | None
    files: int
    lost: list[str]


class CopyPart(TypedDict):
    """One copy; what it holds is null where it cannot be read."""

    name: str
    holds: CountsPart | None


class Restore(TypedDict):
    """The backup, what was here, and whether it was put back; or, without a file, the copies.

    ``copy`` is the file in which the state before it lies.
    """

    restored: bool
    backup: NotRequired[BackupPart]
    here: NotRequired[CountsPart | None]
    copy: NotRequired[str | None]
    copies: NotRequired[list[CopyPart]]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "file", nargs="?", default="", help="a backup, or the name of a copy; they are listed else"
    )
    parser.add_argument("--yes", action="store_true", help="replace what is here without asking")
    parser.add_argument(
        "--dry-run", action="store_true", help="verify it and show what it holds; change nothing"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Verify the backup, ask if anything is here, and put it back."""
    from afterword import wiring

    # The database that is here may be just what is broken.
    world, _ = wiring.start_anyway(example=told.example)
    if not told.file:
        return _list(world, terminal)
    from afterword.actions.restore import restore
    from afterword.faces.cli.progress import progress

    found, agreed = None, told.yes
    while found is None or not (found.done or told.dry_run):
        if found is not None and not (agreed := _asked(found, world, terminal)):
            terminal.say("Nothing was changed.")
            break
        with progress("Verifying every byte") as tick:
            found = restore(
                typed=told.file, replace=agreed, look=told.dry_run, world=world, tick=tick
            )
    terminal.show(_page(found, told, world), _document(found))
    return FINE


def _asked(found: Any, world: Any, terminal: Terminal) -> bool:
    """Ask whether the backup shall replace what is here."""
    from afterword.faces.cli.holdings import counts_words

    for line in _lines(found, world):
        terminal.say(line)
    answer = terminal.ask(
        f"Here are {counts_words(found.here, world.zone)}. Put the backup in their place? [y/N]",
        instead="Say --yes. A copy of what is here is kept. Nothing was changed.",
    )
    return answer.casefold().startswith("y")


def _lines(found: Any, world: Any) -> list[str]:
    """Tell what the backup holds."""
    from afterword.faces.cli.holdings import counts_words, many, moment_words

    held, lines = found.held, []
    if held.made_at is not None:
        made = moment_words(held.made_at, world.zone)
        lines.append(f"The backup was made on {made}, by Afterword {held.program}. It is whole.")
    else:
        lines.append("The copy of the database is whole.")
    lines.append(
        f"It holds {counts_words(held.counts, world.zone)}; {many(len(held.files), 'file')}."
    )
    if held.lost:
        lines.append(f"Gone or damaged before it was made: {', '.join(held.lost)}.")
    return lines


def _page(found: Any, told: Namespace, world: Any) -> Page:
    from afterword.faces.cli.holdings import counts_words

    page = Page()
    for line in _lines(found, world):
        page.add(line)
    if told.dry_run:
        page.add(f"Here now: {counts_words(found.here, world.zone)}. Nothing was changed.")
    elif found.done:
        page.add("It is restored.")
        if found.copy is not None:
            page.add(f"What was here before: afterword restore {found.copy.stem}")
    return page


def _document(found: Any) -> Restore:
    from afterword.faces.cli.holdings import counts_document

    held = found.held
    return {
        "restored": found.done,
        "backup": {
            "holds": counts_document(held.counts),
            "made_at": held.made_at.isoformat() if held.made_at else None,
            "program_version": held.program or None,
            "files": len(held.files),
            "lost": list(held.lost),
        },
        "here": counts_document(found.here),
        "copy": str(found.copy) if found.copy is not None else None,
    }


def _list(world: Any, terminal: Terminal) -> int:
    """Show the copies that were made by themselves."""
    from afterword.actions.see_copies import see_copies
    from afterword.faces.cli.holdings import counts_document, counts_words

    page, copies = Page(), see_copies()
    for copy in copies:
        page.add(f"{copy.file.stem}: {counts_words(copy.counts, world.zone)}")
    if copies:
        page.add()
        page.add(f"Put one back: afterword restore {copies[0].file.stem}")
    else:
        page.add("There is no copy yet. 'afterword today' makes one a day; or: afterword backup")
    listed: list[CopyPart] = [
        {"name": copy.file.stem, "holds": counts_document(copy.counts)} for copy in copies
    ]
    document: Restore = {"restored": False, "copies": listed}
    terminal.show(page, document)
    return FINE


command = Command(
    "Put a backup back, or a copy from one of the last days.",
    "afterword restore afterword-backup-2026-11-24.zip --dry-run",
    arguments,
    run,
    Restore,
)
