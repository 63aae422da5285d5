"""See the card of an interview: to prepare with, and to leave the room with."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal

POCKET = "card-{key}-a7.html"
"""What a card for printing is called when no name was typed for it."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "application", nargs="?", default="", help="an employer's name; without it the nearest"
    )
    parser.add_argument("--html", action="store_true", help="as one page for a phone or a browser")
    parser.add_argument("--print", choices=("a7",), dest="paper", help="as a sheet for the pocket")
    parser.add_argument("-o", "--output", default="", metavar="FILE", help="put the page there")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the card, or write its page."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_card import see_card
    from afterword.faces.cli.card_shown import card_document, shown
    from afterword.faces.cli.showing import Voice

    card, voice = see_card(typed=told.application, world=world), Voice(world)
    words, document = shown(card, voice), card_document(card, voice)
    if not (told.html or told.paper or told.output):
        terminal.show(card_page(words), document)
        return FINE
    name = told.output or (POCKET.format(key=card.pursuit.key) if told.paper else "-")
    _write(words, name, bool(told.paper), terminal)
    if terminal.as_json and name != "-":
        terminal.show(Page(), {**document, "file": name})
    return FINE


def _write(words: Any, name: str, pocket: bool, terminal: Terminal) -> None:
    from afterword.faces.cli.card_html import card_html
    from afterword.faces.cli.files import put

    put(card_html(words, pocket=pocket), name)
    if name == "-" or terminal.as_json:
        return
    terminal.say(f"The card is in {name}. It needs no network.")
    terminal.say(
        "Open it in a browser and print it at its actual size, without margins. On larger paper "
        "cut along the dashes."
        if pocket
        else "Open it in a browser, or send it to your phone. Printed, it is a sheet of A7."
    )


def card_page(words: Any) -> Page:
    """Make the page of a card: what is for now on top."""
    page = Page()
    page.add(words.title, style="bold")
    page.add(" · ".join(filter(None, (words.when, words.place))))
    for more in filter(None, (" · ".join(words.people), words.leave)):
        page.add(more)
    if words.prepare:
        page.heading("Before the day")
        _rows(page, words.preparation, due=True)
    page.heading(words.door_title)
    _rows(page, words.door)
    if not words.door:
        from afterword.faces.cli.card_shown import NOBODY

        page.add(NOBODY, indent=2)
    page.add()
    page.add(f"When you are out: {words.out}", style="dim")
    return page


def _rows(page: Page, rows: Any, *, due: bool = False) -> None:
    for row in rows:
        box = "[x]" if row.ticked else "[ ]"
        page.add(f"{box} {row.says}", indent=2, hang=4, right=row.due if due else "")
        for more in (*row.words, *("…" for _ in range(row.blanks)), *row.notes):
            page.add(more, indent=6, style="dim")


command = Command(
    "The card of an interview: to prepare with, and for the door.",
    "afterword card northwind --html -o card.html",
    arguments,
    run,
)
