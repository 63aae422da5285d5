"""Read an employer's answer: its kind, the one date in it, whom to write to, how sure."""

from collections.abc import Iterable
from typing import Any

from afterword.actions.line_reading import Answer, BadLine, Given, instant_of, words_of
from afterword.core.dates import Calendar, When
from afterword.core.message import Message
from afterword.core.readers.answer import Read, read_message
from afterword.core.reading import Hearing
from afterword.core.saying import Sentence, say
from afterword.outside.mail import messages

MOST_SPANS = 12


def read_reply(given: Given) -> Answer:
    """Turn one line of FORMATS 2 into an answer. Raises BadLine."""
    for key in ("subject", "from", "to", "body"):
        words_of(given, key)
    headers = given.get("headers") or {}
    if not isinstance(headers, dict):
        raise BadLine("headers is no object")
    date = instant_of(given, "date")
    return _answer(messages.from_line({**given, "date": date}), given.get("id"))


def read_reply_file(name: str, data: bytes) -> Answer:
    """Read a mail stored as an .eml file; ``name`` becomes the id. Raises Unreadable."""
    return _answer(messages.from_file(data), name)


def _answer(message: Message, named: Any) -> Answer:
    read = read_message(message, Hearing(message.date, Calendar()))
    contact = read.contact
    line = {
        "id": named,
        "label": str(read.label),
        "next_date": _written(read.date.when),
        "new_contact": {"name": contact.name or None, "email": contact.email} if contact else None,
        "confidence": str(read.confidence),
    }
    return Answer(line, _more(read), tuple(_told(read)), tuple(span for span in _lit(read)))


def _written(when: When | None) -> str | None:
    return when.isoformat() if when is not None else None


def _lit(read: Read) -> list[tuple[int, int]]:
    spans = [sign.span for sign in read.signs[:MOST_SPANS]]
    spans += [
        span for span in (read.date.span, read.contact.span if read.contact else None) if span
    ]
    return sorted(set(spans))


def _more(read: Read) -> dict[str, Any]:
    """Give what is ours besides: JSON-ready."""
    report = read.message.report
    return {
        "sentence": read.kind.sentence.split("\n")[0],
        "spans": [list(span) for span in _lit(read)],
        "words": [read.message.text[start:end] for start, end in _lit(read)],
        "also": [str(label) for label in read.also],
        "written_by": str(read.nature),
        "language": read.language,
        "wanted": list(read.wanted),
        "date_means": str(read.kind.date) if read.date.when is not None else None,
        "failed": report.failed if report else "",
        "temporary": bool(report and report.temporary),
        "text": read.message.text,
    }


def _told(read: Read) -> Iterable[Sentence]:
    words = read.kind.sentence.split("\n")[0]
    yield say("{kind}", kind=words)
    if read.date.when is not None:
        yield say(
            "Its date: {date}, the {meaning}.", date=read.date.when, meaning=str(read.kind.date)
        )
    if read.contact is not None:
        yield say("Write to {who}.", who=read.contact.name or read.contact.email)
    if read.wanted:
        yield say("They ask for: {things}.", things=", ".join(read.wanted))
