"""Every sequence of a few events after one interview keeps the laws; and each law can be broken."""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from afterword.core.plan import Plan, plan
from afterword.core.rule import rules
from tests.core.exploration import (
    BEGINNING,
    END,
    LETTERS,
    POLICY,
    TEMPOS,
    Walk,
    explore,
    fingerprint,
    pursuit,
)

pytestmark = pytest.mark.core

SLOWLY = "from hours to months"
BRISKLY = "a day and a quarter apart"
HALVES = {"one half": tuple(LETTERS)[::2], "the other half": tuple(LETTERS)[1::2]}

BITES = {
    "1": "one_inquiry_per_silence",
    "4": "nothing_after_the_answer",
    "10": "connect_only_with_permission",
}
"""A law, and the rule without which it would be broken."""


@pytest.mark.parametrize("half", HALVES)
def test_every_sequence_of_up_to_four_events(
    half: str, record_property: Callable[[str, object], None]
) -> None:
    first = HALVES[half]
    seen = explore(Walk(TEMPOS[SLOWLY]), 4, first)
    record_property("told", f"explored, four events {SLOWLY}, {half} of the first: {seen}")
    assert seen.complaints == []
    assert seen.sequences == sum(len(first) * len(LETTERS) ** more for more in range(4))


def test_every_sequence_of_up_to_three_events_in_a_week(
    record_property: Callable[[str, object], None],
) -> None:
    seen = explore(Walk(TEMPOS[BRISKLY]), 3)
    record_property("told", f"explored, three events {BRISKLY}: {seen}")
    assert seen.complaints == []
    assert seen.sequences == sum(len(LETTERS) ** more for more in (1, 2, 3))


@pytest.mark.parametrize("law", BITES)
def test_a_law_bites_when_its_rule_is_gone(law: str) -> None:
    shelf = tuple(rule for rule in rules() if rule.name != BITES[law])
    seen = explore(Walk(TEMPOS[SLOWLY], shelf), 2)
    assert [one for one in seen.complaints if f": {law}: " in one]


def sequences(count: int) -> Iterator[tuple[str, ...]]:
    """Give some sequences of four letters, the same in every run."""
    chance = Random(4)
    for _ in range(count):
        yield tuple(chance.choice(tuple(LETTERS)) for _ in range(4))


def still_ahead(found: Plan) -> tuple[list[object], list[object]]:
    """Leave out what was for a talk itself: it is gone by then, told or not."""
    last = found.pursuit.facts[-1].at
    steps = [step for step in found.steps if step.late_until is None or step.late_until > last]
    locks = [
        lock for lock in found.locks if lock.step.late_until is None or lock.step.late_until > last
    ]
    return [*steps], [*locks]


def test_states_that_are_merged_have_one_plan() -> None:
    plans: dict[int, tuple[object, object]] = {}
    merged = 0
    for way in sequences(4000):
        times = [END + after for after in TEMPOS[SLOWLY]]
        told = [LETTERS[name](at) for name, at in zip(way, times, strict=False)]
        read = pursuit((*BEGINNING, *told))
        found = plan(read, POLICY)
        ahead = still_ahead(found)
        known = plans.setdefault(fingerprint(read), ahead)
        merged += known is not ahead
        assert known == ahead
    assert merged > 500
