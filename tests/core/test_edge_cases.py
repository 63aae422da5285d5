"""The edge cases of RULES D.5 and the contradictions of A.5, as far as a plan can show them."""

from pathlib import Path

import pytest

from tests.core.cases import Case, read_cases

pytestmark = pytest.mark.core

CASES = read_cases(Path(__file__).parent / "edge_cases.toml")
NOT_IN_A_PLAN = {"X5", "X15"}
"""Contradictions about the words of a note and about manners at a door."""


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_edge_case_holds(case: Case) -> None:
    assert case.complaints() == []


@pytest.mark.parametrize("number", range(1, 22))
def test_every_contradiction_that_a_plan_can_show_has_a_case(number: int) -> None:
    name = f"X{number}"
    assert name in NOT_IN_A_PLAN or any(case.name.startswith(f"{name}: ") for case in CASES)
