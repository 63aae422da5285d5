"""Whatever is made of the words that the readers know, they answer, and light up what is there."""

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.calls import EXPECTED, READERS
from tests.fuzz.seeds import seeds

pytestmark = pytest.mark.fuzz

PIECES = sorted(
    {
        piece
        for name in ("timing", "reply", "debrief")
        for seed in seeds(name)
        for piece in re.findall(r"\w+|[^\w\s]", seed.decode("utf-8", "replace"))
    }
)
"""Every word and sign of the public cases."""

words = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
mixed = st.one_of(words, st.text(), st.tuples(words, st.text(), words).map("".join))


@pytest.mark.parametrize("reader", ["timing", "reply", "debrief", "mail", "invite", "lines"])
@settings(max_examples=100, deadline=None)
@given(text=mixed)
def test_words_in_any_order(reader: str, text: str) -> None:
    with suppress(*EXPECTED):
        READERS[reader](text.encode("utf-8", "surrogatepass"))
