"""One act is one entry and one transaction: all of it is written, or nothing."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError

from afterword.core import facts as told
from afterword.core.pursuit import ALONE
from afterword.core.terms import Interest
from afterword.storage import facts, journal, kept, models
from tests.storage.databases import NOW
from tests.storage.histories import LOOK, ME, later, places

pytestmark = pytest.mark.storage


def act(key: str, **more: Any) -> journal.Act:
    return {"verb": "try", "key": key, "at": NOW, "look": LOOK, **more}


def add(employer: str, *more: told.Fact, key: str = "", role: str = "") -> str:
    with journal.entry(ME, **act(key or f"add {employer} {role}")) as entry:
        opened = entry.open_pursuit(employer=employer, role=role)
        for fact in more:
            entry.record(opened, fact)
    return opened


def counts() -> tuple[int, ...]:
    tables = (models.Entry, models.Pursuit, models.Fact, models.Setting, models.KeptFile)
    return tuple(table.objects.count() for table in tables)


def test_an_entry_writes_its_words_its_facts_and_its_application(database: str) -> None:
    with journal.entry(ME, **act("one", words="It went   well.\n")) as entry:
        key = entry.open_pursuit(
            employer="Northwind", role="data analyst", zone="America/New_York", country="US"
        )
        entry.record(key, told.InterestStated(at=later(hours=1), level=Interest.HIGH))
    assert key == "northwind"
    assert not entry.replayed
    row = models.Entry.objects.get()
    assert (row.verb, row.words, row.recorded_at) == ("try", "It went   well.\n", NOW)
    pursuit = models.Pursuit.objects.get()
    assert (pursuit.employer, pursuit.zone, pursuit.country) == (
        "Northwind", "America/New_York", "US",
    )  # fmt: skip
    (read,) = facts.load(ME, ["northwind"], places)
    assert read.facts == [
        told.ApplicationOpened(
            at=NOW, employer="Northwind", role="data analyst",
            zone="America/New_York", country="US",
        ),
        told.InterestStated(at=later(hours=1), level=Interest.HIGH),
    ]  # fmt: skip


def test_an_exception_inside_writes_nothing_at_all(database: str, home: Path) -> None:
    def break_off() -> None:
        with journal.entry(ME, **act("one")) as entry:
            key = entry.open_pursuit(employer="Northwind")
            entry.record(key, told.LetGo(at=NOW))
            entry.setting("numbers", {"inquiry.no_date_days": 9})
            entry.keep_file(b"sample", "sample.txt")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert counts() == (0, 0, 0, 0, 0)
    assert not list(kept.folder().iterdir())


def test_a_fact_that_cannot_be_written_leaves_nothing_of_its_entry(database: str) -> None:
    with pytest.raises(ValueError, match="offset"):
        add("Northwind", told.LetGo(at=NOW.replace(tzinfo=None)))
    assert counts() == (0, 0, 0, 0, 0)


def test_the_errors_of_an_action_stay_what_they_are(database: str) -> None:
    # A file that the person named and that we may not read is no trouble of the storage.
    with pytest.raises(PermissionError), journal.entry(ME, **act("one")):
        raise PermissionError(13, "Permission denied")


def test_the_same_key_again_is_a_replay(database: str) -> None:
    with journal.entry(ME, **act("one")) as entry:
        first = [entry.open_pursuit(employer=name) for name in ("Northwind", "Contoso")]
        file = entry.keep_file(b"sample", "sample.txt")
    before = counts()
    with journal.entry(ME, **act("one", words="again")) as entry:
        assert entry.replayed
        assert [entry.open_pursuit(employer=name) for name in ("Northwind", "Contoso")] == first
        assert entry.keep_file(b"sample", "sample.txt") == file
        entry.record("northwind", told.LetGo(at=NOW))
        entry.setting("numbers", {"inquiry.no_date_days": 9})
    assert counts() == before
    assert models.Entry.objects.get().words == ""


def test_a_key_belongs_to_one_act(database: str) -> None:
    add("Northwind", key="one")
    with pytest.raises(journal.KeyUsedOtherwise), journal.entry(ME, **act("one", verb="let go")):
        pass
    with journal.entry(ME, **act("one")) as entry:
        assert entry.open_pursuit(employer="Northwind") == "northwind"
        with pytest.raises(journal.KeyUsedOtherwise):
            entry.open_pursuit(employer="Contoso")


def test_a_failed_act_may_use_its_key_again(database: str) -> None:
    with pytest.raises(RuntimeError), journal.entry(ME, **act("one")):
        raise RuntimeError
    with journal.entry(ME, **act("one")) as entry:
        assert not entry.replayed


def test_an_unknown_application_is_refused(database: str) -> None:
    with (
        pytest.raises(journal.NoSuchPursuit, match="nowhere"),
        journal.entry(ME, **act("one")) as entry,
    ):
        entry.record("nowhere", told.LetGo(at=NOW))


def test_short_names_are_unique(database: str) -> None:
    assert add("Northwind GmbH", key="a") == "northwind"
    assert add("Northwind", key="b", role="Data Analyst") == "northwind-data-analyst"
    assert add("Northwind", key="c", role="Data Analyst") == "northwind-data-analyst-2"
    assert add("Müller & Söhne", key="d") == "muller-sohne"
    assert add("!!!", key="e") == "application"
    assert add("日本酒", key="f") == "日本酒"
    with journal.entry(ME, **act("g")) as entry:
        assert entry.open_pursuit(employer="Twice") == "twice"
        assert entry.open_pursuit(employer="Twice") == "twice-2"


def test_a_later_word_on_the_application_changes_its_row(database: str) -> None:
    key = add("Nortwind", key="a", role="analyst")
    with journal.entry(ME, **act("b")) as entry:
        entry.record(key, told.ApplicationOpened(at=NOW, employer="Northwind", zone="Asia/Tokyo"))
    row = models.Pursuit.objects.get()
    assert (row.employer, row.employer_key, row.role, row.zone) == (
        "Northwind", "northwind", "analyst", "Asia/Tokyo",
    )  # fmt: skip


def test_what_no_database_can_hold_is_replaced(database: str) -> None:
    key = add("North\x00wind", told.TopicShared(at=NOW, who="dana", topic="a\x00b"))
    with journal.entry(ME, **act("two", words="half \ud83d a \x00 sign")):
        pass
    assert models.Entry.objects.get(key="two").words == "half ? a \ufffd sign"
    (read,) = facts.load(ME, [key], places)
    assert read.facts[1] == told.TopicShared(at=NOW, who="dana", topic="a\x00b")


def test_a_file_is_kept_once_and_for_its_owner_alone(database: str, home: Path) -> None:
    with journal.entry(ME, **act("one")) as entry:
        sha256 = entry.keep_file(b"sample", "sample.txt", "text/plain")
        assert entry.keep_file(b"sample", "again.txt") == sha256
    row = models.KeptFile.objects.get()
    assert (row.sha256, row.name, row.size, row.media_type) == (
        sha256, "sample.txt", 6, "text/plain",
    )  # fmt: skip
    file = kept.path_of(sha256)
    assert file.read_bytes() == b"sample"
    assert file.stat().st_mode & 0o777 == 0o600
    assert kept.folder().stat().st_mode & 0o777 == 0o700
    assert [one.name for one in kept.folder().iterdir()] == [sha256]


def test_settings_replace_each_other_and_name_their_entry(database: str) -> None:
    for number, days in enumerate((9, 12)):
        with journal.entry(ME, **act(str(number))) as entry:
            entry.setting("numbers", {"inquiry.no_date_days": days})
    assert facts.setting(ME, "numbers") == {"inquiry.no_date_days": 12}
    assert facts.setting(ME, "profiles") is None
    told = models.Setting.objects.order_by("pk").values_list("entry__key", "value")
    assert [key for key, _ in told] == ["0", "1"]


def test_no_row_may_point_to_nothing(database: str) -> None:
    with pytest.raises(IntegrityError):
        models.Entry.objects.create(owner_id=404, key="x", verb="try", recorded_at=NOW)
    entry = models.Entry.objects.create(owner_id=ME, key="x", verb="try", recorded_at=NOW)
    with pytest.raises(IntegrityError):
        models.Fact.objects.create(
            owner_id=ME, entry=entry, pursuit_id=404, kind="LetGo", at=NOW, body="{}"
        )
    assert counts() == (1, 0, 0, 0, 0)


def test_two_people_do_not_see_each_other(database: str) -> None:
    other = models.Owner.objects.create(name="other").pk
    assert other == 2
    add("Northwind", told.OfferAccepted(at=later(days=1)))
    with journal.entry(other, **act("add Northwind ")) as entry:
        assert not entry.replayed
        assert entry.open_pursuit(employer="Northwind") == "northwind"
        entry.setting("numbers", {"inquiry.no_date_days": 9})
        entry.keep_file(b"sample", "sample.txt")
    (theirs,) = facts.load_all(other, places)
    assert theirs.around == ALONE
    assert len(theirs.facts) == 1
    assert facts.setting(ME, "numbers") is None
    assert [one.key for one in facts.find(other, "north")] == ["northwind"]
    with pytest.raises(journal.NoSuchPursuit), journal.entry(other, **act("two")) as entry:
        entry.record(add("Contoso"), told.LetGo(at=NOW))


def test_a_big_entry_leaves_the_looking_for_later(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "LOOKED_AT_AT_ONCE", 3)
    with journal.entry(ME, **act("import")) as entry:
        for number in range(5):
            key = entry.open_pursuit(employer=f"Firm {number}")
            entry.record(
                key,
                told.DecisionDateSaid(at=NOW, earliest=None, latest=date(2026, 3, 9)),
            )
    assert models.Pursuit.objects.filter(stale=True).count() == 5
    assert len(facts.load_today(ME, NOW + timedelta(days=1), places)) == 5
