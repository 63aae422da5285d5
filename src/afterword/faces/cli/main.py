"""Finds the command that was meant, runs it, and tells in plain words what went wrong."""

import difflib
import os
import sys
import textwrap
from argparse import REMAINDER, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from pkgutil import iter_modules
from typing import NoReturn

from afterword import __version__
from afterword.faces.cli.command import FAILED, FINE, INTERRUPTED, USAGE, Command
from afterword.faces.cli.terminal import Terminal, on_one_line

COMMANDS = "afterword.faces.cli.commands"
"""The shelf, by its name: one of its commands runs others, so it is not imported from here."""

HABITUAL = "today"
"""What is shown when no command is typed."""

GROUPS = {
    "Every day": ("today", "path", "why", "people", "card", "debrief", "note", "ask", "call"),
    "What happened": (
        "add", "import", "sent", "heard", "promise", "moved", "cancelled", "rejected", "offer",
        "withdraw", "letgo", "reopen", "interest", "person", "agency", "wish", "opening", "away",
        "scam",
    ),
    "Steps": ("done", "snooze"),
    "Your rules": ("me", "profile", "policy"),
    "Taken back, carried away": (
        "history", "undo", "feed", "export", "backup", "restore", "doctor",
    ),
    "Besides": ("help", "demo", "completion", "read", "plan"),
}  # fmt: skip
"""The help, in its order; a command that is not named here stands at its end."""

BESIDE = 13
"""So far in, in characters, stands what a command does."""

ORDER = tuple(name for group in GROUPS.values() for name in group)


def names() -> list[str]:
    """Give the commands on the shelf, in the order of the help."""
    found = [
        module.name.removesuffix("_") for module in iter_modules(import_module(COMMANDS).__path__)
    ]
    return sorted(found, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))


def load(name: str) -> Command:
    """Load one command; a name that Python keeps for itself has a line behind it."""
    module = f"{name}_" if name == "import" else name
    found: Command = import_module(f"{COMMANDS}.{module}").command
    return found


def main(argv: list[str]) -> int:
    """Run one command line; give its exit code. Whatever goes wrong becomes a sentence."""
    if not _has_somewhere_to_show():
        return FAILED
    terminal = Terminal(as_json="--json" in argv, ask=False)
    try:
        return _finished(argv, terminal)
    except BrokenPipeError:
        code = FINE  # whoever reads has seen enough, as in ``| head``: no fault
    except KeyboardInterrupt:
        terminal.say("\nStopped. Nothing was stored halfway.")
        code = INTERRUPTED
    except Exception as error:
        from afterword.faces.cli.trouble import tell

        code = tell(error, terminal)
    _let_go_of_a_broken_output()
    return code


def _has_somewhere_to_show() -> bool:
    """Say whether there is a standard output; where the others were closed, open an empty one."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - open to the end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open to the end
    if sys.stdout is None:
        print("Standard output is closed, so nothing can be shown.", file=sys.stderr)
        print("Nothing was done. Run this again with an output.", file=sys.stderr)
        return False
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old terminal shows what signs it has
    return True


def _finished(argv: list[str], terminal: Terminal) -> int:
    """Run a command line until all of it is shown."""
    try:
        code = _run(argv, terminal)
    except SystemExit as end:  # the parser showed its help, or what it did not understand
        code = end.code if isinstance(end.code, int) else FINE
    sys.stdout.flush()
    return code


def _let_go_of_a_broken_output() -> None:
    """Drop what cannot be shown, about which Python would complain when it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(argv: list[str], terminal: Terminal) -> int:
    name, rest = split(argv)
    if name is None:
        return _without_command(rest)
    if name not in names():
        return _unknown(name, terminal)
    command = load(name)
    parser = parser_of(name, command)
    parser.terminal = terminal
    told = _parsed(parser, rest)
    return command.run(told, Terminal(as_json=told.json, color=told.color, ask=not told.no_input))


