"""Mails as files: their headers, their words and the calendars inside, read without trust."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime
from typing import NamedTuple

from afterword.core.invite import Contact, Mail
from afterword.core.saying import say
from afterword.outside.mail.html import plain
from afterword.outside.mail.quoted import inner_mail, new_words, old_words
from afterword.outside.unreadable import Unreadable

LARGEST = 15 * 1024 * 1024
"""Mails above this size, in bytes, are not read."""
MOST_LINES = 250_000
MOST_PARTS = 200
MOST_DIVIDERS = 2_000
MOST_BOUNDARIES = 25
LONGEST_HEADER = 2_000
LONGEST_PART = 400_000
LONGEST_TEXT = 20_000
"""Of longer texts, in characters, the beginning is read: an invitation says it early."""
_MULTIPART = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)


class CalendarPart(NamedTuple):
    """A calendar inside of a mail, with the method that its MIME type names."""

    data: bytes
    method: str | None


class Opened(NamedTuple):
    """A mail as words, and the calendars that came with it."""

    mail: Mail
    calendars: tuple[CalendarPart, ...]


def open_mail(data: bytes) -> Opened:
    """Read a mail; of a forwarded one, the inner mail.

    The words are the new ones: quoted mails are cut, HTML is turned into text. Raises
    Unreadable, and nothing else, whatever the bytes are.
    """
    _check_size(data)
    try:
        message = message_from_bytes(data, policy=compat32)
        return _opened(message)
    except Unreadable:
        raise
    except Exception:  # the parser of hostile mail may raise anything, RecursionError too
        raise Unreadable(_NO_MAIL) from None


_NO_MAIL = say("This is no mail that can be read. Please save it again as .eml.")


def _check_size(data: bytes) -> None:
    if len(data) > LARGEST or data.count(b"\n") > MOST_LINES:
        raise Unreadable(
            say(
                "This mail is larger than {mib} MiB or has too many lines. Please save only the "
                "invitation.",
                mib=LARGEST // (1024 * 1024),
            )
        )
    if len(_MULTIPART.findall(data)) > MOST_BOUNDARIES or data.count(b"\n--") > MOST_DIVIDERS:
        raise Unreadable(say("This mail nests too many parts to be read safely."))


def _opened(message: Message) -> Opened:
    if not any(_header(message, name) for name in ("From", "Subject", "Date", "To")):
        raise Unreadable(_NO_MAIL)
    parts = list(_parts(message))
    calendars = tuple(part for one in parts if (part := _calendar(one)))
    mail = _mail(message, parts)
    attached = next((one for one in parts if one.get_content_type() == "message/rfc822"), None)
    inner = attached.get_payload(0) if attached and attached.is_multipart() else None
    if isinstance(inner, Message) and len(mail.text) < 2000:
        opened = _mail(inner, list(_parts(inner)))
        return Opened(
            replace(opened, to=opened.to or mail.to, date=opened.date or mail.date), calendars
        )
    return Opened(mail, calendars)


def _parts(message: Message) -> Iterator[Message]:
    for count, part in enumerate(message.walk()):
        if count >= MOST_PARTS:
            return
        yield part


def _mail(message: Message, parts: list[Message]) -> Mail:
    mail = Mail(
        subject=_header(message, "Subject"),
        sender=next(iter(_contacts(message, "From")), Contact()),
        to=tuple(_contacts(message, "To")),
        date=_date(message),
        text="",
    )
    words = _words(parts)
    forwarded = inner_mail(mail, words)
    if forwarded:
        return forwarded
    quoted, quoted_at = old_words(words, mail.date)
    return replace(mail, text=new_words(words), quoted=quoted, quoted_at=quoted_at)


def _header(message: Message, name: str) -> str:
    """Decode a header; what is not decodable stays as it is, what is too long is cut."""
    raw = _raw(message, name)
    try:
        pieces = decode_header(raw)
        decoded = "".join(_decoded(piece, charset) for piece, charset in pieces)
    except Exception:  # decode_header raises several errors on broken words
        decoded = raw
    return " ".join(decoded.split())


def _raw(message: Message, name: str) -> str:
    """Give a header as written; bytes beyond ASCII are taken as UTF-8, as new programs do."""
    for key, value in message.raw_items():
        if key.casefold() == name.casefold():
            data = str(value)[:LONGEST_HEADER].encode("utf-8", "surrogateescape")
            return _decoded(data, "utf-8")
    return ""


def _decoded(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    try:
        return piece.decode(charset or "utf-8")
    except (LookupError, UnicodeError, ValueError):
        return piece.decode("cp1252", "replace")


def _contacts(message: Message, name: str) -> Iterator[Contact]:
    raw = _raw(message, name)
    for shown, address in getaddresses([raw])[:50]:
        holder = Message()
        holder["X"] = shown.replace("\n", " ").replace("\r", " ")
        email = address if "@" in address else ""
        if shown or email:
            yield Contact(name=_header(holder, "X"), email=email[:320])


def _date(message: Message) -> datetime | None:
    """Give the Date header as an aware instant; -0000 is taken as UTC."""
    raw = str(message.get("Date") or "")[:200]
    try:
        read = parsedate_to_datetime(raw)
        aware = read if read.tzinfo else datetime.fromisoformat(f"{read.isoformat()}+00:00")
        return aware if 1970 <= aware.year <= 2199 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _words(parts: list[Message]) -> str:
    """Give the words of a mail: its plain part, or the HTML where that says more."""
    texts = [_text(part) for part in parts if _is_body(part, "text/plain")]
    pages = [_text(part) for part in parts if _is_body(part, "text/html")]
    whole = "\n".join(texts).strip()
    if pages and len(whole) < 80:
        shown = plain("\n".join(pages))
        whole = shown if len(shown) > len(whole) else whole
    return whole[:LONGEST_TEXT]


def _is_body(part: Message, kind: str) -> bool:
    return part.get_content_type() == kind and part.get_content_disposition() != "attachment"


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    data = _bytes(part)[:LONGEST_PART]
    charset = str(part.get_param("charset") or "utf-8")
    return _decoded(data, charset).replace("\r\n", "\n").replace("\x00", "")


def _calendar(part: Message) -> CalendarPart | None:
    name = str(part.get_filename() or "").casefold()
    kind = part.get_content_type()
    if part.is_multipart() or not (
        kind in ("text/calendar", "application/ics") or name.endswith((".ics", ".vcs"))
    ):
        return None
    method = str(part.get_param("method") or "").upper()[:20]
    return CalendarPart(_bytes(part), method or None)
