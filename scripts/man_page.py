"""Writes the manual page from the parsers of the commands.

The library for it, argparse-manpage, tells what every command takes once a command, leaves lines
out that begin with a point or a quote, and no two versions of Python give it the same usage.
"""

import re
from argparse import SUPPRESS, Action, ArgumentParser
from collections.abc import Iterator

from afterword.faces.cli.main import GROUPS, load, names, parser_of, take_every

WRITTEN = r".\" Written by scripts/docs; edit what it is written from."

EXITS = {
    "0": "Fine, or there was nothing to do.",
    "1": "It could not be done; nothing is stored halfway.",
    "2": "The words do not fit together, or need one more.",
    "3": "Nothing has that name, or more than one thing has.",
    "4": "Signing in is needed. No command of today does so.",
    "5": "A guard says not yet; the answer says from when.",
    "130": "Stopped by Ctrl-C.",
}

ENVIRONMENT = {
    "AFTERWORD_HOME": "The folder in which your data lie, instead of the system's place.",
    "AFTERWORD_DATABASE_URL": "Another database: postgresql://user@host/name or sqlite:///file.",
    "AFTERWORD_NOW": "An instant with its offset that stands for now, in data of an example only.",
    "AFTERWORD_MODEL_URL": "A model that may propose readings of a debrief: its address up to /v1.",
    "AFTERWORD_MODEL_NAME": "The name of that model.",
    "AFTERWORD_MODEL_KEY": "Its key, where it wants one; it is sent nowhere else.",
    "AFTERWORD_MODEL_MAIL": "yes, if the model may see what other people wrote to you.",
    "AFTERWORD_DEBUG": "If set, a fault of ours is shown with the places in the code.",
    "VISUAL, EDITOR": "The editor in which --edit opens a letter or a debrief.",
    "NO_COLOR, FORCE_COLOR": "No colour, or colour also where nobody seems to look.",
    "SHELL": "The shell for which completion prints its script, when none is named.",
    "TZ": "Your time zone, if it is not the system's.",
}

FILES = {
    "~/.local/share/afterword/afterword.sqlite3": "Your data; elsewhere on macOS and Windows.",
    "~/.local/share/afterword/copies/": "A copy of each of the last days, and before updates.",
    "~/.local/share/afterword/drafts/": "What you began in your editor and did not store yet.",
    "~/.local/share/afterword/example/": "The example of afterword demo.",
}


def man_page() -> Iterator[str]:
    """Give the lines of the page, in the words of man(7)."""
    yield WRITTEN
    yield '.TH AFTERWORD 1 "" "Afterword" "User Commands"'
    yield from (".ad l", ".nh")  # long words, as addresses, leave no even right side
    yield ".SH NAME"
    yield r"afterword \- what to do after the interview: thank, wait, ask once, let go"
    yield ".SH SYNOPSIS"
    yield r".B afterword"
    yield r"[\fICOMMAND\fR] [\fIoptions\fR]"
    yield ".SH DESCRIPTION"
    yield plain(
        "Tells the way from the goodbye after an interview to the answer. You record what happened;"
        " the steps follow from that, each with its reason and its day. Without a command you see"
        " today. Nothing is sent, and everything stays on this computer."
    )
    yield ".PP"
    yield plain("To look around first, in a place of its own: afterword demo.")
    yield ".SH OPTIONS"
    yield "Every command takes these."
    every = ArgumentParser(add_help=False)
    every.add_argument("-h", "--help", action="help", help="show how the command is used")
    every.add_argument("--version", action="version", help="show the version, without a command")
    take_every(every)
    yield from arguments(every)
    yield from shelf()
    for title, listed in {
        "EXIT STATUS": EXITS,
        "ENVIRONMENT": ENVIRONMENT,
        "FILES": FILES,
    }.items():
        yield f".SH {title}"
        for word, says in listed.items():
            yield from entry(bold(word), says)
    yield ".SH SEE ALSO"
    yield plain("afterword help WORD finds a command, an application or a person.")


def shelf() -> Iterator[str]:
    """Tell every command, in the groups of the help."""
    there = names()
    placed = {name for group in GROUPS.values() for name in group}
    groups = {**GROUPS, "More": tuple(name for name in there if name not in placed)}
    for title, group in groups.items():
        found = [name for name in group if name in there]
        if found:
            yield f'.SH "{plain(title.upper())}"'
        for name in found:
            yield from command(name)


def command(name: str) -> Iterator[str]:
    """Tell one command: how it is called, what it does, what it takes, and an example."""
    told = load(name)
    common = ArgumentParser()
    take_every(common)
    shared = {action.dest for action in common._actions}
    parser = parser_of(name, told)
    parser._actions = [action for action in parser._actions if action.dest not in shared]
    yield f".SS afterword {plain(name)}"
    yield plain(told.summary)
    words = " ".join(called(action) for action in parser._actions if not action.option_strings)
    if words:
        yield from (".PP", f"{bold(f'afterword {name}')} {words}")
    yield from arguments(parser)
    yield from (".PP", "Example:", ".PP", ".EX", *map(plain, told.example.split("\n")), ".EE")


def arguments(parser: ArgumentParser) -> Iterator[str]:
    """Tell each argument of a parser."""
    told = parser._get_formatter()
    for action in parser._actions:
        if action.help != SUPPRESS and (action.help or action.option_strings or action.choices):
            yield from entry(called(action), told._expand_help(action) if action.help else "")


def called(action: Action) -> str:
    """Tell how an argument is typed."""
    value = f"\\fI{plain(_value(action))}\\fR" if action.nargs != 0 else ""
    if action.option_strings:
        return " ".join(filter(None, (", ".join(map(bold, action.option_strings)), value)))
    optional = action.nargs in ("?", "*") or action.nargs == "..."
    more = f"{value} ..." if action.nargs in ("*", "+", "...") else value
    return f"[{more}]" if optional else more


def _value(action: Action) -> str:
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper())


def entry(word: str, says: str) -> Iterator[str]:
    """Give one line of a list: what is typed, and below it what that does."""
    yield ".TP"
    yield word
    if says:
        yield plain(says)


def bold(word: str) -> str:
    """Give a word as it is typed."""
    return f"\\fB{plain(word)}\\fR"


SIGNS = {
    "\\": "\\(rs", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq",
}  # fmt: skip
"""Signs that would be read as orders, or printed as others."""


def plain(text: str) -> str:
    """Give text in which nothing is an order to the printer of the page."""
    safe = re.sub(
        r"[\\'`^~\"-]|[^\x00-\x7f]", lambda one: SIGNS.get(one[0], f"\\[u{ord(one[0]):04X}]"), text
    )
    return f"\\&{safe}" if safe.startswith(".") else safe
