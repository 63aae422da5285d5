"""A word in a command that is copied reaches the program as it is, and nothing in it is obeyed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from afterword.core.pasting import as_typed

pytestmark = pytest.mark.core

HOSTILE = [
    "$(touch pwned)", "`touch pwned`", "; touch pwned;", "' touch pwned '", '" ; touch pwned ; "',
    "Marcus O'Neil", 'Zoe "Zo" Park', "& touch pwned &", "| touch pwned", "> pwned", "!!", "*", "~",
    "$HOME", "\\", "\\\\'", "'\"'\"'", "", "#", "José Niño", "${x:=$(touch pwned)}", "a & b", "=ls",
    "{a,b}", "[a-z]", "(touch pwned)", "<(touch pwned)",
]  # fmt: skip
CLEANED = {
    "Zoe\ntouch pwned": "Zoe touch pwned",
    "Zoe\x0b\t Park": "Zoe Park",
    "Zoe\x1b[31m Park": "Zoe[31m Park",
    "Marcus\x1b[": "Marcus[",
    "Marcus\u202e": "Marcus",
    "a\x00b": "ab",
}
SHELLS = [name for name in ("sh", "bash", "zsh", "fish") if shutil.which(name)]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_takes_it_as_one_word_and_obeys_nothing(shell: str, tmp_path: Path) -> None:
    ways = {word: word for word in HOSTILE} | CLEANED
    line = "printf '%s\\n' " + " ".join(as_typed(word) for word in ways)
    ran = subprocess.run(
        [shell, "-c", line], capture_output=True, text=True, cwd=tmp_path, check=True
    )
    assert ran.stdout.splitlines() == list(ways.values())
    assert list(tmp_path.iterdir()) == []


def test_plain_words_stay_plain_and_spaces_take_the_quotes_every_system_knows() -> None:
    assert as_typed("northwind-1") == "northwind-1"
    assert as_typed("Priya Raman") == '"Priya Raman"'
    assert as_typed("Marcus O'Neil") == '"Marcus O\'Neil"'
