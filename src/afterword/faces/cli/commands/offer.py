"""Record an offer, and what becomes known of it."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import ApplicationPart, Recorded
from afterword.faces.cli.terminal import Terminal


class Offered(Recorded):
    """What became of the plan, and of those of the others once the terms are signed."""

    others: list[ApplicationPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument("words", nargs="*", help="their words; kept as they are")
    parser.add_argument("--by", default="", metavar="DAY", help="the last day to answer")
    parser.add_argument("--from", dest="sender", default="", metavar="PERSON")
    parser.add_argument("--written", action="store_true", help="it is there in writing")
    parser.add_argument("--asked-for-time", action="store_true", help="you asked for more time")
    parser.add_argument("--taken-back", action="store_true", help="they took it back")
    parser.add_argument(
        "--accepted",
        action="store_true",
        help="the terms are signed; your letter is 'afterword sent NAME --kind accept'",
    )


def _first(news: Any, noted: Any, others: Any) -> str:
    """Say what comes before the plan: no hurry with a new offer, and the others at a signed one."""
    from afterword.core.steps import Act

    if news.accepted:
        return "Signed, then. The others deserve a word soon." if others else "Signed, then."
    new = any(one.before is None and one.after.act is Act.WEIGH_OFFER for one in noted.changes)
    return "Good news deserves a slow look." if new else ""


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the offer, or its news."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.record_offer import OfferTold, record_offer
    from afterword.actions.typed_sides import on_this_side
    from afterword.core.dates import ends
    from afterword.core.not_a_date import NotADate
    from afterword.core.saying import say
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.changed import recorded_page, show_change
    from afterword.faces.cli.replanned import replanned_document, replanned_lines
    from afterword.faces.cli.showing import Voice

    by = Reader(world, terminal).when(told.by) if told.by else None
    if by is not None:
        on_this_side(told.by, by, world)
        if ends(by, world.zone) <= world.now():
            raise NotADate(say("{day} lies behind you; an answer is due ahead.", day=by))
    news = OfferTold(
        by, told.written, told.asked_for_time, told.taken_back, told.accepted,
        " ".join(told.words), told.sender,
    )  # fmt: skip
    noted, others = record_offer(typed=told.application, told=news, world=world)
    first, voice = _first(news, noted, others.changes), Voice(world)
    if first and not terminal.as_json:
        terminal.say(f"{first} {_until(by, noted, voice)}".strip())
    page, document = recorded_page(noted, voice)
    if others.changes:
        page.add()
        replanned_lines(page, others, world, "And elsewhere:")
    document["others"] = replanned_document(others, world)
    show_change(terminal, world, page, document)
    return FINE


def _until(by: Any, noted: Any, voice: Any) -> str:
    return f"Answer by {voice.when(by, noted.pursuit)}." if by is not None else ""


command = Command(
    "Record an offer, and what becomes known of it.",
    "afterword offer northwind --by fri --written",
    arguments,
    run,
    Offered,
)
