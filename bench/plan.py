"""How long the plan of one application takes, with its reasons and guards."""

import json
import random
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.core.facts import (
    ApplicationOpened,
    DecisionDateSaid,
    Fact,
    InterestStated,
    InterviewHeld,
    MessageSent,
    PermissionAnswered,
    PersonKnown,
    PromiseMade,
    ReplyReceived,
)
from afterword.core.plan import plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Interest, Kind, Label, Permission, Standing
from afterword.outside.holidays import place
from bench.measure import Result, judge, medians

NAME = "plan"
PEER = "zen-engine, one decision of a table of 12 rows"
GOAL = "at most 0.6 of it, and 100 µs"
UNIT = "us"

APPLICATIONS = 1000
RATIO, MICROSECONDS = 0.6, 100.0
COLUMNS = ("state", "days", "asked")


def run(quick: bool) -> Result:
    """Plan the same applications as often as the peer decides."""
    count = 200 if quick else APPLICATIONS
    chance = random.Random(20260303)
    stories = [story(chance) for _ in range(count)]
    there, policy = place("America/New_York", "US"), Policy()
    fresh: list[Pursuit] = []

    def read_facts() -> None:
        """Facts are read when they are loaded; a plan made anew starts from there."""
        fresh[:] = [Pursuit("a", facts, there) for facts in stories]

    decide = peer()
    ours, theirs = (
        median / count * 1e6
        for median in medians(
            lambda: every(plan(pursuit, policy) for pursuit in fresh),
            lambda: every(decide(number) for number in range(count)),
            quick=quick,
            prepare=read_facts,
        )
    )
    result = judge(ours=ours, peer=theirs, goal=RATIO, unit=UNIT, n=count)
    if ours <= MICROSECONDS:
        return result
    return Result(
        ours=ours, peer=theirs, ratio=result.ratio, goal=RATIO, ok=False, unit=UNIT, n=count
    )


def every(work: Iterator[object]) -> None:
    """Do all of it and keep nothing, as a ticker does."""
    deque(work, maxlen=0)


def story(chance: random.Random) -> list[Fact]:
    """Make the facts of one application: a talk with one to three people, and what followed."""
    start = datetime(2026, 3, 3, 15, tzinfo=UTC) + timedelta(days=chance.randrange(60))
    end = start + timedelta(hours=1)
    people = [f"person-{number}" for number in range(chance.randint(1, 3))]
    facts: list[Fact] = [ApplicationOpened(at=start, employer="Quillworks", role="editor")]
    facts += [
        PersonKnown(
            at=start, who=who, name=who.title(), emails=(f"{who}@quillworks.example",),
            standing=Standing.INTERVIEWER, met=True,
        )
        for who in people
    ]  # fmt: skip
    facts.append(
        InterviewHeld(at=start, interview="one", start=start, end=end, people=tuple(people))
    )
    if chance.random() < 0.6:
        day = (end + timedelta(days=chance.randint(3, 14))).date()
        facts.append(DecisionDateSaid(at=end, earliest=day, latest=day))
    if chance.random() < 0.5:
        facts.append(PromiseMade(at=end, promise="p", mine=True, what="samples", who=people[0]))
    if chance.random() < 0.4:
        facts.append(PermissionAnswered(at=end, who=people[0], answer=Permission.GRANTED))
    if chance.random() < 0.5:
        facts.append(InterestStated(at=end, level=Interest.HIGH))
    later = end + timedelta(hours=6)
    facts += [
        MessageSent(at=later, kind=Kind.THANK_YOU, to=(who,))
        for who in people
        if chance.random() < 0.6
    ]
    if chance.random() < 0.3:
        answer = chance.choice([Label.DELAY, Label.REJECTION, Label.OFFER, Label.REQUEST])
        at = later + timedelta(days=chance.randint(1, 9))
        facts.append(ReplyReceived(at=at, label=answer, sender=people[0]))
    return facts


def peer():
    """Give one decision of a rule engine: which step is next, by state, days and asked."""
    import zen

    rules = [
        {
            "_id": str(row),
            "state": f'"{state}"',
            "days": f">= {days}",
            "asked": "false" if row % 2 else "true",
            "step": f'"step {row}"',
        }
        for row, (state, days) in enumerate(
            (state, days) for state in ("held", "dated", "asked", "offered") for days in (10, 3, 0)
        )
    ]
    content = {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
            {
                "id": "table",
                "type": "decisionTableNode",
                "name": "table",
                "position": {"x": 1, "y": 0},
                "content": {
                    "hitPolicy": "first",
                    "inputs": [{"id": name, "name": name, "field": name} for name in COLUMNS],
                    "outputs": [{"id": "step", "name": "step", "field": "step"}],
                    "rules": rules,
                },
            },
            {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 2, "y": 0}},
        ],
        "edges": [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "table"},
            {"id": "2", "type": "edge", "sourceId": "table", "targetId": "out"},
        ],
    }
    decision = zen.ZenEngine().create_decision(json.dumps(content))
    states = ("held", "dated", "asked", "offered")
    return lambda number: decision.evaluate(
        {"state": states[number % 4], "days": number % 14, "asked": bool(number % 2)}
    )
