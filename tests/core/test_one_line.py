"""One line is read piece by piece, each piece knows its place, and what is unclear is asked."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.readers.one_line import OneLine, Piece, read_one_line
from afterword.core.saying import english

pytestmark = pytest.mark.core

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")
CASES = tomllib.loads((Path(__file__).parent / "readers" / "one_line.toml").read_text("utf-8"))


def words(piece: Piece | None) -> str:
    """Write a piece as the cases do."""
    return piece.text if piece else ""


def moment(when: datetime | None) -> str:
    """Write an instant by the clock in Berlin."""
    return f"{when.astimezone(BERLIN):%Y-%m-%dT%H:%M}" if when else ""


def told(read: OneLine) -> str:
    """Tell what was read in the words of the cases."""
    start = moment(read.when.start) if read.when else f"day:{read.day}" if read.day else ""
    end = moment(read.when.end) if read.when else ""
    people = ", ".join(map(words, read.people))
    return " | ".join([words(read.employer), words(read.role), start, end, people])


@pytest.mark.parametrize("line", CASES)
def test_a_line_is_read_piece_by_piece(line):
    case, read = CASES[line], read_one_line(line, TODAY, BERLIN)
    assert told(read) == case["read"]
    asked = [english(question, BERLIN) for question in read.questions]
    assert len(asked) == len(case.get("asks", [])), asked
    assert all(
        said.startswith(start) for said, start in zip(asked, case.get("asks", []), strict=True)
    )
    assert [str(day) for day in read.proposals] == case.get(
        "proposals", list(map(str, read.proposals))
    )


@pytest.mark.parametrize("line", CASES)
def test_every_piece_stands_where_it_says(line):
    read = read_one_line(line, TODAY, BERLIN)
    for piece in filter(None, (read.employer, read.role, *read.people)):
        assert line[slice(*piece.span)] == piece.text


def test_a_line_about_what_happened_looks_back():
    read = read_one_line("Northwind analyst fri 2pm, Marcus", TODAY, BERLIN, past=True)
    assert moment(read.when.start) == "2026-11-20T14:00"


def test_an_american_date_is_read_the_american_way():
    read = read_one_line("Northwind analyst 12/04 2pm", TODAY, BERLIN, country="US")
    assert moment(read.when.start) == "2026-12-04T14:00"


SCRAPS = (
    "Northwind data analyst Tue 24 Nov 2pm 14:00 , + and with mit Marcus at 04/12 - fri Dr. é ( ("
)


@given(st.text(max_size=400) | st.lists(st.sampled_from(SCRAPS.split()), max_size=14).map(" ".join))
def test_any_line_gives_pieces_of_itself(line):
    read = read_one_line(line, TODAY, BERLIN)
    for piece in filter(None, (read.employer, read.role, *read.people)):
        assert line[slice(*piece.span)] == piece.text
    assert read.when or read.questions
