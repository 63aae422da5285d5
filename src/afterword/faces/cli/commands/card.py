"""See the card of an interview: to prepare with, and to leave the room with."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal

POCKET = "card-{key}-a7.html"
"""What a card for printing is called when no name was typed for it."""


class LinePart(TypedDict):
    """One line to tick, with words for it and the steps of the plan that it stands for."""

    name: str
    says: str
    words: list[str]
    notes: list[str]
    ticked: bool
    due: str | None
    because: str | None
    steps: list[str]
    rules: list[str]


class CardDocument(TypedDict):
    """The card of an interview: both sides of it, which is on top, and the file it went to."""

    application: str
    employer: str
    role: str | None
    stage: str
    start: str | None
    end: str | None
    format: str
    place: str | None
    people: list[str]
    leave_at: str | None
    door: list[LinePart]
    preparation: list[LinePart]
    file: str | None


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
    from afterword.faces.cli.card_shown import shown
    from afterword.faces.cli.showing import Voice

    card, voice = see_card(typed=told.application, world=world), Voice(world)
    words = shown(card, voice)
    if not (told.html or told.paper or told.output):
        terminal.show(card_page(words), _document(card, voice))
        return FINE
    name = told.output or (POCKET.format(key=card.pursuit.key) if told.paper else "-")
    _write(words, name, bool(told.paper), terminal)
    if terminal.as_json and name != "-":
        terminal.show(Page(), _document(card, voice, file=name))
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


def _document(card: Any, voice: Any, *, file: str | None = None) -> CardDocument:
    from afterword.faces.cli.showing import instant

    pursuit, interview, zone = card.pursuit, card.interview, card.pursuit.place.zone
    return {
        "application": pursuit.key,
        "employer": pursuit.employer,
        "role": pursuit.role or None,
        "stage": card.stage.value,
        "start": instant(interview.start, zone),
        "end": instant(interview.end, zone),
        "format": interview.format.value,
        "place": interview.place or None,
        "people": [person.name for person in card.people],
        "leave_at": instant(card.leave.due, zone) if card.leave is not None else None,
        "door": [_part(line, pursuit, voice) for line in card.door],
        "preparation": [_part(line, pursuit, voice) for line in card.preparation],
        "file": file,
    }


def _part(line: Any, pursuit: Any, voice: Any) -> LinePart:
    from afterword.faces.cli.showing import instant

    first = line.steps[0] if line.steps else None
    return {
        "name": line.name,
        "says": voice.words(line.says, pursuit),
        "words": [voice.words(one, pursuit) for one in line.words],
        "notes": [voice.words(one, pursuit) for one in line.notes],
        "ticked": line.ticked,
        "due": instant(first.due, pursuit.place.zone) if first is not None else None,
        "because": voice.words(first.because, pursuit) if first is not None else None,
        "steps": [step.key for step in line.steps],
        "rules": list(dict.fromkeys(rule for step in line.steps for rule in step.rules)),
    }


command = Command(
    "The card of an interview: to prepare with, and for the door.",
    "afterword card northwind --html -o card.html",
    arguments,
    run,
    CardDocument,
)
