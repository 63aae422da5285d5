"""Finds the command that was meant, runs it, and tells in plain words what went wrong."""

import difflib
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from importlib import import_module
from pkgutil import iter_modules

from afterword import __version__
from afterword.faces.cli.command import FAILED, FINE, INTERRUPTED, USAGE, Command
from afterword.faces.cli.terminal import Terminal

COMMANDS = "afterword.faces.cli.commands"
"""The shelf, by its name: one of its commands runs others, so it is not imported from here."""

HABITUAL = "today"
"""What is shown when no command is typed."""

ORDER = (
    "today", "add", "import", "debrief", "path", "why", "note", "ask", "sent", "heard", "promise",
    "done", "snooze", "letgo", "people", "demo", "plan",
)  # fmt: skip
"""The order of the help; a command that is not named here stands at its end."""


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
    """Run one command line; give its exit code."""
    name, rest = split(argv)
    if name is None:
        return _without_command(rest)
    if name not in names():
        return _unknown(name)
    command = load(name)
    told = parser_of(name, command).parse_args(rest)
    terminal = Terminal(as_json=told.json, color=told.color, ask=not told.no_input)
    return guarded(command, told, terminal)


def split(argv: list[str]) -> tuple[str | None, list[str]]:
    """Tell the command from its arguments; options may stand before it."""
    for place, word in enumerate(argv):
        if not word.startswith("-"):
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
    rows = "\n".join(f"  {name:<9} {load(name).summary}" for name in names())
    return (
        "afterword: from the goodbye after an interview to the answer.\n\n"
        f"usage: afterword [COMMAND] [options]\n\n{rows}\n\n"
        "Without a command you see today. 'afterword COMMAND --help' shows an example of each.\n"
        "Everything stays on this computer. Look around first: afterword demo"
    )


def _unknown(name: str) -> int:
    close = difflib.get_close_matches(name, names(), n=2)
    hint = f" Did you mean {' or '.join(close)}?" if close else ""
    print(f"There is no command '{name}'.{hint} 'afterword --help' lists them.", file=sys.stderr)
    return USAGE


def parser_of(name: str, command: Command) -> ArgumentParser:
    """Make the parser of one command, with what every command takes."""
    parser = ArgumentParser(
        prog=f"afterword {name}",
        description=command.summary,
        epilog=f"example:\n  {command.example}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    every = parser.add_argument_group("every command")
    every.add_argument("--json", action="store_true", help="print one JSON document")
    every.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    every.add_argument("--no-input", action="store_true", help="ask nothing")
    every.add_argument(
        "--example", action="store_true", help="make a new AFTERWORD_HOME one of an example"
    )
    command.arguments(parser)
    return parser


def guarded(command: Command, told: Namespace, terminal: Terminal) -> int:
    """Run a command; whatever goes wrong becomes a sentence and an exit code."""
    from afterword.faces.cli.trouble import tell

    try:
        return command.run(told, terminal)
    except KeyboardInterrupt:
        terminal.say("\nStopped. Nothing was stored halfway.")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except Exception as error:
        code = tell(error, terminal)
        if code is None:
            raise
        return code
