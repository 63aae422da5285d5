"""A debrief that was stopped: its words are kept as a text to read again."""

import os

from afterword.faces.cli.terminal import Terminal
from afterword.outside.folders import data_folder

UNFINISHED = "unfinished-debrief.txt"
"""Where the words of a debrief are kept that was stopped, in the data folder."""


def keep_unfinished(employer: str, typed: list[tuple[str, str]], terminal: Terminal) -> None:
    """Keep what was told before it was stopped, as a text to read again."""
    if not typed:
        return
    file = data_folder() / UNFINISHED
    first, *rest = (words for _, words in typed)
    lines = [f"{employer}:", first, *rest, "", ""]
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as kept:
            kept.write("\n".join(lines))
    except OSError:
        return
    terminal.say(f"\nWhat you told so far is kept in {file}.")
