"""What a fuzzer starts from: the public cases, as the bytes that each reader takes."""

import json
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime

from tests.fuzz.hostile_calendars import FILES, calendar
from tests.fuzz.hostile_mails import MAILS
from tests.fuzz.hostile_texts import RAW_LINES
from tests.readings.scoring import HERE, Case, cases

ODD = 500
"""How long the odd ones among them are."""


def seeds(reader: str) -> list[bytes]:
    """Give the inputs that a reader is begun with."""
    return list(SEEDS[reader]())


def _timing() -> Iterator[bytes]:
    for case in cases("timing"):
        yield case["in"]["said"].encode()


def _reply() -> Iterator[bytes]:
    for case in cases("replies"):
        given = case["in"]
        yield "\0".join(given.get(key) or "" for key in ("body", "subject", "from")).encode()


def mail_of(case: Case) -> bytes:
    """Give a public answer as the file of a mail."""
    given = case["in"]
    head = {key.title(): given.get(key) for key in ("from", "to", "subject")}
    head |= {
        "Date": format_datetime(datetime.fromisoformat(given["date"])),
        "Content-Type": "text/plain; charset=utf-8",
        **(given.get("headers") or {}),
        "Content-Transfer-Encoding": "8bit",
    }
    lines = "".join(f"{key}: {value}\n" for key, value in head.items() if value)
    return f"{lines}\n{given.get('body') or ''}".encode()


def _mail() -> Iterator[bytes]:
    yield from map(mail_of, cases("replies"))
    yield from (build(ODD) for build in MAILS.values())


def _debrief() -> Iterator[bytes]:
    for case in cases("debriefs"):
        yield case["in"]["text"].encode()


def _invite() -> Iterator[bytes]:
    for file in sorted((HERE / "invitations").iterdir()):
        yield file.read_bytes()
    yield from (build(ODD) for build in FILES.values())
    yield calendar()


def _lines() -> Iterator[bytes]:
    for kind in ("timing", "replies", "debriefs"):
        for case in cases(kind)[:50]:
            yield json.dumps({"id": case["id"], **case["in"]}, ensure_ascii=False).encode()
    yield from (line for line in RAW_LINES.values() if len(line) < ODD)


SEEDS = {
    "timing": _timing,
    "reply": _reply,
    "mail": _mail,
    "debrief": _debrief,
    "invite": _invite,
    "lines": _lines,
}
