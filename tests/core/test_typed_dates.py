"""Typed dates are read strictly, and what is unclear is asked with proposals."""

import tomllib
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.dates import When
from afterword.core.saying import english
from afterword.core.typed_dates import NotADate, Span, read_day, read_span, read_when

pytestmark = pytest.mark.core

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")
CASES = tomllib.loads((Path(__file__).parent / "typed_dates.toml").read_text("utf-8"))
READERS = {
    "plan": lambda text: read_day(text, TODAY),
    "past": lambda text: read_day(text, TODAY, past=True),
    "us": lambda text: read_day(text, TODAY, country="US"),
    "when": lambda text: read_when(text, TODAY, BERLIN),
    "span": lambda text: read_span(text, TODAY, BERLIN),
}


def written(when: When) -> str:
    """Write a day or an instant as the cases do: without seconds where there are none."""
    return (
        when.isoformat().replace(":00+", "+").replace(":00-", "-")
        if isinstance(when, datetime)
        else when.isoformat()
    )


def outcome(how: str, text: str) -> str:
    """Read a text and write what came out as the cases do."""
    try:
        read = READERS[how](text)
    except NotADate as no:
        return " ".join(["?", *map(written, no.proposals)])
    if isinstance(read, Span):
        return " / ".join(written(when) for when in read if when)
    return written(read)


@pytest.mark.parametrize(
    ("how", "text", "expected"),
    [(how, text, expected) for how, cases in CASES.items() for text, expected in cases.items()],
)
def test_what_was_typed_is_read(how, text, expected):
    assert outcome(how, text) == expected


def test_next_friday_is_clear_at_the_end_of_a_week():
    assert read_day("next fri", date(2026, 11, 27)) == date(2026, 12, 4)
    assert read_day("next mon", date(2026, 11, 28)) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fri 28 Nov", "In “Fri 28 Nov” the weekday does not fit the date; "
         "did you mean Fri 27 Nov or Sat 28 Nov?"),
        ("04/12", "“04/12” may be Fri 4 Dec or Mon 12 Apr. Which one is it?"),
        ("30 Feb", "“30 Feb” is not in the calendar; did you mean Sun 28 Feb or Mon 1 Mar?"),
        ("x" * 50, "“" + "x" * 39 + "…” is no date that can be read. "
         "Try “4 Dec”, “fri”, “+3d” or “2026-12-04”."),
        ("28 Mar 2027 02:30", "On Sun 28 Mar the clocks skip 02:30 in Europe/Berlin. "
         "Is it 01:30 or 03:30?"),
    ],
)  # fmt: skip
def test_what_is_unclear_is_asked_in_a_plain_sentence(text, said):
    with pytest.raises(NotADate) as caught:
        read_when(text, TODAY, BERLIN)
    assert english(caught.value.says, BERLIN) == said


@given(st.text(max_size=120))
def test_any_text_is_read_or_asked(text):
    for how in READERS:
        outcome(how, text)


WORDS = (
    "fri 4 Dec 2026 04/12 29 Feb 14:00 2pm at um von bis to - , . next last the +3d today 9999 "
    "1:30 0 31 11 May 28. noon for 45 min 1h Z T"
)


@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=7).map(" ".join),
    st.dates(date(1950, 1, 1), date(2150, 1, 1)),
)
def test_any_words_on_any_day_are_read_or_asked(text, today):
    for past in (False, True):
        with suppress(NotADate):
            span = read_span(text, today, BERLIN, past=past)
            assert span.end is None or span.end > span.start


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_a_full_date_reads_back_as_itself(day, today):
    for form in ("%Y-%m-%d", "%d %B %Y", "%a %d %b %Y", "%d.%m.%Y", "%B %d, %Y"):
        assert read_day(day.strftime(form), today) == day
