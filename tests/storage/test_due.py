"""Whether an application is open, and when it wakes, is always what its plan says."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core import facts as told
from afterword.core.facts import Fact
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Label
from afterword.storage import due, facts, journal, models
from afterword.storage.sql import EVERY, Which, asked, one_of
from afterword.storage.sql import stored as stored_form
from tests.storage.databases import NOW, undone
from tests.storage.histories import LOOK, ME, histories, later, places
from tests.storage.test_journal import act, add

pytestmark = pytest.mark.storage

FIRMS = ("Northwind", "Contoso", "Northwind Inc.", "Fabrikam")
in_any_database = settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def stored() -> dict[str, tuple[bool, object, bool]]:
    rows = models.Pursuit.objects.values_list("key", "open", "wake_at", "stale")
    return {key: (is_open, wake_at, stale) for key, is_open, wake_at, stale in rows}


def planned(now: object = NOW) -> dict[str, tuple[bool, object, bool]]:
    return {
        one.key: (*due.due(one, LOOK.policy, now), False)  # type: ignore[arg-type]
        for one in facts.load_all(ME, places)
    }


def live(history: list[list[tuple[int, Fact]]]) -> None:
    """Write a history down, opening each application when it first comes up."""
    keys: dict[int, str] = {}
    for number, entries in enumerate(history):
        with journal.entry(ME, **act(f"{number}")) as entry:
            for which, fact in entries:
                if which not in keys:
                    keys[which] = entry.open_pursuit(employer=FIRMS[which])
                entry.record(keys[which], fact)


@in_any_database
@given(history=histories())
def test_the_columns_say_what_the_plan_says(
    database: str, history: list[list[tuple[int, Fact]]]
) -> None:
    with undone():
        live(history)
        assert stored() == planned()


@in_any_database
@given(history=histories(), hours=st.integers(1, 2000))
def test_after_a_refresh_they_do_so_at_any_later_time(
    database: str, history: list[list[tuple[int, Fact]]], hours: int
) -> None:
    with undone():
        live(history)
        now = later(hours=hours)
        due.refresh(ME, now, LOOK)
        assert stored() == planned(now)


@in_any_database
@given(history=histories())
def test_an_application_is_the_same_whoever_is_read_with_it(
    database: str, history: list[list[tuple[int, Fact]]]
) -> None:
    with undone():
        live(history)
        for one in facts.load_all(ME, places):
            (alone,) = facts.load(ME, [one.key], places)
            assert tell(alone) == tell(one)


def tell(one: Pursuit) -> object:
    around = one.around
    others = [(other.key, other.facts) for other in around.same_employer]
    return (one.key, one.facts, sorted(others), around[1:])


def test_rebuilding_gives_the_same_columns(database: str) -> None:
    for firm in FIRMS:
        add(firm, told.ReplyReceived(at=NOW, label=Label.OFFER, next_date=later(days=5)))
    before = stored()
    models.Pursuit.objects.update(open=False, wake_at=None)
    assert due.rebuild(ME, NOW, LOOK) == 4
    assert stored() == before == planned()


def test_other_numbers_make_every_look_stale(database: str) -> None:
    key = add("Northwind", interview(days=-1))
    with journal.entry(ME, **act("two")) as entry:
        entry.setting("numbers", {"inquiry.no_date_days": 20})
    assert stored()[key][2]
    gentler = due.Look(places, facts.policy(ME))
    assert due.refresh(ME, NOW, gentler) == 1
    (one,) = facts.load_all(ME, places)
    assert stored() == {key: (*due.due(one, gentler.policy, NOW), False)}


def interview(**ahead: float) -> told.InterviewHeld:
    end = later(**ahead)
    return told.InterviewHeld(
        at=end, interview="first", start=end - timedelta(hours=1), end=end, people=("dana",)
    )


def test_other_settings_make_nothing_stale(database: str) -> None:
    key = add("Northwind")
    with journal.entry(ME, **act("two")) as entry:
        entry.setting("name", "Rita")
    assert not stored()[key][2]


def test_a_refresh_is_done_in_batches(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(due, "BATCH", 2)
    for number in range(5):
        add(f"Firm {number}")
    due.mark_stale(ME)
    assert due.refresh(ME, NOW, LOOK) == 5
    assert due.refresh(ME, NOW, LOOK) == 0


def test_an_acceptance_is_seen_everywhere_at_once(database: str) -> None:
    add("Northwind", interview(days=-1))
    key = add("Contoso")
    with journal.entry(ME, **act("accept")) as entry:
        entry.record(key, told.OfferAccepted(at=later(hours=1)))
    assert stored() == planned()
    (northwind,) = facts.load(ME, ["northwind"], places)
    assert (northwind.around.accepted, northwind.around.accepted_at) == (
        later(hours=1), "Contoso",
    )  # fmt: skip


def test_the_policy_is_the_etiquettes_then_the_profiles_then_ones_own(database: str) -> None:
    assert facts.policy(ME) == Policy()
    with journal.entry(ME, **act("one")) as entry:
        entry.setting("profiles", ["academia", "japan"])
        entry.setting("numbers", {"letgo.after_inquiry": 15})
    found = facts.policy(ME)
    assert (found.inquiry_no_date_days, found.quiet_from, found.letgo_after_inquiry) == (
        28, 18, 15,
    )  # fmt: skip


def test_what_wakes_is_found_for_everybody_at_once(database: str) -> None:
    other = models.Owner.objects.create(name="other").pk
    for owner, key, hours in ((ME, "late", 2), (other, "early", 1), (ME, "tomorrow", 24)):
        models.Pursuit.objects.create(
            owner_id=owner, key=key, employer="x", employer_key="x", wake_at=later(hours=hours)
        )
    assert due.waking(later(hours=2), 10) == [(other, "early"), (ME, "late")]
    assert due.waking(later(hours=2), 1) == [(other, "early")]


def explained(question: str, *values: object, which: Which = EVERY) -> str:
    """Give how SQLite answers a question: by which indexes."""
    return "\n".join(
        row[3] for row in asked(f"EXPLAIN QUERY PLAN {question}", *values, which=which)
    )


def test_the_due_are_found_by_an_index(sqlite: str) -> None:
    assert "COVERING INDEX pursuit_wakes (wake_at<?)" in explained(due.WAKING, stored_form(NOW), 10)
    rows = models.Pursuit.objects
    assert "pursuit_wakes_of_owner" in rows.filter(owner=ME, wake_at__lte=NOW).explain()
    assert "pursuit_stale" in rows.filter(owner=ME, stale=True).explain()


def test_what_counts_from_elsewhere_is_found_by_an_index(sqlite: str) -> None:
    plan = explained(facts.RELATIVES, ME, ME, which=one_of("employer_key", ["northwind"]))
    assert "SCAN" not in plan
    assert "pursuit_employer (owner_id=? AND employer_key=?)" in plan
    assert "fact_of_kind (owner_id=? AND kind=?)" in plan
