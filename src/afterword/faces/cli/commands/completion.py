"""Print the script by which a shell completes commands and names at Tab."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class Completion(TypedDict):
    """The script for a shell, the one line that loads it, and the file where that line belongs."""

    shell: str
    script: str
    line: str
    file: str


LINES = {
    "bash": ("~/.bashrc", 'eval "$(afterword completion bash)"'),
    "zsh": ("~/.zshrc, below compinit", 'eval "$(afterword completion zsh)"'),
    "fish": ("~/.config/fish/config.fish", "afterword completion fish | source"),
}
"""Where the one line goes that loads the script, and the line."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("shell", nargs="?", choices=LINES, help="else the one that SHELL names")


def run(told: Namespace, terminal: Terminal) -> int:
    """Print the script; to a person who reads it, tell where its line belongs."""
    shell = told.shell or _own_shell()
    file, line = LINES[shell]
    if terminal.as_json:
        document: Completion = {
            "shell": shell,
            "script": script(shell),
            "line": line,
            "file": file.partition(",")[0],
        }
        terminal.show(Page(), document)
        return FINE
    print(script(shell))
    # Loaded at each start of a shell, it must not talk.
    if sys.stdout.isatty():
        terminal.say(f"To load this in every new shell, put this line into {file}:\n  {line}")
    return FINE


def _own_shell() -> str:
    """Give the shell that the person uses. Raises Usage."""
    from afterword.faces.cli.asking import Usage

    shell = Path(os.environ.get("SHELL", "")).name
    if shell not in LINES:
        raise Usage("For which shell? As 'afterword completion bash', or zsh, or fish.")
    return shell


def script(shell: str) -> str:
    """Give the script that a shell loads."""
    from argcomplete.shell_integration import shellcode

    # A shell's own files are no answer where a name is meant, so there is nothing to fall back on.
    told = shellcode(["afterword"], shell=shell, complete_arguments=["-o", "nospace"])
    return told.strip()


command = Command(
    "Complete commands and names at Tab: the script for bash, zsh or fish.",
    "afterword completion bash",
    arguments,
    run,
    Completion,
)
