"""Texts of any length, and raw lines, that a reader could lose its way in."""

import json
from collections.abc import Callable
from functools import cache
from itertools import cycle, islice

from tests.readings.scoring import cases


def again(*pieces: str) -> Callable[[int], str]:
    """Repeat pieces in turn up to a length, each whole."""
    whole = "".join(pieces)
    return lambda length: whole * max(1, length // len(whole))


@cache
def _told(kind: str, key: str) -> str:
    return "\n".join(case["in"][key] for case in cases(kind))


def typical(kind: str, key: str) -> Callable[[int], str]:
    """Give ordinary text, public cases one after the other."""
    return lambda length: "".join(islice(cycle(_told(kind, key)), length))


WRITTEN: dict[str, Callable[[int], str]] = {
    "typical statements": typical("timing", "said"),
    "typical debriefs": typical("debriefs", "text"),
    "typical answers": typical("replies", "body"),
    "weeks": again("next week or "),
    "corrections": again("Tuesday, no, Wednesday, I mean "),
    "bounds": again("not before by after until within "),
    "after after": again("the week after "),
    "numbers in words": again("twenty "),
    "dates": again("03/04/2026 "),
    "slashes": again("1/2/"),
    "dots": again("1."),
    "clock": again("10:"),
    "digits": again("1234567890"),
    "ranges": again("3-"),
    "promises": again("I'll send her the notes and "),
    "who": again("she said that he said that "),
    "names": again("Ann Bell and "),
    "capitals": again("Aa Bb "),
    "initials": again("A. "),
    "roles": again("the head of the head of "),
    "addresses": again("a@b.c@"),
    "half addresses": again("x.y-"),
    "hosts": again("http://a."),
    "quotes": again("\n> "),
    "nested quotes": again(">"),
    "attributions": again("\nOn Tue, 24 Nov 2026 at 15:22 Ann Bell <ann@b.example> wrote:"),
    "original messages": again("\n-----Original Message-----\nFrom: a\nSent: b\n"),
    "signatures": again("\n-- \n"),
    "regrets": again("unfortunately we would like to offer "),
    "markup": again("<div><p>"),
    "cut markup": again("<a href="),
    "comments": again("<!-- -- "),
    "styles": again("<style>"),
    "entities": again("&amp"),
    "tables": again("<table><tr><td>"),
    "brackets": again("(["),
    "one long word": again("a"),
    "spaces": again(" "),
    "empty lines": again("\n"),
    "odd line ends": again("\r\n\r\x0b\x0c\x85\u2028"),
    "commas": again(","),
    "dashes": again("–-"),
    "apostrophes": again("I'’"),
    "null bytes": again("\x00Friday"),
    "directions": again("\u202e\u2066Friday\u2069"),
    "no width": again("Fri\u200bday\ufeff "),
    "marks": again("e\u0301\u0302\u0303"),
    "growing letters": again("İstanbul ß ŉ ﬃ "),
    "emoji": again("👩‍👩‍👧 🇩🇪 "),
    "lone surrogates": again("\udcff Friday \ud800 "),
    "other digits": again("٣ ४ ５ ² Ⅷ "),
}
"""A text of about any length, by what it is made of."""

WORDS, MOMENTS = ("said", "body", "text"), ("heard_at", "date", "said_at")


def _line(**more: object) -> bytes:
    given: dict[str, object] = {"id": "f", "country": "DE"}
    given |= dict.fromkeys(WORDS, "by Friday") | dict.fromkeys(MOMENTS, "2026-09-10T12:00:00+02:00")
    return json.dumps(given | more).encode()


RAW_LINES: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"by Friday",
    "binary": bytes(range(256)),
    "cut off": _line()[:-3],
    "no object": b"[1, 2]",
    "null": b"null",
    "no number": b'{"id": NaN, "said": Infinity}',
    "a huge number": b'{"id": ' + b"9" * 5000 + b"}",
    "nested": b"[" * 100_000,
    "lone surrogates": b'{"id": "\\ud800", "said": "by \\udfff Friday", "country": "DE", "text":'
    b' "\\ud800 by Friday", "body": "\\udc80", "date": "2026-09-10T12:00:00+02:00",'
    b' "said_at": "2026-09-10T12:00:00+02:00", "heard_at": "2026-09-10T12:00:00+02:00"}',
    "words of the wrong kind": _line(**dict.fromkeys(WORDS, 7)),
    "headers of the wrong kind": _line(headers=["a"], subject=3, **{"from": None, "to": 5}),
    "headers within headers": _line(headers={"X": {"Y": []}, "Auto-Submitted": 7}),
    "a country that is none": _line(country="XX-\ud800"),
    "no offset": _line(**dict.fromkeys(MOMENTS, "2026-09-10")),
    "the first year": _line(
        **dict.fromkeys(WORDS, "last Friday, a week ago"),
        **dict.fromkeys(MOMENTS, "0001-01-01T00:00:00+14:00"),
    ),
    "the last year": _line(
        **dict.fromkeys(WORDS, "We will tell you in two weeks."),
        **dict.fromkeys(MOMENTS, "9999-12-31T23:59:00-12:00"),
    ),
    "far away": _line(**dict.fromkeys(WORDS, "in 99999999 weeks or 9e99 days")),
}  # fmt: skip
"""One raw line of the machine formats each, by what is wrong with it."""
