"""Whatever a command stores, ``undo`` takes back, and the undo of that brings back."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from afterword.faces.cli.main import names
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

INVITATION = str(Path(__file__).parents[3] / "docs" / "tutorial" / "northwind.ics")
CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Noor Vale\r\nEMAIL:noor@vale.example\r\nEND:VCARD\r\n"

ROUND = ["add", "Northwind tue 1 Dec 10:00", "--yes"]

WALK: dict[str, list[list[str]]] = {
    "add": [["add", "Contoso clerk fri 27 Nov 10:00, Li", "--yes"]],
    "import": [["undo"], ["undo"], ["import", INVITATION, "--me", "lena@home.example"]],
    "debrief": [["debrief", "northwind", "--promise", "Dana: a link", "--text", "More."]],
    "debrief, in words": [["debrief", "northwind", "Marcus said they decide by 4 December."]],
    "debrief, confirmed": [
        ["debrief", "northwind", "Marcus said they decide by 4 December."],
        ["debrief", "confirm", "northwind", "--all"],
    ],
    "sent": [["sent", "marcus"]],
    "heard": [["heard", "northwind", "new date 11 Dec", "--from", "Noor Vale"]],
    "promise": [["promise", "northwind", "a report by fri", "--to", "dana"]],
    "moved": [ROUND, ["moved", "northwind", "Wed 2 Dec 9:00"]],
    "cancelled": [ROUND, ["cancelled", "northwind"]],
    "rejected": [["rejected", "northwind", "no, sorry"]],
    "offer": [["offer", "northwind", "--by", "Fri 11 Dec", "--written"]],
    "offer, later": [["offer", "northwind"], ["offer", "northwind", "--accepted"]],
    "withdraw": [["withdraw", "northwind"]],
    "letgo": [["letgo", "northwind"]],
    "reopen": [["letgo", "northwind"], ["reopen", "northwind"]],
    "interest": [["interest", "northwind", "no"]],
    "person": [["person", "priya", "--phone", "+1 212 555 0100", "--left"]],
    "agency": [["agency", "northwind", "Hart & Vale", "--consultant", "Noor Vale"]],
    "wish": [["wish", "northwind", "only-via", "--via", "dana"]],
    "opening": [["opening", "northwind", "senior analyst"]],
    "away": [["away", "--from", "wed", "--to", "thu"]],
    "scam": [["scam", "northwind", "asks for money"]],
    "done": [["done", "promise-marcus"]],
    "snooze": [["snooze", "thank-priya", "wed"]],
    "me": [["me", "Lena Ortiz", "--email", "lena@home.example"]],
    "profile": [["profile", "dach", "on"]],
    "policy": [["policy", "inquiry.after_date", "5"]],
    "policy, reset": [
        ["policy", "inquiry.after_date", "5"],
        ["policy", "inquiry.after_date", "--reset"],
    ],
    "people": [["people", "add", "{card}", "--employer", "northwind"]],
    "ask": [["ask", "northwind", "--they-asked", "do write on Thursday"]],
}  # fmt: skip

STORES_NOTHING = frozenset(
    {
        "today", "path", "why", "card", "note", "call", "history", "export", "backup",
        "doctor", "demo", "completion", "plan", "help", "restore", "feed", "read",
    }
)  # fmt: skip
"""Commands that store nothing that could be taken back. A restore has a copy to go back to."""

WHOLE = {
    "facts": "SELECT kind, at, body FROM storage_fact WHERE retracted_by_id IS NULL ORDER BY id",
    "choices": "SELECT name, value FROM storage_setting WHERE retracted_by_id IS NULL"
    " AND name <> 'example' ORDER BY id",
    "applications": "SELECT key, employer, employer_key, role, zone, country, open, wake_at"
    " FROM storage_pursuit WHERE NOT taken_back ORDER BY key",
}


def state(shell: Shell) -> dict[str, Any]:
    """Give all that counts in the data folder."""
    with sqlite3.connect(shell.home / "afterword.sqlite3") as database:
        return {name: database.execute(query).fetchall() for name, query in WHOLE.items()}


def test_every_command_is_walked() -> None:
    walked = {name.partition(",")[0] for name in WALK}
    assert walked | STORES_NOTHING | {"undo"} == set(names())


@pytest.mark.parametrize("name", WALK)
def test_an_undo_gives_the_state_before(told: Shell, name: str, tmp_path: Path) -> None:
    card = tmp_path / "noor.vcf"
    card.write_text(CARD, encoding="utf-8")
    *before, last = [[word.format(card=card) for word in words] for words in WALK[name]]
    for words in before:
        assert told.run(*words).code == 0, words
    was = state(told)
    ran = told.run(*last, "--json")
    assert ran.code in (0, 5), ran.err + ran.out
    became = state(told)
    assert became != was
    undone = told.run("undo", "--json")
    assert undone.code == 0, undone.out
    assert state(told) == was
    assert told.run("undo", str(undone.document["undo"])).code == 0
    assert state(told) == became
