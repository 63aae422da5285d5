"""The plan as a calendar: which events, when, under which names, with which words."""

import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from afterword.core.dates import When
from afterword.core.facts import ApplicationOpened, DecisionDateSaid, InterviewMoved, PersonLeft
from afterword.core.feed import CONDITIONAL, Event, events
from afterword.core.foresight import with_fact
from afterword.core.plan import plan
from afterword.core.policy import DEFAULTS
from afterword.core.pursuit import Pursuit
from afterword.core.saying import english
from afterword.core.terms import Side
from tests.core.cases import Case
from tests.core.histories import History, histories

pytestmark = pytest.mark.core

CASES = tomllib.loads((Path(__file__).parent / "feed.toml").read_text("utf-8"))
NEW_YORK = ZoneInfo("America/New_York")
TELL = partial(english, zone=NEW_YORK)


def shown(pursuit: Pursuit) -> list[Event]:
    return list(events(plan(pursuit, DEFAULTS), TELL))


def waited(situation: str, at: str = "2026-03-04T09:00") -> Pursuit:
    [pursuit] = Case("feed", {"situation": situation, "at": at}).pursuits()
    return pursuit


def clock(when: When) -> str:
    return f"{when.astimezone(NEW_YORK):%H:%M}" if isinstance(when, datetime) else ""


def told(event: Event) -> str:
    """Tell an event as the table does."""
    span = f"{event.start}"
    if isinstance(event.start, datetime):
        span = (
            f"{event.start.astimezone(NEW_YORK):%Y-%m-%d}T{clock(event.start)}/{clock(event.end)}"
        )
    else:
        assert event.end == event.start + timedelta(days=1)
    return span + f" {event.title}" + " (…)" * event.tentative + " [!]" * event.busy


@pytest.mark.parametrize("name", CASES)
def test_the_calendar_is_as_the_table_says(name: str) -> None:
    case = Case(name, CASES[name])
    found = sorted(told(one) for one in shown(case.pursuits()[0]))
    assert found == case.told.get("events", found)
    assert set(case.told.get("has", ())) <= set(found)


def test_the_same_sentences_stand_below_as_everywhere() -> None:
    pursuit = waited("thanked")
    steps = {step.key: step for step in plan(pursuit, DEFAULTS).steps}
    for event in shown(pursuit):
        if event.key in steps:
            step = steps[event.key]
            assert TELL(step.because) in event.says
            assert any(all(TELL(turn) in line for turn in step.changes_if) for line in event.says)


def test_where_it_stands_is_told_as_of_the_event() -> None:
    by_title = {event.title: event.says[0] for event in shown(waited("thanked"))}
    assert by_title["Quillworks decides, by their own word"] == (
        "Quillworks: nothing to do until Wed 18 Mar, 10:00."
    )
    assert by_title["If still no word: Ask Marcus Hale once for news"] == (
        "Quillworks: you may ask once."
    )


def test_the_talk_tells_who_is_there_and_what_to_do_at_its_end() -> None:
    [talk] = [one for one in shown(waited("scheduled", "2026-02-26T09:00")) if one.busy]
    assert talk.says == (
        "Marcus Hale", "Priya Raman",
        "· Thank each of them by name before you leave Quillworks",
        "· Ask Quillworks what happens next, and by when",
        "· Repeat what you and Quillworks agreed on",
        "· Ask at Quillworks whether you may connect on LinkedIn",
        "· Shake hands at Quillworks, if it is the custom there",
        "· Greet the front desk at Quillworks, and whoever walks you out",
        "Changes if: the interview is moved or called off",
    )  # fmt: skip


def test_without_a_role_the_talk_is_at_an_employer_and_who_left_is_not_in_it() -> None:
    pursuit = waited("scheduled", "2026-02-26T09:00")
    facts = [
        replace(one, role="") if isinstance(one, ApplicationOpened) else one
        for one in pursuit.facts
    ]
    [who] = [one.key for one in pursuit.people.values() if one.name == "Priya Raman"]
    left = PersonLeft(at=pursuit.facts[-1].at, who=who)
    [talk] = [one for one in shown(Pursuit("bare", [*facts, left], pursuit.place)) if one.busy]
    assert talk.title == "Interview at Quillworks"
    assert talk.says[0] == "Marcus Hale"
    assert "Priya Raman" not in talk.says


def test_what_moves_keeps_its_name() -> None:
    pursuit = waited("thanked")
    before = {event.key: event.start for event in shown(pursuit)}
    day = datetime(2026, 3, 20, tzinfo=NEW_YORK).date()
    said = DecisionDateSaid(at=pursuit.facts[-1].at, earliest=None, latest=day)
    after = {event.key: event.start for event in shown(with_fact(pursuit, said))}
    assert set(before) == set(after)
    assert sum(before[key] != after[key] for key in before) == 3


def test_a_talk_that_moves_keeps_its_name() -> None:
    pursuit = waited("scheduled", "2026-02-26T09:00")
    [interview] = pursuit.sessions.live
    start = interview.start + timedelta(days=1)
    moved = InterviewMoved(
        at=pursuit.facts[-1].at, interview=interview.key, by=Side.THEM, start=start
    )
    [before] = [one for one in shown(pursuit) if one.busy]
    [after] = [one for one in shown(with_fact(pursuit, moved)) if one.busy]
    assert (before.key, after.start) == (after.key, start)


def test_only_what_is_mine_and_due_rings() -> None:
    rings = {event.title: event.rings for event in shown(waited("scheduled", "2026-02-26T09:00"))}
    assert rings["Interview at Quillworks: Editor"] == timedelta(hours=-1)
    assert rings["Set out for Quillworks, to be there ten minutes early"] == timedelta(0)
    assert rings["Thank Marcus Hale"] == timedelta(minutes=-30)
    assert rings["Choose what you will wear for Quillworks"] == timedelta(hours=9)
    assert rings["If still no word: Ask Marcus Hale once for news"] is None
    theirs = {event.title: event.rings for event in shown(waited("thanked"))}
    assert theirs["Quillworks decides, by their own word"] is None


@given(history=histories(most=2))
def test_no_calendar_of_any_history_is_out_of_order(history: History) -> None:
    """Names are single, ends lie behind starts, and what depends on silence is never plain."""
    found = plan(history.pursuit(), DEFAULTS)
    acts = {step.key: step.act for step in found.steps}
    every = list(events(found, TELL))
    assert len({event.key for event in every}) == len(every)
    for event in every:
        assert type(event.start) is type(event.end)
        assert event.start < event.end
        assert event.tentative is (acts.get(event.key) in CONDITIONAL)
        assert event.tentative is event.title.startswith("If still no word: ")
        assert not (event.tentative and (event.busy or event.rings is not None))
        assert event.says
