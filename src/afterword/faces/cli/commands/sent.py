"""Record a message that you sent yourself."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import Undoable
from afterword.faces.cli.terminal import Page, Terminal

LARGEST = 25 * 1024 * 1024
"""Larger attachments, in bytes, pass through few mail servers."""


class Message(Undoable):
    """The message as it was noted: its kind, the keys of the people, when it left, its files."""

    kind: str
    to: list[str]
    at: str
    attachments: list[str]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("person", help="a name, or a part of it")
    parser.add_argument(
        "--kind", default="", help="thank_you, inquiry, linkedin, accept, decline, …"
    )
    parser.add_argument(
        "--via", default="", help="email (as if nothing is said), card, linkedin, phone"
    )
    parser.add_argument("--on", default="", metavar="DAY", help="when it left, as 'tue 18:00'")
    parser.add_argument("--what", default="", help="what you sent, if you had promised it")
    parser.add_argument("--interest", action="store_true", help="it says that you want the job")
    parser.add_argument("--employer", default="", help="if two people have that name")
    parser.add_argument("-f", "--file", default="", help="its text, kept word for word")
    parser.add_argument(
        "--attach", action="append", default=[], metavar="FILE", help="a file that went with it"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the message."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage, read_bytes, read_text

    _check(told)
    text = read_text(told.file) if told.file else ""
    files = [(name, read_bytes(name)) for name in told.attach]
    _check_files(files)
    world = wiring.start(example=told.example)
    from afterword.actions.record_sent import NoOffer, Unclear, record_sent
    from afterword.faces.cli import telling
    from afterword.faces.cli.changed import show_change

    sent = _sent(told, text, world, terminal)._replace(files=_attached(files))
    try:
        noted = record_sent(sent=sent, world=world, employer=told.employer)
    except Unclear as error:
        raise Usage(telling.unclear(error)) from error
    except NoOffer as error:
        raise Usage(telling.no_offer(error)) from error
    page, message = Page(), noted.message
    kind = message.kind.value.replace("_", " ")
    page.add(f"Noted: {kind} to {told.person}, by {message.channel.value}. Next: afterword today")
    if noted.early is not None:
        page = Page()
        page.add(telling.early(noted.early, world.zone))
    document = {
        "kind": message.kind.value,
        "to": list(message.to),
        "at": message.at.isoformat(),
        "attachments": [file.name for file in sent.files],
    }
    show_change(terminal, world, page, document)
    return FINE


def _check_files(files: list[tuple[str, bytes]]) -> None:
    """Refuse what is no attachment of a letter. Raises Usage."""
    from afterword.faces.cli.asking import Usage

    for name, content in files:
        if not content:
            raise Usage(f"{name} is empty. Nothing was stored.")
        if len(content) > LARGEST:
            mib = LARGEST // (1024 * 1024)
            raise Usage(f"{name} is larger than {mib} MiB and is not kept. Nothing was stored.")


def _attached(files: list[tuple[str, bytes]]) -> Any:
    """Name each file as it is called, without its folder."""
    from mimetypes import guess_type
    from pathlib import Path

    from afterword.actions.naming import plain
    from afterword.actions.record_sent import Attached

    return tuple(
        Attached(plain(Path(name).name) or "file", content, guess_type(name)[0] or "")
        for name, content in files
    )


def _check(told: Namespace) -> None:
    """Refuse words that mean nothing here. Raises Usage."""
    from afterword.core.terms import Channel, Kind
    from afterword.faces.cli.asking import Usage

    if not told.person.strip():
        raise Usage("Whom did it go to? Type a name, or a part of it. Nothing was stored.")
    if told.kind and told.kind not in set(Kind):
        raise Usage(f"--kind is one of {', '.join(Kind)}. Nothing was stored.")
    if told.via and told.via not in set(Channel):
        raise Usage(f"--via is one of {', '.join(Channel)}. Nothing was stored.")


def _sent(told: Namespace, text: str, world: Any, terminal: Terminal) -> Any:
    """Make the message of the flags. Raises NotADate."""
    from afterword.actions.record_sent import Sent
    from afterword.actions.typed_sides import left_at
    from afterword.core.terms import Channel, Kind
    from afterword.faces.cli.asking import Reader

    on = Reader(world, terminal).when(told.on, past=True) if told.on else None
    return Sent(
        to=told.person,
        kind=Kind(told.kind) if told.kind else None,
        channel=Channel(told.via) if told.via else Channel.EMAIL,
        what=told.what,
        text=text,
        states_interest=told.interest,
        at=left_at(on, world) if on is not None else None,
    )


command = Command(
    "Record a message you sent yourself.",
    "afterword sent priya --via linkedin --on tue",
    arguments,
    run,
    Message,
)
