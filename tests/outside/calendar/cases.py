"""The invitations that the tests read, as the bytes of their files."""

import tomllib
from pathlib import Path

FOLDER = Path(__file__).parent / "invitations"
CASES = {
    f"{path.stem}: {name}": case
    for path in sorted(FOLDER.glob("*.toml"))
    for name, case in tomllib.loads(path.read_text("utf-8")).items()
}
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:REQUEST\nBEGIN:VEVENT\n{}"
    "END:VEVENT\nEND:VCALENDAR\n"
)
MAIL = (
    "From: Jo Lindqvist <jo@northwind.example>\nTo: Ada Reyes <ada@home.example>\n"
    "Subject: {}\nDate: Fri, 20 Nov 2026 09:12:00 +0100\n"
    "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}"
)


def file_of(case: dict) -> bytes:
    """Make the bytes of a case, in whichever form it is written."""
    if "event" in case:
        return CALENDAR.format(case["event"].lstrip()).encode()
    if "prose" in case:
        return MAIL.format(case.get("subject", "Your interview"), case["prose"]).encode()
    return (case.get("ics") or case.get("mail") or case.get("raw", "")).lstrip("\n").encode()
