"""The person's own editor: what is written there lies in a file until it is stored.

No library is used: those that open editors belong to other ways of making a command line, or
throw the text away when the editor ends badly.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from afterword.actions.refusal import Failed, Refusal
from afterword.core.saying import say
from afterword.faces.cli.terminal import Terminal
from afterword.outside.folders import data_folder

USUAL = ("nano", "vi", "notepad")
"""What is tried where neither VISUAL nor EDITOR names an editor."""


class NoEditor(Refusal):
    """There is no editor, or nobody sits at it."""


class EditorEnded(Failed):
    """The editor ended with an error, or left what is no text; all of it is kept."""


class Sheet:
    """A text that is being written, in a file of the data folder.

    It stays there until it is stored: after an editor that ended badly, and after one that came
    back at once while its window is still open. Beside it lies how it was laid out, so that own
    words are told from ours also when ours would be others by now. ``fresh`` begins anew.
    """

    def __init__(self, name: str, first: str, terminal: Terminal, *, fresh: bool = False) -> None:
        self.file = data_folder() / "drafts" / f"{file_name(name)}.txt"
        self.laid_out = self.file.with_suffix(".begun")
        self.first = first
        self.fresh = fresh
        self.terminal = terminal

    def write(self) -> str:
        """Let the person write; give the text. Raises NoEditor and EditorEnded."""
        if not self.terminal.interactive:
            raise NoEditor(
                say("An editor needs a terminal, and nobody sits at one. Nothing was stored.")
            )
        command = editor()
        self._lay_out()
        before = self.file.read_bytes()
        self._open(command)
        text = self._read()
        if not text.strip():
            put(self.file, before)  # emptied, by a slip or for good: that costs no word of before
        return text

    def _lay_out(self) -> None:
        """Put the text into its file, or leave there what was not stored the last time."""
        if self._holds_own_words():
            if not self.fresh:
                self.terminal.say("Your text from before was not stored; here it is again.")
                if self.laid_out.exists():
                    self.first = self.laid_out.read_text(encoding="utf-8")
                return
            aside = free_name(self.file)
            self.file.rename(aside)
            self.terminal.say(f"Your text from before was not stored; it lies in {aside}.")
        self.put_away()
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in (self.laid_out, self.file):
            put(file, self.first.encode())

    def _holds_own_words(self) -> bool:
        if not self.file.exists():
            return False
        laid_out = self.laid_out.read_bytes() if self.laid_out.exists() else b""
        return self.file.read_bytes().strip() not in (b"", laid_out.strip())

    def _read(self) -> str:
        """Give what lies in the file; nothing if it is gone. Raises EditorEnded."""
        try:
            text = self.file.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            raise EditorEnded(
                say(
                    "What your editor left is no text in UTF-8, so nothing was stored. It lies in "
                    "{file}; the same command opens it again.",
                    file=str(self.file),
                )
            ) from error
        return text.replace("\r\n", "\n")

    def _open(self, command: list[str]) -> None:
        try:
            code = run(command, self.file)
        except OSError as error:
            if not self._holds_own_words():
                self.put_away()
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
        """Say whether nothing of the person's own stands in a text."""
        return text.strip() in ("", self.first.strip())

    def say_unchanged(self) -> None:
        """Tell that nothing was stored, and where it lies."""
        self.terminal.say(
            "Nothing was written, so nothing was stored. Should your editor still be open, save "
            f"there and type this again; the text lies in {self.file}."
        )

    @contextmanager
    def until_stored(self) -> Iterator[None]:
        """Keep the file until all of it is stored; where that does not come about, say so."""
        try:
            yield
        except BaseException:
            self.terminal.say(f"Nothing was stored yet; your words are kept in {self.file}.")
            raise
        self.put_away()

    def put_away(self) -> None:
        """Remove the file: its text is stored."""
        self.file.unlink(missing_ok=True)
        self.laid_out.unlink(missing_ok=True)


def file_name(name: str) -> str:
    """Give a name that every system takes, and that is another one for another name."""
    short = re.sub(r"[^a-z0-9]+", "-", name.casefold())[:60].strip("-")
    return f"{short}-{sha256(name.encode()).hexdigest()[:8]}"


def free_name(file: Path) -> Path:
    """Give a name beside a file under which nothing lies yet."""
    number = 1
    while (aside := file.with_stem(f"{file.stem}-{number}")).exists():
        number += 1
    return aside


def put(file: Path, content: bytes) -> None:
    """Write a file that its owner alone may read."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as written:
        written.write(content)


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


def run(command: list[str], file: Path) -> int:
    """Open a file in an editor and wait for its end; give its exit code. Raises OSError."""
    # What is piped is for data: there the editor shows itself where we talk.
    shows = None if sys.stdout.isatty() else sys.stderr
    with subprocess.Popen([*command, str(file)], stdout=shows) as child:
        # Ctrl-C is a key of the editor, and must not end us under it.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            return child.wait()
        finally:
            signal.signal(signal.SIGINT, before)
