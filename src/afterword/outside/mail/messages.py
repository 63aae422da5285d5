"""Mails that came in, as values for the core: from a line of JSON, or from the bytes of a file."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header
from email.message import Message as Parsed
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime

from afterword.core.message import Address, Delivery, Message
from afterword.core.saying import say
from afterword.outside.mail.layers import part
from afterword.outside.unreadable import Unreadable

LARGEST = 15 * 1024 * 1024
"""Mails above this size, in bytes, are not read."""
LONGEST_BODY = 60_000
"""Of longer bodies, in characters, the beginning is read."""
LONGEST_HEADER = 2_000
MOST_HEADERS = 200
MOST_PARTS = 100
MOST_LINES = 250_000
MOST_BOUNDARIES = 25
MOST_DIVIDERS = 2_000
MOST_ADDRESSES = 50
_MULTIPART = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|table|span|meta|style|font|a\s)[\s/>]", re.IGNORECASE
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_QUOTE_BELOW = re.compile(
    r"<blockquote[^>]{0,300}(?:type=[\"']?cite|gmail_quote)|<div[^>]{0,200}(?:gmail_quote|"
    r"yahoo_quoted|divRplyFwdMsg|"
    r"appendonsend|OLK_SRC_BODY_SECTION|moz-cite-prefix|protonmail_quote)|"
    r"<hr[^>]{0,100}stopSpelling",
    re.IGNORECASE,
)
_NO_MAIL = say("This is no mail that can be read. Please save it again as .eml.")


def from_line(given: Mapping[str, object]) -> Message:
    """Make a message of the fields of a line (FORMATS 2). ``date`` is an aware datetime."""
    headers = given.get("headers")
    named = _headers(headers if isinstance(headers, Mapping) else {})
    text = visible(str(given.get("body") or "")[: LONGEST_BODY * 4])
    layers = part(text)
    date = given["date"]
    assert isinstance(date, datetime)
    return Message(
        subject=_line(str(given.get("subject") or "")),
        sender=next(addresses(str(given.get("from") or "")), Address()),
        to=tuple(addresses(str(given.get("to") or ""))),
        copied=tuple(addresses(named.get("cc", ""))),
        date=date,
        headers=named,
        text=text,
        new=layers.new,
        signature=layers.signature,
        report=_reported(named, text),
        receipt=_is_receipt(named.get("content-type", "")),
    )


def _headers(given: Mapping[object, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in list(given.items())[:MOST_HEADERS]:
        shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        found.setdefault(str(name).casefold()[:100], _line(shown))
    return found


def _line(value: str) -> str:
    return " ".join(_UNSEEN.sub(" ", value[:LONGEST_HEADER]).split())


def visible(body: str) -> str:
    """Give the text that a reader of a body sees, be it plain or HTML."""
    if (_MARKUP.search(body[:5_000]) and "</" in body) or "<br" in body[:5_000].casefold():
        body = _shown(body)
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    body = body.replace("\u2028", "\n").replace("\u2029", "\n").replace("\xa0", " ")
    return _UNSEEN.sub("", body)[:LONGEST_BODY]


def _shown(html: str) -> str:
    from afterword.outside.mail.html import plain

    quote = _QUOTE_BELOW.search(html)
    if quote and "forwarded message" not in html[quote.start() : quote.start() + 2_000].casefold():
        above = plain(html[: quote.start()])
        if above.strip():
            return above
    return plain(html)


def addresses(raw: str) -> Iterator[Address]:
    """Read a header of addresses; what is none is left out."""
    try:
        pairs = getaddresses([raw[:LONGEST_HEADER]])
    except (ValueError, IndexError, TypeError):
        return
    for name, email in pairs[:MOST_ADDRESSES]:
        if name or "@" in email:
            yield Address(name=_decoded_words(name)[:200], email=_address(email))


def _address(email: str) -> str:
    return email.strip().strip("<>")[:320] if "@" in email else ""


def from_file(data: bytes) -> Message:
    """Open a mail as it is stored in an .eml file. Raises Unreadable, and nothing else."""
    _check_size(data)
    try:
        return _opened(message_from_bytes(data, policy=compat32))
    except Unreadable:
        raise
    except Exception:  # the parser of hostile mail may raise anything, RecursionError too
        raise Unreadable(_NO_MAIL) from None


def _check_size(data: bytes) -> None:
    if len(data) > LARGEST or data.count(b"\n") > MOST_LINES:
        raise Unreadable(
            say(
                "This mail is larger than {mib} MiB or has too many lines. Please save only the "
                "answer.",
                mib=LARGEST // (1024 * 1024),
            )
        )
    if len(_MULTIPART.findall(data)) > MOST_BOUNDARIES or data.count(b"\n--") > MOST_DIVIDERS:
        raise Unreadable(say("This mail nests too many parts to be read safely."))


def _opened(parsed: Parsed) -> Message:
    named = {name.casefold()[:100]: _header(parsed, name) for name in _names(parsed)}
    if not any(name in named for name in ("from", "subject", "date", "to", "return-path")):
        raise Unreadable(_NO_MAIL)
    parts = list(_parts(parsed))
    text = _body(parts)
    layers = part(text)
    return Message(
        subject=named.get("subject", ""),
        sender=next(addresses(named.get("from", "")), Address()),
        to=tuple(addresses(named.get("to", ""))),
        copied=tuple(addresses(named.get("cc", ""))),
        date=_date(parsed),
        headers=named,
        text=text,
        new=layers.new,
        signature=layers.signature,
        report=_report(parts) or _reported(named, text),
        receipt=any(_is_receipt(_header(one, "content-type")) for one in (parsed, *parts)),
        attached=tuple(_attached(parts)),
    )


def _names(parsed: Parsed) -> list[str]:
    return list(dict.fromkeys(str(name) for name in parsed.keys()))[:MOST_HEADERS]  # noqa: SIM118


def _parts(parsed: Parsed) -> Iterator[Parsed]:
    for count, one in enumerate(parsed.walk()):
        if count >= MOST_PARTS:
            return
        yield one


def _header(parsed: Parsed, name: str) -> str:
    """Decode a header; bytes beyond ASCII are taken as UTF-8, as new programs write them."""
    for key, value in parsed.raw_items():
        if key.casefold() == name.casefold():
            data = str(value)[:LONGEST_HEADER].encode("utf-8", "surrogateescape")
            return _line(_decoded_words(_decoded(data, "utf-8")))
    return ""


def _decoded_words(raw: str) -> str:
    if "=?" not in raw:
        return raw
    try:
        return "".join(_decoded(piece, charset) for piece, charset in decode_header(raw))
    except Exception:  # decode_header raises several errors on broken words
        return raw


def _decoded(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    for known in (charset or "utf-8", "utf-8"):
        try:
            return piece.decode(known)
        except (LookupError, UnicodeError, ValueError):
            continue
    return piece.decode("cp1252", "replace")


def _date(parsed: Parsed) -> datetime:
    """Give the Date header as an aware instant; without one, that of the last Received."""
    received = _header(parsed, "received").rpartition(";")[2]
    for raw in (_header(parsed, "date"), received):
        try:
            read = parsedate_to_datetime(raw[:200])
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if 1970 <= read.year <= 2199:
            return read if read.tzinfo else read.replace(tzinfo=UTC)
    raise Unreadable(say("This mail has no date, so its days cannot be reckoned."))


def _body(parts: list[Parsed]) -> str:
    """Give the words: the plain part, or the HTML where that says more."""
    texts = [_text(one) for one in parts if _is_body(one, "text/plain")]
    whole = "\n".join(texts).strip()
    pages = [_text(one) for one in parts if _is_body(one, "text/html")]
    if pages and len(whole) < 80:
        shown = visible("<html>" + "\n".join(pages) + "</html>")
        whole = shown if len(shown.strip()) > len(whole) else whole
    return visible(whole) if not pages else whole[:LONGEST_BODY]


def _is_body(one: Parsed, kind: str) -> bool:
    return one.get_content_type() == kind and one.get_content_disposition() != "attachment"


def _text(one: Parsed) -> str:
    payload = one.get_payload(decode=True)
    data = payload[: LONGEST_BODY * 4] if isinstance(payload, bytes) else b""
    charset = str(one.get_param("charset") or "utf-8")
    return _decoded(data, charset).replace("\r\n", "\n").replace("\x00", "")


def _attached(parts: list[Parsed]) -> Iterator[str]:
    for one in parts:
        name = one.get_filename()
        if name:
            yield _line(_decoded_words(str(name)))[:200]


_FIELDS = re.compile(
    r"^(?P<name>action|status|final-recipient|original-recipient)\s*:\s*(?P<value>.{1,400})$",
                     re.IGNORECASE | re.MULTILINE)  # fmt: skip


def _report(parts: list[Parsed]) -> Delivery | None:
    """Read the delivery report of a mail system (RFC 3464)."""
    for one in parts:
        if one.get_content_type() == "message/delivery-status":
            payload = one.get_payload()
            blocks = payload if isinstance(payload, list) else [payload]
            return _delivery("\n".join(str(block) for block in blocks[:20])[:LONGEST_BODY])
    return None


def _delivery(text: str) -> Delivery:
    fields: dict[str, str] = {}
    for found in _FIELDS.finditer(text):
        fields.setdefault(found["name"].casefold(), found["value"].strip())
    failed = fields.get("original-recipient") or fields.get("final-recipient") or ""
    return Delivery(
        action=fields.get("action", "").casefold()[:40],
        status=fields.get("status", "").split(" ")[0][:20],
        failed=failed.rpartition(";")[2].strip(" <>")[:320],
    )


_BOX = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
_CODE = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b|\b[45]\d\d\b")


def _reported(named: Mapping[str, str], text: str) -> Delivery | None:
    """Read what the headers and the words of a report tell where it has no part of its own."""
    kind = named.get("content-type", "").casefold()
    if named.get("x-failed-recipients"):
        return Delivery(action="failed", status="5.0.0", failed=named["x-failed-recipients"])
    if "delivery-status" not in kind:
        return None
    found = _delivery(text)
    code, box = _CODE.search(text[:5_000]), _BOX.search(text[:5_000])
    return Delivery(
        action=found.action,
        status=found.status or (code[0] if code else ""),
        failed=found.failed or (box[0] if box else ""),
    )


def _is_receipt(content_type: str) -> bool:
    low = content_type.casefold()
    return "disposition-notification" in low
