"""See the manners of countries and sectors, and turn one on or off."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ApplicationPart, Undoable
from afterword.faces.cli.terminal import Page, Terminal


class NumberOfProfile(TypedDict):
    """A number that a profile changes, and what the etiquette says by itself."""

    name: str
    value: float
    default: float
    unit: str


class ProfilePart(TypedDict):
    """One profile: its manners in a sentence, where they come from, and its numbers."""

    name: str
    on: bool
    says: str
    source: str
    numbers: list[NumberOfProfile]


class Profiles(Undoable):
    """The profiles asked for; after a change also whether any changed, and what it moved."""

    profiles: list[ProfilePart]
    changed: bool
    changes: list[ApplicationPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("name", nargs="?", default="", help="the profile; all are shown without")
    parser.add_argument("state", nargs="?", choices=("on", "off"), help="turn it on or off")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the profiles, or turn one on or off and show what that moved."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    if told.state is not None:
        _choose(told.name, told.state == "on", world, terminal)
    else:
        _see(told.name, world, terminal)
    return FINE


def _see(name: str, world: Any, terminal: Terminal) -> None:
    from afterword.actions.see_profiles import see_profiles

    page, seen = Page(), see_profiles(typed=name, world=world)
    if not name:
        page.add("Manners of a country or a sector. Each is off until you turn it on.")
    for held in seen:
        _lines(page, held)
    listed = [_document(held) for held in seen]
    terminal.show(page, {"profiles": listed, "changed": False, "changes": [], "undo": None})


def _choose(name: str, on: bool, world: Any, terminal: Terminal) -> None:
    from afterword.actions.choose_profile import choose_profile
    from afterword.actions.see_profiles import HeldProfile
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.replanned import replanned_document, replanned_lines

    chosen, page = choose_profile(typed=name, on=on, world=world), Page()
    held = HeldProfile(chosen.profile, on)
    _lines(page, held)
    if chosen.changed:
        replanned_lines(page, chosen.replanned, world)
    else:
        page.add("It was so before; nothing was changed.")
    document = {
        "profiles": [_document(held)],
        "changed": chosen.changed,
        "changes": replanned_document(chosen.replanned, world),
    }
    show_change(terminal, world, page, document)


def _lines(page: Page, held: Any) -> None:
    """Show one profile: whether it is on, what it says, and what it changes."""
    from afterword.core.number_words import spoken_value
    from afterword.core.policy import numbers, spoken_name

    profile, known = held.profile, numbers()
    state = "on" if held.on else "off"
    style = "bold" if held.on else ""
    page.add(f"{profile.name}: {state}", style=style, right=profile.source)
    page.add(profile.says.template, indent=2)
    for field, value in profile.changes:
        told = known[spoken_name(field)]
        own, new = spoken_value(told, told.default), spoken_value(told, value)
        page.add(f"{told.name}: {new} (else {own})", indent=4)


def _document(held: Any) -> ProfilePart:
    from afterword.core.policy import numbers, spoken_name

    known = numbers()
    changed = [(known[spoken_name(field)], value) for field, value in held.profile.changes]
    return {
        "name": held.profile.name,
        "on": held.on,
        "says": held.profile.says.template,
        "source": held.profile.source,
        "numbers": [
            {"name": told.name, "value": value, "default": told.default, "unit": told.unit}
            for told, value in changed
        ],
    }


command = Command(
    "Turn the manners of a country or a sector on or off.",
    "afterword profile\nafterword profile dach on",
    arguments,
    run,
    Profiles,
)
