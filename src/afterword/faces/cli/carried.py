"""Exports among the files to import: told from invitations by how they begin, and stored."""

from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from afterword.faces.cli.asking import Usage, in_words, read_bytes
from afterword.faces.cli.terminal import Page
from afterword.outside.world import World

if TYPE_CHECKING:
    from afterword.faces.cli.documents import ImportedPart

BEGINNING = 64
"""So many bytes tell what a file is."""


class Carried(NamedTuple):
    """A file that may be an export: its name, and its bytes unless they lie at that name."""

    name: str
    content: bytes | None = None

    def opened(self) -> BinaryIO:
        """Open it for reading."""
        return Path(self.name).open("rb") if self.content is None else BytesIO(self.content)


def carried_among(names: list[str]) -> tuple[list[Carried], list[tuple[str, bytes]]]:
    """Give what may be exports, and the other files with their bytes. Raises Usage."""
    carried, files = [], []
    for name in names:
        if _may_be_large(name):
            carried.append(Carried(name))
            continue
        content = read_bytes(name)
        shown = "standard input" if name == "-" else name
        if _is_export(content[:BEGINNING]):
            carried.append(Carried(shown, content))
        else:
            files.append((shown, content))
    return carried, files


def _may_be_large(name: str) -> bool:
    """Say whether a file on the disk is an export; others are read in one go anyway."""
    path = Path(name)
    if name == "-" or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return _is_export(file.read(BEGINNING))
    except OSError as error:
        raise Usage(f"{name} cannot be read: {error.strerror}. Nothing was stored.") from error


def carry(one: Carried, world: World, page: Page, *, dry_run: bool) -> "ImportedPart":
    """Store one export; show on the page what became of it, and give that as a document."""
    from afterword.actions.import_everything import NotImported, import_everything
    from afterword.faces.cli.progress import progress

    told: ImportedPart = {
        "files": [one.name],
        "outcome": "refused",
        "application": None,
        "says": [],
    }
    try:
        with ExitStack() as open_now:
            file = open_now.enter_context(one.opened())
            tick = open_now.enter_context(progress(f"Reading {one.name}"))
            done = import_everything(file=file, world=world, dry_run=dry_run, tick=tick)
    except NotImported as error:
        told["says"] = [in_words(error.says)]
    else:
        told["outcome"] = "new" if done.entries or done.files else "known already"
        told["says"] = [_says(done)]
        told["stored"] = {
            "acts": done.entries,
            "facts": done.facts,
            "applications": done.applications,
            "kept_files": done.files,
            "acts_before": done.known,
        }
    page.add(f"{one.name}: {told['outcome']}", style="bold")
    for sentence in told["says"]:
        page.add(sentence, indent=2)
    return told


def _says(done: Any) -> str:
    """Tell what is new; true of a dry run as well."""
    if not done.entries and not done.files:
        return "Everything in it is here already."
    counts = (
        (done.entries, "act"), (done.applications, "application"), (done.files, "kept file"),
    )  # fmt: skip
    new = ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for count, name in counts if count)
    here = f" Here before: {done.known} acts." if done.known else ""
    return f"New: {new}.{here}"


def _is_export(begins: bytes) -> bool:
    from afterword.actions.recognising import is_export

    return is_export(begins)
