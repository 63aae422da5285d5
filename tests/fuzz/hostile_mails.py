"""Whole mails of any length that a reader could lose its way in."""

from base64 import b64encode
from collections.abc import Callable

from tests.fuzz.hostile_texts import WRITTEN, again


def _head(kind: str) -> str:
    return (
        "From: Ann Bell <ann@b.example>\r\nTo: ada@home.example\r\nSubject: Interview\r\n"
        "Date: Thu, 10 Sep 2026 12:00:00 +0200\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: {kind}\r\n"
    )


def _nested_parts(length: int) -> bytes:
    depth = max(1, length // 90)
    parts = "".join(
        f'--b{number}\r\nContent-Type: multipart/mixed; boundary="b{number + 1}"\r\n\r\n'
        for number in range(depth)
    )
    return (_head('multipart/mixed; boundary="b0"') + "\r\n" + parts).encode()


def _nested_mails(length: int) -> bytes:
    inner = _head("message/rfc822") + "\r\n"
    return (inner * (length // len(inner)) + _head("text/plain") + "\r\nBy Friday.").encode()


def _many_parts(length: int) -> bytes:
    part = "--b\r\nContent-Type: text/plain\r\n\r\nFriday\r\n"
    return (_head("multipart/mixed; boundary=b") + "\r\n" + part * (length // len(part))).encode()


def _unclosed_boundary(length: int) -> bytes:
    return (_head("multipart/mixed; boundary=b") + "\r\n" + "--bb\r\n" * (length // 6)).encode()


def _many_headers(length: int) -> bytes:
    return ("X-A: b\r\n" * (length // 8) + _head("text/plain") + "\r\nBy Friday.").encode()


def _long_header(name: str, piece: str) -> Callable[[int], bytes]:
    def built(length: int) -> bytes:
        value = piece * (length // len(piece))
        return (f"{name}: {value}\r\n" + _head("text/plain") + "\r\nBy Friday.").encode()

    return built


def _html(piece: str) -> Callable[[int], bytes]:
    text = again(piece)
    return lambda length: (_head("text/html; charset=utf-8") + "\r\n" + text(length)).encode()


def _coded(kind: str, coding: str, body: bytes) -> bytes:
    return (_head(kind) + f"Content-Transfer-Encoding: {coding}\r\n\r\n").encode() + body


def _body(kind: str, coding: str, piece: bytes) -> Callable[[int], bytes]:
    return lambda length: _coded(kind, coding, piece * (length // len(piece) + 1))


MAILS: dict[str, Callable[[int], bytes]] = {
    "plain": lambda length: _coded(
        "text/plain; charset=utf-8", "8bit", WRITTEN["typical answers"](length).encode()
    ),
    "parts in parts": _nested_parts,
    "mails in mails": _nested_mails,
    "many parts": _many_parts,
    "a boundary that never comes": _unclosed_boundary,
    "many headers": _many_headers,
    "a long subject": _long_header("Subject", "Re: "),
    "coded words": _long_header("Subject", "=?utf-8?q?=C3=A9?= "),
    "broken coded words": _long_header("Subject", "=?utf-8?b?"),
    "many addresses": _long_header("To", '"A, B" <a@b.example>, '),
    "open comments": _long_header("From", "(("),
    "many references": _long_header("References", "<a@b.example>\r\n "),
    "long parameters": _long_header("Content-Disposition", "a*0*=utf-8''%41; "),
    "deep markup": _html("<div><table><tr><td>"),
    "quoted markup": _html("<blockquote><p>On Tue Ann wrote:"),
    "cut markup": _html("<a <b"),
    "unknown charset": _body("text/plain; charset=none-such", "8bit", b"\xff"),
    "wrong charset": _body("text/plain; charset=utf-16", "8bit", b"\xd8"),
    "coded charset": _body("text/plain; charset=hex", "8bit", b"zz"),
    "base64": _body("text/html", "base64", b64encode(b"<p>Friday")),
    "broken base64": _body("text/plain", "base64", b"=A"),
    "quoted printable": _body("text/plain", "quoted-printable", b"=\n=3"),
    "null bytes": _body("text/plain", "8bit", b"\0"),
    "a report": _body(
        'multipart/report; report-type=delivery-status; boundary="r"', "7bit",
        b"--r\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n\r\n",
    ),
}  # fmt: skip
"""A whole mail of about any length, by what is odd about it."""
