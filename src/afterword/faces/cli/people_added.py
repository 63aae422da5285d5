"""Showing what became of address cards, a line each."""

from typing import Any

from afterword.actions.add_people import Added, Outcome, Stored, add_people
from afterword.core.saying import english
from afterword.faces.cli.changed import show_change
from afterword.faces.cli.command import FAILED, FINE
from afterword.faces.cli.documents import CardPart
from afterword.faces.cli.replanned import replanned_document, replanned_lines
from afterword.faces.cli.terminal import Page, Terminal
from afterword.outside.world import World

MOST = 12
"""Of more refused cards than these, as of a whole address book, the rest is only counted."""


def add_cards(content: bytes, name: str, employer: str, world: World, terminal: Terminal) -> int:
    """Store the cards of a file and show what became of each; give the exit code."""
    stored = add_people(name=name, content=content, employer=employer, world=world)
    page = Page()
    refused = [one for one in stored.cards if one.outcome is Outcome.REFUSED]
    for one in (*(one for one in stored.cards if one not in refused), *refused[:MOST]):
        _lines(page, one, world)
    if len(refused) > MOST:
        page.add(f"And {len(refused) - MOST} more were left out.")
    if any(one.outcome is Outcome.NEW for one in stored.cards):
        terminal.say("Whom you have not met is not written to; 'afterword person NAME' tells more.")
    if stored.replanned.changes:
        replanned_lines(page, stored.replanned, world)
    show_change(terminal, world, page, _document(stored, world))
    return FAILED if refused else FINE


def _lines(page: Page, one: Added, world: World) -> None:
    where = f", {one.employer}" if one.employer else ""
    became = "left out" if one.outcome is Outcome.REFUSED else one.outcome.value
    page.add(f"{one.name or 'A card'}{where}: {became}")
    if one.says is not None:
        page.add(english(one.says, world.zone), indent=2)


def _document(stored: Stored, world: World) -> dict[str, Any]:
    return {
        "cards": [_card(one, world) for one in stored.cards],
        "changes": replanned_document(stored.replanned, world),
    }


def _card(one: Added, world: World) -> CardPart:
    return {
        "name": one.name or None,
        "outcome": one.outcome.value,
        "employer": one.employer or None,
        "application": one.key or None,
        "says": english(one.says, world.zone) if one.says is not None else None,
    }
