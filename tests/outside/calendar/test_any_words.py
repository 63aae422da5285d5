"""Whatever words, bytes and parts come in, an answer of the one form comes out, and soon."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.actions.read_invite import read_invites
from afterword.core.days_in_text import find_days
from afterword.core.meeting_hours import find_meeting_hours
from afterword.core.readers.slots import slots_in
from tests.outside.calendar.cases import CASES, file_of

pytestmark = [pytest.mark.calendar, pytest.mark.fuzz]

KEYS = {
    "file", "rejected", "why", "is_interview", "start", "end", "tz", "all_day", "company_guess",
    "people", "location_or_url", "method", "sequence",
}  # fmt: skip
WORDS = st.sampled_from([
    "interview", "Interview", "on", "at", "from", "to", "instead of", "not", "moved", "or", "by",
    "Tuesday", "24 November", "24.11.", "11/24/26", "the 31st", "next week", "tomorrow", "morgen",
    "14:00", "2pm", "half past two", "halb drei", "14h30", "9.30-10.15", "noon", "25:99", "24:00",
    "CET", "PT", "(Berlin time)", "UTC+99", "in Berlin", "in London or Paris", "\n", "\n\n", "> ",
    "?", ".", "Would that work?", "cancelled", "wrote:", "From: x\nSent: y\n", "45 minutes",
    "with Priya Raman (CTO)", "Northwind GmbH", "29 February", "\u202e", "\x00", "é" * 30, "😀",
])  # fmt: skip
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)
HEADS = st.sampled_from(
    ["", "Fri, 20 Nov 2026 09:12:00 +0100", "Sat, 31 Dec 9999 23:59:59 -0000", "x"]
)


def mail(text: str, date: str = "Fri, 20 Nov 2026 09:12:00 +0100") -> bytes:
    """Make a mail about an interview."""
    head = f"From: jo@n.example\nSubject: Interview\nDate: {date}\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}".encode()


@given(TEXTS, HEADS)
@settings(deadline=None)
def test_any_words_make_one_answer(text: str, date: str) -> None:
    [answer] = read_invites([("x", mail(text, date))], "ada@home.example")
    assert set(answer.line) == KEYS
    assert answer.line["rejected"] is (answer.line["start"] is None)
    assert bool(answer.line["why"]) is answer.line["rejected"]
    json.dumps([answer.line, answer.more])


@given(st.text(max_size=300))
def test_any_signs_are_read(text: str) -> None:
    read_invites([("x", mail("").strip() + b"\n\n" + text.encode("utf-8", "surrogatepass"))], "")
    find_days(text, None)
    find_meeting_hours(text)
    slots_in(text, None)


@given(st.lists(st.sampled_from(sorted(CASES)), min_size=2, max_size=5), st.binary(max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_files_together_lose_none(names: list[str], noise: bytes) -> None:
    files = [(f"{n}.ics", file_of(CASES[name])) for n, name in enumerate(names)]
    answers = read_invites([*files, ("noise", noise)], "ada@home.example")
    told = {name for answer in answers for name in answer.more["files"]}
    assert told == {name for name, _ in files} | {"noise"}


@pytest.mark.parametrize(
    "piece", ["at ", "10:", "1/1/", "> ", "Ab Cd, ", "24 Nov 14:00 ", "moved from ", " "]
)
def test_long_words_cost_little(piece: str) -> None:
    read_invites([("x", mail("warm"))], "")
    begun = time.process_time()
    read_invites([("x", mail(piece * (1_000_000 // len(piece))))], "ada@home.example")
    assert time.process_time() - begun < 3
