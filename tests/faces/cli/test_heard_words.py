"""What a person says that they heard is understood, or asked; never guessed."""

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

HEARD = [
    ("they went with someone else", "no"),
    ("Sadly it's a no.", "no"),
    ("got the offer!!", "offer"),
    ("they offered me the job, answer by Friday", "offer"),
    ("they want references by Friday", "question"),
    ("second round on Tuesday", "next-round"),
    ("still deciding, end of next week", "later"),
    ("it's on hold until January", "hold"),
    ("told me to write again in March", "write-later"),
    ("my mail bounced", "bounced"),
]


@pytest.mark.parametrize(("words", "kind"), HEARD)
def test_plain_words_need_no_kind(told: Shell, words: str, kind: str) -> None:
    ran = told.run("heard", "northwind", words)
    assert ran.code == 0, ran.err
    assert f"Read as '{kind}'" in ran.err


@pytest.mark.parametrize(
    "words", ["they smiled", "he said he would have offered it to me", "hm", "Marcus called"]
)
def test_what_is_not_sure_is_asked_and_stores_nothing(told: Shell, words: str) -> None:
    before = told.entries()
    ran = told.run("heard", "northwind", words)
    assert ran.code == 2
    assert "Say what it was: --as" in ran.err
    assert told.entries() == before


def test_the_date_in_the_words_counts_and_is_told(told: Shell) -> None:
    ran = told.run("heard", "northwind", "they decide by the end of next week")
    assert "read as Fri 4 Dec 2026" in ran.err
    assert "Fri 4 Dec" in told.run("path", "northwind").out
