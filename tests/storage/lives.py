"""Whole lives for property tests: acts told, taken back and brought back, choices, kept files."""

from typing import Any, NamedTuple

from hypothesis import strategies as st

from afterword.core.facts import Fact
from afterword.storage import journal, models
from afterword.storage.due import Look
from tests.storage.histories import LOOK, ME, later, told_facts

FIRMS = ("Northwind", "Contoso", "Northwind Inc.", "Fabrikam")
CHOICES: tuple[tuple[str, Any], ...] = (
    ("numbers", {"inquiry.no_date_days": 9}),
    ("numbers", {"inquiry.no_date_days": 12}),
    ("profiles", []),
    ("me", {"name": "Lena Ortiz"}),
    ("feed_secret", "a secret"),
)


class Tell(NamedTuple):
    """An act that tells facts of some applications."""

    facts: list[tuple[int, Fact]]


class Undo(NamedTuple):
    """An act that takes back one that was written before, or brings it back."""

    which: int


class Choose(NamedTuple):
    """An act by which a person chooses something."""

    which: int


class Keep(NamedTuple):
    """An act that keeps a file."""

    content: bytes


Life = list[Tell | Undo | Choose | Keep]


def lives() -> st.SearchStrategy[Life]:
    """Give acts in their order."""
    told = st.tuples(st.integers(0, 3), told_facts())
    one_act: st.SearchStrategy[Tell | Undo | Choose | Keep] = st.one_of(
        st.lists(told, min_size=1, max_size=4).map(Tell),
        st.integers(0, 9).map(Undo),
        st.integers(0, len(CHOICES) - 1).map(Choose),
        st.binary(max_size=4).map(Keep),
    )
    return st.lists(one_act, min_size=1, max_size=10)


def live(life: Life, begins: int = 0, look: Look = LOOK) -> None:
    """Write acts down, each an hour after the one before; ``begins`` counts those before."""
    for number, one in enumerate(life, start=begins):
        at = later(hours=number)
        words = f"act {number} – „what I typed“\n"
        with journal.entry(
            ME, verb=type(one).__name__, key=f"{number}", at=at, words=words, look=look
        ) as entry:
            _write(entry, one, number)


def _write(entry: journal.Writing, one: Tell | Undo | Choose | Keep, number: int) -> None:
    if isinstance(one, Tell):
        for which, fact in one.facts:
            entry.record(_application(entry, FIRMS[which]), fact)
    elif isinstance(one, Choose):
        entry.setting(*CHOICES[one.which])
    elif isinstance(one, Keep):
        entry.keep_file(one.content, f"sample {number}.txt", "text/plain")
    elif number:
        entry.take_back(f"{one.which % number}")


def _application(entry: journal.Writing, firm: str) -> str:
    """Give the application at an employer; open it if there is none, or none any more."""
    opened = {one.employer: one.key for one in entry._rows.values()}
    rows = models.Pursuit.objects.filter(owner=ME, taken_back=False, employer=firm)
    standing = opened.get(firm) or rows.values_list("key", flat=True).first()
    return standing or entry.open_pursuit(employer=firm)
