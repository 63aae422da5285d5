"""The golden cases of RULES D.4, with every column of their table."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.core.dates import When, local_day
from afterword.core.plan import Plan, agenda, plan
from afterword.core.policy import DEFAULTS
from afterword.core.steps import Act, Step
from tests.core.cases import Case

pytestmark = pytest.mark.core

GOLDEN = tomllib.loads((Path(__file__).parent / "golden.toml").read_text(encoding="utf-8"))


class Golden:
    """One golden case, planned; its times are read by the recipient's clock."""

    def __init__(self, name: str) -> None:
        self.told: dict[str, str] = GOLDEN[name]
        self.zone = ZoneInfo(self.told.get("tz", "America/New_York"))
        interview = {
            "at": self.told["begins"],
            "type": "interview",
            "end": self.told["ends"],
            "company": "Quillworks",
            "role": "Editor",
            "decision_expected": self.told.get("decision"),
            "people": [{"name": "Marcus Hale", "email": "marcus@quillworks.example", "met": True}],
        }
        case = Case(name, {**self.told, "facts": [interview], "at": self.told["ends"]})
        self.plan: Plan = plan(case.pursuits()[0], DEFAULTS)

    def step(self, act: Act) -> Step:
        """Give the one step of that kind."""
        (found,) = [step for step in self.plan.steps if step.act is act]
        return found

    def says(self, column: str) -> datetime | date:
        """Give what the table says in a column."""
        text = self.told[column]
        if "T" in text:
            return datetime.fromisoformat(text).replace(tzinfo=self.zone)
        return date.fromisoformat(text)

    def day(self, when: When | None) -> date:
        """Give the day of a step's time, by the recipient's calendar."""
        assert when is not None
        return local_day(when, self.zone)

    def shown(self, act: Act, now: datetime) -> bool:
        """Say whether such a step is an item at a moment."""
        return any(item.step.act is act for item in agenda(self.plan, now).items)


@pytest.fixture(params=GOLDEN)
def golden(request: pytest.FixtureRequest) -> Golden:
    return Golden(request.param)


def test_the_thanks_are_suggested_due_and_called_late_as_the_table_says(golden: Golden) -> None:
    thanks = golden.step(Act.SEND_THANK_YOU)
    assert thanks.best == golden.says("suggested")
    assert thanks.due == golden.says("due")
    assert thanks.in_time_until == golden.says("due")
    assert thanks.alarm == golden.says("alarm")


def test_the_inquiry_waits_until_the_day_of_the_table(golden: Golden) -> None:
    inquiry = golden.step(Act.SEND_INQUIRY)
    assert golden.day(inquiry.opens) == golden.says("inquiry")
    assert golden.day(inquiry.due) == golden.says("inquiry")


def test_letting_go_is_offered_from_the_day_of_the_table_and_not_before(golden: Golden) -> None:
    assert golden.day(golden.step(Act.LET_GO).due) == golden.says("let_go")
    midnight = datetime.combine(golden.says("let_go"), datetime.min.time(), tzinfo=golden.zone)
    noon = midnight.replace(hour=12)
    assert golden.shown(Act.LET_GO, noon)
    assert golden.shown(Act.SEND_INQUIRY, noon)
    assert not golden.shown(
        Act.LET_GO, datetime.fromtimestamp(midnight.timestamp() - 60, tz=golden.zone)
    )
