"""A wish about contact is read from free words, and what is unclear is no wish."""

import re
import sys
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.readers.contact_wish import read_contact_wish

pytestmark = pytest.mark.core

HERE = Path(__file__).parent
TABLES = ("contact_wish.toml", "contact_wish_afresh.toml")


def cases():
    """Give every case of the tables with the people its section has on record."""
    for table in TABLES:
        for section, rows in tomllib.loads((HERE / table).read_text("utf-8")).items():
            named = re.search(r"with (.*) on record", section).group(1)
            people = () if named == "nobody" else tuple(re.split(r", | and ", named))
            for text, expected in rows.items():
                yield pytest.param(people, text, expected, id=text or "nothing")


def outcome(text, people):
    """Read a text and write what came out as the tables do."""
    read = read_contact_wish(text, people)
    return "none" if read is None else f"{read.wish} {read.via}".strip()


@pytest.mark.parametrize(("people", "text", "expected"), list(cases()))
def test_a_wish_is_read_as_it_was_meant(people, text, expected):
    assert outcome(text, people) == expected


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    read_contact_wish(text, ("Ria Holt", ""))


WORDS = (
    "please, don't, only, all, via, to, through, me, Ria, Holt, ., ;, and, or, not, no, call, "
    "mail, write, contact, the, panel, instead, of, rather, than, except, if, directly, may, @, "
    "a@b.example, Dr., van, ', -, /, (, \n, nicht, über, ne, pas, par, solo, niet, je"
)


@given(st.lists(st.sampled_from(WORDS.split(", ")), max_size=25).map(" ".join))
def test_any_words_are_read(text):
    read_contact_wish(text, ("Ria Holt", "Omar Ito"))


@pytest.mark.parametrize(
    "piece",
    ["a", ".", "a.", "a@", "@", " ", "\n", "\n ", "-a", "don't ", "no calls, ", "via ", "Ria ",
     "van ", "write to ", "instead of writing ", "only via Ria Holt and ", "no , call or "],
)  # fmt: skip
def test_a_hostile_text_takes_no_time(piece):
    read_contact_wish("No calls. Nur per Mail.")
    hostile = piece * (100_000 // len(piece))
    times = []
    for _ in range(3):
        start = time.process_time()
        read_contact_wish(hostile, ("Ria Holt", "Omar Ito"))
        times.append(time.process_time() - start)
    # A tracer that measures coverage is slow by itself.
    assert min(times) < (0.5 if sys.gettrace() else 0.05)
