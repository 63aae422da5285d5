"""The house rules in numbers, and the promise that a new rule edits nothing else."""

import ast
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.core.rule import rules

pytestmark = pytest.mark.house

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "afterword"
GENERATED = SRC / "storage" / "migrations"
MODULES = {
    str(path.relative_to(SRC)): path
    for path in sorted(SRC.rglob("*.py"))
    if not path.is_relative_to(GENERATED)
}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}

FORBIDDEN = {"utils", "util", "helpers", "common", "base", "manager", "service", "handler", "misc"}

LONGEST_FUNCTION = 50
LONGEST_FILE = 350
MOST_PARAMETERS = 5

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> dict[str, Function]:
    """Give every function of the source by its place."""
    return {
        f"{name}:{node.lineno} {node.name}": node
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, Function)
    }


def length(function: Function) -> int:
    """Count the lines of a function that are not blank, from its name to its end."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def lines(path: Path) -> int:
    """Count the lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def p95(sizes: list[int]) -> int:
    """Give the size that 95 of 100 do not exceed."""
    return sorted(sizes)[math.ceil(0.95 * len(sizes)) - 1]


def test_functions_are_short() -> None:
    sizes = {name: length(function) for name, function in functions().items()}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FUNCTION} == {}
    assert p95(list(sizes.values())) <= 35
    assert statistics.median(sizes.values()) <= 8


def test_files_are_short() -> None:
    sizes = {name: lines(path) for name, path in MODULES.items()}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}
    assert p95(list(sizes.values())) <= 250


def test_functions_take_few_parameters() -> None:
    assert [name for name, one in functions().items() if parameters(one) > MOST_PARAMETERS] == []


def parameters(function: Function) -> int:
    """Count what a caller has to think of; ``self`` is not."""
    told = function.args
    names = [one.arg for one in (*told.posonlyargs, *told.args, *told.kwonlyargs)]
    return len([name for name in names if name not in ("self", "cls")])


@pytest.mark.parametrize("name", MODULES)
def test_a_module_opens_with_one_plain_sentence(name: str) -> None:
    words = ast.get_docstring(TREES[name])
    assert words, f"{name} does not say what it is"
    sentence = words.partition("\n")[0]
    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = {part.removesuffix(".py") for name in MODULES for part in Path(name).parts}
    assert names & FORBIDDEN == set()


def test_every_rule_has_a_table_of_cases_and_every_table_a_rule() -> None:
    tables = {path.stem for path in (ROOT / "tests" / "core" / "etiquette").glob("*.toml")}
    assert tables - {"situations"} == {rule.name for rule in rules()}


def test_the_names_of_rules_are_pinned() -> None:
    """Step keys begin with them: a rename must bring a migration of the stored keys."""
    pinned = (ROOT / "tests" / "house" / "rule_names.txt").read_text(encoding="utf-8").split()
    assert [name for name in pinned if name not in {rule.name for rule in rules()}] == []


NEW_RULE = '''"""Drink a glass of water after the interview."""

from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel
from afterword.core.turns import YOU_MARK_IT


@etiquette_rule(source="D.5")
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Drink a glass of water after the interview."""
    for day in pursuit.sessions.days:
        yield Step(
            key=str(day.day),
            act=Act.SHAKE_HANDS,
            title=say("Drink a glass of water"),
            because=say("You have talked for a while."),
            source=day.source,
            changes_if=(YOU_MARK_IT,),
            rules=(),
            appears=day.end,
            due=day.day,
            channels=(Channel.SELF,),
        )
'''
ITS_CASES = """["after the interview, water"]
situation = "held"
at = "2026-03-03T12:00"
expect = ["shake_hands due 2026-03-03 by self"]
"""


def test_a_new_rule_with_its_cases_edits_nothing_else(tmp_path: Path) -> None:
    leave = shutil.ignore_patterns("__pycache__", "static", "locale")
    shutil.copytree(SRC, tmp_path / "src" / "afterword", ignore=leave)
    shutil.copytree(ROOT / "tests" / "core", tmp_path / "tests" / "core", ignore=leave)
    (tmp_path / "tests" / "__init__.py").touch()
    shelf = tmp_path / "src" / "afterword" / "core" / "etiquette"
    (shelf / "drink_a_glass_of_water.py").write_text(NEW_RULE, encoding="utf-8")
    cases = tmp_path / "tests" / "core" / "etiquette"
    (cases / "drink_a_glass_of_water.toml").write_text(ITS_CASES, encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    asked += ["tests/core/etiquette/test_cases.py", "-k", "drink_a_glass_of_water"]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTEST")
    } | {"PYTHONPATH": f"{tmp_path / 'src'}{os.pathsep}{tmp_path}"}
    done = subprocess.run(
        asked, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout, done.stdout


UNFIT = {
    "a path of one machine": re.compile(rb"/home/\w|/Users/\w|/root/\w|C:\\Users"),
    "the path of this checkout": re.compile(re.escape(str(ROOT).encode())),
    "a host of packages": re.compile(rb"https?://[^\s\"']*(?:artifactory|nexus|mirror|/simple\b)"),
}


def tracked() -> list[Path]:
    """Give every file that is kept in version control; none outside of a checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


@pytest.mark.parametrize("what", UNFIT)
def test_no_tracked_file_names(what: str) -> None:
    files = [path for path in tracked() if path.is_file() and path != Path(__file__)]
    found = {
        str(path.relative_to(ROOT)): hit.group().decode()
        for path in files
        if (hit := UNFIT[what].search(path.read_bytes()))
    }
    assert found == {}
