"""Record how they asked to be contacted."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Recorded
from afterword.faces.cli.terminal import Terminal

WISHES = ("no-calls", "no-contact", "only-via", "direct-is-fine")
WAYS = {"by-email": "email", "by-phone": "phone", "by-card": "card", "by-linkedin": "linkedin"}
"""Ways that they prefer; nothing else is forbidden by such a wish."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
    parser.add_argument(
        "wish",
        choices=(*WISHES, *WAYS),
        help="what they asked for, or by which way they like to be reached",
    )
    parser.add_argument("--via", default="", metavar="PERSON", help="the one for all messages")
    parser.add_argument("--from", dest="sender", default="", metavar="PERSON", help="who said so")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the wish."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.faces.cli.changed import show_recorded

    noted = _preferred(told, world) if told.wish in WAYS else _wished(told, world)
    show_recorded(terminal, world, noted)
    return FINE


def _wished(told: Namespace, world: Any) -> Any:
    from afterword.actions.express_wish import express_wish
    from afterword.core.terms import Wish

    wish = Wish(told.wish.replace("-", "_"))
    return express_wish(
        typed=told.application, wish=wish, via=told.via, sender=told.sender, world=world
    )


def _preferred(told: Namespace, world: Any) -> Any:
    """Store a way they prefer. Raises Usage."""
    from afterword.actions.prefer_channel import prefer_channel
    from afterword.core.terms import Channel
    from afterword.faces.cli.asking import Usage

    if told.via:
        raise Usage("--via goes with only-via alone. Nothing was stored.")
    channel = Channel(WAYS[told.wish])
    return prefer_channel(typed=told.application, channel=channel, sender=told.sender, world=world)


command = Command(
    "Record how they asked to be contacted; every message follows it.",
    "afterword wish northwind only-via --via dana\nafterword wish northwind by-phone --from marcus",
    arguments,
    run,
    Recorded,
)
