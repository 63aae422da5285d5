"""The person's own editor: what is written there lies in a file until it is stored.

No library is used: those that open editors belong to other ways of making a command line, or
throw the text away when the editor ends badly.
"""

import os
import re
import shlex
import shutil
import subprocess

from afterword.actions.refusal import Failed, Refusal
from afterword.core.saying import say
from afterword.faces.cli.terminal import Terminal
from afterword.outside.folders import data_folder

USUAL = ("nano", "vi", "notepad")
"""What is tried where neither VISUAL nor EDITOR names an editor."""


class NoEditor(Refusal):
    """There is no editor, or nobody sits at it."""


class EditorEnded(Failed):
    """The editor ended with an error; the text is kept."""


class Sheet:
    """A text that is being written, in a file of the data folder.

    A sheet that was not stored, because something ended badly, is found again by its name.
    """

    def __init__(self, name: str, first: str, terminal: Terminal) -> None:
        self.file = data_folder() / "drafts" / f"{re.sub(r'[^A-Za-z0-9-]+', '-', name)}.txt"
        self.first = first
        self.terminal = terminal

    def write(self) -> str:
        """Let the person write; give the text. Raises NoEditor and EditorEnded."""
        if not self.terminal.interactive:
            raise NoEditor(
                say("An editor needs a terminal, and nobody sits at one. Nothing was stored.")
            )
        command = editor()
        self._lay_out()
        self._open(command)
        return self.file.read_text(encoding="utf-8", errors="replace")

    def _lay_out(self) -> None:
        """Put the text into its file, or leave there what was not stored the last time."""
        if self.file.exists():
            self.terminal.say("Your text from before was not stored; here it is again.")
            return
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(self.first)

    def _open(self, command: list[str]) -> None:
        try:
            code = subprocess.run([*command, str(self.file)], check=False).returncode
        except OSError as error:
            self.put_away_unchanged()
            raise NoEditor(
                say(
                    "The editor {name} does not start: {why}. Set EDITOR. Nothing was stored.",
                    name=command[0], why=error.strerror or type(error).__name__,
                )
            ) from error  # fmt: skip
        if code:
            raise EditorEnded(
                say(
                    "The editor ended with an error ({code}), so nothing was stored. Your text "
                    "lies in {file}; the same command opens it again.",
                    code=code, file=str(self.file),
                )
            )  # fmt: skip

    def is_unchanged(self, text: str) -> bool:
        """Say whether the person left everything as it was."""
        return text.strip() == self.first.strip()

    def put_away(self) -> None:
        """Remove the file: its text is stored, or says nothing."""
        self.file.unlink(missing_ok=True)

    def put_away_unchanged(self) -> None:
        """Remove the file if nothing was written in it."""
        if self.file.exists() and self.is_unchanged(self.file.read_text(encoding="utf-8")):
            self.put_away()


def editor() -> list[str]:
    """Give the command of the person's editor, with its arguments. Raises NoEditor."""
    for name in ("VISUAL", "EDITOR"):
        if named := os.environ.get(name, "").strip():
            try:
                return shlex.split(named, posix=os.name == "posix")
            except ValueError:
                return [named]
    found = next((one for one in USUAL if shutil.which(one)), None)
    if found is None:
        raise NoEditor(
            say("No editor was found. Name yours in EDITOR, as EDITOR=nano. Nothing was stored.")
        )
    return [found]
