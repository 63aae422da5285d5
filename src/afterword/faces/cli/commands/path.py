"""See the path of one application to its end."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import NodePart, PathPart, WhatIfPart
from afterword.faces.cli.terminal import Page, Terminal

MARKS = {"done": "(*)", "mine": "(o)", "theirs": "[#]", "if silent": "<?>"}


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument(
        "--if",
        dest="suppositions",
        action="append",
        default=[],
        metavar="WHAT=VALUE",
        help="what would change, as date=2026-12-04 or answer=no; nothing is stored",
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the path, or what some suppositions would change of it."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    page, document = path_page(world, told.application)
    if told.suppositions:
        page, document["what_if"] = _what_if(told, world, terminal)
    terminal.show(page, document)
    return FINE


def _what_if(told: Namespace, world: Any, terminal: Terminal) -> tuple[Page, WhatIfPart]:
    """Show the difference that suppositions would make, in one block."""
    from afterword.actions.what_if import see_what_if
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import changed_document, changed_lines, changes_anything
    from afterword.faces.cli.showing import Voice

    voice, page = Voice(world), Page()
    found = see_what_if(
        typed=told.application,
        suppositions=told.suppositions,
        dates=Reader(world, terminal),
        world=world,
    )
    pursuit = found.pursuit
    page.add(f"{pursuit.employer}, if {' and '.join(told.suppositions)}:", style="bold")
    if not changes_anything(found.changes, pursuit, voice):
        page.add("the plan stays as it is", indent=2)
    changed_lines(page, found.changes, pursuit, voice, most=len(found.changes))
    page.add("Nothing was stored.", style="dim")
    changed = changed_document(found.changes, pursuit, voice)
    return page, {"supposed": told.suppositions, **changed}


def path_page(world: Any, typed: str) -> tuple[Page, PathPart]:
    """Make the page of a path, and its document."""
    from afterword.actions.see_path import see_path
    from afterword.faces.cli.showing import Voice, guard_document, look_document

    seen, voice, page = see_path(typed=typed, world=world), Voice(world), Page()
    pursuit = seen.look.pursuit
    page.add(f"{pursuit.employer}{', ' + pursuit.role if pursuit.role else ''}", style="bold")
    page.add(voice.words(seen.look.headline.stands, pursuit))
    page.add()
    _nodes(page, seen, voice, world)
    _turns(page, seen, voice)
    page.add()
    page.add("(*) done  (o) yours, dated  [#] theirs  <?> only if they stay silent", style="dim")
    _locks(page, seen, voice)
    document: PathPart = {
        **look_document(seen.look, voice),
        "what_if": None,
        "nodes": [_node_document(node, seen, voice) for node in seen.path.nodes],
        "branches": [
            {
                "if": voice.words(branch.turn, pursuit),
                "comes": [voice.words(step.title, pursuit) for step in branch.comes],
                "goes": [voice.words(step.title, pursuit) for step in branch.goes],
            }
            for branch in seen.path.branches
        ],
        "locked": [
            guard_document(lock.step, lock.guard, pursuit, voice) for lock in seen.look.seen.locks
        ],
    }
    return page, document


def _nodes(page: Page, seen: Any, voice: Any, world: Any) -> None:
    pursuit, here = seen.look.pursuit, False
    for node in seen.path.nodes:
        if node.nature.value != "done" and not here:
            page.add(f"--- you are here: {voice.when(world.now(), pursuit)} ---", style="dim")
            here = True
        _node_lines(page, node, seen, voice)


def _turns(page: Page, seen: Any, voice: Any) -> None:
    turns = [branch for branch in seen.path.branches if branch.comes or branch.goes]
    if turns:
        page.heading("If they answer, the path turns:")
    for branch in turns:
        page.add(f"{voice.words(branch.turn, seen.look.pursuit)}:", indent=2)
        for line in _turn(branch, seen.look.pursuit, voice):
            page.add(line, indent=6, hang=2)


def _locks(page: Page, seen: Any, voice: Any) -> None:
    pursuit, locks = seen.look.pursuit, seen.look.seen.locks
    if locks:
        page.heading("Locked, with the reason:")
    for step, guard in locks:
        why = voice.words(guard.because, pursuit)
        page.add(f"{voice.words(step.title, pursuit)}: {why}", indent=2)


def _node_lines(page: Page, node: Any, seen: Any, voice: Any) -> None:
    pursuit = seen.look.pursuit
    name = seen.names.get(node.step.key, "") if node.step else ""
    when = voice.when(node.when, pursuit)
    mark = f"{MARKS[node.nature.value]} {when:<18} "
    says = voice.words(node.says, pursuit)
    page.add(f"{mark}{says}", indent=2, right=name, hang=len(mark))


def _node_document(node: Any, seen: Any, voice: Any) -> NodePart:
    from afterword.faces.cli.showing import instant

    pursuit, step = seen.look.pursuit, node.step
    turns = step.changes_if if step else ()
    return {
        "when": instant(node.when, pursuit.place.zone),
        "nature": node.nature.value,
        "says": voice.words(node.says, pursuit),
        "step": seen.names.get(step.key) if step else None,
        "because": voice.words(step.because, pursuit) if step else None,
        "changes_if": [voice.words(turn, pursuit) for turn in turns],
    }


MOST = 3
"""Of more steps than these that fall away only their number is told."""


def _turn(branch: Any, pursuit: Any, voice: Any) -> list[str]:
    """Tell a turn: each step that comes, and what falls away."""
    lines = [f"+ {_with_date(step, pursuit, voice)}" for step in branch.comes]
    goes = [voice.words(step.title, pursuit) for step in branch.goes]
    if len(goes) > MOST:
        return [*lines, f"- {len(goes)} steps above fall away"]
    return [*lines, *(f"- {title}" for title in goes)]


def _with_date(step: Any, pursuit: Any, voice: Any) -> str:
    title = voice.words(step.title, pursuit)
    when = step.opens if step.waits else step.due
    return f"{title} ({voice.when(when, pursuit)})" if when is not None else title


command = Command(
    "The path of one application to its end, if nobody answers, and its turns.",
    "afterword path northwind\nafterword path northwind --if date=2026-12-04 --if interest=yes",
    arguments,
    run,
    PathPart,
)