def _parsed(parser: "Parser", rest: list[str]) -> Namespace:
    """Read the arguments; words may stand before and behind the flags."""
    if any(one.nargs == REMAINDER for one in parser._actions):
        return parser.parse_args(rest)
    return parser.parse_intermixed_args(rest)


class Parser(ArgumentParser):
    """Reads the arguments of a command; a program is told in JSON what does not fit."""

    terminal: Terminal | None = None

    def error(self, message: str) -> NoReturn:
        """Say what does not fit, and end."""
        says = f"{on_one_line(message)}. Nothing was stored. '{self.prog} --help' shows how."
        _show_usage(says, self.terminal or Terminal())
        self.exit(USAGE)


def split(argv: list[str]) -> tuple[str | None, list[str]]:
    """Tell the command from its arguments; options may stand before it."""
    for place, word in enumerate(argv):
        is_value = place > 0 and argv[place - 1] == "--color"
        if not word.startswith("-") and not is_value:
            return word, argv[:place] + argv[place + 1 :]
    if {"-h", "--help", "--version"} & set(argv):
        return None, argv
    return HABITUAL, argv


def _without_command(argv: list[str]) -> int:
    if "--version" in argv:
        print(f"afterword {__version__}")
        return FINE
    print(overview())
    return FINE


def overview() -> str:
    """Give the help of the whole: every command with its sentence."""
    told = (
        "afterword: from the goodbye after an interview to the answer.\n\n"
        f"usage: afterword [COMMAND] [options]\n\n{_listed()}\n\n"
        "Without a command you see today. 'afterword COMMAND --help' shows an example of each.\n"
        "Everything stays on this computer. Look around first: afterword demo"
    )
    width = Terminal().width
    return "\n".join(_fitted(line, width) for line in told.split("\n"))


def _fitted(line: str, width: int) -> str:
    """Break a line of the help; what follows a command's name stays beside it."""
    further = " " * BESIDE if line.startswith(" ") else ""
    return textwrap.fill(line, width, subsequent_indent=further, break_on_hyphens=False)


def _listed() -> str:
    """List the commands in their groups."""
    there = names()
    last = tuple(name for name in there if name not in ORDER)
    groups = [*GROUPS.items(), ("More", last)]
    return "\n\n".join(
        f"{title}:\n" + "\n".join(f"  {name:<{BESIDE - 2}}{load(name).summary}" for name in group)
        for title, among in groups
        if (group := [name for name in among if name in there])
    )


def _unknown(name: str, terminal: Terminal) -> int:
    close = difflib.get_close_matches(name, names(), n=2)
    hint = f" Did you mean {' or '.join(close)}?" if close else ""
    name = on_one_line(name)
    _show_usage(f"There is no command '{name}'.{hint} 'afterword --help' lists them.", terminal)
    return USAGE


def _show_usage(says: str, terminal: Terminal) -> None:
    from afterword.faces.cli.trouble import Trouble, show

    show(Trouble(USAGE, says, {}), terminal)


def parser_of(name: str, command: Command, make: Callable[..., Parser] = Parser) -> Parser:
    """Make the parser of one command, with what every command takes."""
    width = Terminal().width
    parser = make(
        prog=f"afterword {name}",
        description=textwrap.fill(command.summary, width),
        epilog=f"example:\n{textwrap.indent(command.example, '  ')}",
        formatter_class=partial(RawDescriptionHelpFormatter, width=width),
    )
    take_every(parser)
    command.arguments(parser)
    return parser


def take_every(parser: ArgumentParser) -> None:
    """Take what every command takes."""
    every = parser.add_argument_group("every command")
    every.add_argument("--json", action="store_true", help="print one JSON document")
    every.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    every.add_argument("--no-input", action="store_true", help="ask nothing")
    every.add_argument(
        "--example", action="store_true", help="make a new AFTERWORD_HOME one of an example"
    )
