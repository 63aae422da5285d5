"""Showing what an act changed: the steps that come, go and move, and how it is taken back."""

from collections.abc import Iterable, Mapping

from afterword.core.plan import Change
from afterword.core.pursuit import Pursuit
from afterword.core.steps import Step
from afterword.faces.cli.documents import ChangePart, MovedPart
from afterword.faces.cli.showing import Voice, instant
from afterword.faces.cli.terminal import Page, Terminal
from afterword.outside.world import World


def changed_lines(page: Page, changes: Iterable[Change], pursuit: Pursuit, voice: Voice) -> None:
    """Show each step that came, went or moved, one line each."""
    found = _paired(changes)
    for one in found:
        if one.before is None and one.after is not None:
            page.add(f"+ {_dated(one.after, pursuit, voice)}", indent=2)
        elif one.before is not None and one.after is not None:
            title = voice.words(one.after.title, pursuit)
            was, now = _when(one.before, pursuit, voice), _when(one.after, pursuit, voice)
            if was != now:
                page.add(f"~ {title}: {was or 'no date'} → {now or 'no date'}", indent=2, hang=2)
    for one in found:
        if one.after is None and one.before is not None:
            page.add(f"- {voice.words(one.before.title, pursuit)}", indent=2)


def _paired(changes: Iterable[Change]) -> list[Change]:
    """See a step that goes and one of the same act to the same person that comes as one moved.

    Another rule may ask for it then, but to the person it is the same deed on another day.
    """
    found = list(changes)
    comes = {_deed(one.after): one for one in found if one.before is None and one.after}
    pairs = []
    for one in found:
        other = comes.get(_deed(one.before)) if one.before and one.after is None else None
        if other is not None:
            found = [left for left in found if left is not one and left is not other]
            pairs.append(Change(other.key, one.before, other.after))
            del comes[_deed(one.before)]
    return [*pairs, *found]


def _deed(step: Step | None) -> tuple[str, str, str]:
    return (step.act.value, step.to, step.thanks_for) if step else ("", "", "")


def _dated(step: Step, pursuit: Pursuit, voice: Voice) -> str:
    when = _when(step, pursuit, voice)
    title = voice.words(step.title, pursuit)
    return f"{title} ({when})" if when else title


def _when(step: Step, pursuit: Pursuit, voice: Voice) -> str:
    when = step.opens if step.waits else step.due
    return voice.when(when, pursuit) if when is not None else ""


def changed_document(changes: Iterable[Change], pursuit: Pursuit, voice: Voice) -> ChangePart:
    """Give the same for programs: titles that come and go, and dates that move."""
    comes, goes, moves = [], [], []
    for one in _paired(changes):
        if one.before is None and one.after is not None:
            comes.append(voice.words(one.after.title, pursuit))
        elif one.after is None and one.before is not None:
            goes.append(voice.words(one.before.title, pursuit))
        elif one.before is not None and one.after is not None:
            moves.append(_moved(one.before, one.after, pursuit, voice))
    return {"comes": comes, "goes": goes, "moves": moves}


def _moved(before: Step, after: Step, pursuit: Pursuit, voice: Voice) -> MovedPart:
    zone = pursuit.place.zone
    return {
        "title": voice.words(after.title, pursuit),
        "from": instant(before.opens if before.waits else before.due, zone),
        "to": instant(after.opens if after.waits else after.due, zone),
    }


def show_change(
    terminal: Terminal, world: World, page: Page, document: Mapping[str, object]
) -> None:
    """Show what an act did, with the number by which it can be taken back.

    The number is that of the last act that this run wrote; None if it wrote nothing.
    """
    number = _last_number(world) if terminal.as_json or terminal.interactive else None
    terminal.show(page, {**document, "undo": number})
    if terminal.interactive and number is not None:
        terminal.say(f"A slip? afterword undo {number}")


def _last_number(world: World) -> int | None:
    from afterword.actions.see_history import number_of

    return number_of(world.written[-1], world=world) if world.written else None
