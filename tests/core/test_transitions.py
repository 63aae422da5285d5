"""Every transition of RULES D.3 has a case, and every case holds."""

import re
from pathlib import Path

import pytest

from tests.core.cases import Case, read_cases

pytestmark = pytest.mark.core

CASES = read_cases(Path(__file__).parent / "transitions.toml")
TRANSITIONS = [
    f"{region}{number}"
    for region, last in (("P", 27), ("T", 7), ("C", 3), ("L", 2), ("O", 3))
    for number in range(1, last + 1)
]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_transition_holds(case: Case) -> None:
    assert case.complaints() == []


@pytest.mark.parametrize("transition", TRANSITIONS)
def test_every_transition_has_a_case(transition: str) -> None:
    assert any(re.match(rf"{transition}: ", case.name) for case in CASES)


def test_no_case_names_a_transition_that_there_is_not() -> None:
    assert {case.name.partition(":")[0] for case in CASES} == set(TRANSITIONS)
