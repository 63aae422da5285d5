"""The card as one HTML file that needs no network, no script and no server."""

from collections.abc import Iterable
from importlib.resources import files
from xml.etree.ElementTree import Element, SubElement, tostring

from afterword.faces.cli.card_shown import NOBODY, Row, Shown

NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for this page: nothing but the style that stands in it."""


def card_html(card: Shown, *, pocket: bool = False) -> bytes:
    """Write the card; with ``pocket`` only the side for printing, one sheet of A7.

    The page is built as a tree, and the library writes it: a name is a text in it and can
    never become a part of it.
    """
    page = Element("html", lang="en")
    _head(page, card)
    body = SubElement(page, "body", {"class": "pocket"} if pocket else {})
    if not pocket:
        _screen(SubElement(body, "main"), card)
    _sheet(SubElement(body, "section", {"class": "sheet"}), card)
    written: bytes = tostring(page, encoding="utf-8", method="html")
    return b"<!doctype html>\n" + written + b"\n"


def _head(page: Element, card: Shown) -> None:
    head = SubElement(page, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(
        head, "meta", {"http-equiv": "Content-Security-Policy", "content": NOTHING_FROM_OUTSIDE}
    )
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "meta", name="referrer", content="no-referrer")
    _text(head, "title", f"{card.title}: the card")
    _text(head, "style", files("afterword.faces.cli").joinpath("card.css").read_text("utf-8"))


def _text(parent: Element, tag: str, text: str, **looks: str) -> Element:
    """Put a text below; ``kind`` is its class, ``dir`` how it runs."""
    kind = looks.pop("kind", "")
    found = SubElement(parent, tag, {**looks, **({"class": kind} if kind else {})})
    found.text = text
    return found


def _people(parent: Element, card: Shown) -> None:
    """Name those who are there; no line breaks inside of a name."""
    if not card.people:
        return
    line = SubElement(parent, "p", {"class": "people"})
    for person in card.people:
        _text(line, "span", person, dir="auto").tail = " · "
    line[-1].tail = None


def _screen(main: Element, card: Shown) -> None:
    """What a phone or a window shows: what is for now on top."""
    header = SubElement(main, "header")
    _text(header, "p", " · ".join(filter(None, (card.title, card.when))), dir="auto")
    _people(header, card)
    for more in filter(None, (card.place, card.leave)):
        _text(header, "p", more, dir="auto")
    if card.prepare:
        _text(header, "h1", "Before the day")
        _lines(main, card.preparation, under=True)
    _text(main if card.prepare else header, "h2" if card.prepare else "h1", card.door_title)
    if card.door:
        _lines(main, card.door, under=False)
        _fold(main, card.door)
    else:
        _text(main, "p", NOBODY)
    footer = SubElement(main, "footer")
    _text(footer, "p", f"When you are out: {card.out}")
    _text(footer, "p", "Works with no signal. What you tick stays here; nothing is sent to anyone.")


def _lines(main: Element, rows: Iterable[Row], *, under: bool) -> None:
    listed = SubElement(main, "ul", {"class": "lines"})
    for row in rows:
        item = SubElement(listed, "li")
        label = SubElement(item, "label")
        SubElement(label, "input", {"type": "checkbox", **({"checked": ""} if row.ticked else {})})
        said = _text(label, "span", row.says, dir="auto")
        if under and row.due:
            _text(said, "span", row.due, kind="due")
        if under and (row.words or row.notes or row.blanks):
            _under(item, row)


def _under(item: Element, row: Row) -> None:
    """What belongs to a line of preparation: questions, room to write, and a word beside."""
    listed = SubElement(item, "ul", {"class": "under"})
    for words in row.words:
        _text(listed, "li", words, dir="auto")
    for _ in range(row.blanks):
        field = {"type": "text", "aria-label": "A question of yours", "dir": "auto"}
        SubElement(SubElement(listed, "li"), "input", field)
    for note in row.notes:
        _text(listed, "li", note, kind="note", dir="auto")


def _fold(main: Element, rows: Iterable[Row]) -> None:
    """Words for each line, folded: the lines alone fit a screen."""
    fold = SubElement(main, "details")
    _text(fold, "summary", "Words for it")
    listed = SubElement(fold, "dl")
    for row in rows:
        _text(listed, "dt", row.says, dir="auto")
        for words in (*row.words, *row.notes):
            _text(listed, "dd", words, dir="auto")


def _sheet(sheet: Element, card: Shown) -> None:
    """The pocket side: the lines of the door with the first words for each."""
    _text(sheet, "h1", card.title, dir="auto")
    _text(sheet, "p", " · ".join(filter(None, (card.when, card.place))), dir="auto")
    _people(sheet, card)
    listed = SubElement(sheet, "ol")
    for row in card.door:
        item = SubElement(listed, "li")
        _text(item, "span", "✓" if row.ticked else "", kind="box")
        _text(item, "span", row.says, dir="auto")
        _text(item, "small", row.words[0] if row.words else "", dir="auto")
    if not card.door:
        _text(sheet, "p", NOBODY)
