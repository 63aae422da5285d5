"""What we print to be copied is copied: names that would do harm reach the program as words."""

import shlex
import subprocess
from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

EMPLOYER = "Nor\"th' $(touch pwned) `touch pwned`"
PERSON = "Mar\"cus\\' $HOME `touch pwned`"
NOBODY = "No\"body' $(touch pwned)"

SAYS = """afterword() { printf 'WORD<%s>\\n' "$@"; }
"""

BEFORE = "2026-11-10T10:00-05:00"
AFTER = "2026-11-16T15:22-05:00"
LATER = "2026-12-08T10:00-05:00"


def pasted(ran: object, where: Path) -> list[list[str]]:
    """Copy every command that was printed into a shell; give the words that reached us."""
    text = f"{ran.out}\n{ran.err}"  # type: ignore[attr-defined]
    found = []
    for at in (place for place in range(len(text)) if text.startswith("afterword ", place)):
        line = text[at:].partition("\n")[0]
        done = subprocess.run(
            ["bash", "-c", SAYS + line], capture_output=True, text=True, cwd=where, check=False
        )
        words = done.stdout.removesuffix(">\n").removeprefix("WORD<").split(">\nWORD<")
        found.append(words)
    assert not (where / "pwned").exists(), text
    return found


@pytest.fixture
def hostile(shell: Shell) -> Shell:
    """A shell with one talk agreed, at an employer and with a person of a name that does harm."""
    shell.now = BEFORE
    ran = shell.run(
        "add", "--employer", EMPLOYER, "--when", "2026-11-16 14:00", "--with", PERSON, "--yes"
    )
    assert ran.code == 0, ran.err
    assert any(words[0] == "path" for words in pasted(ran, shell.home.parent))
    return shell


STORY = [
    (BEFORE, ["card", EMPLOYER], None),
    (BEFORE, ["promise", EMPLOYER, "two samples", "--to", PERSON], "path"),
    (BEFORE, ["person", NOBODY], NOBODY),
    (BEFORE, ["offer", EMPLOYER, "--taken-back"], "offer"),
    (BEFORE, ["sent", PERSON, "--kind", "accept"], "heard"),
    (AFTER, ["debrief", EMPLOYER, "--met", "Zoe Park"], PERSON),
    (AFTER, ["debrief", EMPLOYER, "--also", PERSON], None),
    (AFTER, ["card", EMPLOYER], "debrief"),
    (AFTER, ["note", PERSON], PERSON),
    (AFTER, ["today"], None),
    (AFTER, ["path", EMPLOYER], None),
    (AFTER, ["sent", PERSON], None),
    (AFTER, ["moved", EMPLOYER, "tue 14:00"], f"{EMPLOYER} tue 14:00"),
    (LATER, ["ask", EMPLOYER], "sent"),
    (LATER, ["call", EMPLOYER], "sent"),
    (LATER, ["withdraw", EMPLOYER], None),
    (LATER, ["reopen", EMPLOYER], "heard"),
    (LATER, ["history", EMPLOYER], None),
    (LATER, ["people"], None),
    (LATER, ["undo"], None),
]
"""When, what is typed, and a word that must reach us from a command printed then."""


def test_commands_that_are_copied_carry_names_as_words(hostile: Shell) -> None:
    for now, typed, word in STORY:
        hostile.now = now
        ran = hostile.run(*typed)
        reached = pasted(ran, hostile.home.parent)
        if word is not None:
            assert any(word in words for words in reached), (typed, ran.out, ran.err, reached)


def test_the_inquiry_and_the_call_carry_the_name_as_a_word(hostile: Shell) -> None:
    hostile.now = AFTER
    hostile.run("debrief", EMPLOYER)
    hostile.run("sent", PERSON)
    hostile.now = LATER
    for words in (["ask", EMPLOYER], ["call", EMPLOYER]):
        ran = hostile.run(*words)
        assert ["sent", PERSON] in [reached[:2] for reached in pasted(ran, hostile.home.parent)]
    document = hostile.run("call", EMPLOYER, "--json").document
    assert shlex.split(document["afterwards"]["called"])[2] == PERSON
