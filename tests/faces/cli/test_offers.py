"""An offer and what becomes known of it, to the signature and what it means for the others."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


@pytest.fixture
def offered(told: Shell) -> Shell:
    """Two applications; two days later Northwind makes an offer, to be answered by Fri 4 Dec."""
    assert told.run("add", "Helio analyst Mon 7 Dec 2pm, Bo Li", "--yes").code == 0
    told.now = "2026-11-27T10:00-05:00"
    ran = told.run("offer", "northwind", "--by", "Fri 4 Dec", "--from", "Marcus")
    assert ran.code == 0
    assert "Good news deserves a slow look. Answer by Fri 4 Dec." in ran.err
    return told


def test_later_words_change_the_same_offer(offered: Shell) -> None:
    same = offered.run("offer", "northwind")
    assert (same.code, "Say what is new" in same.err) == (2, True)
    later = offered.run("offer", "northwind", "--by", "Tue 8 Dec", "--written", "--json").document
    moved = {one["title"]: one["to"] for one in later["moves"]}
    assert moved["Answer the offer of Northwind"] == "2026-12-08"
    back = offered.run("offer", "northwind", "--taken-back", "--json").document
    assert "Answer the offer of Northwind" in back["goes"]
    gone = offered.run("offer", "northwind", "--accepted")
    assert (gone.code, "No offer from Northwind" in gone.err) == (3, True)


def test_signed_terms_show_that_the_others_deserve_a_word(offered: Shell) -> None:
    signed = offered.run("offer", "northwind", "--accepted")
    assert (signed.code, "Signed, then. The others deserve a word soon." in signed.err) == (0, True)
    assert "And elsewhere:\n  Helio:\n    + Withdraw kindly at Helio" in signed.out
    again = offered.run("offer", "northwind", "--accepted")
    assert (again.code, "signed already" in again.err) == (2, True)


def test_the_letter_that_says_yes_comes_before_the_signature(offered: Shell) -> None:
    assert offered.run("sent", "marcus", "--kind", "accept").code == 0
    offered.now = "2026-11-30T10:00-05:00"
    signed = offered.run("offer", "northwind", "--accepted", "--json").document
    assert signed["application"] == "northwind"
    [helio] = signed["others"]
    assert [one["title"] for one in helio["moves"]] == ["Withdraw kindly at Helio"]


def test_a_file_that_went_with_a_message_is_kept_once(told: Shell, tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "two samples.pdf"
    file.write_bytes(b"%PDF-1.7 samples")
    words = ["--kind", "commitment_delivery", "--attach", str(file)]
    sent = told.run("sent", "marcus", *words, "--json").document
    assert sent["attachments"] == ["two samples.pdf"]
    assert told.run("sent", "dana", *words).code == 0
    kept = [one for one in (told.home / "files").iterdir() if not one.name.startswith(".")]
    assert [one.read_bytes() for one in kept] == [b"%PDF-1.7 samples"]
    file.write_bytes(b"")
    before = told.entries()
    empty = told.run("sent", "priya", *words)
    assert (empty.code, "is empty. Nothing was stored." in empty.err) == (2, True)
    missing = told.run("sent", "priya", "--attach", str(file.with_name("none.pdf")))
    assert (missing.code, "cannot be read" in missing.err) == (2, True)
    assert told.entries() == before
