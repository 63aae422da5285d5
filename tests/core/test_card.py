"""The card: its two sides, its lines, and which interview it is for."""

import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword.core.card import Card, Line, card, nearest
from afterword.core.facts import InterviewScheduled, StepMarked
from afterword.core.foresight import with_fact
from afterword.core.saying import Sentence, english
from afterword.core.terms import Mark
from tests.core.cases import Case

pytestmark = pytest.mark.core

CASES = tomllib.loads((Path(__file__).parent / "card.toml").read_text("utf-8"))
NEW_YORK = ZoneInfo("America/New_York")


def told(sentence: Sentence) -> str:
    return english(sentence, NEW_YORK)


def moment(case: Case) -> datetime:
    return datetime.fromisoformat(case.told["at"]).replace(tzinfo=NEW_YORK)


def made(case: Case) -> Card | None:
    """Make the card of a case, as its person would see it."""
    zone, now = ZoneInfo(case.told.get("zone", "America/New_York")), moment(case)
    found = nearest(case.pursuits(), now, zone)
    return card(*found, case.policy(), now, zone) if found is not None else None


@pytest.mark.parametrize("name", CASES)
def test_the_card_is_as_the_table_says(name: str) -> None:
    case = Case(name, CASES[name])
    found = made(case)
    if case.told["stage"] == "none":
        assert found is None
        return
    assert found is not None
    assert found.stage.value == case.told["stage"]
    for side in ("door", "preparation"):
        lines: tuple[Line, ...] = getattr(found, side)
        assert [line.name for line in lines] == case.told.get(side, [line.name for line in lines])
    by_name = {line.name: line for line in (*found.door, *found.preparation)}
    for line, says in case.told.get("says", {}).items():
        assert told(by_name[line].says) == says
    for part in ("words", "notes"):
        for line, wanted in case.told.get(part, {}).items():
            assert [told(one) for one in getattr(by_name[line], part)] == wanted


def scheduled(**more: Any) -> Case:
    return Case("scheduled", {"situation": "scheduled", "at": "2026-03-03T08:00", **more})


def test_every_line_but_one_stands_for_a_step_of_the_plan() -> None:
    found = made(scheduled())
    assert found is not None
    assert [line.name for line in found.door if not line.steps] == ["interest"]
    assert all(line.steps for line in found.preparation)


def test_everybody_is_thanked_by_name() -> None:
    found = made(scheduled())
    assert found is not None
    [thanks] = [line for line in found.door if line.name == "thanks"]
    assert [told(one) for one in thanks.words] == [
        "“Thank you for your time, Marcus.”", "“Thank you for your time, Priya.”",
    ]  # fmt: skip


@pytest.mark.parametrize(("mark", "left"), [(Mark.DONE, True), (Mark.WAIVED, False)])
def test_what_is_ticked_stays_ticked_and_what_is_waived_goes(mark: Mark, left: bool) -> None:
    case = scheduled()
    [pursuit], now = case.pursuits(), moment(case)
    [interview] = pursuit.sessions.live
    key = f"ask_when_you_will_hear/{pursuit.key}/{interview.key}"
    marked = with_fact(pursuit, StepMarked(at=now, step=key, mark=mark))
    lines = {line.name: line for line in card(marked, interview, case.policy(), now, NEW_YORK).door}
    assert [line.name for line in lines.values() if line.ticked] == ["next_step"] * left
    assert ("next_step" in lines) is left


def test_half_of_a_line_is_no_tick() -> None:
    case = scheduled()
    [pursuit], now = case.pursuits(), moment(case)
    [interview] = pursuit.sessions.live
    key = f"shake_hands/{pursuit.key}/{interview.key}"
    marked = with_fact(pursuit, StepMarked(at=now, step=key, mark=Mark.DONE))
    found = card(marked, interview, case.policy(), now, NEW_YORK)
    assert not any(line.ticked for line in found.door)


def test_without_a_desk_there_is_a_hand() -> None:
    case = scheduled()
    [pursuit], now = case.pursuits(), moment(case)
    [interview] = pursuit.sessions.live
    key = f"greet_the_staff/{pursuit.key}/{interview.key}"
    waived = with_fact(pursuit, StepMarked(at=now, step=key, mark=Mark.WAIVED))
    found = card(waived, interview, case.policy(), now, NEW_YORK)
    assert [told(line.says) for line in found.door if line.name == "hands"] == ["Handshake"]


def another(case: Case, hours: float) -> InterviewScheduled:
    """Agree on another talk, some hours after 10:00 on the day."""
    start = datetime(2026, 3, 3, 10, tzinfo=NEW_YORK) + timedelta(hours=hours)
    return InterviewScheduled(
        at=start - timedelta(days=2), interview=f"another-{hours}", start=start
    )


@pytest.mark.parametrize(
    ("hours", "at", "first"),
    [
        (4, "2026-03-03T08:00", True),
        (4, "2026-03-03T11:20", False),
        (48, "2026-03-03T11:20", True),
        (-48, "2026-03-03T08:00", True),
    ],
)
def test_of_several_talks_the_nearest_counts(hours: float, at: str, first: bool) -> None:
    case = scheduled(at=at)
    [pursuit] = case.pursuits()
    both = with_fact(pursuit, another(case, hours))
    found = nearest([both], moment(case), NEW_YORK)
    assert found is not None
    assert (not found[1].key.startswith("another")) is first


def test_of_several_applications_the_nearest_talk_counts() -> None:
    case = scheduled()
    [pursuit] = case.pursuits()
    opened = [replace(fact) for fact in pursuit.facts if not isinstance(fact, InterviewScheduled)]
    later = type(pursuit)("later", [*opened, another(case, 24)], pursuit.place)
    found = nearest([later, pursuit], moment(case), NEW_YORK)
    assert found is not None
    assert found[0] is pursuit
