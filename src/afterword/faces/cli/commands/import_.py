"""Import invitations from calendar files and mails, or everything from an export."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.core.pasting import as_typed
from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.documents import ImportedPart
from afterword.faces.cli.terminal import Page, Terminal


class ImportDocument(TypedDict):
    """What became of each file; a dry run stores nothing."""

    dry_run: bool
    files: list[ImportedPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help=".ics, .eml or what 'export' wrote; - for standard input",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be stored")
    parser.add_argument("--me", default="", help="your own name or address as in the invitation")
    parser.add_argument("--employer", default="", help="the employer, if the file does not tell")
    parser.add_argument("--role", default="", help="the role")
    parser.add_argument("--zone", default="", help="their time zone, as America/New_York")
    parser.add_argument("--country", default="", help="their holidays, as US or DE-BY")
    parser.add_argument("--at", default="", metavar="HH:MM", help="the time, if only a day is told")


def run(told: Namespace, terminal: Terminal) -> int:
    """Read, store, and show what was read."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.carried import carried_among, carry

    carried, files = carried_among(told.files)
    if told.at and not _is_clock(told.at):
        raise Usage(f"--at takes a time like 14:00; '{told.at}' is none. Nothing was stored.")
    world = wiring.start(example=told.example)
    page = Page()
    parts = [carry(one, world, page, dry_run=told.dry_run) for one in carried]
    if files:
        parts += _invitations(files, told, world, page)
    if told.dry_run:
        page.add()
        page.add("Nothing was stored: this was a dry run.")
    document: ImportDocument = {"dry_run": told.dry_run, "files": parts}
    terminal.show(page, document)
    return FAILED if any(one["outcome"] == "refused" for one in parts) else FINE


def _invitations(
    files: list[tuple[str, bytes]], told: Namespace, world: Any, page: Page
) -> list[ImportedPart]:
    from afterword.actions.import_invitations import import_invitations
    from afterword.actions.invitation_agreed import Hints
    from afterword.faces.cli.showing import Voice

    hints = Hints(told.me, told.employer, told.role, told.zone, told.country, told.at)
    found = import_invitations(files=files, hints=hints, world=world, dry_run=told.dry_run)
    voice = Voice(world)
    for one in found:
        _lines(page, one, voice)
    if not told.dry_run and any(one.key for one in found):
        page.add()
        page.add("Afterwards: afterword debrief NAME. The way ahead: afterword path NAME.")
    return [_document(one) for one in found]


def _is_clock(text: str) -> bool:
    hour, _, minute = text.partition(":")
    return hour.isdigit() and int(hour) < 24 and (minute or "0").isdigit() and int(minute or 0) < 60


def _lines(page: Page, one: Any, voice: Any) -> None:
    from afterword.core.saying import english, spoken_instant

    page.add(f"{', '.join(one.files)}: {one.outcome.value}", style="bold")
    if one.agreed is not None:
        agreed = one.agreed
        from zoneinfo import ZoneInfo

        when = spoken_instant(agreed.start, voice.zone, ZoneInfo(agreed.zone))
        role = f", {agreed.role}" if agreed.role else ""
        page.add(f"{agreed.employer}{role}: {when}, {agreed.format.value}", indent=2)
        if agreed.place:
            page.add(agreed.place, indent=2)
        for person in agreed.people:
            page.add(f"{person.someone.name}, {person.standing.value}", indent=4)
    for sentence in one.says:
        page.add(english(sentence, voice.zone), indent=2)
    if one.invite is None and (mails := [name for name in one.files if _is_mail(name)]):
        answer = f"afterword heard NAME --file {as_typed(mails[0])}"
        page.add(f"If it is their answer: {answer}", indent=2)


def _is_mail(name: str) -> bool:
    return name.casefold().endswith(".eml")


def _document(one: Any) -> ImportedPart:
    from afterword.core.saying import english

    agreed = one.agreed
    document: ImportedPart = {
        "files": list(one.files),
        "outcome": one.outcome.value,
        "application": one.key or None,
        "says": [english(sentence, _utc()) for sentence in one.says],
    }
    if agreed is not None:
        document |= {
            "employer": agreed.employer,
            "role": agreed.role or None,
            "start": agreed.start.isoformat(),
            "end": agreed.end.isoformat() if agreed.end else None,
            "zone": agreed.zone,
            "place": agreed.place or None,
            "people": [
                {
                    "name": one.someone.name,
                    "email": one.someone.email or None,
                    "standing": one.standing.value,
                }
                for one in agreed.people
            ],
        }
    return document


def _utc() -> Any:
    from datetime import UTC

    return UTC


command = Command(
    "Read invitations (.ics, .eml) into interviews, or all that was exported.",
    "afterword import invitation.ics --dry-run\nafterword import all.json",
    arguments,
    run,
    ImportDocument,
)
