"""Whatever was taken back, in whatever order: all is as if it had never happened."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.facts import Fact
from afterword.storage import due, facts, journal, models
from afterword.storage.history import History
from tests.storage.databases import NOW, undone
from tests.storage.histories import LOOK, ME, histories, places
from tests.storage.test_journal import act

pytestmark = pytest.mark.storage

FIRMS = ("Northwind", "Contoso", "Northwind Inc.", "Fabrikam")
Acts = list[list[tuple[int, Fact]]]


def write(owner: int, history: Acts, left_out: set[int]) -> None:
    """Open four applications, and write a history down but for the acts that are left out."""
    with journal.entry(owner, **act("open")) as entry:
        keys = [entry.open_pursuit(employer=firm) for firm in FIRMS]
    for number, told in enumerate(history):
        if number not in left_out:
            with journal.entry(owner, **act(f"{number}")) as entry:
                for which, fact in told:
                    entry.record(keys[which], fact)


def seen(owner: int) -> list[tuple[Any, ...]]:
    """Give all that counts: facts, and what the rows tell."""
    rows = models.Pursuit.objects.filter(owner=owner).order_by("key")
    told = rows.values_list("key", "employer", "employer_key", "role", "open", "wake_at")
    found = {one.key: one.facts for one in facts.load_all(owner, places)}
    return [(*row, found[row[0]]) for row in told]


@settings(
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(history=histories(), order=st.permutations(range(8)), again=st.integers(0, 3))
def test_what_is_taken_back_never_happened(
    database: str, history: Acts, order: list[int], again: int
) -> None:
    taken = [number for number in order if number < len(history)][: len(history) // 2 + 1]
    back = taken[:again]
    with undone():
        write(ME, history, set())
        other = models.Owner.objects.create(name="other").pk
        write(other, history, set(taken) - set(back))
        for number in taken:
            with journal.entry(ME, **act(f"undo {number}", verb="undo")) as entry:
                entry.take_back(f"{number}")
        for number in back:
            with journal.entry(ME, **act(f"again {number}", verb="undo")) as entry:
                entry.take_back(f"undo {number}")
        assert seen(ME) == seen(other)
        assert {one.key for one in History(ME).acts if one.undone and one.undoes is None} == {
            f"{number}" for number in set(taken) - set(back)
        }
        for one in facts.load_all(ME, places):
            row = models.Pursuit.objects.get(owner=ME, key=one.key)
            assert due.due(one, LOOK.policy, NOW) == (row.open, row.wake_at)
