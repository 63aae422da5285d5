"""Copy everything into one file."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class Backup(TypedDict):
    """The file and how much is in it; ``lost`` names kept files whose bytes were not there."""

    file: str
    entries: int
    applications: int
    files: int
    lost: list[str]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "-o", "--output", default="", metavar="FILE", help="the file, or a folder for it"
    )
    parser.add_argument("--force", action="store_true", help="replace a file of that name")


def run(told: Namespace, terminal: Terminal) -> int:
    """Write the backup, and say where it lies and what it holds."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.back_up import back_up
    from afterword.faces.cli.holdings import counts_words, many
    from afterword.faces.cli.progress import progress

    with progress("Writing the backup") as tick:
        packed = back_up(typed=told.output, replace=told.force, world=world, tick=tick)
    page = Page()
    page.add(f"Everything is in {packed.file}")
    page.add(f"It holds {counts_words(packed.counts, world.zone)}; {many(packed.files, 'file')}.")
    page.add(f"It is not encrypted. Put back: afterword restore {packed.file.name}")
    if packed.lost:
        names = ", ".join(packed.lost)
        page.add(f"Not in it, because they are gone or damaged: {names}. afterword doctor")
    document: Backup = {
        "file": str(packed.file),
        "entries": packed.counts.entries,
        "applications": packed.counts.applications,
        "files": packed.files,
        "lost": list(packed.lost),
    }
    terminal.show(page, document)
    return FAILED if packed.lost else FINE


command = Command(
    "Copy everything into one file, also while it is in use.",
    "afterword backup -o /media/stick",
    arguments,
    run,
    Backup,
)
