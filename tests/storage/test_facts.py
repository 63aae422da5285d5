"""The reader: what counts from the other applications, names, and how often it asks."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest

from afterword.core import facts as told
from afterword.core.pursuit import ALONE, Around
from afterword.core.terms import Kind, Label, Side
from afterword.storage import facts, journal, models
from afterword.storage.encoding import encode
from tests.storage.databases import NOW
from tests.storage.histories import ME, later, places
from tests.storage.test_due import interview
from tests.storage.test_journal import act, add

pytestmark = pytest.mark.storage

CountQueries = Callable[[int], AbstractContextManager[object]]


def offer() -> told.ReplyReceived:
    return told.ReplyReceived(at=NOW, label=Label.OFFER, next_date=later(days=5))


def around(key: str) -> Around:
    (one,) = facts.load(ME, [key], places)
    return one.around


def record(key: str, *more: told.Fact) -> None:
    with journal.entry(ME, **act(f"{key} {len(more)} {more[0]!r}")) as entry:
        for fact in more:
            entry.record(key, fact)


def test_applications_come_in_the_order_asked_for(database: str) -> None:
    for firm in ("Northwind", "Contoso", "Fabrikam"):
        add(firm)
    found = facts.load(ME, ["fabrikam", "nowhere", "northwind", "fabrikam"], places)
    assert [one.key for one in found] == ["fabrikam", "northwind"]


def test_others_at_the_same_employer_are_told_without_theirs(database: str) -> None:
    for number, name in enumerate(("Northwind", "NORTHWIND, Inc.", "North-Wind")):
        add(name, key=str(number))
    (other,) = around("northwind").same_employer
    assert (other.key, other.around) == ("northwind-2", ALONE)
    assert around("north-wind").same_employer == ()


def test_an_acceptance_counts_for_what_was_opened_before(database: str) -> None:
    add("Northwind")
    add("Contoso", told.OfferAccepted(at=later(days=2)))
    with journal.entry(ME, **act("new") | {"at": later(days=3)}) as entry:
        entry.open_pursuit(employer="Fabrikam")
    assert around("northwind")[1:3] == (later(days=2), "Contoso")
    assert around("contoso").accepted is None
    assert around("fabrikam").accepted is None


def test_a_yes_in_a_letter_is_an_acceptance_and_a_later_no_takes_it_back(database: str) -> None:
    add("Northwind")
    add("Contoso", offer())
    record("contoso", told.MessageSent(at=later(days=1), kind=Kind.ACCEPT, to=("dana",)))
    assert around("northwind").accepted == later(days=1)
    record("contoso", told.MessageSent(at=later(days=2), kind=Kind.DECLINE, to=("dana",)))
    assert around("northwind").accepted is None


def test_whoever_weighs_an_offer_hears_who_else_is_talking(database: str) -> None:
    add("Northwind", offer())
    add("Contoso", interview(days=-1))
    add("Fabrikam")
    add("Tailspin", interview(days=-2), told.LetGo(at=NOW))
    called_off = told.InterviewCancelled(at=NOW, interview="first", by=Side.ME)
    add("Wingtip", interview(days=-1), called_off)
    assert around("northwind").live_elsewhere == ("Contoso",)
    assert around("contoso").live_elsewhere == ()
    add("Adatum", offer())
    assert around("northwind").live_elsewhere == ("Adatum", "Contoso")


def test_what_was_taken_back_is_not_read(database: str) -> None:
    key = add("Northwind", told.LetGo(at=NOW))
    entry = models.Entry.objects.get()
    models.Fact.objects.filter(kind="LetGo").update(retracted_by=entry)
    (one,) = facts.load(ME, [key], places)
    assert [type(fact) for fact in one.facts] == [told.ApplicationOpened]


def test_today_has_what_is_open_and_what_has_woken(database: str) -> None:
    for firm in ("Open", "Woken", "Asleep", "Stale"):
        add(firm)
    rows = models.Pursuit.objects
    rows.filter(key="woken").update(open=False, wake_at=NOW)
    rows.filter(key="asleep").update(open=False, wake_at=NOW + timedelta(seconds=1))
    rows.filter(key="stale").update(open=False, stale=True)
    found = facts.load_today(ME, NOW, places)
    assert [one.key for one in found] == ["open", "woken", "stale"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("northwind", ["northwind"]),
        ("North", ["northwind", "northwind-data-analyst"]),
        ("NORTHWIND data", ["northwind-data-analyst"]),
        ("data analyst", ["northwind-data-analyst"]),
        ("analyst", ["northwind-data-analyst"]),
        ("wind", ["northwind", "northwind-data-analyst"]),
        ("MÜL", ["muller-sohne"]),
        ("söhne", ["muller-sohne"]),
        ("acme", []),
        ("", []),
        ("%", []),
    ],
)
def test_a_typed_name_finds_what_was_meant(database: str, typed: str, meant: list[str]) -> None:
    add("Northwind")
    add("Northwind", role="Data Analyst")
    add("Müller & Söhne")
    assert [one.key for one in facts.find(ME, typed)] == meant


def fill(*, open_ones: int, resting: int, facts_each: int) -> None:
    """Write rows as the journal would, faster; every tenth firm has two applications."""
    entry = models.Entry.objects.create(owner_id=ME, key="fill", verb="try", recorded_at=NOW)
    rows = models.Pursuit.objects.bulk_create(
        models.Pursuit(
            owner_id=ME,
            key=f"firm-{number}",
            employer=f"Firm {number - number % 10 // 9}",
            employer_key=f"firm {number - number % 10 // 9}",
            open=number < open_ones,
            wake_at=None if number < open_ones else NOW + timedelta(days=90),
        )
        for number in range(open_ones + resting)
    )
    topic = encode(told.TopicShared(at=NOW, who="dana", topic="what we spoke about"))
    bodies = {
        0: encode(told.ApplicationOpened(at=NOW, employer="Firm")),
        1: encode(interview(days=-1)),
        2: encode(told.ReplyReceived(at=NOW, label=Label.OFFER)),
        3: encode(told.MessageSent(at=NOW, kind=Kind.THANK_YOU, to=("dana",))),
    }
    models.Fact.objects.bulk_create(
        (
            models.Fact(
                owner_id=ME,
                entry=entry,
                pursuit=row,
                at=NOW + timedelta(minutes=number),
                kind=bodies.get(number, topic)[0],
                body=bodies.get(number, topic)[1],
            )
            for row in rows
            for number in range(facts_each)
        ),
        batch_size=500,
    )


@pytest.mark.parametrize("size", [(1, 0, 4), (40, 460, 40)])
def test_today_asks_three_times_however_much_there_is(
    database: str, django_assert_num_queries: CountQueries, size: tuple[int, int, int]
) -> None:
    open_ones, resting, each = size
    fill(open_ones=open_ones, resting=resting, facts_each=each)
    # Every open one has an offer here, so that nothing could be asked for more.
    with django_assert_num_queries(4):
        found = facts.load_today(ME, NOW, places)
    assert len(found) == open_ones


@pytest.mark.parametrize("size", [(1, 0, 4), (40, 460, 40)])
def test_one_application_is_read_in_five_questions(
    database: str, django_assert_num_queries: CountQueries, size: tuple[int, int, int]
) -> None:
    open_ones, resting, each = size
    fill(open_ones=open_ones, resting=resting, facts_each=each)
    with django_assert_num_queries(5 if open_ones > 1 else 4):
        facts.load(ME, ["firm-0"], places)
