"""Plan lines of the machine format, without a database, a network or a clock."""

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import Any, NotRequired, TypedDict

from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class CompanyPart(TypedDict):
    """Which application it is about."""

    company: str
    role: str


class ItemPart(TypedDict):
    """One step of the machine format (FORMATS 6), with what would change it."""

    action: str
    to: str | None
    channel: str
    what: str
    due: str | None
    window_start: str | None
    window_end: str | None
    because: str
    rules: list[str]
    application: CompanyPart
    changes_if: list[str]


class LockedPart(TypedDict):
    """A step that may not be done at that moment, and why."""

    action: str
    to: str | None
    because: str
    opens_at: str | None
    lifted_by: str
    rules: list[str]


class CheckPart(TypedDict):
    """What is due, locked, or ours alone at one moment."""

    as_of: str
    items: list[ItemPart]
    locked: list[LockedPart]
    other: list[ItemPart]


class Planned(TypedDict):
    """The plan of one line at each of its moments, or the error of a line that is none."""

    id: Any
    checks: NotRequired[list[CheckPart]]
    error: NotRequired[str]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "file", nargs="?", default="-", help="a file of lines, or - for standard input"
    )
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line in and out")


def run(told: Namespace, terminal: Terminal) -> int:
    """Plan every line; a line that cannot be read gives an error and the run goes on."""
    from afterword.actions.plan_line import plan_line
    from afterword.faces.cli.asking import read_bytes

    code = FINE
    source = sys.stdin.buffer if told.file == "-" else read_bytes(told.file).splitlines()
    for number, raw in enumerate(source, start=1):
        line = raw.decode("utf-8", errors="replace").strip()
        if not line:
            continue
        found = plan_line(line)
        if "error" in found:
            code = FAILED
        if told.jsonl:
            print(json.dumps(found, ensure_ascii=False), flush=True)
        else:
            terminal.show(_page(found, number), found)
    return code


def _page(found: dict[str, object], number: int) -> Page:
    page = Page()
    if "error" in found:
        page.add(f"line {number}: {found['error']}")
        return page
    checks = found["checks"]
    for check in checks if isinstance(checks, list) else []:
        page.add(f"{found['id']}, as of {check['as_of']}", style="bold")
        for item in check["items"]:
            page.add(f"{item['due'] or 'any day'}  {item['what']}", indent=2, right=item["action"])
            page.add(item["because"], indent=4)
        for lock in check["locked"]:
            page.add(f"locked: {lock['action']}: {lock['because']}", indent=2)
    return page


command = Command(
    "Plan lines of facts in JSON (docs/reference/plan-format.md).",
    "afterword plan --jsonl < facts.jsonl",
    arguments,
    run,
    Planned,
)
