"""A revision counts every act that changed something, and never goes back."""

import pytest

from afterword.core.facts import Fact, LetGo
from afterword.storage import journal
from afterword.storage.revisions import NUMBERS, Revision, revisions
from tests.storage.databases import NOW
from tests.storage.histories import LOOK, ME, later

pytestmark = pytest.mark.storage


def opened(employer: str) -> None:
    with journal.entry(ME, verb="add", key=employer, at=NOW, look=LOOK) as entry:
        entry.open_pursuit(employer=employer)


def write(hours: int, key: str = "northwind", *facts: Fact, **settings: object) -> None:
    with journal.entry(ME, verb="try", key=f"{hours}", at=later(hours=hours), look=LOOK) as entry:
        for fact in facts:
            entry.record(key, fact)
        for name, value in settings.items():
            entry.setting(name, value)


def take_back(act: str, hours: int) -> None:
    with journal.entry(
        ME, verb="undo", key=f"undo {hours}", at=later(hours=hours), look=LOOK
    ) as entry:
        entry.take_back(act)


def test_each_act_on_an_application_counts(database: str) -> None:
    opened("Northwind")
    opened("Helio")
    write(1, "northwind", LetGo(at=NOW), LetGo(at=NOW))
    assert revisions(ME) == {
        "northwind": Revision(2, later(hours=1)),
        "helio": Revision(1, NOW),
    }


def test_taking_back_and_bringing_back_count_too(database: str) -> None:
    opened("Northwind")
    write(1, "northwind", LetGo(at=NOW))
    take_back("1", 2)
    assert revisions(ME)["northwind"] == Revision(3, later(hours=2))
    take_back("1", 3)
    assert revisions(ME)["northwind"] == Revision(4, later(hours=3))


def test_the_numbers_count_for_themselves_and_other_choices_for_nothing(database: str) -> None:
    opened("Northwind")
    write(1, numbers={"inquiry.after_date": 5})
    write(2, feed_secret="abc")
    assert revisions(ME) == {
        "northwind": Revision(1, NOW),
        NUMBERS: Revision(1, later(hours=1)),
    }


def test_a_clock_that_was_set_back_takes_nothing_away(database: str) -> None:
    opened("Northwind")
    write(-5, "northwind", LetGo(at=NOW))
    assert revisions(ME)["northwind"] == Revision(2, NOW)


def test_nothing_written_has_no_revision(database: str) -> None:
    assert revisions(ME) == {}
