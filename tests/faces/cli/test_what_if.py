"""What if: on any fact, with the difference in one block, and nothing stored."""

import pytest

from afterword.actions.suppositions import CHANGE_NO_PLAN, ONCE, SUPPOSITIONS
from afterword.core import facts
from afterword.core.facts import Fact
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

ROWS = (
    (["date=2026-12-04"], "once for news: Thu 3 Dec, 10:00 → Wed 9 Dec, 10:00"),
    (["answer=no"], "+ Thank Marcus Oyelaran; one question, if you like (Fri 27 Nov)"),
    (["answer=later@11 Dec"], "Northwind decides, by their own word: Mon 30 Nov → Fri 11 Dec"),
    (["answer=next-round"], "+ Confirm the next round with Northwind"),
    (["interview=Tue 1 Dec 10:00"], "+ Choose what you will wear for Northwind (Mon 30 Nov)"),
    (["interview=Tue 1 Dec 10:00", "moved=Wed 2 Dec 9:00"], None),
    (["sent=thank-you:priya"], "- Thank Priya Raman"),
    (["sent=inquiry"], "- Ask Marcus Oyelaran once for news"),
    (["promise=a report@fri"], "+ Your promise: a report (Fri 27 Nov)"),
    (["theirs=a call@fri"], "a call (Fri 27 Nov)"),
    (["done=promise-marcus"], "- Your promise to Marcus Oyelaran: two samples"),
    (["linkedin=priya:yes"], "the plan stays as it is"),
    (["linkedin=priya", "sent=thank-you:priya"], "+ A LinkedIn note to Priya Raman"),
    (["interest=no"], "~ Tell Northwind kindly that it is not for you"),
    (["not-met=priya"], "- Thank Priya Raman"),
    (["met=Noor Vale"], None),
    (["left=marcus"], "Ask Priya Raman once for news"),
    (["offer=11 Dec"], "+ Answer the offer of Northwind (Fri 11 Dec)"),
    (["wish=no-contact"], "- Ask Marcus Oyelaran once for news"),
    (["wish=only-via:dana"], "~ Ask Marcus Oyelaran once for news: to Dana Wu"),
    (["agency=Noor Vale"], None),
    (["prefers=phone"], None),
    (["letgo"], "+ Say hello to Marcus Oyelaran"),
    (["letgo", "opening=senior analyst"], "senior analyst"),
    (["letgo", "reopen"], None),
    (["withdraw"], "+ Withdraw kindly at Northwind"),
    (["scam=asks for money"], "- Thank Marcus Oyelaran"),
    (["asked-to-write=do write"], "once for news: Thu 3 Dec, 10:00 → today, 15:22"),
    (["away=wed..fri 4 Dec"], None),
)  # fmt: skip


@pytest.mark.parametrize(("suppositions", "shows"), ROWS, ids=["+".join(row[0]) for row in ROWS])
def test_what_if(told: Shell, suppositions: list[str], shows: str | None) -> None:
    words = [word for one in suppositions for word in ("--if", one)]
    before = told.entries()
    ran = told.run("path", "northwind", *words)
    assert ran.code == 0 or (shows is None and ran.code == 3), ran.err
    if shows is not None:
        assert shows in " ".join(ran.out.split())
    assert told.entries() == before


def test_the_document_tells_the_difference(told: Shell) -> None:
    document = told.run("path", "northwind", "--if", "date=2026-12-04", "--json").document
    moves = document["what_if"]["moves"]
    assert moves[0] == {
        "title": "Ask Marcus Oyelaran once for news",
        "recipient": "Marcus Oyelaran",
        "from": "2026-12-03T10:00:00-05:00",
        "to": "2026-12-09T10:00:00-05:00",
    }
    assert told.run("path", "northwind", "--json").document["what_if"] is None


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("lettgo", "Did you mean letgo? These can: date, answer,"),
        ("date", "date needs a value: date=DAY."),
        ("answer=maybe", "'maybe' is none of these: no, offer, next-round"),
        ("date=someday", "someday"),
        ("sent=thank-you:zoe", "No person is called 'zoe'"),
        ("moved=Tue 1 Dec 10:00", "No interview with Northwind lies ahead"),
        ("offer=accepted", "No offer from Northwind is on record"),
        ("wish=only-via", "Through whom"),
    ],
)
def test_what_cannot_be_supposed_is_said(told: Shell, words: str, says: str) -> None:
    ran = told.run("path", "northwind", "--if", words)
    assert ran.code in (2, 3)
    assert says in ran.err
    assert ran.out == ""


def test_every_kind_of_fact_can_be_supposed() -> None:
    supposed = {kind for one in SUPPOSITIONS.values() for kind in one.kinds}
    every = {getattr(facts, kind.__name__) for kind in Fact.__subclasses__()}
    assert supposed | {*CHANGE_NO_PLAN, *ONCE} == every
    assert supposed.isdisjoint((*CHANGE_NO_PLAN, *ONCE))
