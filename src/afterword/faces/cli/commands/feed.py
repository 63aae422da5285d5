"""Give everything dated as one calendar file."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class EventPart(TypedDict):
    """One event: its name in calendars, its times in UTC (the end is no part of it), its words."""

    uid: str
    application: str
    title: str
    start: str
    end: str
    all_day: bool
    says: list[str]
    place: str | None
    tentative: bool
    busy: bool
    sequence: int
    changed_at: str


class FeedDocument(TypedDict):
    """Every event in its order, and the file that they were written to, if there is one."""

    events: list[EventPart]
    file: str | None


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "what", nargs="?", choices=("show",), default="show", help="show it (as if nothing is said)"
    )
    parser.add_argument("-o", "--output", default="-", metavar="FILE", help="put it there")


def run(told: Namespace, terminal: Terminal) -> int:
    """Write the calendar file."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_feed import see_feed
    from afterword.faces.cli.files import put

    feed, to_file = see_feed(world=world), told.output != "-"
    if to_file or not terminal.as_json:
        put(feed.content, told.output)
    if terminal.as_json:
        document: FeedDocument = {
            "events": [_part(one) for one in feed.events],
            "file": told.output if to_file else None,
        }
        terminal.show(Page(), document)
    elif to_file:
        count = len(feed.events)
        terminal.say(f"{count} {'event is' if count == 1 else 'events are'} in {told.output}.")
        terminal.say("It is a picture of now: write it again when something has changed.")
    return FINE


def _part(one: Any) -> EventPart:
    from datetime import datetime

    event = one.event
    return {
        "uid": one.uid,
        "application": event.application,
        "title": event.title,
        "start": _in_utc(event.start),
        "end": _in_utc(event.end),
        "all_day": not isinstance(event.start, datetime),
        "says": list(event.says),
        "place": event.place or None,
        "tentative": event.tentative,
        "busy": event.busy,
        "sequence": one.sequence,
        "changed_at": _in_utc(one.changed_at),
    }


def _in_utc(when: Any) -> str:  # a day or an instant
    from datetime import UTC, datetime

    told = when.astimezone(UTC) if isinstance(when, datetime) else when
    return str(told.isoformat())


command = Command(
    "Everything dated as one calendar file, to import or to subscribe to.",
    "afterword feed > afterword.ics",
    arguments,
    run,
    FeedDocument,
)
