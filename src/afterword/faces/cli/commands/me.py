"""Tell who you are: the name under your letters."""

from argparse import ArgumentParser, Namespace
from typing import TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Undoable
from afterword.faces.cli.terminal import Page, Terminal


class Me(TypedDict):
    """Your name and your address; null where you did not tell it."""

    name: str | None
    email: str | None


class MeKept(Me, Undoable):
    """Your name and your address; null where you did not tell it."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("name", nargs="?", default="", help="as it stands under your letters")
    parser.add_argument("--email", default="", help="the address that invitations know you by")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store it if anything was told, and show it."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.naming import ADDRESS, plain
    from afterword.actions.tell_who_i_am import tell_who_i_am
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.changed import show_change

    name, email = plain(told.name), plain(told.email).lower()
    if email and not ADDRESS.fullmatch(email):
        raise Usage(f"'{email}' is no mail address. Nothing was stored.")
    me, page = tell_who_i_am(name=name, email=email, world=world), Page()
    page.add(me.name or "Your letters have no name under them yet: afterword me 'Lena Ortiz'")
    page.add(me.email or "No address of yours is known: afterword me --email you@home.example")
    document: Me = {"name": me.name or None, "email": me.email or None}
    show_change(terminal, world, page, document)
    return FINE


command = Command(
    "Say who you are: the name under your letters.",
    "afterword me 'Lena Ortiz' --email lena@home.example",
    arguments,
    run,
    MeKept,
)
