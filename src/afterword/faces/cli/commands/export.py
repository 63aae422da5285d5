"""Write everything that was ever recorded to one file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class ExportDocument(TypedDict):
    """What was written to the file of -o; without -o the export is itself the document."""

    file: str
    form: str
    acts: int
    facts: int
    applications: int
    kept_files: int


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("-o", "--output", default="-", metavar="FILE", help="put it there")


def run(told: Namespace, terminal: Terminal) -> int:
    """Write the file, or show what would be in it."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    file = Path(told.output)
    if told.output == "-" or (file.exists() and not file.is_file()):
        _pour(told.output, world, as_json=terminal.as_json)
        return FINE
    done = _exported(file, world)
    if terminal.as_json:
        terminal.show(Page(), _document(told.output, done))
        return FINE
    acts = f"{done.entries} {'act' if done.entries == 1 else 'acts'}"
    terminal.say(f"Everything is in {told.output}: {acts}, {_with_files(done)}.")
    terminal.say(
        "It tells all that you noted about people: keep it where only you can read it. "
        "Any later version reads it: afterword import FILE"
    )
    return FINE


def _exported(file: Path, world: Any) -> Any:
    from afterword.actions.export_everything import export_everything
    from afterword.faces.cli.progress import progress

    with progress("Writing everything down") as tick:
        return export_everything(file=file, world=world, tick=tick)


def _pour(name: str, world: Any, *, as_json: bool) -> None:
    """Write to standard output, or to a device that has no other name to come under.

    It is made whole first: whoever reads slowly keeps no other command waiting.
    """
    import shutil
    import sys
    from tempfile import TemporaryDirectory

    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.terminal import is_seen

    with TemporaryDirectory(prefix="afterword-") as folder:
        file = Path(folder) / "all"
        done = _exported(file, world)
        if name != "-":
            with file.open("rb") as source, open(name, "wb") as target:
                shutil.copyfileobj(source, target)
            return
        if done.is_zip and (as_json or is_seen(sys.stdout)):
            raise Usage(
                "There are kept files, so this is a zip, which cannot be shown. "
                "Put it in a file: afterword export -o all.zip"
            )
        sys.stdout.flush()
        with file.open("rb") as source:
            if is_seen(sys.stdout):
                _show(source)
            else:
                shutil.copyfileobj(source, sys.stdout.buffer)


def _show(lines: Any) -> None:
    """Show the document on a terminal; signs that it would obey are escaped."""
    from afterword.faces.cli.terminal import escaped

    for line in lines:
        print(escaped(line.decode()), end="")


def _with_files(done: Any) -> str:
    applications = f"{done.applications} application{'' if done.applications == 1 else 's'}"
    if not done.is_zip:
        return applications
    return (
        f"{applications}, {done.files} kept file{'' if done.files == 1 else 's'} (so it is a zip)"
    )


def _document(name: str, done: Any) -> ExportDocument:
    return {
        "file": name,
        "form": "zip" if done.is_zip else "json",
        "acts": done.entries,
        "facts": done.facts,
        "applications": done.applications,
        "kept_files": done.files,
    }


command = Command(
    "Everything you recorded as one file (JSON, or a zip), for any later version.",
    "afterword export -o all.json",
    arguments,
    run,
    ExportDocument,
)
