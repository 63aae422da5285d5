"""Find anything by a word: a command, an application, a person."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FINE, NOT_FOUND, Command
from afterword.faces.cli.terminal import Page, Terminal


class CommandPart(TypedDict):
    """A command and what it does."""

    command: str
    summary: str


class ApplicationPart(TypedDict):
    """An application and its employer with the role."""

    application: str
    name: str


class Found(TypedDict):
    """What has something to do with a word."""

    word: str
    commands: list[CommandPart]
    applications: list[ApplicationPart]
    people: list[str]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("word", nargs="*", help="a command, a name, or what you want to do")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the help of one command, or whatever has something to do with a word."""
    from afterword.faces.cli.main import load, names, overview, parser_of

    word = " ".join(told.word).strip()
    if terminal.as_json or (word and word not in names()):
        return _found(word, told, terminal)
    shown = parser_of(word, load(word)).format_help() if word else overview()
    print(shown.rstrip())
    return FINE


def _found(word: str, told: Namespace, terminal: Terminal) -> int:
    """Show each command that speaks of the word, and each application and person of that name."""
    commands = _commands(word.casefold())
    applications, people = _known(word, told) if word else ([], [])
    page = Page()
    _part(page, "Commands", [f"afterword {name}: {says}" for name, says in commands])
    _part(page, "Applications", [f"{key}: {name}" for key, name in applications])
    _part(page, "People", people)
    if not page:
        page.add(f"Nothing here speaks of '{word}'. 'afterword --help' lists every command.")
    document: Found = {
        "word": word,
        "commands": [{"command": name, "summary": says} for name, says in commands],
        "applications": [{"application": key, "name": name} for key, name in applications],
        "people": people,
    }
    terminal.show(page, document)
    return FINE if commands or applications or people else NOT_FOUND


def _part(page: Page, title: str, lines: list[str]) -> None:
    if lines:
        page.heading(title)
    for line in lines:
        page.add(line, indent=2, hang=2)


def _commands(word: str) -> list[tuple[str, str]]:
    """Give the commands whose name, sentence or options hold a word."""
    from afterword.faces.cli.main import load, names, parser_of

    found = []
    for name in names():
        command = load(name)
        parser = parser_of(name, command)
        parser.epilog = ""  # the names in an example are nobody's
        if word in parser.format_help().casefold():
            found.append((name, command.summary))
    return sorted(found, key=lambda one: word not in f"{one[0]} {one[1]}".casefold())


def _known(word: str, told: Namespace) -> tuple[list[tuple[str, str]], list[str]]:
    """Give the applications and the people whose names hold a word."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.search import search

    found = search(typed=word, world=world)
    applications = [
        (one.key, f"{one.employer}, {one.role}" if one.role else one.employer)
        for one in found.applications
    ]
    return applications, [f"{one.name}, {one.employer}" for one in found.people]


command = Command(
    "Find a command, an application or a person by a word.",
    "afterword help undo",
    arguments,
    run,
    Found,
)
