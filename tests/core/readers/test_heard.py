"""What people say they heard is read as the answer that it was, or asked about."""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.dates import Calendar
from afterword.core.readers.heard import read_heard
from afterword.core.reading import Confidence, Hearing
from afterword.core.terms import Label

pytestmark = pytest.mark.core

HEARD = Hearing(datetime.fromisoformat("2026-03-03T10:00:00+00:00"), Calendar())
TOLD = tomllib.loads(Path(__file__).with_name("heard.toml").read_text("utf-8"))


@pytest.mark.parametrize(("words", "expected"), list(TOLD.items()))
def test_words_are_read_as_the_answer_they_tell(words, expected):
    found, dated = read_heard(words, HEARD)
    day = f" {dated.when.isoformat()}" if dated.when is not None else ""
    assert f"{found.value}{day}" == expected


def test_a_yes_and_a_no_at_once_are_asked_about():
    found, _ = read_heard("they offered me the job, and then they said no", HEARD)
    assert (found.value, found.confidence) == (Label.AMBIGUOUS, Confidence.ASK)


def test_the_words_that_tell_are_lit():
    words = "Well, she said they went with someone else."
    found, _ = read_heard(words, HEARD)
    assert any("went with someone" in words[start:end] for start, end in found.spans)


@pytest.mark.fuzz
@given(st.text(max_size=300))
def test_no_words_break_the_reader(words):
    found, _ = read_heard(words, HEARD)
    assert all(0 <= start <= end <= len(words) for start, end in found.spans)
