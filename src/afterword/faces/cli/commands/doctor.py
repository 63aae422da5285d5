"""Look whether everything is well: the program, the data, the copies, the clock."""

import sys
from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class CheckPart(TypedDict):
    """One thing that was looked at: whether it is well, what that means, what to do."""

    check: str
    well: bool
    says: str
    todo: str | None


class Examined(TypedDict):
    """Everything that was looked at; ``well`` if nothing of it needs a look."""

    well: bool
    checks: list[CheckPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--mend", action="store_true", help="put right what can be derived anew")


def run(told: Namespace, terminal: Terminal) -> int:
    """Examine everything, and show a line for each thing."""
    from afterword import wiring

    world, error = wiring.start_anyway(example=told.example)
    from afterword.actions.examine import Wanted, examine
    from afterword.core.saying import english
    from afterword.faces.cli.progress import progress

    with progress("Looking") as tick:
        found = examine(
            world=world, wanted=Wanted(mend=told.mend, tick=tick), trouble=_in_the_way(error)
        )
    checks = [_part(one, lambda says: english(says, world.zone)) for one in (*found, _signs())]
    well = all(one["well"] for one in checks)
    terminal.show(_page(checks), {"well": well, "checks": checks})
    return FINE if well else FAILED


def _in_the_way(error: Exception | None) -> Any:  # a sentence, or None
    if error is None:
        return None
    from afterword.core.saying import say
    from afterword.faces.cli.trouble import foreseen

    trouble = foreseen(error)
    words = trouble.says if trouble else str(error) or type(error).__name__
    return say("{words}", words=words)


def _signs() -> Any:  # a finding
    """Tell whether the terminal can show every sign."""
    from afterword.core.finding import Finding
    from afterword.core.saying import say

    encoding = sys.stdout.encoding or "?"
    if encoding.casefold().replace("-", "").startswith("utf"):
        return Finding("terminal", say("The terminal shows every sign ({name}).", name=encoding))
    return Finding(
        "terminal",
        say("The terminal knows only some signs ({name}).", name=encoding),
        say("Nothing is lost, some names look odd. Set PYTHONUTF8=1 to see them."),
    )


def _part(one: Any, told: Any) -> CheckPart:
    return {
        "check": one.name,
        "well": one.is_well,
        "says": told(one.says),
        "todo": told(one.todo) if one.todo is not None else None,
    }


def _page(checks: list[CheckPart]) -> Page:
    page = Page()
    for one in checks:
        page.add(f"{'ok  ' if one['well'] else 'look'}  {one['says']}", hang=6)
        if one["todo"]:
            page.add(one["todo"], indent=6, style="bold")
    left = sum(not one["well"] for one in checks)
    page.add()
    if left:
        page.add(f"{'One thing needs' if left == 1 else f'{left} things need'} a look.")
    else:
        page.add("All is well.")
    return page


command = Command(
    "Look whether everything is well: the data, the copies, the clock.",
    "afterword doctor",
    arguments,
    run,
    Examined,
)
