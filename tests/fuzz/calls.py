"""Each reader as something that takes bytes, and what must hold of whatever it answers.

An input is bytes, so that a fuzzer can make it. ``timing``, ``reply`` and ``debrief`` take them
as text (bytes that are no UTF-8 become lone surrogates, as JSON can hold them); ``lines`` as one
raw line of the machine formats; ``mail`` and ``invite`` as the bytes of a file.
"""

import json
from collections.abc import Callable, Iterable
from typing import Any

from afterword.actions.line_reading import Answer, BadLine, answer_line
from afterword.outside.unreadable import Unreadable

NOON = "2026-09-10T12:00:00+02:00"


def as_text(data: bytes) -> str:
    """Give bytes as a text that may hold anything a JSON string may."""
    return data.decode("utf-8", "surrogateescape")


def timing(data: bytes) -> None:
    """Read a statement."""
    from afterword.actions.read_timing import read_timing

    said = as_text(data)
    sound([read_timing({"id": "f", "said": said, "heard_at": NOON, "country": "DE"})], said)


def reply(data: bytes) -> None:
    """Read an answer; null bytes part the subject and the sender from the body."""
    from afterword.actions.read_reply import read_reply

    body, subject, sender = [*as_text(data).split("\0", 2), "", ""][:3]
    given = {
        "id": "f", "subject": subject, "from": sender, "to": "Ada <ada@home.example>",
        "date": NOON, "headers": {"In-Reply-To": "<1@home.example>"}, "body": body,
    }  # fmt: skip
    sound([read_reply(given)])


def mail(data: bytes) -> None:
    """Read an answer as the file of a whole mail."""
    from afterword.actions.read_reply import read_reply_file

    sound([read_reply_file("answer.eml", data)])


def debrief(data: bytes) -> None:
    """Read what was told after an interview."""
    from afterword.actions.read_debrief import read_debrief

    text = as_text(data)
    sound(
        [read_debrief({"id": "f", "text": text, "said_at": NOON, "country": "GB", "lang": "en"})],
        text,
    )


def invite(data: bytes) -> None:
    """Read the file of an invitation."""
    from afterword.actions.read_invite import read_invites

    sound(read_invites([("invitation.ics", data)], "ada@home.example"))


def lines(data: bytes) -> None:
    """Read one raw line with each reader that takes lines; none may raise."""
    from afterword.actions.read_debrief import read_debrief
    from afterword.actions.read_reply import read_reply
    from afterword.actions.read_timing import read_timing

    raw = as_text(data)
    for reader in (read_timing, read_reply, read_debrief):
        json.dumps(answer_line(raw, reader))


READERS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one for one in (timing, reply, mail, debrief, invite, lines)
}
EXPECTED = (BadLine, Unreadable)
"""What a reader may raise: it says what is wrong (``lines`` raises nothing at all)."""


def sound(answers: Iterable[Answer], text: str | None = None) -> None:
    """See that answers are JSON, and that what they light up lies in the text."""
    for answer in answers:
        json.dumps(answer.line)
        json.dumps(answer.more)
        if text is not None:
            _inside([*answer.lit], text)


def _inside(spans: list[Any], text: str) -> None:
    for first, after in spans:
        if not 0 <= first < after <= len(text):
            raise AssertionError(f"the span {first}..{after} is not in a text of {len(text)}")
