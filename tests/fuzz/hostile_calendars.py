"""Files of invitations of any length that a reader could lose its way in."""

from collections.abc import Callable
from email.message import EmailMessage

from tests.fuzz.hostile_mails import MAILS
from tests.fuzz.hostile_texts import WRITTEN


def calendar(*lines: str) -> bytes:
    """Give a calendar with one interview, and lines of one's own in it."""
    return "\r\n".join(
        (
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", "METHOD:REQUEST",
            "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260901T090000Z", "DTSTART:20260910T090000Z",
            "DTEND:20260910T100000Z", "SUMMARY:Interview: Editor at Quillworks",
            "ORGANIZER;CN=Ann Bell:mailto:ann@b.example", *lines, "END:VEVENT", "END:VCALENDAR", "",
        )
    ).encode()  # fmt: skip


def _lines(line: str) -> Callable[[int], bytes]:
    return lambda length: calendar(*[line] * (length // (len(line) + 2)))


def _events(length: int) -> bytes:
    event = calendar().split(b"METHOD:REQUEST\r\n")[1].removesuffix(b"END:VCALENDAR\r\n")
    numbered = (
        event.replace(b"UID:1", b"UID:%d" % number) for number in range(length // len(event))
    )
    return b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + b"".join(numbered) + b"END:VCALENDAR\r\n"


def _folded(piece: str) -> Callable[[int], bytes]:
    return lambda length: calendar("DESCRIPTION:" + piece * (length // len(piece)))


def _mailed(length: int) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "ann@b.example", "ada@home.example", "Interview"
    mail["Date"] = "Thu, 10 Sep 2026 12:00:00 +0200"
    mail.set_content(WRITTEN["typical answers"](length // 2))
    body = _lines("COMMENT:Friday")(length // 2)
    mail.add_attachment(body, maintype="text", subtype="calendar", filename="invite.ics")
    return mail.as_bytes()


FILES: dict[str, Callable[[int], bytes]] = {
    "many events": _events,
    "many people": _lines("ATTENDEE;CN=Ann Bell;ROLE=REQ-PARTICIPANT:mailto:ann@b.example"),
    "many rules": _lines("RRULE:FREQ=SECONDLY;COUNT=999999999"),
    "many exceptions": _lines("EXDATE:20260910T090000Z"),
    "folded": _lines("DESCRIPTION:a\r\n b"),
    "boxes in boxes": _lines("BEGIN:VEVENT"),
    "zones": _lines("BEGIN:VTIMEZONE"),
    "alarms": _lines("BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM"),
    "parameters": lambda length: calendar("COMMENT" + ";X=Y" * (length // 4) + ":a"),
    "open quotes": lambda length: calendar('COMMENT;X="' + "a;b:" * (length // 4)),
    "escapes": _folded("\\n\\,\\;"),
    "slots": _folded("Mon 14 Sep 10:00 or "),
    "links": _folded("https://meet.example/a?b=c "),
    "dates in words": _folded("Friday 11 September 2026 at 3pm "),
    "mailed": _mailed,
} | {f"mail, {name}": build for name, build in MAILS.items()}  # fmt: skip
"""The file of an invitation of about any length, by what is odd about it."""
