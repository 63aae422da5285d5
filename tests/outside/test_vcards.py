"""Address cards of all three versions are read, and whatever else comes is told or left out."""

import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.outside.unreadable import Unreadable
from afterword.outside.vcards import LARGEST, LONGEST, MOST_CARDS, Card, read_cards

pytestmark = pytest.mark.fuzz

CASES = tomllib.loads(Path(__file__).with_name("vcards.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_card_is_read(name: str, end: str) -> None:
    case = CASES[name]
    text = case["file"].strip("\n").replace("AAAA_LONG", "A" * (LONGEST + 1))
    told = [
        {field: tuple(one) if isinstance(one, list) else one for field, one in card.items()}
        for card in case["cards"]
    ]
    found = read_cards(text.replace("\n", end).encode())
    assert found == tuple(Card(**card) for card in told)


def test_a_card_may_be_written_in_other_signs() -> None:
    text = "BEGIN:VCARD\r\nFN:Jürgen Müller\r\nEND:VCARD\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert read_cards(text.encode(encoding)) == (Card("Jürgen Müller"),)


def test_what_is_no_card_is_refused() -> None:
    one = b"BEGIN:VCARD\nFN:A\nEND:VCARD\n"
    for data in (b"", b"hello", b"BEGIN:VCALENDAR\nEND:VCALENDAR", b"\x00" * 99, b"\xff\xfe\x00"):
        with pytest.raises(Unreadable, match="no address card"):
            read_cards(data)
    with pytest.raises(Unreadable, match="larger"):
        read_cards(one + b" " * LARGEST)
    with pytest.raises(Unreadable, match="more than"):
        read_cards(one * (MOST_CARDS + 1))
    assert len(read_cards(one * MOST_CARDS)) == MOST_CARDS


PIECES = st.sampled_from(
    ["BEGIN:VCARD\n", "END:VCARD\n", "FN:", "N:;;", "TEL;", "ADR;TYPE=\"", "=\n", "=C3", "\\", ";",
     ":", "\n ", "ENCODING=QUOTED-PRINTABLE", "CHARSET=", "item1.", "\x00", "ü", "\u202e", "^n"]
)  # fmt: skip


@given(st.one_of(st.binary(max_size=300), st.lists(PIECES, max_size=40).map("".join)))
def test_whatever_comes_there_is_no_other_trouble(data: bytes | str) -> None:
    given_bytes = b"BEGIN:VCARD\n" + (data if isinstance(data, bytes) else data.encode())
    with suppress(Unreadable):
        assert all(len(card.name) <= 2 * LONGEST + 1 for card in read_cards(given_bytes))
