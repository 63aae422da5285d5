"""Completes what is being typed: commands, flags, choices, and names out of the database.

A shell asks by starting the program with ``_ARGCOMPLETE`` in its environment and the line in
``COMP_LINE``; what may follow goes to it by a way of its own. Whatever is in the way, nothing
is told beside it: then there is no proposal.
"""

import faulthandler
import os
import re
from argparse import Action, Namespace
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any, NoReturn

from argcomplete.completers import FilesCompleter, SuppressCompleter
from argcomplete.finders import CompletionFinder
from argcomplete.lexers import split_line

from afterword.faces.cli.main import Parser, load, names, parser_of, split, take_every
from afterword.faces.cli.terminal import on_one_line

PATIENCE = 3.0
"""After so many seconds, a shell that waits for names is let go without any."""

HARMLESS = re.compile(r"[\w.'@+-][\w.'@+ -]*")
"""A name that is proposed: it comes from outside, and what is proposed goes into a shell."""

Names = Iterable[str]
"""What may be typed; a dictionary says beside each what it stands for."""


def complete() -> NoReturn:
    """Tell the shell what may follow; then end."""
    with suppress(Exception), open(os.devnull, "w", encoding="utf-8") as nowhere:
        # Of all alarms, this one alone also ends a program that waits inside of a library.
        faulthandler.dump_traceback_later(PATIENCE, exit=True, file=nowhere)
        parser = whole(_command_before(os.environ["COMP_LINE"], int(os.environ["COMP_POINT"])))
        # What is a person's own word is not guessed: without a completer there are no proposals.
        CompletionFinder()(
            parser,
            always_complete_options=False,
            validator=fits,
            default_completer=SuppressCompleter(),
        )
    os._exit(1)


def _command_before(line: str, point: int) -> str | None:
    """Give the command that stands before the cursor, if it is one of ours."""
    *_, typed, _ = split_line(line, point)
    words = typed[1:]
    if words[:1] == ["demo"] and words[1:2] and words[1] in names():
        from afterword.faces.cli.commands.demo import example_folder, live_in

        live_in(example_folder())
        os.environ["_ARGCOMPLETE"] = "2"  # the first word of the line no longer counts
        words = words[1:]
    command, _ = split(words)
    return command if command in words and command in names() else None


def whole(only: str | None = None) -> Parser:
    """Make one parser of all commands, or of one alone; each argument knows what completes it."""
    parser = Parser(prog="afterword")
    take_every(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in [only] if only else names():
        command = load(name)
        make = partial(commands.add_parser, name, help=command.summary)
        for action in parser_of(name, command, make)._actions:
            completer = completer_of(name, action)
            if completer is not None and action.choices is None:
                vars(action)["completer"] = completer
    return parser


def fits(proposed: str, typed: str) -> bool:
    """Names are found however their letters are typed: ``Nor`` finds northwind."""
    return proposed.casefold().startswith(typed.casefold())


def completer_of(command: str, action: Action) -> Callable[..., Names] | None:
    """Give what completes an argument: by its command, its placeholder, or its name."""
    meant = (f"{command} {action.dest}", str(action.metavar), action.dest)
    return next((COMPLETERS[one] for one in meant if one in COMPLETERS), None)


def applications(**_: Any) -> Names:
    """Propose the applications."""
    return _named("APPLICATION")


def people(*, parsed_args: Namespace, **_: Any) -> Names:
    """Propose people: those of the application that was typed before, if there was one."""
    typed = (getattr(parsed_args, name, None) for name in ("application", "employer"))
    return _named("PERSON", next((one for one in typed if isinstance(one, str)), ""))


def steps(**_: Any) -> Names:
    """Propose the short names of steps."""
    return _named("STEP")


def _named(what: str, application: str = "") -> Names:
    from afterword import wiring

    with wiring.look() as world:
        from afterword.actions.see_names import Named, see_names

        found = see_names(what=Named[what], world=world, application=application)
    return {name: on_one_line(says) for name, says in found.items() if HARMLESS.fullmatch(name)}


def files(*, prefix: str, **more: Any) -> Names:
    """Propose files and folders."""
    found: list[str] = FilesCompleter()(prefix, **more)
    return found


def commands(**_: Any) -> Names:
    """Propose the commands themselves, to be helped with."""
    return {name: load(name).summary for name in names()}


def profiles(**_: Any) -> Names:
    """Propose the profiles."""
    from afterword.core.profiles import PROFILES

    return {name: profile.says.template for name, profile in PROFILES.items()}


def numbers(**_: Any) -> Names:
    """Propose the numbers of the etiquette."""
    from afterword.core.policy import numbers

    return {name: number.says for name, number in numbers().items()}


def zones(**_: Any) -> Names:
    """Propose the time zones."""
    from zoneinfo import available_timezones

    return sorted(available_timezones())


def kinds(**_: Any) -> Names:
    """Propose what a message may be for."""
    from afterword.core.terms import Kind

    return list(Kind)


def channels(**_: Any) -> Names:
    """Propose the ways by which a message may go."""
    from afterword.core.terms import Channel

    return list(Channel)


COMPLETERS: dict[str, Callable[..., Names]] = {
    "application": applications,
    "employer": applications,
    "person": people,
    "PERSON": people,
    "step": steps,
    "FILE": files,
    "file": files,
    "files": files,
    "help word": commands,
    "demo command": commands,
    "profile name": profiles,
    "policy name": numbers,
    "zone": zones,
    "kind": kinds,
    "via": channels,
}
"""What completes an argument of that placeholder or that name, of one command or of any."""
