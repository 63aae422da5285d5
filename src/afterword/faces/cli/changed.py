"""Showing what an act changed: the steps that come, go and move, and how it is taken back."""

from collections.abc import Iterable, Mapping

from afterword.actions.recording import Recorded
from afterword.core.pasting import as_typed
from afterword.core.plan import Change
from afterword.core.pursuit import Pursuit
from afterword.core.saying import spoken_day
from afterword.core.steps import OUTBOUND, Step
from afterword.faces.cli.documents import ChangePart, MovedPart
from afterword.faces.cli.showing import Voice, instant
from afterword.faces.cli.terminal import Page, Terminal
from afterword.outside.world import World

MOST = 6
"""Of more changes than these the rest is only counted, letters and calls first."""


def changed_lines(
    page: Page, changes: Iterable[Change], pursuit: Pursuit, voice: Voice, most: int = MOST
) -> None:
    """Show each step that came, went or moved, one line each."""
    found = sorted(_seen(changes, pursuit, voice), key=_weight)
    for one in found[:most]:
        page.add(_line(one, pursuit, voice), indent=2, hang=2)
    if len(found) > most:
        more = f"and {len(found) - most} smaller ones: afterword path {as_typed(pursuit.key)}"
        page.add(more, indent=4, style="dim")


def _weight(change: Change) -> tuple[bool, bool]:
    """What reaches another person comes first, and what goes comes last."""
    step = change.after or change.before
    return step is not None and step.act not in OUTBOUND, change.after is None


def _line(change: Change, pursuit: Pursuit, voice: Voice) -> str:
    before, after = change.before, change.after
    if after is None:
        return f"- {voice.words(before.title, pursuit)}" if before is not None else ""
    title, now = voice.words(after.title, pursuit), _when(after, pursuit, voice)
    if before is None:
        return f"+ {title} ({now})" if now else f"+ {title}"
    was = _when(before, pursuit, voice)
    if was == now:
        return f"~ {title}: to {pursuit.name(after.to)}"
    return f"~ {title}: {was or 'no date'} → {now or 'no date'}"


def _seen(changes: Iterable[Change], pursuit: Pursuit, voice: Voice) -> list[Change]:
    """Leave out steps whose change nobody would see: the same day, and to the same person."""
    return [
        one
        for one in _paired(changes)
        if not (one.before and one.after)
        or one.before.to != one.after.to
        or _when(one.before, pursuit, voice) != _when(one.after, pursuit, voice)
    ]


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


def _when(step: Step, pursuit: Pursuit, voice: Voice) -> str:
    when = step.opens if step.waits else step.due
    return voice.when(when, pursuit) if when is not None else ""


def changed_document(changes: Iterable[Change], pursuit: Pursuit, voice: Voice) -> ChangePart:
    """Give the same for programs: titles that come and go, and dates that move."""
    comes, goes, moves = [], [], []
    for one in _seen(changes, pursuit, voice):
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
        "recipient": pursuit.name(after.to) if after.to else None,
        "from": instant(before.opens if before.waits else before.due, zone),
        "to": instant(after.opens if after.waits else after.due, zone),
    }


def changes_anything(changes: Iterable[Change], pursuit: Pursuit, voice: Voice) -> bool:
    """Say whether there is a change that a person would see."""
    return bool(_seen(changes, pursuit, voice))


def show_recorded(terminal: Terminal, world: World, told: Recorded, first: str = "") -> None:
    """Show what an act did to the plan of one application; ``first`` is said before it."""
    if first and not terminal.as_json:
        terminal.say(first)
    tell_fresh(told, terminal)
    show_change(terminal, world, *recorded_page(told, Voice(world)))


def tell_fresh(told: Recorded, terminal: Terminal) -> None:
    """Say who is named for the first time: that may be a slip."""
    if told.fresh:
        terminal.say(f"New here: {', '.join(told.fresh)}. If that is a slip: afterword undo")


def recorded_page(told: Recorded, voice: Voice) -> tuple[Page, dict[str, object]]:
    """Make the page of what an act did to the plan of one application, and its document."""
    page, pursuit = Page(), told.pursuit
    changed = changes_anything(told.changes, pursuit, voice)
    page.add("Noted. Your plan changed:" if changed else "Noted. Your plan stays as it is.")
    changed_lines(page, told.changes, pursuit, voice)
    return page, {
        "application": pursuit.key,
        **changed_document(told.changes, pursuit, voice),
    }


def show_change(
    terminal: Terminal, world: World, page: Page, document: Mapping[str, object]
) -> None:
    """Show what an act did, with the number by which it can be taken back.

    The number is that of the last act that this run wrote; None if it wrote nothing.
    """
    number = _last_number(world) if terminal.as_json or terminal.interactive else None
    terminal.show(page, {**document, "undo": number})
    if world.written:
        _tell_the_clock(terminal, world)
    if terminal.interactive and number is not None:
        terminal.say(f"A slip? afterword undo {number}")


def _tell_the_clock(terminal: Terminal, world: World) -> None:
    """Say that the clock was set back, once: at the first act after it."""
    from afterword.actions.see_clock import see_clock

    last = see_clock(world=world)
    if last is not None:
        day = last.astimezone(world.zone).date()
        when = f"{spoken_day(day)} {day.year}"
        terminal.say(f"The clock of this computer seems to be behind your last entry, of {when}.")
        terminal.say("This is stored all the same. See that date and time are right.")


def _last_number(world: World) -> int | None:
    from afterword.actions.see_history import number_of

    return number_of(world.written[-1], world=world) if world.written else None
