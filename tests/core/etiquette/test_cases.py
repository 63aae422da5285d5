"""Every rule has cases; every case holds; and without its rule, one of them does not."""

from pathlib import Path

import pytest

from afterword.core.rule import rules
from tests.core.cases import Case, read_cases

pytestmark = pytest.mark.core

HERE = Path(__file__).parent
RULES = {rule.name: rule for rule in rules()}
TABLES = {path.stem: read_cases(path) for path in HERE.glob("*.toml") if path.stem in RULES}
CASES = [(name, case) for name, cases in TABLES.items() for case in cases]


@pytest.mark.parametrize(
    ("rule", "case"), CASES, ids=[f"{rule}: {case.name}" for rule, case in CASES]
)
def test_the_case_holds(rule: str, case: Case) -> None:
    assert case.complaints() == []


@pytest.mark.parametrize("name", RULES)
def test_without_the_rule_a_case_of_its_own_does_not_hold(name: str) -> None:
    assert name in TABLES, f"write tests/core/etiquette/{name}.toml"
    shelf = tuple(rule for rule in rules() if rule.name != name)
    assert any(case.complaints(shelf) for case in TABLES[name])
