"""What was taken back stays on record and counts no longer; brought back, it counts again."""

from datetime import datetime
from typing import Any

import pytest

from afterword.core import facts as told
from afterword.core.facts import Fact
from afterword.core.policy import DEFAULTS
from afterword.core.terms import Interest, Kind, Label
from afterword.storage import due, facts, journal, models
from afterword.storage.history import History
from tests.storage.databases import NOW
from tests.storage.histories import LOOK, ME, later, places

pytestmark = pytest.mark.storage

TALK = told.InterviewHeld(
    at=NOW, interview="first", start=NOW, end=later(hours=1), people=("dana",)
)
DANA = told.PersonKnown(at=NOW, who="dana", name="Dana", emails=("dana@northwind.example",))


def write(key: str, *told_facts: Fact, verb: str = "try", **setting: Any) -> None:
    with journal.entry(ME, verb=verb, key=key, at=later(hours=2), look=LOOK) as entry:
        for fact in told_facts:
            entry.record("northwind", fact)
        for name, value in setting.items():
            entry.setting(name, value)


def opened() -> None:
    with journal.entry(ME, verb="add", key="add", at=NOW, look=LOOK) as entry:
        key = entry.open_pursuit(employer="Northwind", role="analyst")
        entry.record(key, DANA)
        entry.record(key, TALK)


def take_back(key: str, times: int = 1) -> None:
    with journal.entry(
        ME, verb="undo", key=f"undo {key} {times}", at=later(hours=3), look=LOOK
    ) as entry:
        entry.take_back(key)


def state() -> tuple[Any, ...]:
    """Give all that a person could see of the data."""
    rows = models.Pursuit.objects.filter(taken_back=False).order_by("key")
    return (
        [(one.key, one.facts) for one in facts.load_all(ME, places)],
        list(rows.values_list("key", "employer", "employer_key", "role", "open")),
        facts.policy(ME),
    )


def assert_columns(looked_at: datetime) -> None:
    """See that the derived columns are those of the last look."""
    for one in facts.load_all(ME, places):
        row = models.Pursuit.objects.get(key=one.key)
        assert due.due(one, facts.policy(ME), looked_at) == (row.open, row.wake_at)


LATER: tuple[tuple[str, Fact], ...] = (
    ("a promise", told.PromiseMade(at=NOW, promise="p", mine=True, what="a sample")),
    ("a message", told.MessageSent(at=later(hours=1), kind=Kind.THANK_YOU, to=("dana",))),
    ("a no", told.ReplyReceived(at=later(hours=1), label=Label.REJECTION, sender="dana")),
    ("letting go", told.LetGo(at=later(hours=1))),
    ("an interest", told.InterestStated(at=later(hours=1), level=Interest.LOW)),
    ("another name", told.ApplicationOpened(at=later(hours=1), employer="Contoso", role="clerk")),
)


@pytest.mark.parametrize(("name", "fact"), LATER, ids=[name for name, _ in LATER])
def test_taken_back_is_as_before_and_brought_back_as_after(
    database: str, name: str, fact: Fact
) -> None:
    opened()
    before = state()
    write(name, fact)
    after = state()
    assert after != before
    take_back(name)
    assert state() == before
    assert_columns(later(hours=3))
    take_back(f"undo {name} 1", times=2)
    assert state() == after
    take_back(name, times=3)
    assert state() == before
    assert models.Fact.objects.filter(kind=type(fact).__name__, entry__key=name).count() == 1


def test_an_application_that_was_taken_back_is_gone_and_its_name_is_free(database: str) -> None:
    opened()
    take_back("add")
    assert facts.load_all(ME, places) == []
    assert facts.find(ME, "northwind") == []
    assert facts.load(ME, ["northwind"], places) == []
    assert due.rebuild(ME, later(days=90), LOOK) == 0
    assert due.waking(later(days=90), 10) == []
    with journal.entry(ME, verb="add", key="anew", at=later(hours=4), look=LOOK) as entry:
        assert entry.open_pursuit(employer="Northwind") == "northwind"
    (anew,) = facts.load_all(ME, places)
    assert [type(fact) for fact in anew.facts] == [told.ApplicationOpened]
    assert anew.role == ""


def test_an_act_of_the_same_key_may_be_done_again_once_it_was_taken_back(database: str) -> None:
    opened()
    for again in range(3):
        write("once", told.LetGo(at=later(hours=1)))
        assert History(ME).facts()[-1].number == len(History(ME).acts)
        take_back(History(ME).acts[-1].key, times=again)
    write("once", told.LetGo(at=later(hours=1)))
    write("once", told.LetGo(at=later(hours=1)))
    kinds = [one for one in facts.load_all(ME, places)[0].facts if isinstance(one, told.LetGo)]
    assert len(kinds) == 1


def test_a_number_falls_back_to_what_it_was(database: str) -> None:
    opened()
    write("nine", numbers={"inquiry.no_date_days": 9})
    write("twelve", numbers={"inquiry.no_date_days": 12})
    assert facts.policy(ME).inquiry_no_date_days == 12
    take_back("twelve")
    assert facts.policy(ME).inquiry_no_date_days == 9
    assert models.Pursuit.objects.get().stale
    take_back("nine")
    assert facts.policy(ME) == DEFAULTS
    take_back("undo nine 1", times=2)
    assert facts.policy(ME).inquiry_no_date_days == 9


def test_the_history_tells_what_was_taken_back(database: str) -> None:
    opened()
    write("go", told.LetGo(at=later(hours=1)), verb="letgo")
    take_back("go")
    acts = History(ME).acts
    assert [(one.number, one.verb, one.undoes, one.undone) for one in acts] == [
        (1, "add", None, False), (2, "letgo", None, True), (3, "undo", 2, False),
    ]  # fmt: skip
    take_back("undo go 1", times=2)
    assert [one.undone for one in History(ME).acts] == [False, False, True, False]
    assert [one.retracted for one in History(ME).facts(["northwind"])] == [False] * 4


def test_what_nobody_wrote_cannot_be_taken_back(database: str) -> None:
    with pytest.raises(journal.NoSuchAct):
        take_back("never")
    assert not models.Entry.objects.exists()
