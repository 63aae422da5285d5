"""Reads the tables of cases, and looks at what the plan says of each."""

import json
import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from afterword.actions.line_applications import Applications, Reading
from afterword.actions.plan_line import DEFAULT, READERS, Etiquette, plan_line, pursuits
from afterword.core.dates import When
from afterword.core.plan import plan
from afterword.core.policy import Policy, with_values
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Rule
from afterword.outside import holidays

SITUATIONS = tomllib.loads(
    (Path(__file__).parent / "etiquette" / "situations.toml").read_text(encoding="utf-8")
)

EXPECTATION = re.compile(
    r"(?P<action>\w+)(?: to (?P<to>.+?))?(?: from (?P<opens>[\dT:+-]+))?"
    r"(?: due (?P<due>[\dT:+-]+|nothing))?(?: until (?P<until>[\dT:+-]+))?"
    r"(?: by (?P<channel>\w+))?$"
)
"""One expected step: ``send_inquiry to Marcus Hale from DAY due DAY until DAY by email``."""


@dataclass(frozen=True)
class Case:
    """One case: what happened, when it is looked at, what must and must not be there."""

    name: str
    told: dict[str, Any]

    def line(self) -> str:
        """Give the case as a line of the plan format."""
        facts = [*SITUATIONS[self.told["situation"]]["facts"]] if "situation" in self.told else []
        return json.dumps(
            {
                "id": self.name,
                "tz": self.told.get("tz", "America/New_York"),
                "country": self.told.get("country", "US"),
                "facts": facts + self.told.get("facts", []),
                "as_of": [self.told["at"]],
            }
        )

    def look(self, shelf: tuple[Rule, ...] | None = None) -> dict[str, Any]:
        """Plan the case; with another shelf of rules, if one is given."""
        found = plan_line(self.line(), Etiquette(self.policy(), shelf or DEFAULT.shelf))
        assert "error" not in found, found
        return found["checks"][0]

    def policy(self) -> Policy:
        """Give the numbers in force: the defaults, and those that the case chose."""
        return with_values(Policy(), self.told.get("policy", {}))

    def pursuits(self) -> list[Pursuit]:
        """Fold the facts known at the moment of the case, for what the format does not print."""
        told = json.loads(self.line())
        place = holidays.place(told["tz"], told["country"])
        reading = Reading(place)
        now = reading.instant(told["as_of"][0])
        applications = Applications(reading, READERS)
        for fact in sorted(told["facts"], key=lambda one: reading.instant(one["at"])):
            if reading.instant(fact["at"]) <= now:
                applications.take(fact)
        return pursuits(applications, place)

    def complaints(self, shelf: tuple[Rule, ...] | None = None) -> list[str]:
        """Say what is not as the case says; an empty list is a case that holds."""
        seen = self.look(shelf)
        steps = seen["items"] + seen["other"]
        wrong = [f"expected {one}" for one in self.told.get("expect", []) if not _in(one, steps)]
        wrong += [f"unwanted {one}" for one in self.told.get("never", []) if _in(one, steps)]
        wrong += [
            f"not locked {one}"
            for one in self.told.get("locked", [])
            if not _in(one, seen["locked"])
        ]
        if "only" in self.told:
            wrong += [f"expected {one}" for one in self.told["only"] if not _in(one, seen["items"])]
            if len(seen["items"]) != len(self.told["only"]):
                wrong.append(f"more or less than {self.told['only']}")
        wrong += [f"not so inside: {one}" for one in self.told.get("inside", []) if self._off(one)]
        return [f"{self.name}: {one}; there is {_told(seen)}" for one in wrong]

    def _off(self, wanted: dict[str, str]) -> bool:
        """Look at times of a step that the format does not print: ``best`` and ``alarm``."""
        pursuit = self.pursuits()[0]
        steps = plan(pursuit, self.policy()).steps
        found = [step for step in steps if step.act == wanted["action"]]
        zone = pursuit.place.zone
        columns = [(name, when) for name, when in wanted.items() if name != "action"]
        return not any(
            all(_same(when, local_words(getattr(step, name), zone)) for name, when in columns)
            for step in found
        )


def local_words(when: When | None, zone: ZoneInfo) -> str | None:
    """Tell a time by the recipient's clock, a day as it is."""
    if isinstance(when, datetime):
        return when.astimezone(zone).isoformat()
    return None if when is None else when.isoformat()


def _in(expected: str, steps: list[dict[str, Any]]) -> bool:
    hit = EXPECTATION.fullmatch(expected)
    assert hit is not None, f"this expectation cannot be read: {expected}"
    return any(_fits(hit.groupdict(), step) for step in steps)


def _fits(wanted: dict[str, str | None], step: dict[str, Any]) -> bool:
    pairs = (
        ("action", step["action"]),
        ("to", step["to"]),
        ("opens", step.get("window_start")),
        ("due", step.get("due")),
        ("until", step.get("window_end", step.get("opens_at"))),
        ("channel", step.get("channel")),
    )
    return all(wanted[name] is None or _same(wanted[name] or "", is_) for name, is_ in pairs)


def _same(wanted: str, found: str | None) -> bool:
    if wanted == "nothing":
        return found is None
    if found is None:
        return False
    return found.startswith(wanted) if re.match(r"\d{4}-", wanted) else found == wanted


def _told(seen: dict[str, Any]) -> str:
    return (
        "; ".join(
            f"{step['action']} to {step['to']} from {step['window_start']} due {step['due']}"
            for step in seen["items"] + seen["other"]
        )
        + " | locked: "
        + "; ".join(f"{lock['action']} to {lock['to']}" for lock in seen["locked"])
    )


def read_cases(path: Path) -> list[Case]:
    """Read the cases of one table."""
    return [Case(name, told) for name, told in tomllib.loads(path.read_text("utf-8")).items()]
