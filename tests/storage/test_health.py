"""The data examined in place, on either kind of database: what is found, and what is no fault."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.actions.examine import Wanted, examine
from afterword.core import facts as told
from afterword.core.saying import say
from afterword.outside.pretend import pretend
from afterword.storage import backup, derived, facts, health, history, journal, models
from afterword.storage.sealed import silent
from tests.storage.databases import NOW
from tests.storage.histories import LOOK, ME, places
from tests.storage.test_journal import act, add

pytestmark = pytest.mark.storage


def test_all_is_well_on_either_database(database: str) -> None:
    key = add("Northwind")
    with journal.entry(ME, **act("two")) as entry:
        entry.record(key, told.LetGo(at=NOW))
        entry.keep_file(b"a sample", "sample.txt")
    backup.daily(backup.folder(), NOW)
    found = examine(world=replace(pretend(NOW), places=places))
    looks = {one.name: one.says for one in found if not one.is_well}
    # The folder is that of the tests' own environment, and no concern of this one.
    looks.pop("folder", None)
    assert looks == {}
    assert [one.name for one in found][2:9] == [
        "opened", "database", "facts", "plans", "files", "copies", "clock",
    ]  # fmt: skip


def test_what_is_wrong_is_found_on_either_database(database: str) -> None:
    key = add("Northwind")
    with journal.entry(ME, **act("two")) as entry:
        entry.record(key, told.TopicShared(at=NOW, who="dana", topic="bees"))
        sha256 = entry.keep_file(b"a sample", "sample.txt")
    assert health.readable(silent).is_well
    assert health.files(ME, silent).is_well
    models.Fact.objects.filter(kind="TopicShared").update(body='{"who": 1}')
    found = health.readable(silent)
    assert (found.is_well, dict(found.says.values)) == (False, {"count": 1})
    (health.kept.path_of(sha256)).unlink()
    found = health.files(ME, silent)
    assert dict(found.says.values) == {"count": 1, "name": "sample.txt"}


def test_columns_are_held_against_the_plans_and_put_right(database: str) -> None:
    keys = [add(f"Firm {number}") for number in range(3)]
    assert derived.differing(ME, NOW, LOOK, silent) == 0
    models.Pursuit.objects.filter(key=keys[1]).update(open=False, wake_at=None)
    assert derived.differing(ME, NOW, LOOK, silent) == 1
    assert not derived.plans(ME, NOW, LOOK, silent, mend=False).is_well
    assert derived.plans(ME, NOW, LOOK, silent, mend=True).is_well
    assert derived.differing(ME, NOW, LOOK, silent) == 0


def test_what_waits_for_a_look_is_no_fault(database: str) -> None:
    key = add("Northwind")
    rows = models.Pursuit.objects.filter(key=key)
    rows.update(open=False, wake_at=NOW)
    assert derived.differing(ME, NOW, LOOK, silent) == 0
    rows.update(wake_at=None, stale=True)
    assert derived.differing(ME, NOW, LOOK, silent) == 0
    assert [one.key for one in facts.load_today(ME, NOW, places)] == [key]


def test_all_facts_are_read_also_where_they_are_many(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "BATCH", 3)
    for number in range(7):
        add(f"Firm {number}")
    seen: list[tuple[int, int]] = []
    assert health.readable(lambda *how_far: seen.append(how_far)).is_well
    assert seen == [(done, 7) for done in range(1, 8)]


@pytest.mark.parametrize(
    ("behind", "well"), [(timedelta(0), True), (timedelta(minutes=4), True),
                         (timedelta(minutes=6), False), (timedelta(days=366), False)]
)  # fmt: skip
def test_an_entry_of_the_future_tells_of_the_clock(
    database: str, behind: timedelta, well: bool
) -> None:
    add("Northwind")
    assert health.clock(ME, NOW - behind).is_well is well


def test_the_act_before_those_of_this_run_is_the_last_one(database: str) -> None:
    assert history.last_recorded(ME) is None
    add("Northwind")
    assert history.last_recorded(ME) == NOW
    assert history.last_recorded(ME, besides=1) is None
    later = NOW + timedelta(days=1)
    with journal.entry(ME, verb="example", key="mark", at=later, look=LOOK) as entry:
        entry.setting("example", {})
    assert history.last_recorded(ME) == NOW


def test_where_the_database_does_not_open_the_copies_are_looked_at_still(sqlite: str) -> None:
    add("Northwind")
    backup.daily(backup.folder(), NOW)
    found = examine(world=pretend(NOW), wanted=Wanted(mend=True), trouble=say("It is away."))
    assert [one.name for one in found] == ["program", "folder", "opened", "copies", "zones"]
    opened, copies = found[2:4]
    assert (opened.says, opened.is_well) == (say("It is away."), False)
    assert copies.is_well


def test_what_nobody_foresaw_is_a_finding(sqlite: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the moon is full")

    monkeypatch.setattr(health, "readable", broken)
    found = {one.name: one for one in examine(world=replace(pretend(NOW), places=places))}
    assert not found["facts"].is_well
    assert dict(found["facts"].says.values) == {"told": "the moon is full"}
    assert found["plans"].is_well
