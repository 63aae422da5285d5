"""The computer as the program finds it: its Python, the data folder, the time zones."""

import os
import platform
import shutil
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword import __version__
from afterword.core.finding import Finding
from afterword.core.saying import Sentence, say
from afterword.outside.clock import local_zone

LITTLE = 200 * 1024 * 1024
"""With less room than this, in bytes, a copy of the data may soon not fit."""
OTHERS = 0o077
"""What others than the owner may do with a file or a folder."""


def program() -> Finding:
    """Tell the versions, as somebody who helps would ask for them."""
    return Finding(
        "program",
        say(
            "Afterword {program} runs on Python {python}, {system}.",
            program=__version__,
            python=platform.python_version(),
            system=platform.system() or "an unknown system",
        ),
    )


def folder(path: Path) -> Finding:
    """Tell where the data lie, whether others see them, and whether there is room."""
    says, todo = _folder(path)
    return Finding("folder", says, todo)


def _folder(path: Path) -> tuple[Sentence, Sentence | None]:
    where = str(path)
    if not path.is_dir():
        return say("There is no data folder {where} yet.", where=where), say(
            "Record something, or name the right folder in AFTERWORD_HOME."
        )
    if not _is_writable(path):
        return say("Your data lie in {where}, and may not be written to.", where=where), say(
            "Allow writing to the folder, or name another one in AFTERWORD_HOME."
        )
    if os.name == "posix" and (seen := _seen_by_others(path)):
        return say("Others on this computer can reach {file}.", file=str(seen)), say(
            "Make it yours alone: chmod go-rwx '{file}'", file=str(seen)
        )
    room = shutil.disk_usage(path).free
    if room < LITTLE:
        return say("Your data lie in {where}; {room} MB are free.", where=where, room=room >> 20), (
            say("Free some space on that disk, so that copies and new entries fit.")
        )
    return say("Your data lie in {where}; only you can reach them.", where=where), None


def _is_writable(path: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=path):
            return True
    except OSError:
        return False


def _seen_by_others(path: Path) -> Path | None:
    """Give what others may reach; where the folder is shut, nothing in it can be."""
    if not path.stat().st_mode & OTHERS:
        return None
    inside = [one for one in path.iterdir() if one.stat().st_mode & OTHERS]
    return inside[0] if inside else path


def zones() -> Finding:
    """Tell whether the clocks of other places are known, and which one is the applicant's."""
    try:
        tables = version("tzdata")
    except PackageNotFoundError:
        tables = "?"
    try:
        ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
    except (LookupError, ValueError, OSError):
        return Finding(
            "zones",
            say("The tables of time zones cannot be read."),
            say("Install the package tzdata again, in the place where Afterword lies."),
        )
    return Finding(
        "zones",
        say(
            "Time zones are known (tzdata {tables}); yours is {zone}.",
            tables=tables,
            zone=local_zone().key,
        ),
    )
