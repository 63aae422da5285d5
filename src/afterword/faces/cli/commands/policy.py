"""See every number of the etiquette, and set one to a gentler value."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ApplicationPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class NumberPart(TypedDict):
    """One number: what holds, whose value that is, and how far it may be moved.

    ``profile`` names the profile that gave the value; ``chosen`` is your own value, also where
    a profile is gentler and holds. ``gentler`` is ``more``, ``less`` or ``fixed``.
    """

    name: str
    value: float
    unit: str
    says: str
    source: str
    whose: str
    profile: str | None
    chosen: float | None
    default: float
    gentler: str
    limit: float


class Numbers(Undoable):
    """The numbers asked for; after a change also whether any changed, and what it moved."""

    numbers: list[NumberPart]
    changed: bool
    changes: list[ApplicationPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("name", nargs="?", default="", help="one number, or a group as 'inquiry'")
    parser.add_argument("value", nargs="*", help="its new value, as 5, 19:30 or yes")
    parser.add_argument(
        "--reset", action="store_true", help="give it, or all of them, back its own value"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the numbers, or set one and show what that moved."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage

    if told.reset and told.value:
        raise Usage("Type a value, or --reset, not both. Nothing was changed.")
    world = wiring.start(example=told.example)
    if told.reset or told.value:
        _set(told, world, terminal)
    else:
        _see(told.name, world, terminal)
    return FINE


def _see(name: str, world: Any, terminal: Terminal) -> None:
    from afterword.actions.see_policy import see_policy

    seen, page = see_policy(typed=name, world=world), Page()
    if len(seen.numbers) == 1:
        _closely(page, seen.numbers[0])
    else:
        page.add("The numbers of your plan. Unmarked ones are the etiquette's own.")
        for held in seen.numbers:
            page.add(f"{held.told.name:<29}{_value(held)}", right=held.told.source, hang=29)
        page.add("What one means, and how far it goes: afterword policy NAME")
    listed = [_document(held) for held in seen.numbers]
    terminal.show(page, {"numbers": listed, "changed": False, "changes": [], "undo": None})


def _set(told: Namespace, world: Any, terminal: Terminal) -> None:
    from afterword.actions.set_number import set_number
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.replanned import replanned_document, replanned_lines

    value = None if told.reset else " ".join(told.value)
    stored = set_number(typed=told.name, value=value, world=world)
    page = Page()
    for held in stored.numbers:
        page.add(f"{held.told.name}: {_value(held)}", style="bold")
        _beside(page, held)
    if not stored.numbers:
        page.add("No number is yours; all of them are the etiquette's or a profile's.")
    elif not stored.changed:
        page.add("It was so before; nothing was changed.")
    else:
        replanned_lines(page, stored.replanned, world)
    document = {
        "numbers": [_document(held) for held in stored.numbers],
        "changed": stored.changed,
        "changes": replanned_document(stored.replanned, world),
    }
    show_change(terminal, world, page, document)


def _value(held: Any) -> str:
    """Tell a value, and whose it is if not the etiquette's."""
    from afterword.actions.see_policy import Whose
    from afterword.core.number_words import spoken_value

    whose = {Whose.MINE: " (yours)", Whose.PROFILE: f" (profile {held.profile})"}
    return spoken_value(held.told, held.value) + whose.get(held.whose, "")


def _closely(page: Page, held: Any) -> None:
    """Show one number with what it means and where its limits are."""
    from afterword.actions.see_policy import Whose
    from afterword.core.number_words import spoken_limits, spoken_meaning, spoken_value

    told = held.told
    page.add(f"{told.name}: {_value(held)}", style="bold", right=told.source)
    page.add(spoken_meaning(told, held.value), indent=2)
    if held.whose is not Whose.ETIQUETTE:
        page.add(f"The etiquette's own value: {spoken_value(told, told.default)}.", indent=2)
    page.add(spoken_limits(told), indent=2)
    _beside(page, held)


def _beside(page: Page, held: Any) -> None:
    """Say why a value of the person's does not hold."""
    from afterword.core.number_words import spoken_value

    if held.chosen is not None and held.chosen != held.value:
        mine, theirs = (spoken_value(held.told, one) for one in (held.chosen, held.value))
        page.add(
            f"You chose {mine}. The profile {held.profile} is gentler with {theirs}, and holds.",
            indent=2,
        )


def _document(held: Any) -> NumberPart:
    told = held.told
    return {
        "name": told.name,
        "value": held.value,
        "unit": told.unit,
        "says": told.says,
        "source": told.source,
        "whose": held.whose.value,
        "profile": held.profile or None,
        "chosen": held.chosen,
        "default": told.default,
        "gentler": told.gentler,
        "limit": told.limit,
    }


command = Command(
    "See every number your plan rests on; make one gentler.",
    "afterword policy inquiry\n"
    "afterword policy inquiry.after_date 5\n"
    "afterword policy inquiry.after_date --reset",
    arguments,
    run,
    Numbers,
)
